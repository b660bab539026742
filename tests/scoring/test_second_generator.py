"""The second maker of damaged copies: the worked examples of what mirrors do, its sites, and where a copy is torn."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from scoring import second_generator
from scoring.limits import likelihood, others
from scoring.repairs import torn_places
from scoring.second_generator import CUTS, NARROWED, READINGS, Copy, Site, copied, invented

MIRROR = Site(
    way="s2tw",
    own={"台": "臺", "几": "幾"},
    listed=(),
    cuts=tuple(mark.encode("gbk") for mark in CUTS),
    euro=True,
    narrowed="",
    keeps_private=True,
    paragraph="{}",
)


@pytest.mark.parametrize(
    ("clean", "listed", "shown"),
    [
        ("指南。”</p>", "", "指南?！?/p>"),
        ("要义。”梁金鉴表示", "", "要義?！绷航痂b表示"),
        ("。“加快推进", "進jìn", "?！凹涌焱七M(jìn)"),
        ("专科疼痛护理", "護hù", "?？铺弁醋o(hù)理"),
        ("。回顾这", "", "?；仡欉@"),
        ("。现阶", "", "?，F階"),
        ("。可见，", "", "?？梢?，"),
        ("保“合法、", "", "?！昂戏?、"),
        ("。基于对医", "對duì", "?；\ue2c4趯?duì)醫"),
        ("医院单体", "簡jiǎn", "醫院?jiǎn)误w"),
        ("管理条例", "項xiàng", "管理?xiàng)l例"),
        ("。”WHO", "", "?！盬HO"),
        ("向。“个人", "", "向?！皞€人"),
    ],
)
def test_worked_examples(clean: str, listed: str, shown: str) -> None:
    site = replace(MIRROR, listed=tuple((pair[0], pair[1:]) for pair in listed.split()))
    assert copied(site, [clean]).shown == shown
    if "\ue2c4" in shown:
        stored = replace(site, keeps_private=False, narrowed=NARROWED[2])
        assert copied(stored, [clean]).shown == shown.replace("\ue2c4", "").replace("；", ";")


def test_sites_have_habits_of_their_own() -> None:
    assert copied(replace(MIRROR, cuts=()), ["要义。”梁金"]).shown == "要義。”梁金"
    assert copied(replace(MIRROR, way="s2t"), ["里面为什么"]).shown == "里面為什么"
    assert copied(replace(MIRROR, own={"台": "台"}), ["平台"]).shown == "平台"
    assert copied(replace(MIRROR, paragraph="\u00a0\u00a0{}"), ["健康"]).shown == "??健康"
    assert copied(replace(MIRROR, euro=False), ["。“个人"]).shown == "?！皞??"
    sites = [invented(Random(seed)) for seed in range(60)]
    assert len({(site.way, site.narrowed, site.paragraph, len(site.listed)) for site in sites}) > 40
    assert sites[0] == invented(Random(0))
    assert all(len(pair) > 1 and len(pair[0].encode("gbk")) == 2 for pair in READINGS.split())


def test_where_a_copy_is_torn() -> None:
    assert torn_places(Copy("要义。”梁金鉴表示", "要義。”梁金鑒表示", "要義?！绷航痂b表示")) == [(2, 7)]
    assert torn_places(Copy("卫生", "衛生", "衛(wèi)生")) == []
    assert torn_places(Copy("", "一二三四五六七八九", "一?三四五六七?九")) == [(1, 2), (7, 8)]
    assert torn_places(Copy("", "一二三四五六七八九", "一?三?五六七八九")) == [(1, 4)]


def test_it_owes_nothing_to_the_forward_model() -> None:
    tree = ast.parse(Path(second_generator.__file__).read_text(encoding="utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not any((name or "").startswith("crawler") for name in imported)


def test_other_texts_fit_where_bytes_are_lost() -> None:
    torn = copied(MIRROR, ["要义。”梁金鉴表示"])
    found = list(others(torn, 2, 7))
    assert found
    assert all(torn.tear(text) == torn.shown and text != torn.held for text in found)
    assert likelihood("要義。”梁金") > likelihood("要義孺”梁金")
    whole = copied(replace(MIRROR, cuts=()), ["要义。”梁金鉴表示"])
    assert list(others(whole, 2, 7)) == []
