"""The locked versions are those that the requirements allow: none is missing, none is stray, none comes from a place.

What packages need is read from those installed, so an environment older than the lock fails here: ``make .venv/dev``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {"requirements.txt": "requirements.lock", "requirements-dev.txt": "requirements-dev.lock"}


def lines(name: str) -> list[str]:
    """Return the requirements of a file, with those of the files that it names."""
    found = []
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("-r "):
            found += lines(line.removeprefix("-r "))
        elif line and not line.startswith("#"):
            found.append(line)
    return found


def locked(name: str) -> dict[str, Requirement]:
    return {canonicalize_name(one.name): one for one in map(Requirement, lines(LOCKS[name]))}


def applies(one: Requirement, extra: str = "") -> bool:
    return one.marker is None or one.marker.evaluate({"extra": extra})


def dependencies(one: Requirement, *, anywhere: bool) -> Iterator[Requirement]:
    """Yield what an installed package needs with the extras asked for: on this machine, or on any that there is."""
    with suppress(PackageNotFoundError):  # what this machine does not need is not installed
        for other in map(Requirement, requires(one.name) or []):
            here = any(applies(other, extra) for extra in ("", *one.extras))
            if here or (anywhere and "extra" not in str(other.marker)):
                yield other


def needed(name: str, *, anywhere: bool) -> dict[str, list[Requirement]]:
    """Return all that the requirements of a file need, directly or not, by name."""
    found: dict[str, list[Requirement]] = {}
    waiting = list(map(Requirement, lines(name)))
    while waiting:
        one = waiting.pop()
        former = found.setdefault(canonicalize_name(one.name), [])
        if not any(one.extras <= other.extras for other in former):
            waiting += dependencies(one, anywhere=anywhere)
        former.append(one)
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_versions_and_nothing_else(name: str) -> None:
    text = (ROOT / LOCKS[name]).read_text(encoding="utf-8")
    for line in text.splitlines():
        assert line.startswith("#") or re.fullmatch(r"[a-z0-9-]+==[\w.]+( ; .+)?", line), line
    assert not re.search(r"://|--", text)


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_version_is_allowed_by_all_that_need_it(name: str) -> None:
    versions = locked(name)
    for own, wanted in needed(name, anywhere=False).items():
        assert own in versions, f"{own} is not locked: make lock"
        [pin] = versions[own].specifier
        for one in wanted:
            assert one.specifier.contains(pin.version, prereleases=True), f"{one} is locked at {pin}: make lock"


@pytest.mark.parametrize("name", LOCKS)
def test_nothing_stray_is_locked(name: str) -> None:
    here = {own for own, one in locked(name).items() if applies(one)}
    assert here - set(needed(name, anywhere=False)) == set(), "make lock"
    assert set(locked(name)) - set(needed(name, anywhere=True)) == set(), "make lock"


def test_both_locks_agree() -> None:
    runtime, every = locked("requirements.txt"), locked("requirements-dev.txt")
    assert {own: str(one) for own, one in runtime.items()} == {own: str(every[own]) for own in runtime}


def test_what_is_installed_comes_from_the_lock() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for lock in LOCKS.values():
        assert f"$(BIN)/pip install --quiet --requirement {lock}" in makefile
    assert "make check" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
