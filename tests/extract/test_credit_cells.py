"""Credits beside prose, and labels of credits that stand in a cell of their own; names are invented."""

from __future__ import annotations

import pytest

from crawler.extract.credit_places import accounts, is_cell
from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Line
from crawler.extract.statements import statements
from crawler.extract.tree import parsed


@pytest.mark.parametrize(
    ("line", "behind", "expected"),
    [
        ("编辑", "李明远", True),
        ("编辑：", "李明远", True),
        ("编辑", "春天、林以安", True),
        ("编辑", "春天/林以安", True),
        ("编辑", "春天", False),
        ("编辑", "李明远 " + "好" * 16, True),
        ("编辑", "李明远 " + "好" * 17, False),
        ("编辑", None, False),
        ("记者", "李明远", False),
        ("主持人", "李明远", False),
        ("春天", "李明远", False),
    ],
)
def test_a_label_in_a_cell_and_the_name_in_the_next(line: str, behind: str | None, *, expected: bool) -> None:
    assert is_cell(Line(line), Line(behind) if behind else None) is expected


def test_a_label_that_is_a_link_leads_to_a_column() -> None:
    assert not is_cell(Line("编辑", links=2), Line("李明远"))


@pytest.mark.parametrize(
    ("line", "credited"),
    [
        ("（记者 林以安）会议召开。", True),
        ("会议召开。（记者 林以安）", True),
        ("（林以安）会议召开。", False),
        ("记者：林以安 会议召开。", True),
        ("记者 林以安 会议召开。", False),
        ("会议由记者林以安召开。", False),
        ("清江日报讯（记者 林以安）会议召开。", True),
        ("清江日报讯 记者林以安 会议召开。", True),
        ("会议召开 记者林以安摄", True),
        ("会议召开 林以安", False),
        ("摄影林以安 会议召开", False),
    ],
)
def test_which_credits_stand_beside_prose(line: str, *, credited: bool) -> None:
    assert bool(statements(line).groups) is credited


@pytest.mark.parametrize(
    ("link", "names"),
    [
        ("<a href='home.php?uid=4'>夜航船</a>", ["夜航船"]),
        ("<a href='/user/4'>夜航船</a>", ["夜航船"]),
        ("<a href='/space-4'>夜航船</a>", ["夜航船"]),
        ("<a href='/news/4'>夜航船</a>", []),
        ("<a>夜航船</a>", []),
        ("夜航船", []),
    ],
)
def test_whose_account_a_line_leads_to(link: str, names: list[str]) -> None:
    (line,) = html_lines(parsed(f"<body><div>发布者：{link}</div></body>")).lines
    assert list(accounts(line)) == names
