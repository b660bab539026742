"""Which lines are advertising: every word and limit that gives one away, and lines of a commission that have such words."""

from __future__ import annotations

import pytest

from crawler.mirror.repair import repair

TEXT = "示例市卫生健康局召开会议。"
WORDS = """
无码 在线 视频 成人 免费 高清 毛片 三级 福利 久久 伊人 激情 绝色 黄色 娱乐 赌场 博彩 代开 av AV Av aV va VA vA Va
亚洲 欧美 国产 日韩 精品 彩票 棋牌 发票
"""
TELLING = ["亚洲", "欧美", "国产", "精品", "彩票", "棋牌", "发票"]


@pytest.mark.parametrize("word", WORDS.split())
def test_five_such_words_are_advertising_and_four_are_not(word: str) -> None:
    others = [one for one in ["亚洲", "国产", "欧美", "棋牌", "彩票"] if one != word][:4]
    for line in (",".join([*others, word]), ",".join([word, *others])):
        assert repair(f"{TEXT}\n{line}\n{TEXT}").text == f"{TEXT}\n\n{TEXT}"
    assert repair(f"{TEXT}\n{','.join(others)}").text == f"{TEXT}\n{','.join(others)}"


@pytest.mark.parametrize("word", TELLING)
def test_one_telling_word_is_enough(word: str) -> None:
    repaired = repair(f"{TEXT}\n{word}、无码、高清、成人、三级")
    assert repaired.text == f"{TEXT}\n"
    assert repaired.flags == ["spam"]


@pytest.mark.parametrize("mark", [",", "，", "_", "|", "｜", "、", " ", "\u3000"])
def test_words_are_parted_by_marks(mark: str) -> None:
    assert repair(f"{TEXT}\n{mark.join(['亚洲无码', '国产精品', '在线视频'])}").text == f"{TEXT}\n"


@pytest.mark.parametrize(
    "line",
    [
        "亚洲无码,国产精品,在线视频",
        "亚洲在线,欧美视频,国产精品,日韩无码,免费高清,成人福利,小说阅读,最新地址,请收藏本页",
        "亚洲在线,,,,,国产视频,,,免费高清",
    ],
)
def test_lines_of_groups_are_advertising(line: str) -> None:
    for before, behind in [
        ("", "\n"),
        ("\n", "\n"),
        ("<p>", "</p>"),
        (f"{TEXT * 100}\n", "\n"),
        ("字<", ">"),
    ]:
        assert repair(f"{before}{line}{behind}{TEXT}").text == f"{before}{behind}{TEXT}", before[:9]


@pytest.mark.parametrize(
    "line",
    [
        "国产疫苗,免费接种,在线预约,视频讲解",
        "国产高清视频会议系统,免费在线试用",
        "国产疫苗、免费接种、在线预约、视频讲解、福利院老人、社区医院、志愿服务、健康讲座、爱心义诊、便民措施",
        "会上播放了国产疫苗视频,介绍免费接种,在线预约,三级医院,高清设备,精品课程。",
        f"{TEXT[:-1] * 90}亚洲无码,国产精品,在线视频",
    ],
)
def test_sentences_with_such_words_are_not(line: str) -> None:
    repaired = repair(f"{TEXT}\n{line}")
    assert repaired.text == f"{TEXT}\n{line}"
    assert repaired.flags == []


def test_a_contact_that_comes_again_and_again_was_put_there() -> None:
    contacts = [f"微信{between}" for between in ["", "号", "群", "加", "联系", "搜", ":", "：", " ", "@", "+", "号："]]
    for contact in [*contacts, *"薇信 威信 QQ qq 电报 微Q Qq 电Q".split()]:
        sentence = f"示例市卫生{contact}abc12345健康局召开会议，"
        assert repair(sentence * 2).flags == [], contact
        assert repair(sentence * 3).flags == ["spam"], contact


def test_a_contact_is_one_by_its_name_whatever_leads_to_it() -> None:
    for end in ("", "\n"):
        sentences = [f"示例市卫生{lead}abc12345健康局召开会议，" for lead in ("微信", "QQ：", "加微信号")]
        assert repair(end.join(sentences)).flags == ["spam"], end


def test_other_contacts_are_not() -> None:
    icons = "".join(f"<img src='data:image/png;base64,{n}/qq+abc12345=='>" for n in range(5))
    assert repair(f"{icons}{TEXT}").flags == []
    assert repair("关注微信公众号，微信号gzwj123。关注微信号hzwj456，或微信号qywj789。" * 2).flags == []
    assert repair("拨打电话12320，电报挂号。" * 3).flags == []
    calls = ("关注官方微信：qingjiang 可查门诊。", "添加微信：qingjiang，预约医生。", "有疑问请加微信qingjiang。")
    assert repair("\n".join(calls)).flags == []
    assert repair("\n".join([*calls, "清江微信qingjiang市召开会议。"])).flags == ["spam"]
