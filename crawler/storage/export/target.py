"""Where an export goes: files that are whole or not there, and streams, which are written to and never replaced."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from crawler.errors import UserError
from crawler.storage.selection import Selection

DESCRIPTOR = re.compile(r"/(?:dev|proc/self)/fd/(\d+)$")
NAMED = {"/dev/stdout": 1, "/dev/stderr": 2}


def descriptor(target: Path) -> int | None:
    """Return the open file of this process that a target names, if it names one."""
    found = DESCRIPTOR.match(str(target))
    return int(found[1]) if found else NAMED.get(str(target))


def is_stream(target: Path) -> bool:
    """Tell what is written to from what is replaced: the standard output, pipes, devices."""
    if descriptor(target) is not None:
        return True
    try:
        mode = target.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


@contextmanager
def streaming(target: Path) -> Iterator[IO[bytes]]:
    """Open a stream.

    :raises UserError: if it does not take all
    """
    number = descriptor(target)
    if number == 1 and sys.stdout is None:
        raise UserError("The standard output is closed: name a file to write to.")
    try:
        # opened without O_CREAT and O_TRUNC: a device is made by nobody here
        with os.fdopen(os.open(target, os.O_WRONLY) if number is None else os.dup(number), "wb") as file:
            yield file
    except OSError as error:
        raise UserError(f"{_shown(target)}: cannot be written to its end ({error.strerror or error}).") from None


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give an empty file beside the target to write to, and put it in the target's place when it is written.

    :raises UserError: if it cannot be written; after any error everything is as before
    """
    part = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    made = False
    try:
        with part.open("xb"):
            made = True
        if target.exists():
            shutil.copymode(target, part)
        yield part
        part.replace(target)
        made = False
    except OSError as error:
        raise UserError(f"{target}: cannot be written ({error.strerror or error}).") from None
    finally:
        if made:
            part.unlink(missing_ok=True)


def copied(write: Callable[[Selection, Path], list[str]], articles: Selection, file: IO[bytes]) -> list[str]:
    """Write a format that needs a file of its own to a stream."""
    with TemporaryDirectory() as folder:
        own = Path(folder) / "export"
        notes = write(articles, own)
        with own.open("rb") as source:
            shutil.copyfileobj(source, file)
    return notes


def _shown(target: Path) -> str:
    return "standard output" if descriptor(target) == 1 else str(target)
