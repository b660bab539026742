"""What tells of which family a list page is, form by form, and what looks like it and tells nothing."""

from __future__ import annotations

import pytest

from crawler.platforms.auto import recognise
from crawler.platforms.families import FAMILIES

HEX = "0123456789abcdef" * 2
TEXTS: dict[tuple[str, float], str] = {
    ("anhui", 5): "url:'/a/site/label/8888?labelName=x'",
    ("anhui", 3): "class=j-fontContent | class=ls-article | class='doc_list list1' | class=\"doc_list\"",
    ("epoint", 2): "<div class=ewb-nav> | js/epoint.js | EpointWeb | /webbuilder/x.js",
    ("gdsearch", 4): "//search.gd.gov.cn/jsonp/site/755",
    ("gkmlpt", 9): "window._CONFIG = {SID:'1', TREE: [ | _CONFIG={TREE",
    ("jpaas", 9): "/jpaas-publish-server/ | /x/front/page/build/unit",
    ("jpage", 4): "/a/dataproxy.jsp | <datastore> | <recordset >",
    ("jpage", 3): "大汉网络 | 大汉版通 | /module/xxgk/search.jsp",
    ("nfcms", 2): "class=nfw-cms-list | /nfcms-js/ | www.southcn.com",
    ("postmeta", 6): "/postmeta/i/7.json",
    ("trs", 1): "createPageHTML(3, 0, | createPage( 3 | TRS_Editor | class=trs_editor | trs_web | trs_paper | <!--TRS | <!--  trs",
    ("ucap", 4): f"<meta name=channelId content={HEX}> | <META content='{HEX}' name='ChannelId'> | <meta name=\"channelid\" content=\"{HEX}\">"
    " | js.kaipuyun.cn | <!--ucap | <!-- UCAP | class=ucap-content | <ucaptitle>",
    ("vsb", 3): "/_vsl/1 | /_sitegray/ | _jsq_(1 | id=vsbcontent | id='line_u3' | id=\"lineu9_1\" | govnewslist | showVsb"
    " | ?urltype=tree.TreeTempUrl",
}  # fmt: skip
PATHS: dict[tuple[str, float], str] = {
    ("anhui", 5): "/content/column/1 | /public/column/12",
    ("anhui", 9): "/site/label/8888",
    ("epoint", 3): "/028004/ | /087002/moreinfo.html | /087002001/about.htm | /087002/list2.html | /087002/subpage.html"
    " | /028004/2.html | /028004/12.htm",
    ("gdsearch", 9): "/jsonp/site/755",
    ("gkmlpt", 9): "/gkmlpt/index | /gkmlpt/mindex/ | /x/gkmlpt/api/all/1",
    ("glist", 5): "/a/glist.html | /a/glist2.htm | /a/glist10.shtml",
    ("hdjlpt", 3): "/hdjlpt/live/index | /szs/hdjlpt/live/index | /a/b/hdjlpt/live/",
    ("jhtml", 3): "/a/index.jhtml",
    ("jpaas", 9): "/x/front/page/build/unit",
    ("jpage", 3): "/col/col12/index.html | /module/xxgk/search.jsp | /module/web/jpage/dataproxy.jsp | /module/jslib/jquery/jpage/x",
    ("postmeta", 9): "/postmeta/i/12.json",
    ("showlist", 5): "/News/showList/1/page_1.html | /X/showlist/a/12/page_1.html",
    ("ucap", 3): "/a/list.shtml | /a/list2_1.shtml | /a/gov_list.shtml | /a/new_list_x.shtml",
    ("ucap", 9): f"/common/search/{HEX} | /searchList/{HEX} | /search/{HEX}",
}  # fmt: skip
SIGNLESS = {
    "text": "doc_listed | myewb_ | window._CONFIG = {SID:'1'}<b>TREE | createPageHTML(n | id=line_x1 | <meta name=channelid content=123>"
    f" | <meta name=channelid><b content={HEX}> | <meta><b name=channelid content={HEX}> | anfw-cms-x | site/label/88881 | ucaps | <datastored",
    "path": "/public/columns/1 | /content/column/x | /site/label/8888/ | /02800/ | /0280041/ | /028004/other.html | /jsonp/site/x"
    " | /gkmlpt/index/a | /a/glistx.html | /x.hdjlpt/live/ | /a.jhtml/ | /col/colx/ | /module/jpage/ | /postmeta/i/12.json/ | /showList/"
    f" | /a/blist.shtml/ | /xlist.shtml | /searches/{HEX} | /search/{HEX}0 | /search/{HEX[1:]}",
}  # fmt: skip


def cases(table: dict[tuple[str, float], str]) -> list[tuple[str, float, str]]:
    return [(*key, form) for key, forms in table.items() for form in forms.split(" | ")]


def told(of: str, form: str) -> dict[str, float]:
    """Return what each family's signs weigh together."""
    signs = [(name, sign) for name, family in FAMILIES.items() for sign in family.signs if sign.of == of]
    found: dict[str, float] = {}
    for name, sign in signs:
        if sign.pattern.search(form):
            found[name] = found.get(name, 0) + sign.weight
    return found


@pytest.mark.parametrize(("family", "weight", "form"), cases(TEXTS))
def test_what_a_page_says_of_its_family(family: str, weight: float, form: str) -> None:
    assert told("text", form) == {family: weight}


@pytest.mark.parametrize(("family", "weight", "form"), cases(PATHS))
def test_what_an_address_says_of_its_family(family: str, weight: float, form: str) -> None:
    assert told("path", form) == {family: weight}


@pytest.mark.parametrize(("of", "form"), [(of, form) for of, forms in SIGNLESS.items() for form in forms.split(" | ")])
def test_what_looks_like_a_sign_and_is_none(of: str, form: str) -> None:
    assert told(of, form) == {}


def test_every_family_but_the_unknown_has_signs() -> None:
    assert {name for name, _ in (*TEXTS, *PATHS)} == FAMILIES.keys() - {"generic"}
    weights = {(name, sign.of, sign.weight) for name, family in FAMILIES.items() for sign in family.signs}
    assert weights == {(name, "text", weight) for name, weight in TEXTS} | {
        (name, "path", weight) for name, weight in PATHS
    }


@pytest.mark.parametrize(
    ("text", "path", "family"),
    [
        ("nfcms-", "/", "generic"),  # one name alone may stand on any page
        ("nfcms-", "/a/index.jhtml", "jhtml"),
        ("TRS_Editor createPageHTML(3", "/", "generic"),
        ("<datastore>", "/028004/", "jpage"),
        ("<!--ucap", "/content/column/1", "anhui"),
    ],
)
def test_the_weightiest_signs_decide(text: str, path: str, family: str) -> None:
    assert recognise(f"<html><body>{text}</body></html>", f"http://a.cn{path}").platform == family
