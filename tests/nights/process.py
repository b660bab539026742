"""What all nights of a process share: the event loop, settings, a certificate, an empty store."""

from __future__ import annotations

import asyncio
import gc
import os
import ssl
import tempfile
import threading
from collections.abc import Coroutine, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar

from sample.server import make_certificate
from scrapy.settings import Settings
from scrapy.utils.reactor import install_reactor, is_reactor_installed

from crawler.storage import open_store

Result = TypeVar("Result")

FAST: dict[str, Any] = {
    "DOWNLOAD_DELAY": 0.001,
    "DOWNLOAD_DELAY_JITTER": 0,
    "AUTOTHROTTLE_ENABLED": False,
    "DOWNLOAD_TIMEOUT": 10,
    "MEMUSAGE_ENABLED": False,
    "LOGSTATS_INTERVAL": 0,
    "SPIDER_MODULES": ["crawler.spiders", "nights.cities"],
}
"""What differs from the project's settings: hardly any waiting (with a delay of 0 Scrapy 2.19 sends all that waits for a
host at once, whatever ``CONCURRENT_REQUESTS_PER_DOMAIN``), no look at the memory of the tests, sites of the laboratory."""


def in_loop(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end in the event loop of the reactor, which serves all crawls of this process."""
    return _loop().run_until_complete(work)


@cache
def _loop() -> asyncio.AbstractEventLoop:
    if not is_reactor_installed():
        install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
    from twisted.internet import reactor

    # the reactor is never stopped: its threads must not keep the process alive
    reactor.getThreadPool().threadFactory = partial(threading.Thread, daemon=True)  # type: ignore[attr-defined]
    reactor.startRunning(installSignalHandlers=False)  # type: ignore[attr-defined]
    loop: asyncio.AbstractEventLoop = reactor._asyncioEventloop  # type: ignore[attr-defined]
    return loop


def project_settings(changes: Mapping[str, Any]) -> Settings:
    """Return the project's settings with these changes, as if given by ``-s``."""
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.setdict(dict(changes), priority="cmdline")
    return settings


@cache
def server_tls() -> ssl.SSLContext:
    """Return what the proxy shows for every host: a certificate that nobody has signed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        context.load_cert_chain(make_certificate(Path(folder), ["*.gov.cn", "wjj.erhe.gov.cn"]))
    return context


@cache
def empty_store() -> Path:
    """Migrate an empty store once; every laboratory begins with a copy."""
    folder = Path(tempfile.mkdtemp(prefix="nights-empty-"))
    open_store(f"sqlite:///{folder}/news.db").engine.dispose()
    return folder / "news.db"


def quick_folder() -> str | None:
    """Return a folder in memory where there is one: a thousand nights need no disk."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def as_at_death(folder: Path) -> None:
    """Give back what the operating system takes from a process that dies: locks on files."""
    gc.collect()
    try:
        from filelock import BaseFileLock
    except ImportError:
        return
    for held in gc.get_objects():
        if isinstance(held, BaseFileLock) and held.is_locked and Path(held.lock_file).is_relative_to(folder):
            held.release(force=True)
