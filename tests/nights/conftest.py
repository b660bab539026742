"""Fixtures of the nights."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from nights.laboratory import Laboratory, laboratory
from nights.web import Web


@pytest.fixture
def lab(web: Web) -> Iterator[Laboratory]:
    """A laboratory before the web that the test's own module lays out."""
    with laboratory(web) as lab:
        yield lab
