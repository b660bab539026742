"""A folder of files that is brought up to date: it remembers what was written to it, and leaves what others changed.

What it remembers lies in ``.export.sqlite`` in the folder: of each file its digest and the choice of articles that it
was written for. An export of another choice into the same folder leaves those of the first alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

from crawler.errors import UserError
from crawler.storage.export.target import replacing

MEMORY = ".export.sqlite"
NAMED = 3
"""Files that are named in a sentence; all are counted."""

TABLE = (
    "CREATE TABLE IF NOT EXISTS file (path TEXT PRIMARY KEY, digest TEXT NOT NULL, choice TEXT NOT NULL, "
    "turn INTEGER NOT NULL) WITHOUT ROWID"
)
PUT = "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)"
AT_ONCE = 200


class Folder:
    """Writes files that are new or have changed; see :func:`updating`."""

    def __init__(self, root: Path, memory: sqlite3.Connection, choice: str) -> None:
        self._root, self._memory, self._choice = root, memory, choice
        self._turn: int = memory.execute("SELECT coalesce(max(turn), 0) + 1 FROM file").fetchone()[0]
        self._written = 0
        self.foreign: list[str] = []
        """Files that somebody else has changed."""

    def write(self, path: str, text: str) -> None:
        """Write a file unless it says the same already, or was changed by somebody else."""
        file, raw = self._root / path, text.encode("utf-8", "backslashreplace")
        wanted = sha256(raw).hexdigest()
        found = _digest(file)
        if found is not None and found not in (wanted, self._known(path)):
            self.foreign.append(path)
            self._memory.execute("UPDATE file SET turn = ? WHERE path = ?", (self._turn, path))
            return
        if found != wanted:
            file.parent.mkdir(parents=True, exist_ok=True)
            with replacing(file) as part:
                part.write_bytes(raw)
        self._memory.execute(PUT, (path, wanted, self._choice, self._turn))
        self._written += 1
        if self._written % AT_ONCE == 0:
            self._memory.commit()

    def remove_others(self) -> None:
        """Remove what was written for the same choice before and is not chosen any more."""
        query = "SELECT path, digest FROM file WHERE choice = ? AND turn < ?"
        for path, digest in self._memory.execute(query, (self._choice, self._turn)).fetchall():
            file = self._root / path
            found = _digest(file)
            if found == digest:
                file.unlink()
            elif found is not None:
                self.foreign.append(path)
            self._memory.execute("DELETE FROM file WHERE path = ?", (path,))

    def notes(self) -> list[str]:
        """Return what was left alone, in a sentence."""
        if not self.foreign:
            return []
        named = ", ".join(self.foreign[:NAMED]) + (", …" if len(self.foreign) > NAMED else "")
        return [f"{len(self.foreign)} files were changed by somebody else and were left as they are: {named}."]

    def _known(self, path: str) -> str | None:
        row = self._memory.execute("SELECT digest FROM file WHERE path = ?", (path,)).fetchone()
        return row[0] if row else None


@contextmanager
def updating(root: Path, choice: str) -> Iterator[Folder]:
    """Open a folder to bring it up to date; it is made if it is missing.

    :param choice: tells the articles that are exported from those of other exports into this folder
    :raises UserError: if it holds anything, but nothing that was exported, or cannot be written
    """
    if root.is_dir() and not (root / MEMORY).exists() and any(root.iterdir()):
        raise UserError(f"{root}: is a folder that is not empty and holds no export: name a new one.")
    try:
        root.mkdir(exist_ok=True)
        with closing(sqlite3.connect(root / MEMORY)) as memory:
            memory.execute(TABLE)
            folder = Folder(root, memory, choice)
            try:
                yield folder
                folder.remove_others()
            finally:
                memory.commit()  # what was written is ours, whatever came between
    except (OSError, sqlite3.Error) as error:
        raise UserError(f"{root}: cannot be written ({getattr(error, 'strerror', None) or error}).") from None


def _digest(file: Path) -> str | None:
    return sha256(file.read_bytes()).hexdigest() if file.exists() else None
