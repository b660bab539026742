"""Keep a store of the present schema before a migration makes it a former one: ``python tests/storage/dump_store.py``."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from storage.test_migrations import INDEX, STORES, VERSIONS, dumped, load  # noqa: E402

from crawler.storage.engine import open_engine  # noqa: E402 (the path is set above)


def main() -> None:
    """Bring the newest former store forward and write it down, without the search index, which is filled anew."""
    former = max(path.stem for path in STORES.iterdir())
    with TemporaryDirectory() as folder:
        load(f"sqlite:///{folder}/news.db", former, dumped(former))
        open_engine(f"sqlite:///{folder}/news.db").dispose()
        with closing(sqlite3.connect(f"{folder}/news.db")) as connection:
            names = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ?", [f"{INDEX}%"]
            )
            for (name,) in names.fetchall():
                connection.execute(f"DROP TABLE IF EXISTS {name}")
            (STORES / f"{VERSIONS[-1]}.sql").write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
