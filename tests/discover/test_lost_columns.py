"""What became of lost columns and homes: sites that moved, every rule, and how much is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from national.first_hand_moves import MOVES, Move
from national.score_moves import heal, scored

from crawler.discover.agenda import MOST_REQUESTS
from crawler.discover.agreement import Agreement, StoredRows
from crawler.discover.healing import Healing, Step
from crawler.discover.heirs import DOUBTS, Heir, Lost
from crawler.discover.strangers import LEAST_ELSEWHERE, STRANGERS, why_strange
from crawler.found import FoundColumn
from crawler.items import Row

HOME = "http://wjw.qingjiang.gov.cn/"
AGENCY = "清江市卫生健康委员会"
NEWS = FoundColumn("gzdt", "工作动态", f"{HOME}gzdt/", "news", "trs")
ROWS = [Row(f"{HOME}gzdt/{n}.html", f"清江市召开第{n}次工作会议", f"2026-05-{n:02}") for n in range(1, 13)]


@pytest.mark.parametrize("move", MOVES, ids=lambda move: move.name)
def test_what_is_made_of_a_move(move: Move) -> None:
    found = scored(move)
    assert (found.outcome, found.wrong) == (move.expected, 0)
    assert found.requests <= MOST_REQUESTS


def page(title: str, body: str = "", head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


ENGLISH = "<p>The best places to see on the river, with hotels and food for every taste.</p>"
TEXT = "<p>清江市的风景很美，欢迎大家前来游玩。</p>"
OF_HEALTH = "<p>清江市卫生健康委员会召开全市工作会议。</p>"


@pytest.mark.parametrize(
    ("rule", "text", "url", "expected"),
    [
        ("ill_famed", page("首页", OF_HEALTH, "<meta name='keywords' content='网上百家乐,真人视讯'>"), HOME, True),
        ("spam", page("国产精品在线", OF_HEALTH, "<meta name='keywords' content='免费高清视频,亚洲'>"), HOME, True),
        ("trade", page("清江装修", OF_HEALTH), HOME, True),
        ("foreign", page("首页", f"{ENGLISH * 3}<p>清江市卫生健康委员会</p>"), HOME, True),
        ("another_office", page("清江市医疗保障局", "<a>清江市卫生健康委员会</a>"), HOME, True),
        ("another_place", page("横江市卫生健康委员会", OF_HEALTH), HOME, True),
        ("unsigned", page("清江", TEXT), HOME, True),
        ("placeless", page("首页", "<p>卫健委召开会议部署工作任务。</p>"), HOME, True),
        ("otherwise_titled", page("晚读", "<p>清江市卫健委召开会议部署工作。</p>"), HOME, True),
        ("ownerless", page("晚读", "<p>清江市卫健委召开会议部署工作。</p>"), HOME, True),
        ("elsewhere", page("首页", "<p>清江卫健委召开会议部署工作。</p>"), "http://www.jiangbian.com/", True),
        ("titled_agency", page("清江市卫生健康委员会医疗集团", TEXT), HOME, False),
        ("owned_by_agency", page("清江医疗集团", f"{TEXT}<p>主办单位：清江市卫生健康委员会</p>"), HOME, False),
        ("titled_government", page("清江市人民政府", TEXT), HOME, False),
        ("official", page("晚读", f"{TEXT}<p>网站标识码：4499010001</p>"), HOME, False),
    ],
)
def test_a_rule_about_strangers(rule: str, text: str, url: str, expected: bool) -> None:
    assert (why_strange(text, url, AGENCY) is not None) == expected
    with STRANGERS.weighing({f"stranger.{rule}": 0}):
        assert (why_strange(text, url, AGENCY) is not None) != expected


@pytest.mark.parametrize(
    "text",
    [
        page("通知公告", "<ul><li><a href='1.html'>关于开展培训的通知</a><span>2026-01-02</span></li></ul>"),
        page("口腔医院、医疗集团名单", TEXT),
        '{"title": "Online casino", "rows": []}',
    ],
)
def test_a_list_that_names_nobody_is_no_strangers(text: str) -> None:
    assert why_strange(text, HOME, AGENCY, least=LEAST_ELSEWHERE) is None


@pytest.mark.parametrize("piece", ["<script", "<!--", "<a ", "<title", "<meta name=keywords ", "主办单位", "<"])
def test_a_page_of_what_never_ends_costs_little(piece: str) -> None:
    why_strange(f"<title>首页</title>{piece * 20_000}", HOME, AGENCY)


def heir(rows: list[Row], name: str = "工作动态", *, certain: bool = True) -> Heir:
    agreement = StoredRows(ROWS).agreement(rows)
    return Heir(Lost(NEWS, ROWS), f"{HOME}new/", (name,), "trs", rows, agreement, certain)


def moved(rows: list[Row]) -> list[Row]:
    return [Row(f"{HOME}new/{n}.html", row.title, row.date) for n, row in enumerate(rows)]


OTHERS = [Row(f"{HOME}new/o{n}.html", f"清江市举办第{n}期培训班", f"2026-05-{n:02}") for n in range(1, 7)]


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("other_name", heir(moved(ROWS), "卫健要闻")),
        ("few_rows", heir(moved(ROWS[:4]))),
        ("other_rows", heir(moved(ROWS[:5]) + OTHERS)),
        ("uncertain_home", heir(moved(ROWS), certain=False)),
    ],
)
def test_a_rule_against_an_heir(rule: str, found: Heir) -> None:
    assert found.doubts == [DOUBTS.rules[f"heir.{rule}"].says]
    with DOUBTS.weighing({f"heir.{rule}": 0}):
        assert found.doubts == []


def test_five_rows_and_half_of_those_compared_are_enough() -> None:
    assert heir(moved(ROWS[:5]) + OTHERS[:5]).doubts == []
    assert Agreement(5, 10).is_enough
    assert not Agreement(5, 11).is_enough
    assert not Agreement(4, 4).is_enough


def test_what_is_newer_or_older_than_all_that_is_stored_is_not_compared() -> None:
    newer = [Row(f"{HOME}new/n.html", "清江市发布新消息", "2026-06-01"), Row(f"{HOME}new/u.html", "没有日期", None)]
    older = [Row(f"{HOME}new/a.html", "清江市的旧消息", "2025-01-01")]
    assert StoredRows(ROWS).agreement([*newer, *moved(ROWS), *older]) == Agreement(12, 12)


def test_a_stored_row_agrees_with_one_row_alone() -> None:
    assert StoredRows(ROWS).agreement(moved([ROWS[0]] * 6)) == Agreement(1, 6)


def test_same_titles_of_other_days_do_not_agree() -> None:
    rows = [replace(row, date=f"2026-05-{n:02}") for n, row in enumerate(reversed(moved(ROWS)), 1)]
    assert StoredRows(ROWS).agreement(rows).agree == 0


def test_a_title_that_is_cut_off_agrees() -> None:
    stored = StoredRows([Row(f"{HOME}1.html", "清江市召开全市卫生健康工作……", "2026-05-01")])
    assert stored.like(Row(f"{HOME}2.html", "清江市召开全市卫生健康工作会议", "2026-05-01"))
    assert not stored.like(Row(f"{HOME}2.html", "清江市召开全市疾病预防工作会议", "2026-05-01"))
    assert not StoredRows([])


def test_nothing_is_decided_while_the_home_page_does_not_answer() -> None:
    healing = Healing(AGENCY, HOME, [Lost(NEWS, ROWS)], portal="http://www.qingjiang.gov.cn/")
    [home] = healing.begin()
    assert healing.miss(home, is_gone=False) == []
    assert healing.is_over
    assert not healing.result().is_healthy


def test_a_home_page_whose_host_is_silent_is_asked_for_by_the_other_way_once() -> None:
    healing = Healing(AGENCY, HOME, [Lost(NEWS, ROWS)], portal="http://www.qingjiang.gov.cn/")
    [home] = healing.begin()
    [secure] = healing.miss(home, is_gone=False, is_silent=True)
    assert secure.url == HOME.replace("http:", "https:")
    assert healing.miss(secure, is_gone=False, is_silent=True) == []
    assert healing.is_over


def test_an_answer_that_comes_after_its_search_was_given_up_is_left_alone() -> None:
    portal = "http://www.qingjiang.gov.cn/"
    healing = Healing(AGENCY, HOME, [Lost(NEWS, ROWS)], portal=portal)
    [home] = healing.begin()
    links = "<a href='/main/'>进入网站</a>"
    [door] = healing.take(home, page("欢迎", links), HOME)
    assert healing.take(door, page("网上百家乐", "<a href='/gzdt/'>工作动态</a>"), door.url) == [Step(portal)]
    late = Step(f"{HOME}gzdt/")
    assert healing.take(late, page("工作动态"), late.url) == []
    assert healing.miss(late, is_gone=True) == []
    assert not healing.is_over


def test_redirects_in_a_circle_end() -> None:
    healing = Healing(AGENCY, HOME, [Lost(NEWS, ROWS)])
    [step] = healing.begin()
    asked = 1
    while steps := healing.redirected(step, f"{HOME}{asked}/", is_permanent=True):
        [step] = steps
        asked += 1
    assert healing.is_over
    assert asked < 10


def test_a_list_of_a_column_that_is_where_it_was_is_no_heir() -> None:
    move = next(one for one in MOVES if one.name == "another name")
    renamed = next(one.url for one in move.after.wanted if one.name == "卫健要闻")
    assert [one.url for one in heal(move)[0].proposed] == [renamed]
    healing = Healing(AGENCY, HOME, [Lost(NEWS, ROWS)], alive=[f"{HOME}new/"])
    [home] = healing.begin()
    [column] = healing.take(home, page(AGENCY, "<a href='/new/'>工作动态</a>"), HOME)
    assert column == Step(f"{HOME}new/")
    rows = "".join(f"<li><a href='{row.url}'>{row.title}</a><span>{row.date}</span></li>" for row in moved(ROWS))
    healing.take(column, page("工作动态", f"<ul>{rows}</ul>"), column.url)
    assert [one.column for one in healing.result().nobody] == [NEWS]
