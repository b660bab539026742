"""What a test calls is written down as the lines of functions, and a record is known as long as nothing has changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mutation import recording

SOURCE = """
N = [
    1,
]


def outer(x):
    def inner():
        return x
    return inner


class C:
    A = 1

    def method(self):
        return 2
"""


def test_a_function_has_the_lines_of_those_inside_it_and_a_module_its_own() -> None:
    module = compile(SOURCE, "sample.py", "exec")
    outer, holder = (one for one in module.co_consts if hasattr(one, "co_name") and one.co_name in ("outer", "C"))
    assert recording._mask(outer) == recording.mask([7, 8, 9, 10])
    assert recording._mask(holder) == recording.mask([13, 14, 16])
    assert recording._mask(module) & recording.mask([8, 9, 10, 14, 17]) == 0


def test_calls_are_those_of_one_test() -> None:
    recorder = recording.Recorder()
    try:
        recorder.follow("first")
        recording.folder()
        recorder.follow("second")
        recording.is_counted("tests/text/test_none.py::test_none")
    finally:
        recorder.stop()
    first, second = ({code.co_name for code in recorder._calls[test]} for test in ("first", "second"))
    assert "folder" in first - second
    assert "is_counted" in second - first


@pytest.mark.parametrize(("text", "expected"), [("N = 1", True), ("N = 2", False), (None, False)])
def test_a_record_is_known_while_what_it_calls_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None, *, expected: bool
) -> None:
    monkeypatch.setattr(recording, "ROOT", tmp_path)
    (tmp_path / "a.py").write_text("N = 1")
    place = tmp_path / "record.json"
    assert not recording.is_known(place)
    place.write_text(json.dumps({"unimported": {"a.py": recording._digest(tmp_path / "a.py")}}))
    (tmp_path / "a.py").write_text(text) if text else (tmp_path / "a.py").unlink()
    assert recording.is_known(place) is expected


def test_a_record_is_named_by_what_its_tests_import() -> None:
    here = Path(__file__)
    assert recording.places([here]) == recording.places([here])
    assert len({*recording.places([here, here.with_name("test_population.py")]).values()}) == 2
