"""Keeps standard input, output and error in a state in which a command can print whatever it has to say."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def hold_standard_files() -> None:
    """Hold the places of standard files that are closed: else the next file, a database, would be the output."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def speak_utf8() -> None:
    """Write UTF-8 into files and pipes; a terminal is shown what it cannot write as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def output_ended() -> None:
    """Let what is still to be written go nowhere, so that the interpreter does not complain about it at its end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
