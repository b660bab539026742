"""What scripts lay out as fields of a request."""

from __future__ import annotations

import pytest

from crawler.platforms.fields import written_fields


@pytest.mark.parametrize(
    ("script", "text", "is_bare"),
    [
        ("name: '通知公告'", "通知公告", False),
        ('name: "it\'s"', "it's", False),
        ("'name' : 12", "12", True),
        ('"name":current', "current", True),
        ("name: ''", "", False),
        ("name: '/col/1.html', b: 2", "/col/1.html", False),
        ("name: /col/1.html,b: 2", "/col/1.html", True),
        ("b: 1, name: 2}", "2", True),
        ("name: '{\"pageNo\":1}'", '{"pageNo":1}', False),
        ("name: 1, name: 2", "2", True),
        ("name: b-c.d,e: 1", "b-c.d", True),
        ("a: 'b', name:'b c',d: 1", "b c", False),
        *((f"name: a{mark}b: 1", "a", True) for mark in "'\",{}[] "),
    ],
)
def test_a_field_is_read_as_it_is_written(script: str, text: str, is_bare: bool) -> None:
    assert written_fields(script)["name"] == (text, is_bare)


def test_what_is_no_field() -> None:
    assert written_fields("name = 1; f(2)") == {}
    assert list(written_fields("q: '{\"pageNo\":1}', size: 15")) == ["q", "size"]
