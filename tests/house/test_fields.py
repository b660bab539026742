"""The description of the record is the one in the code."""

from __future__ import annotations

import importlib.util
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_fields_are_those_of_the_code() -> None:
    spec = importlib.util.spec_from_file_location("make_fields", DOCS / "make_fields.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (DOCS / "fields.md").read_text(encoding="utf-8") == module.text(), "run python docs/make_fields.py"
