"""Relations as they are stored, the same tests over SQLite and PostgreSQL."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from crawler.dedupe.pair import Pair
from crawler.dedupe.relationship import Judged
from crawler.items import ArchivePointer, Article, Page, Policy
from crawler.storage import near_duplicates, neighbours
from crawler.storage.engine import open_engine
from crawler.storage.store import Store

TITLE = "示例市召开基层卫生工作会议"
LINES = [
    "近日，示例市卫生健康局召开基层卫生工作会议，总结上半年工作，研究部署下一阶段重点任务。",
    "会议强调，各单位要压实责任，完善台账，把群众反映的突出问题一项一项解决好。",
    "上半年，全市新建村卫生站15间，家庭医生签约服务覆盖居民3.5万人，随访慢性病患者620人次。",
    "会议要求，要加强基层人才培养，落实岗位补贴，让医务人员留得住、用得好、有发展。",
]
BODY = "\n".join(LINES)
BULLETIN = "{day}0时至24时，全市新增确诊病例{n}例，新增治愈出院病例2例。\n请广大市民做好个人防护，勤洗手、戴口罩、常通风，出现发热及时就诊。"


def page(
    number: int, body: str = BODY, *, title: str = TITLE, host: str = "wjj.example.gov.cn", **fields: object
) -> Page:
    given = {"published_at": "2023-05-06", "site": "example"} | fields
    url = f"http://{host}/gzdt/content/post_{number}.html"
    article = Article(url=url, title=title, body=body, **given)  # type: ignore[arg-type]
    archive = ArchivePointer("example/2023-05-06.warc.gz", number, f"{number}")
    return Page(url, b"", site="example", fetched_at="2026-01-01T00:00:00+00:00", article=article, archive=archive)


def save(store: Store, *pages: Page) -> None:
    for one in pages:
        store.save(one)


def relations(store: Store) -> dict[str, list[tuple[str, str]]]:
    """Return post number → (type, post number) of every article that has relations."""
    records = list(store.articles.records())
    number = {record["id"]: record["url"].rpartition("_")[2].removesuffix(".html") for record in records}
    return {
        number[record["id"]]: [(one["type"], number[one["id"]]) for one in record["relations"]]
        for record in records
        if record["relations"]
    }


def family() -> list[Page]:
    paper, portal = "www.paper.cn", "www.example.gov.cn"
    return [
        page(1),
        page(2, f"来源：示例发布\n{BODY}", host=portal, published_at="2023-05-07"),
        page(3, "\n".join(LINES[:3]), host=paper, published_at="2023-05-08"),
        page(4, BODY.replace("15间", "16间"), published_at="2023-05-06T20:00:00+08:00"),
    ]


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_relations_are_right_in_whatever_order_articles_come(store: Store, order: tuple[int, ...]) -> None:
    pages = family()
    pages[0].article.published_at = "2023-05-06T09:00:00+08:00"  # type: ignore[union-attr]
    save(store, *(pages[at] for at in order))
    assert relations(store) == {
        "2": [("same_as", "1")],
        "3": [("reprint_of", "1")],
        "4": [("revision_of", "1")],
    }


def test_a_reprint_of_a_reprint_belongs_to_the_original_that_comes_last(store: Store) -> None:
    copies = [page(n, BODY, host=f"n{n}.cn", published_at=f"2023-06-0{n}", title="转载") for n in range(1, 5)]
    save(store, *copies)
    assert set(relations(store)) == {"2", "3", "4"}
    save(store, page(9, f"{BODY}\n此外，会议还书面通报了有关情况，各单位作了交流发言。"))
    assert relations(store) == {f"{n}": [("reprint_of", "9")] for n in range(1, 5)}


def test_a_series_of_bulletins_is_a_chain_and_never_merges(store: Store) -> None:
    days = (6, 9, 7, 8)
    bulletins = [
        page(day, BULLETIN.format(day=f"5月{day}日", n=day), title="疫情情况通报", published_at=f"2023-05-0{day}")
        for day in days
    ]
    save(store, *bulletins)
    assert relations(store) == {f"{day}": [("related", f"{day - 1}")] for day in (7, 8, 9)}


def test_title_and_document_number_make_a_revision(store: Store) -> None:
    changed = BODY.replace("15间", "16间")
    pages = [page(1), page(2, changed, published_at="2023-08-01"), page(3, changed, published_at="2023-09-01")]
    for one, number in zip(pages, (12, 12, 13), strict=True):
        assert one.article
        one.article.policy = Policy(document_number=f"示卫函〔2023〕{number}号")
    save(store, *pages)
    assert relations(store)["2"] == [("revision_of", "1")]
    assert relations(store)["3"] == [("same_as", "2")], "the same words, whatever number the page was given"


def test_a_changed_text_is_related_anew(store: Store) -> None:
    save(store, page(1), page(2, host="www.paper.cn", published_at="2023-05-08"))
    assert relations(store) == {"2": [("same_as", "1")]}
    other = "本市儿童医院新院区今日启用，设置病床三百张，首批开放内科、外科和急诊，市民可以网上预约挂号，地铁直达。"
    save(store, page(1, other, title="儿童医院新院区启用"))
    assert relations(store) == {}
    save(store, page(1))
    assert relations(store) == {"2": [("same_as", "1")]}


def test_storing_again_and_reading_again_change_no_relation(store: Store) -> None:
    for again in (False, False, True):
        for one in family():
            one.again = again
            save(store, one)
    assert {key: kinds for key, kinds in relations(store).items() if key != "4"} == {
        "2": [("same_as", "1")],
        "3": [("reprint_of", "1")],
    }
    assert {record["revision"] for record in store.articles.records()} == {1}


def test_a_post_number_is_trusted_only_with_its_title_or_text(store: Store) -> None:
    save(store, page(5))
    other = page(
        5,
        "本市儿童医院新院区今日启用，设置病床三百张，首批开放内科、外科和急诊，市民可以网上预约挂号。",
        title="新院区启用",
    )
    other.url = "http://wjj.example.gov.cn/old/content/post_5.html"
    other.article.url = other.url  # type: ignore[union-attr]
    twin = page(5, BODY, title="会议召开")
    twin.url = "http://wjj.example.gov.cn/gkmlpt/content/1/1/mpost_5.html"
    twin.article.url = twin.url  # type: ignore[union-attr]
    save(store, other, twin)
    found = {record["title"]: (record["flags"], record["revision"]) for record in store.articles.records()}
    assert found == {"会议召开": ([], 2), "新院区启用": (["number_reused"], 1)}
    other.again, other.apart = True, False
    other.article.flags = []  # type: ignore[union-attr]
    save(store, other)
    assert len(list(store.articles.records())) == 2
    assert len(store.articles.archived()) == 2, "both pages can be read again"


def test_a_former_text_keeps_the_relations_that_it_had_in_whatever_batches_pages_come(store: Store) -> None:
    def pages() -> list[Page]:
        return [
            page(1),
            page(2, host="www.paper.cn", published_at="2023-05-07"),
            page(2, BULLETIN, host="www.paper.cn"),
        ]

    store.save(*pages())
    [former, newer] = store.articles.history("http://www.paper.cn/gzdt/content/post_2.html")
    assert [one["type"] for one in former["relations"]] == ["same_as"]
    assert newer["relations"] == []


def test_look_ups_of_crowded_keys_stay_bounded(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(1, 29):
        save(store, page(n, BULLETIN.format(day=f"{n}日", n=n * 7), title=f"{n}日通报", published_at=f"2023-01-{n:02}"))
    compared: list[Pair] = []
    judge = neighbours.judge

    def counted(pair: Pair) -> Judged:
        compared.append(pair)
        return judge(pair)

    monkeypatch.setattr(neighbours, "judge", counted)
    save(store, page(50, BULLETIN.format(day="1日", n=500), title="1日通报", published_at="2023-01-15"))
    assert 0 < len(compared) < 28
    assert all(kind == "related" for ties in relations(store).values() for kind, _ in ties)


def test_a_failed_save_leaves_no_relation(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    save(store, page(1))
    monkeypatch.setattr(near_duplicates, "_tie", lambda *_: 1 / 0)
    assert store.save(page(2, host="www.paper.cn"), page(3, BULLETIN, title="通报")) == ["failed", "failed"]
    with store.engine.connect() as connection:
        for table, count in {"article": 1, "likeness": 1, "tie": 0}.items():
            assert connection.scalar(text(f"SELECT count(*) FROM {table}")) == count


def test_a_store_of_the_first_version_is_related_when_it_is_opened(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/old.db"
    engine = create_engine(address)
    config = Config()
    config.set_main_option("script_location", str(Path(near_duplicates.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        columns = (
            "id, url, columns, kind, title, body, published_at, bylines, breadcrumb, blocks, images, attachments, "
            "repairs, flags, relations, status, revision, first_seen_at, last_seen_at, fingerprint"
        )
        for name, url, body, day in (
            ("a" * 16, "http://a.cn/post_1.html", BODY, "2023-05-06"),
            ("b" * 16, "http://b.cn/post_2.html", "\n".join(LINES[1:]), "2023-05-08"),
        ):
            connection.execute(
                text(
                    f"INSERT INTO article ({columns}) VALUES (:id, :url, '[\"工作动态\"]', 'news', :title, :body, :day, '[]', "
                    "'[]', '[]', '[]', '[]', '[]', '[]', '[]', 'live', 1, '2026', '2026', 'f00')"
                ),
                {"id": name, "url": url, "title": TITLE, "body": body, "day": day},
            )
    engine.dispose()
    store = Store(open_engine(address))
    assert relations(store) == {"2": [("reprint_of", "1")]}
    assert [record["columns"] for record in store.articles.records()] == [["工作动态"]] * 2
    store.engine.dispose()


def penalty(name: str, other: str) -> str:
    return (
        f"经查，{name}诊所未取得医疗机构执业许可证擅自执业，违反了基本医疗卫生与健康促进法第九十九条第一款的规定。\n"
        f"现决定对{name}诊所给予没收违法所得并罚款人民币五万元的行政处罚，{other}。\n"
        "当事人应当自收到本决定书之日起十五日内缴纳罚款，逾期不缴纳的，每日按罚款数额的百分之三加处罚款。"
    )


def test_notices_of_one_form_are_related_and_those_that_share_a_title_alone_are_nothing_to_each_other(
    store: Store,
) -> None:
    one = page(
        1, penalty("张建国", "并责令立即停止执业活动"), title="行政处罚决定书公示（一批次）", published_at="2023-05-01"
    )
    two = page(
        2, penalty("李秀英", "并没收药品和器械一批"), title="关于李秀英诊所的行政处罚公示", published_at="2023-05-03"
    )
    short = [page(n, body, title="示例市公开招聘公告") for n, body in ((3, "见附件。"), (4, "名单附后。"))]
    save(store, one, two, *short)
    assert relations(store) == {"2": [("related", "1")]}
    assert len(list(store.articles.records())) == 4


def explaining(number: int, title: str, day: str) -> Page:
    return page(number, "图解如下，详见附件。", title=title, published_at=day, agency="示例市卫生健康局")


def test_a_policy_and_its_explanations_name_each_other(store: Store) -> None:
    title = "关于印发《示例市献血管理办法》的通知"
    texts = {at: f"第一条 {at}年起施行本办法。\n" + "\n".join(LINES[at % 4 :]) for at in (2019, 2023)}
    policies = [page(at, body, title=title, published_at=f"{at}-05-06") for at, body in texts.items()]
    save(store, explaining(1, "一图读懂《示例市献血管理办法》", "2023-05-08"), *policies)
    save(store, explaining(2, "《示例市献血管理办法》政策解读", "2019-05-09"))
    found = relations(store)
    assert found["1"] == [("interprets", "2023")]
    assert found["2"] == [("interprets", "2019")]
    for policy, explanation in (("2023", "1"), ("2019", "2")):
        assert [pair for pair in found[policy] if pair[0] == "interprets"] == [("interprets", explanation)]
    save(store, explaining(1, "我市献血活动剪影", "2023-05-08"))
    assert "1" not in relations(store)
    assert ("interprets", "1") not in relations(store)["2023"]


@pytest.mark.parametrize("order", permutations(range(3)))
def test_of_two_policies_of_one_name_the_newest_is_explained(store: Store, order: tuple[int, ...]) -> None:
    title = "示例市献血管理办法"
    policies = [
        page(month, f"第一条 自{month}月起施行。\n{LINES[month % 4]}", title=title, published_at=f"2023-0{month}-06")
        for month in (4, 5)
    ]
    pages = [*policies, explaining(1, f"《{title}》解读", "2023-05-08")]
    save(store, *(pages[at] for at in order))
    found = relations(store)
    assert found["1"] == [("interprets", "5")]
    assert ("interprets", "1") not in found.get("4", [])


def test_a_digest_names_all_the_articles_it_holds(store: Store) -> None:
    other = [
        line.replace("卫生", "体育").replace("医", "球") + f"这是{at}号场馆的消息。"
        for at, line in enumerate(LINES[::-1])
    ]
    third = [f"{char * 9}湖上的龙舟赛昨天鸣锣开桨，{char * 7}队以微弱优势夺得头名。" for char in "金木水火"]
    parts = {1: LINES, 2: other, 3: third}
    for number, lines in parts.items():
        save(store, page(number, "\n".join(lines), title=f"{'甲乙丙'[number - 1]}地新闻集纳", host=f"n{number}.cn"))
    body = "\n".join(line for lines in parts.values() for line in lines)
    save(store, page(9, body, title="一周要闻速览", host="n9.cn", published_at="2023-05-09"))
    assert sorted(relations(store)["9"]) == [("reprint_of", f"{number}") for number in parts]


def test_a_new_tie_changes_the_record_that_shows_it_and_no_other(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    rewritten: list[set[str]] = []
    monkeypatch.setattr(near_duplicates, "write_relations", lambda _, ids: rewritten.append(set(ids)))
    first, second = (page(number, published_at=f"2023-05-0{number}") for number in (1, 2))
    save(store, first, second)
    assert second.article
    assert rewritten == [set(), {second.article.id}]
