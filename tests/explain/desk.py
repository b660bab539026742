"""A store and an archive of its own, and the command as it is called, in this process."""

from __future__ import annotations

import argparse
import gc
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from scrapy.utils.project import get_project_settings

from crawler.commands.explain import Command
from crawler.commands.signals import SIGNALS_OF_PROCESS
from crawler.items import ArchivePointer, Page
from crawler.reading import read
from crawler.storage import Archive
from crawler.storage.store import Store, open_store
from crawler.walk.loader import known_agencies

NOW = "2026-01-01T00:00:00+00:00"


class Desk:
    """What is stored, and what ``explain`` says of it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.settings = get_project_settings()
        self.settings.set("DATABASE_URL", f"sqlite:///{folder}/news.db")
        self.settings.set("ARCHIVE_DIR", str(folder / "archive"))
        self.folder, self._capsys = folder, capsys

    @property
    def store(self) -> Store:
        return open_store(self.settings["DATABASE_URL"])

    def keep(self, page: Page) -> str:
        """Archive, read and store a page as the pipelines do; return what became of it."""
        archive = Archive(self.settings["ARCHIVE_DIR"])
        following = [self._archived(archive, one) for one in page.following]
        page = replace(self._archived(archive, page), following=following)
        archive.close()
        told = read(page, known_agencies(self.settings))
        page.article, page.problem = told.article, told.problem
        page.doubt = told.doubt.reason if told.doubt else None
        return self.store.save(page)[0]

    def _archived(self, archive: Archive, page: Page) -> Page:
        page = replace(page, fetched_at=page.fetched_at or NOW, run_at=page.run_at or NOW)
        pointer: ArchivePointer = archive.write(page)
        return replace(page, archive=pointer)

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Return exit status, stdout and stderr of ``scrapy explain``."""
        command = Command()
        command.settings = self.settings
        parser = argparse.ArgumentParser()
        with pytest.MonkeyPatch.context() as process:  # a command has one of its own; this one goes on with other tests
            process.setattr(SIGNALS_OF_PROCESS, "listen", lambda: None)
            process.setattr(gc, "set_threshold", lambda *_: None)
            process.setattr(gc, "freeze", lambda: None)
            command.add_options(parser)
            opts, args = parser.parse_known_args(list(arguments))
            command.run(args, opts)
        told = self._capsys.readouterr()
        return command.exitcode, told.out, told.err

    def told(self, *arguments: str) -> dict[str, Any]:
        """Return what ``scrapy explain --json`` says."""
        told: dict[str, Any] = json.loads(self.run(*arguments, "--json")[1])
        return told
