"""Finds the sites of the project by the names of their files, and loads those alone that are asked for."""

from __future__ import annotations

import builtins
import re
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any, Self, cast

from scrapy import Request, Spider
from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.spider import iter_spider_classes

from crawler.items import Agency

if TYPE_CHECKING:
    from crawler.walk.site import SiteSpider

AGENCY = ("agency", "city", "adcode")
"""Attributes of a site that make its agency."""

VALUE = r'(?:"[^"\\]*"|None)'
ATTRIBUTES = re.compile(rf"^    (\w+(?:, \w+)*) = ({VALUE}(?:, {VALUE})*)$", re.MULTILINE)
"""A line of a site file that tells strings: names of attributes, and their values."""


class SiteLoader:
    """The setting ``SPIDER_LOADER_CLASS``: a site bears the name of its file, so that no file is loaded to list it.

    A module of ``SPIDER_MODULES`` that is no package, as tests have them, is loaded whole.
    """

    def __init__(self, settings: BaseSettings) -> None:
        self._files: dict[str, tuple[str, Traversable]] = {}
        """Module and file of each site, by its name."""
        self._loaded: dict[str, type[Spider]] = {}
        for name in settings.getlist("SPIDER_MODULES"):
            module = import_module(name)
            if hasattr(module, "__path__"):
                self._files |= _files(name, files(name))
            else:
                self._loaded |= {spider.name: spider for spider in iter_spider_classes(module)}

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Self:
        """Find the sites below ``SPIDER_MODULES``."""
        return cls(settings)

    def load(self, spider_name: str) -> type[Spider]:
        """Return a site.

        :raises KeyError: if there is none of this name
        """
        if spider_name not in self._loaded:
            module = import_module(self._files[spider_name][0])
            self._loaded |= {spider.name: spider for spider in iter_spider_classes(module)}
        return self._loaded[spider_name]

    def list(self) -> list[str]:
        """Return the names of all sites in their order."""
        return sorted(self._files.keys() | self._loaded.keys())

    def find_by_request(self, request: Request) -> builtins.list[str]:
        """Return the sites that may ask for an address; commands of Scrapy's own want to know."""
        return [name for name in self.list() if self.load(name).handles_request(request)]

    def agency(self, name: str) -> Agency:
        """Return the agency of a site, read off its file: who reads a page of no known site needs those of all."""
        if name not in self._loaded:
            text = self._files[name][1].read_text(encoding="utf-8")
            told: dict[str, Any] = {
                attribute: None if value == "None" else value[1:-1]
                for names, values in ATTRIBUTES.findall(text)
                for attribute, value in zip(names.split(", "), re.findall(VALUE, values), strict=False)
            }
            if told.keys() >= set(AGENCY):
                return Agency(name, *(told[attribute] for attribute in AGENCY))
        return agency_of(cast("type[SiteSpider]", self.load(name)))


def _files(package: str, folder: Traversable) -> dict[str, tuple[str, Traversable]]:
    """Return the site files of a package and those below, in a folder or a zipped egg."""
    found: dict[str, tuple[str, Traversable]] = {}
    for entry in folder.iterdir():
        name = entry.name.removesuffix(".py")
        if name.startswith("_"):
            continue
        if name != entry.name:
            found[name] = (f"{package}.{name}", entry)
        elif entry.is_dir():
            found |= _files(f"{package}.{name}", entry)
    return found


def agency_of(site: type[SiteSpider]) -> Agency:
    """Return the agency of a site."""
    return Agency(site.name, site.agency, site.city, site.adcode)


def loader_of(settings: BaseSettings) -> SiteLoader:
    """Return what finds the sites of the project."""
    return cast("SiteLoader", get_spider_loader(settings))


def known_sites(settings: BaseSettings) -> list[type[SiteSpider]]:
    """Return all sites of the project, by name."""
    from crawler.walk.site import SiteSpider  # noqa: PLC0415 (who reads a saved page walks no list)

    loader = loader_of(settings)
    return [spider for name in loader.list() if issubclass(spider := loader.load(name), SiteSpider)]


def known_agencies(settings: BaseSettings) -> list[Agency]:
    """Return the agencies of all sites of the project, by the names of the sites."""
    loader = loader_of(settings)
    return [loader.agency(name) for name in loader.list()]
