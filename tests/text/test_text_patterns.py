"""Patterns of strings and of mirrors: what each finds, to its last form, and what is beside it and is none. Cases are parted by two blanks."""

from __future__ import annotations

import re

from patterns import Parts, Table, each, each_part, mistaken, parts_of

from crawler.charset import decode
from crawler.mirror import misread, rejoin, repair, shifts, spam, width
from crawler.text import dates, fold, furniture, names, normalise, titles

FOUND: Table = [
    (dates.AGO, "5分钟前  5 小时前  5天前  5周前  5个月前  昨天10:20  前天 10:20  刚刚", "分钟前  5年前  今天10:20  昨天"),
    (dates.ENGLISH, "May 6, 2024  May 6th, 2024  May 1st, 2024  May 2nd 2024  May 3rd, 2024  6 May 2024  6th May, 2024  1st May 2024  2nd May 2024  3rd May 2024  Mon 6 May 1999  May 6, Mon 2024", "May 2024  May 6, 1899  6 好 2024  May 6, 20245"),
    (dates.MAY_BE_ENGLISH, "May  mai", "Ma1  好"),
    (dates.NUMBER, "5  年", "好  月"),
    (dates.MAY_BE_DATE, "20  一年", "2  年"),
    (dates.ORDINAL, "五月6th,2024  五月1st, 1999  五月2nd, 2024  五月3rd, 2024  五月 6, 2024", "五月6th 2024  五月6th, 1899  五月6th, 20245"),
    (normalise.LINE_ENDS, "\r\n  \r  \u2028  \u2029  \x85", "\t  \n"),
    (furniture.OTHER_SITES, "相关网站  相关链接  更多相关链接", "相关新闻  网站"),
    (normalise.PRIVATE_USE, "\ue000  \uf8ff  \U000f0000  \U0010fffd", "\ud7ff  \uf900  \U000effff"),
    (decode.HEADER_LABEL, "charset=gbk  charset = \"utf-8\"  charset='a.b:c'  CHARSET=x_1", "charset  charset=;  charset gbk"),
    (dates.CHINESE, "二○二四年一月一日  二〇一〇年十月十日  二零二四年二月三十日  二Ｏ二一年三月二十一日  一九九九年四月五日  二一二三年六月七日  二四五六年八月九日  二七八九年十二月三十一日", "三〇二四年一月一日  二〇二四年1月1日  二〇二年一月一日  二〇二四年零月一日"),
    (dates.COMPACT, "20240605  19991231  发布：20241005  发布:20240105  20240115·好  20240125|好  20240131 好  发布 20240630 来源", "20241305  20240045  20240632  18240605  好20240605  20240605好  20240641"),
    (fold.READING, "好(hǎo)  好（ā）  好(lǜ)  好(zhuáng)  好(nüē)  好(á)  好(à)  好(ē)  好(é)  好(ě)  好(è)  好(ī)  好(í)  好(ǐ)  好(ì)  好(ō)  好(ó)  好(ǒ)  好(ò)  好(ū)  好(ú)  好(ǔ)  好(ù)  好(ǖ)  好(ǘ)  好(ǚ)", "a(hǎo)  好(hao)  好(Hǎo)  好hǎo  好(hǎoming)"),
    (furniture.ARROW, ">  »  ›", "<  -  /"),
    (furniture.FULL_STOP, "好。  好。”  好。’  好。)  好。(新华社)", "好  好！  好。好  好。(新华(图)  好。(新华社)图)  好。(新华。社)  好。(新)"),
    (furniture.SENTENCE, "好。  好!  好?  好;  好…  好。”  好!’  好?)", "好  好,  好:  好。好"),
    (furniture.LETTER, "好  a", "1  _  -"),
    (furniture.NUMBER, "1234567  123-4567", "123456  a"),
    (misread.UNASSIGNED, "\x81  \x8d  \x8f  \x90  \x9d", "\x80  \x82  a"),
    (normalise.DECIMAL_POINT, "1.5  1 .5  1. 5  1．5  1\u200b.5  1.\u200b5  1 ． 5", "1,5  a.5  1.a"),
    (repair.LEAKED, "<p>  </p>  <font color=red>  <div>  <span>  <br>  <strong>  <b>  <td>  <tr>  <optgroup>  <section>", "<a>  <p  <h1>  <p<b  <p\n>  <p <a>"),
    (repair.MARKED_UP, "<!doctype  <html>  <head>  <body  <div>  <table>  <p>  <br/>  <span>  <a href  <h1>  <h6>  <li>  <HTML>", "<b>  <h7>  < p>  <paper>"),
    (repair.TRACE, "?!  ??  ?;  ?,  ?、  ?！  ?？  ?；  ?，  ?hao)  ?lü)  ?hǎo)  ?/p>", "?好  !?  ?hao  ?zhuangg)  ?/>"),
    (repair.LOST_BLANK, "?好  ???好  ?“好  ?《好  ?5  ? 好  ?\u3000好  ?\u00a0好  ? ?  好 ?好  好\u3000?好  好\u00a0?好", "好?好  a?5  ?a"),
    (repair.LOST_BLANKS, "??好  ??“  ??《  ???5", "?好  ??a  ??"),
    (repair.MARKUP, "<script>好  <style a=b>好  <b>  <SCRIPT>好", "好  <b  >"),
    (shifts.TRIGGER, "?？  ?！  ??  ?；  ?，  ?、  ?!  ?;  ?,  ?hao)  ?lü)", "？?  ?好  ?hao  ?zhuangg)"),
    (shifts.MANY_BLANKS, "???好  ???<  ???“  ???《  ???（  ???(  ??<", "??好  ???。  ???"),
    (spam.SPLIT, ",  ，  _  |  ｜  、  \t", "。  -  a"),
    (spam.SEGMENT, "好  a b", "<>  \n  ><"),
    (titles.CUT_OFF, "好…  好……  好..  好。。  好... ", "好.  好。  …好"),
    (width.BESIDE_WIDE, "好  〇  ５  Ａ  ｚ  ”  》", "a  5  “  )"),
    (width.NARROW_MARKS, "好,  好:  好;  好!  好?  〇,  ５,  Ａ,  ｚ,  ”,  ’,  》,  〉,  」,  』,  ）,  】,  〕,  。,  、,  ％,  %,  ),  ,好  ;好  !好  ?好  ,“  ,‘  ,《  ,〈  ,「  ,『  ,（  ,【  ,〔  (a)  (好  好)  ”)  ’)  》)  〉)  」)  』)", "a,b  a:好  a!b  (a  a)  (a\nb)  (a<b)  (a>b)  ((b  a]"),
    (width.INNER_MARKS, "好,  好:  好;  好!  好?  ”,  ’,  》,  〉,  」,  』,  ,好  ;好  !好  ?好  ,“  ,‘  ,《  ,〈  ,「  ,『", "a,b  ）,  。,  :好  ,（"),
]  # fmt: skip
WHOLE: Table = [
    (names.PEN_OF_OFFICE, "粤卫信  穗卫健宣  粤卫健  粤疾控  粤穗卫信  粤卫宣信", "粤卫  卫健宣  粤信  粤穗深卫信"),
    (dates.BESIDE, "-  （）  星期一  星期二  星期三  星期四  星期五  星期六  星期日  星期天  (星期一)", "星期  周一  a"),
    (dates.CLOCK, "9:30  09：30  9时30分  9時30  北京时间9:30  發佈時間 9:30  发布时間9:30  (09:30)  9时整  9時正  9時30  09:30:15  09：30：15  北京時間9时30分", "9.30  9:3  时间9:30  北京时候9:30"),
    (furniture.CRUMBS, " >  »  ›  ›>  >> ", ">>>  -  > a"),
    (furniture.MOMENT, "2024-05-06  2024/5/6  2024.5.6 9:30  [1999-01-02 09:30:15]  2024-05-06 9:30(05-07 10:30更新)  2024-05-06 05/07 更新", "1824-05-06  2024-05  2024年5月6日  2024-05-06 9"),
    (furniture.BETWEEN_BUTTONS, "1  -  _  1 | 2", "a  好  1a"),
    (names.NAME, "林安  林以安  欧阳以安  玛丽·居里  玛丽·斯克沃多夫斯卡·居里", "林  林以安好吗  玛丽·  ·居里  Anna"),
    (rejoin.READING, "hao)  lü)  hǎo  hǎo)", "好)  hao(  zhuangg)"),
    (spam.CONTACT, "QQ123456  qq号:abcde  微信：abc12  微信联系abcde  微信 +abcde  微信@abcde  电报群abcde  威信聯系abcde  微Q加abcde  薇信搜abcde  電報號abcde", "QQ1234  电话12345"),
]  # fmt: skip


PARTS: Parts = [
    (dates.ENGLISH, "clock", {"May 6, 2024, 10:20": "10:20", "May 6, 2024 10:20": "10:20", "May 6, 2024 - Mon 10:20": "10:20", "May 6, 2024 Monday 9:20": "9:20", "May 6, 2024 Tue 9:20": "9:20", "May 6, 2024 Wed 9:20": "9:20", "May 6, 2024 Thu 9:20": "9:20", "May 6, 2024 Fri 9:20": "9:20", "May 6, 2024 Sat 9:20": "9:20", "May 6, 2024 Sunday 9:20": "9:20", "May 6, 2024; 10:20": None}),
    (normalise.EDGES, 0, {" 好": " ", "\u3000好": "\u3000", "好 ": " ", "好\u3000": "\u3000", "好 好": None}),
    (dates.CHINESE, 0, {"民国一一三年五月六日": "一一三年五月六日", "民國一一三年五月六日": "一一三年五月六日", "一一三年五月六日": None, "二〇二四年五月廿六日": "二〇二四年五月廿六日", "二〇二四年五月卅日": "二〇二四年五月卅日"}),
    (decode.HEADER_LABEL, 1, {"text/html; charset=iso-8859-1": "iso-8859-1", "charset='a.b:c'": "a.b:c"}),
    (repair.MARKUP, 0, {f"a<{tag} b=c>d{{}}</{tag}>e": f"<{tag} b=c>d{{}}" for tag in ("script", "style")} | {"a<p>b": "<p>"}),
    (repair.LEAKED, 0, {"<p>好>": "<p>"}),
    (shifts.MANY_BLANKS, 0, {"???<p>": "???", "??<p>": "??"}),
    (width.NARROW_MARKS, 0, {"((a)": "(a)", "(a) b)": "(a)"}),
]  # fmt: skip


@each_part(PARTS)
def test_what_a_pattern_has_as_a_part(pattern: re.Pattern[str], group: int | str, parts: dict[str, str | None]) -> None:
    assert parts_of(pattern, group, parts) == parts


@each(FOUND)
def test_what_a_pattern_finds(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.search, found.split("  "), other.split("  ")) == ([], [])


@each(WHOLE)
def test_what_a_pattern_is_the_whole_of(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.fullmatch, found.split("  "), other.split("  ")) == ([], [])


def test_a_reading_is_of_a_character_with_the_same_lead_byte() -> None:
    listed = {"轼": "shi", "市": "shi", "江": "jiang"}
    assert rejoin.read_as("市".encode("gbk")[0], "shi", listed) == ["市"]
    assert rejoin.read_as("轼".encode("gbk")[0], "shi", listed) == ["轼"]
    assert rejoin.read_as("市".encode("gbk")[0], "sh", listed, cut=True) == ["市"]
    assert "轼" not in rejoin.read_as("市".encode("gbk")[0], "shi", {"轼": "shi"})
