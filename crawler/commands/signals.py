"""Ctrl-C and SIGTERM end a command soon, whatever it is waiting for; a second one ends it at once."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock, Thread
from types import FrameType
from typing import NoReturn

SIGNALS = (signal.SIGINT, signal.SIGTERM)

SOON = 0.02
"""Seconds after which an interruption that had to wait is tried again."""

DEADLINE = 9.0
"""Seconds from the first signal to the end of the process at the latest."""

EXIT_STOPPED = 7

BEFORE = "stopped before anything was done.\n"
AT_ONCE = "ended at once: what was stored before is kept, what was in hand is not; run it again to go on from here.\n"


class Stopped(KeyboardInterrupt):
    """The command is to end; raised where it happens to be, unless a crawl is running, which is asked to end."""


class Signals:
    """Hears the signals in a thread of its own: the main thread may be waiting for a disk or a database."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stop: Callable[[], object] | None = None
        self._listening = self._begun = self._heard = self._deaf = False

    def listen(self) -> None:
        """Take the signals over; once a process, from its main thread."""
        if self._listening:
            return
        self._listening = True
        ear, mouth = socket.socketpair()
        mouth.setblocking(False)
        signal.set_wakeup_fd(mouth.detach(), warn_on_full_buffer=False)
        for number in (*SIGNALS, signal.SIGALRM):
            signal.signal(number, self._interrupt)
        Thread(target=self._hear, args=(ear,), daemon=True).start()

    @contextmanager
    def asking(self, stop: Callable[[], object]) -> Iterator[None]:
        """Within this block a signal calls ``stop``, from another thread, instead of interrupting."""
        with self._lock:
            self._stop = stop
            heard = self._heard
        if heard:
            stop()
        try:
            yield
        finally:
            with self._lock:
                self._deaf, self._stop = True, None  # what comes now is told by those who were asked

    def ignore(self) -> None:
        """Interrupt nothing more: the command has told how it ended, and a late signal must not tell otherwise."""
        self._deaf = True
        if self._heard:  # the thread that hears sees to it that the process ends
            for number in SIGNALS:
                signal.signal(number, signal.SIG_IGN)

    def begin(self) -> None:
        """Interrupt from here on: before, while Scrapy prepares the command, there is nothing to interrupt."""
        self._begun = True

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        if not self._begun:
            _leave(BEFORE)
        if self._stop is None and not self._deaf:
            if _imports(frame):
                signal.setitimer(signal.ITIMER_REAL, SOON)
                return
            self._deaf = True  # once is enough: a second one ends the process
            raise Stopped

    def _hear(self, ear: socket.socket) -> None:
        while ear.recv(1)[0] not in SIGNALS:
            pass
        with self._lock:
            self._heard, stop = True, self._stop
        if stop:
            stop()
        ear.settimeout(DEADLINE)
        with suppress(TimeoutError):
            while ear.recv(1)[0] not in SIGNALS:
                pass
        _leave(AT_ONCE)


def _imports(frame: FrameType | None) -> bool:
    """Tell whether a module is being imported: an exception there is taken for another one, or leaves half a module."""
    while frame is not None and not frame.f_code.co_filename.startswith("<frozen importlib"):
        frame = frame.f_back
    return frame is not None


def _leave(sentence: str) -> NoReturn:
    """End the process now, with a sentence."""
    with suppress(OSError):
        os.write(2, sentence.encode())
    os._exit(EXIT_STOPPED)


SIGNALS_OF_PROCESS = Signals()
