"""What a page that may be a damaged copy tells about itself."""

from __future__ import annotations

from crawler.mirror.page import MirrorPage


def test_a_page_speaks_for_its_runs_once_it_is_proved() -> None:
    text = "市衛(wèi)生局說,醫(yī)院好"
    assert MirrorPage(text, {}, proved=True).said == "市卫生局说,医院好"
    assert MirrorPage(text, {}, proved=False).said == ""


def test_a_private_use_character_shows_that_nothing_was_lost_in_storing() -> None:
    assert MirrorPage("衛生", {}, proved=True).stored
    assert not MirrorPage("衛\ue123生", {}, proved=True).stored
