"""Faults of the text, line by line as they are numbered where they were reported: what was lost, and what was kept."""

from __future__ import annotations

import pytest
from faults import INFO, P1, P2, P3, TEXT, TITLE, body, page, paragraphs, read

WHOLE = "\n".join(TEXT)

SENTENCES = [
    "活动共有三百人参与，比去年多一倍。",
    "新设备的分辨率达到微米，医生看得更清。",
    "居民扫码即可查询自己的体检报告。",
    "居民可以微信扫描下方二维码预约体检，不必排队。",
    "医院的公众号已有两万人关注，留言当天回复。",
    "意见反馈箱设在门诊一楼，每周开启一次。",
    "许可证编号须在诊所门口公示，供群众监督。",
    "未经患者本人同意，任何人不得公开病历。",
    "老人们常说，我来说说心里话，大家听着。",
    "推广家庭医生签约，是今年的第一件实事。",
    "长者食堂开到了村口，一餐只要三元。",
    "无障碍坡道修到了诊室门前。",
    "退出机制同样写进了合同。",
    "打印报告的机器设在大厅东侧，老人不会用的，有人教。",
    "今天是世界卫生日，县城里处处是义诊点。",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_1_furniture_words_in_a_sentence_of_the_text_take_nothing_off(sentence: str) -> None:
    for place in range(len(TEXT) + 1):
        lines = [*TEXT[:place], sentence, *TEXT[place:]]
        assert body(*lines) == "\n".join(lines), place


@pytest.mark.parametrize("word", "header ads nav side left link foot tag".split())
def test_2_a_class_or_id_on_an_ancestor_sinks_no_text(word: str) -> None:
    for name in (f"class={word}", f"id={word}", f"class='page-{word} wide'"):
        html = f"<div {name}><h1>{TITLE}</h1>{INFO}<div>{paragraphs(*TEXT)}</div></div>"
        assert read(f"<title>{TITLE}</title><body>{html}<div>网站地图</div></body>").body == WHOLE, name


def test_2_an_article_in_a_table_cell_of_an_unknown_name_is_found() -> None:
    cell = f"<table><tr><td class=x1>{TITLE}</td></tr><tr><td class=x2>{'<br>'.join(TEXT)}</td></tr></table>"
    assert read(f"<title>{TITLE}</title><table><tr><td>{cell}</td></tr></table>").body == WHOLE


FOOT = paragraphs(
    "主办单位：清溪县卫生健康局，承办单位：清溪县信息中心，技术支持：清溪软件公司，地址：清溪县人民路十五号",
    "粤ICP备00000000号，粤公网安备00000000000000号，网站标识码0000000000，建议使用1024*768以上分辨率浏览本站",
)


def test_3_a_footer_and_a_licence_do_not_outweigh_a_short_notice() -> None:
    notice = "因供水检修，县卫生院门诊五月七日停诊一天，急诊照常，敬请谅解。"
    assert read(page(f"<p>{notice}</p>", under=f"<div class=b>{FOOT}</div>")).body == notice


@pytest.mark.parametrize(
    "lines",
    [
        (P1, "门诊照常。", "急诊不停。", P2),
        (P1, "记者在村里看到，药箱就放在村口的石桌上。", P2),
        (P1, "电话那头，老人说药已经吃完了。", P2),
        (P1, "教育部组织的专家组也来到村里，为孩子查视力。", P2),
    ],
)
def test_3_short_lines_and_paragraphs_that_begin_like_furniture_stay(lines: tuple[str, ...]) -> None:
    assert body(*lines) == "\n".join(lines)


def test_3_long_items_of_a_list_are_text() -> None:
    items = "".join(f"<li>{line}</li>" for line in TEXT)
    assert read(page(f"<ul>{items}</ul>")).body == WHOLE


@pytest.mark.parametrize(
    "line",
    ["电话：0000-6000111", "传真：0000-6000333", "邮编：000000", "主办单位：清溪县总工会", "承办单位：清溪县卫生院"],
)
def test_4_the_contact_lines_of_a_notice_stay(line: str) -> None:
    assert body(P1, line, P2) == f"{P1}\n{line}\n{P2}"
    assert body(P1, P2, line) == f"{P1}\n{P2}\n{line}"


def test_5_a_table_with_a_long_cell_and_the_text_behind_it_stay() -> None:
    cell = "服务内容包括测量血压和随访。" * 30
    rows = "".join(
        f"<tr><td>第{number}项</td><td>{text}</td></tr>" for number, text in enumerate(("义诊", cell, "送药"))
    )
    found = read(page(f"<p>{P1}</p><table>{rows}</table><p>{P2}</p>"))
    assert found.body.startswith(P1)
    assert cell in found.body
    assert found.body.endswith(P2)


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>{long}</td></tr>",
        "<tr><td>义诊</td><td>{long}</td></tr>",
        "<tr><td>项目</td><td>内容</td></tr><tr><td>义诊</td><td>{long}</td></tr>",
        "<tr><th>义诊</th><td>{long}<br>每季一次<br>不收费用<br>送药上门</td></tr>",
    ],
)
def test_5_a_cell_of_more_words_than_the_text_around_the_table_is_not_the_text(rows: str) -> None:
    cell = "服务内容包括测量血压和随访。" * 30
    found = read(page(f"<p>现将结果公布如下：</p><table>{rows.format(long=cell)}</table><p>特此公告。</p>"))
    assert found.body.startswith("现将结果公布如下：")
    assert cell in found.body
    assert found.body.endswith("特此公告。")
    layout = f"<div><table><tr><td><h1>{TITLE}</h1>{paragraphs(*TEXT)}</td></tr></table><p>清溪县卫生健康局</p></div>"
    assert read(f"<title>{TITLE}</title>{layout}").body == WHOLE


def test_6_a_first_paragraph_that_begins_with_a_quotation_mark_is_text() -> None:
    first = "“健康积分”可兑换体检一次，这是清溪县今年的新办法。"
    assert body(first, *TEXT) == f"{first}\n{WHOLE}"


def test_6_centred_text_behind_pictures_and_a_heading_behind_a_picture_are_no_captions() -> None:
    centred = "".join(f"<p align=center>{one}</p>" for one in ("<img src=1.jpg>", P1, P2, "<img src=2.jpg>", P3))
    assert read(page(centred)).body == WHOLE
    heading = f"<p>{P1}</p><p><img src=1.jpg></p><p><b>走村入户</b></p><p>{P2}</p>"
    assert read(page(heading)).body == f"{P1}\n走村入户\n{P2}"


def test_6_of_nested_known_containers_the_inner_is_meant() -> None:
    others = "".join(f"<div><h3>{n}号通报</h3>{paragraphs(P3)}<div>2024-05-0{n}</div></div>" for n in (1, 2, 3))
    inner = f"<h1>{TITLE}</h1><div id=artibody>{paragraphs(P1, P2)}</div><div class=more>{others}</div>"
    assert read(f"<title>{TITLE}</title><div class=article-content>{inner}</div>").body == f"{P1}\n{P2}"
    part = f"<div id=artibody>{paragraphs(P1, P2)}</div>{paragraphs(P3)}"
    assert read(f"<title>{TITLE}</title><div class=article-content>{part}</div>").body == WHOLE


FURNITURE = {
    "site name": "清溪县卫生健康局官网",
    "menu": "首页 | 要闻 | 公告 | 互动",
    "comment box": "网友评论 已有 12 人参与，我来说两句",
    "hot words": "热词：义诊 体检",
    "the end": "- THE END -",
    "app": "打开客户端，查看更多精彩内容",
    "wechat tail": "本期精彩回顾",
    "account": "微信号：qingxi000",
    "scan": "长按识别二维码关注我们",
    "blue words": "点击蓝字 关注清溪卫健",
    "star": "把我们设为星标，不错过每一次提醒",
    "keywords": "關鍵字：義診、體檢",
    "share": "分享讓更多人看到",
    "player": "抱歉，视频加载失败 清晰度切换",
    "loading": "调查问题加载中，请稍候。若长时间无响应，请刷新本页面",
    "rest": "阅读剩余全文（）",
}


@pytest.mark.parametrize("line", FURNITURE.values(), ids=FURNITURE)
def test_7_furniture_behind_the_text_is_none_of_it(line: str) -> None:
    assert body(*TEXT, under=f"<div>{line}</div>") == WHOLE
    if line != FURNITURE["site name"]:
        assert body(*TEXT, line) == WHOLE


def test_7_words_of_a_link_glued_to_the_last_paragraph_go() -> None:
    assert body(P1, P2, f"{P3}<a href=/>返回首页</a>") == WHOLE


def test_7_names_of_files_are_no_text_nor_is_the_heading_over_them() -> None:
    files = "<div><h4>檔案下載</h4><p><a href=/f/1.pdf>随访登记表.pdf</a></p></div>"
    found = read(page(paragraphs(*TEXT) + files))
    assert (found.body, [one.name for one in found.attachments]) == (WHOLE, ["随访登记表.pdf"])


def test_7_what_furniture_is_its_place_tells_before_its_words() -> None:
    plain = "清溪县召开全县卫生工作会议"
    box = "".join(f"<li><a href=/{n}.html>{plain}</a></li>" for n in range(4))
    assert body(*TEXT, f"<ul>{box}</ul>") == WHOLE
    assert body(*TEXT, under=f"<div><a href=/2.html>{plain}</a></div>") == WHOLE
    assert body(*TEXT, under=f"<div class=b>{paragraphs(plain)}</div>") == WHOLE


def test_7_short_pieces_without_marks_in_a_block_of_their_own_are_an_invitation() -> None:
    call = "不用抽 不用抢 现在下载 天天有礼"
    assert body(*TEXT[:2], f"{P3}</p><p class=app>{call}") == f"{WHOLE}\n{call}"
    call += " 点我下载"
    assert body(*TEXT[:2], f"{P3}</p><p class=app>{call}") == WHOLE
    assert body(*TEXT, call) == f"{WHOLE}\n{call}"
