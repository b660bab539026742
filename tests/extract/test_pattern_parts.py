"""Patterns of extraction: which part of a text each takes, and where it ends."""

from __future__ import annotations

import re

from patterns import Parts, each_part, parts_of

from crawler.extract import (
    around,
    credit_places,
    embedded,
    headline,
    jump,
    lines,
    meta,
    pager,
    paper,
    signed,
    source,
    source_alone,
    source_pieces,
    source_value,
    statements,
    tiles,
    title,
    title_parts,
    title_rules,
    tokens,
    trail,
)

PARTS: Parts = [
    (credit_places.LEAD, 0, {"讯[记者林以安]": "讯[记者林以安]", "[记者]": "[记者]", "[好人]": None, "[记]者]好": None}),
    (credit_places.ACCOUNT, 0, {"/a?uid=1": "?uid=", "/a&uid=1": "&uid=", "/user/1": "/user/", "/user-1": "/user-", "/users/1": "/users/", "/space/1": "/space/", "/member/1": "/member/", "/users1": None, "/auid=1": None}),
    (credit_places.AT_END, 0, {"好(清(江市)好)": None, "好(清江市) 好(清(江市)": "(江市)", "好(清江市)好": None, "好(清江)江市)": None, "好(清江。市)": None, "好(ab)": None, "好(清江市": None}),
    (around.CLAUSE, 0, {"好,": "好,", "好?": "好?", "好。": None}),
    (around.MARK, 0, {",": ",", ".": ".", ":": ":", ";": ";", "!": "!", "?": "?", "。": "。", "…": "…", "、": None}),
    (around.SAID, 0, {":": ":", "。": "。", "”": "”", ",": None}),
    (embedded.OBJECT, 0, {"{": "", "={": "=", "({": "(", ",[": ",", ": {": ": ", "a{": None}),
    (embedded.PUBLISHED_NAME, 0, {"pubTime": "pub", "datePublished": "datePub", "releaseTime": "release", "issued": "issue", "postDate": "post", "dateIssue": "dateIssue", "repost": None, "update": None}),
    (embedded.TITLE_KEY, 0, {"title": "title", "main_title": "main_title", "Headline": "Headline", "subject": "subject", "mainTitle": "mainTitle", "xhead": None}),
    (embedded.UNDEFINED, 0, {"a:undefined,": "undefined", "a: undefined}": " undefined", "undefined,": None, "a:undefineds": None}),
    (embedded.PUBLISHED_KEY, 0, {'publishTime:\'2024-05-06 10:00"1\'': "publishTime:'2024-05-06 10:00", 'publishTime:\'2024-05-06 10:00\'1"': "publishTime:'2024-05-06 10:00"}),
    (embedded.PUBLISHED_UNIX, 0, {"publishABTime:1700000000": "publishABTime:1700000000", "createtime:1700000000": "createtime:1700000000", "'publishTime':'1700000000'": "publishTime':'1700000000", "publishdate:1700000000": "publishdate:1700000000"}),
    (headline.KICKER_CLASS, 0, {"news yt": " yt", "yt news": "yt ", "news_yt": "_yt", "yt_a": "yt_", "yt-a": "yt-", "newsyt": None, "yta": None}),
    (headline.SUBTITLE_CLASS, 0, {"a sub": " sub", "sub a": "sub ", "asub": None, "suba": None, "a-sub": None}),
    (headline.SERIES_MARK, 0, {"健康：访谈:": None, "健康访谈:": "健康访谈:"}),
    (jump.REFRESH, 0, {'content=5;a"url=/a': None, "content=5;a'url=/a": None, "content=5;a>url=/a": None, 'content=5;url=/a"b': "content=5;url=/a", "content=5;url=/a'b": "content=5;url=/a", "content=5;url=/a>b": "content=5;url=/a", "content=5;url=/a b": "content=5;url=/a"}),
    (jump.SCRIPT, 0, {'location=\'/a"b\'': 'location=\'/a"', "location='/a'b'": "location='/a'", 'location="/a\'b"': 'location="/a\''}),
    (pager.NUMBERED, 0, {"a_2": "a_2", "a-2": "a-2", "a2": None, "a_123": None}),
    (paper.PROPERTY, 0, {"<title>好</title>": "<title>好</title>", "<introtitle>好</introtitle>": "<introtitle>好</introtitle>", "<subtitle>好</subtitle>": "<subtitle>好</subtitle>", "<name>好</name>": None}),
    (signed.AUTHOR_CLASS, 0, {"author": "author", "writer": "writer", "a author": " author", "a_writer": "_writer", "a-author": "-author", "author b": "author ", "author_b": "author_", "author-b": "author-", "authors": None, "coauthor": None}),
    (source.COLON, 0, {"好:": ":", ": 好:": ": ", "：好": "：", "好：": "：", "好 ": " "}),
    (source.PUBLISHER, 0, {"发布单位\t市局": None, "发布单位:市局|好": "发布单位:市局", "发布单位:市 局": "发布单位:市", "发布单位:市:局": "发布单位:市"}),
    (source_alone.USER, 0, {"user": "user", "username": "user", "author": "author", "person": "person", "a user": " user", "a_user": "_user", "a-user": "-user", "auser": None}),
    (source_pieces.CREDITED, 0, {"来源:": ":", "记者 :好": None, "编辑": "编辑", "摄影 ": None}),
    (source_pieces.HOME_PAGE, 0, {"http://a.cn/": "http://a.cn/", "https://a-b.cn": "https://a-b.cn"}),
    (source_pieces.SOURCE_CLASS, 0, {"a source": " source", "source b": "source ", "source_b": "source_", "source-b": "source-", "a_source": "_source", "a-source": "-source", "src": "src", "media_name": "media_name", "medianame": "medianame", "asrc": None}),
    (source_value.SOURCE_END, 0, {"好\n好": "\n", "好|好": "|", "好∥好": "∥", "好[好": "[", "好]好": "]", "好(好": "(", "好)好": ")", "好 - 好": " - ", "好 — 好": " — ", "好;好": ";", "好。好": "。", "好 ·好": " ·", "好 大 好": "", "好 中 好": "", "好 小 好": "", "好 5": "", "好,好": None}),
    (source_value.QUOTED_ACCOUNT, 0, {"“健康清江”微信公众号": "“健康清江”微信公众号", "“健”康清江”": None, '“健"康清江”': '"康清江”'}),
    (statements.PEN, 0, {"林ab": "林ab", "林安ab好": "林安ab好"}),
    (tiles.PART_OF_DATE, 0, {"2024年05日": "2024年05日", "2024月": "2024月", "5日": "5日", "2024/05": "2024/05", "2024.5": "2024.5", "2024-05": "2024-05", "2024,05": "2024", "2024/05日": "2024/05日"}),
    (title.CELL_END, 0, {"好\n好": "\n", "好\t好": "\t", "好 好": None}),
    (title.LATIN, 0, {"ABc": "ABc", "abc": "abc", "好": None}),
    (title_parts.PROGRAM, 0, {"Microsoft Word - 好": "Microsoft Word - ", "WPS Writer - 好": "WPS Writer - ", "好.doc": ".doc", "好.docx": ".docx", "好.wps": ".wps", "好.txt": ".txt", "好.htm": ".htm", "好.html": ".html", "好.pdf": None}),
    (title_rules.SECTION, 0, {"一、好": "一、", "（二）好": "（二）", "(三)好": "(三)", "四．好": "四．", "五.好": "五.", "六、": "六、", "七、": "七、", "八、": "八、", "九、": "九、", "十、": "十、", "好:": ":", "好：": "：", "一好": None}),
    (tokens.CLAUSE, 0, {"正在": "正在", "一名": "一名", "两名": "两名", "三名": "三名", "四名": "四名", "五位": "五位", "六位": "六位", "七位": "七位", "八位": "八位", "九位": "九位", "十位": "十位", "几位": "几位", "数位": "数位", "百位": None}),
    (tokens.NO_ORG, 0, {"三个": "三个"}),
    (trail.BARS, 0, {"甲 | 乙": " | ", "甲｜乙": "｜", "甲/乙": None}),
    (trail.POSITION, 0, {"a:您的位置:好": "a:", "a>您的位置:好": None, "a»您的位置:好": None, "a›您的位置:好": None, "a/您的位置:好": None, "a-您的位置:好": None, "您的位置-好": "您的位置-", "您的位置:好": "您的位置:", "好:好": "好:", "a>好:好": None, "a»好:好": None, "a›好:好": None, "a/好:好": None, "a-好:好": None, "a:b:c": "a:"}),
    (trail.IN_PATH, 0, {"a path": " path", "path b": "path ", "path_b": "path_", "path-b": "path-", "a_path": "_path", "a-path": "-path", "place": "place", "paths": None, "apath": None}),
    (trail.LOGO, 0, {"a logo": " logo", "logo b": "logo ", "a_logo": "_logo", "logo_b": "logo_", "logo-b": "logo-", "a-logo": "-logo", "alogo": None}),
    (trail.SITE_NAME, 0, {"清江市卫生局手机版": "清江市卫生局手机版", "清江市卫生局移动版": "清江市卫生局移动版", "清江市卫生局网站手机版": "清江市卫生局网站手机版", "清江网电脑版": "清江网"}),
    (meta.LINKED_DATE, 0, {'"datePublished":"2024"05"': '"datePublished":"2024"', '"datePublished":"2024\\"05"': None}),
    (lines.IMAGE_LINE, 0, {"a.b.png": "a.b.png"}),
]  # fmt: skip


@each_part(PARTS)
def test_how_far_a_pattern_goes(pattern: re.Pattern[str], group: int | str, parts: dict[str, str | None]) -> None:
    assert parts_of(pattern, group, parts) == parts
