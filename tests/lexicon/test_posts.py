"""Every word of a post is read as part of it, and every title as what its bearer is."""

from __future__ import annotations

import re

import pytest
from lexicon.variants import examples, whole
from voices import WORDS, who

from crawler.extract.interview import read_interview, turns
from crawler.extract.interview.apposed import organs_of
from crawler.extract.interview.introduced import persons_of
from crawler.extract.interview.labels import read_label
from crawler.extract.interview.persons import is_post
from crawler.extract.interview.post_apart import post_apart
from crawler.items import Block
from crawler.lexicon import organs, posts
from crawler.lexicon.row import Row, forms
from crawler.text.fold import folded as fold


def guest(label: str) -> tuple[str | None, str | None, str | None]:
    """Return name, post and organ of a guest as an interview tells them, folded."""
    lines = (f"{label}：我们够用。", "记者：托位够吗？", "记者：贵吗？")
    found = read_interview([Block("paragraph", line) for line in lines], title="托育")
    assert found
    one = found.guests[0]
    return fold(one.name or ""), fold(one.post or ""), fold(one.org or "")


@pytest.mark.parametrize(("row", "text"), examples(posts.POSTS))
def test_posts(row: Row, text: str) -> None:
    assert guest(text) == ("沈砚", row.form, "示例中心")
    label = read_label(f"陆{row.form}")
    expert = label is not None and label.kind == "title" and label.role == "expert"
    assert expert == (row.meaning in ("expert", "scholar"))
    if "bare" in row.stands:
        assert who(f"一位{row.form}说：“{WORDS}”") == [f"一位{row.form}"]


@pytest.mark.parametrize(("row", "text"), examples(posts.RANKS))
def test_ranks(row: Row, text: str) -> None:
    assert guest(text) == ("沈砚", fold(text)[4:-2], "示例中心")


@pytest.mark.parametrize(("row", "text"), examples(posts.CALLED))
def test_called(row: Row, text: str) -> None:
    assert turns([text])[0]["role"] == "citizen"


@pytest.mark.parametrize(("row", "text"), examples(posts.SHORT_TITLES))
def test_short_titles(row: Row, text: str) -> None:
    alias = turns(text.split("⏎"))[0]["alias_of"]
    assert alias
    assert fold(alias) == "沈砚"


@pytest.mark.parametrize(("row", "text"), examples(posts.HONOURS))
def test_honours(row: Row, text: str) -> None:
    assert guest(text) == ("沈砚", "院长", "市医院")


@pytest.mark.parametrize(("row", "text"), examples(posts.ORGAN_ENDS))
def test_organ_ends(row: Row, text: str) -> None:
    label = read_label(text)
    assert label
    assert label.kind == "post"


@pytest.mark.parametrize(("row", "text"), examples(organs.INSTITUTIONS))
def test_institutions(row: Row, text: str) -> None:
    assert [organ for _, organ in organs_of(fold(f"{text}里有人。"), 0, 99)] == [f"云溪市{row.form}"]


@pytest.mark.parametrize(("row", "text"), examples(posts.BEARS))
def test_bears(row: Row, text: str) -> None:
    assert ("沈砚", "云溪市医院的护林员") in [(one.name, one.post) for one in persons_of(fold(f"{text}沈砚来了。"))]


@pytest.mark.parametrize(("row", "text"), examples(posts.TAKES))
def test_takes(row: Row, text: str) -> None:
    assert post_apart(fold(text.replace("⏎", "\n")), "沈砚", re.compile("沈砚")) == "护林员"


ENDS = set(forms((*whole(organs.OFFICES), *whole(organs.DIVISIONS), *whole(organs.OUTLETS)))) - set(
    forms(whole(posts.RANKS))
)


@pytest.mark.parametrize("end", sorted(ENDS))
def test_any_organ_stands_before_a_post(end: str) -> None:
    assert is_post(f"云溪市青山{end}代表")
    assert not is_post("云溪市青山好代表")


@pytest.mark.parametrize(("row", "text"), examples(posts.PRESS_DESKS))
def test_press_desks(row: Row, text: str) -> None:
    assert turns(text.split("⏎"))[0]["role"] == "host"


def test_titles_are_short_for_posts_or_for_themselves() -> None:
    assert {row.meaning for row in whole(posts.SHORT_TITLES)} <= {*forms(whole(posts.POSTS)), "总", "老"}


@pytest.mark.parametrize(("row", "text"), examples(posts.HEADS))
def test_heads(row: Row, text: str) -> None:
    told = persons_of(fold(f"{text}来了。“好。”沈砚说。沈砚走了。"))
    assert [one.name for one in told] == ["沈砚"]
    assert str(told[0].post).endswith(row.form)
