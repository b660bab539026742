"""A door of the public contract: a damaged copy → its original, see :mod:`crawler.mirror.repair`."""

from crawler.mirror.repair import Repair, Repaired, repair

__all__ = ["Repair", "Repaired", "repair"]
