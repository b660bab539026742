"""What names, styles and addresses in the markup tell."""

from __future__ import annotations

from crawler.extract.markup import leads_away, named, styled


def test_words_of_page_furniture_in_class_and_id() -> None:
    for word in """comment comments recommend relate related share footer foot header nav navbar sidebar side crumb crumbs copyright toolbar rank
    login tuijian xgxw xgyd qrcode ewm gentie keyword keywords tag tags player statement disclaimer breadcrumb pinglun hotnews link
    links menu aside ad ads advert banner bottom promo newsletter subscribe""".split():
        for name in ("{}", "{}-box", "{}_box", "{}Box", "{}2", "box-{}", "box_{}", "main {}", "{} main"):
            assert named(name.format(word)).chrome, (name, word)
        assert not named(f"main{word}").chrome, word
        assert not named(f"{word}x").chrome, word


def test_words_of_headlines() -> None:
    for name in ("title", "art_tit", "bt", "newsbt1", "headline", "biaoti", "TITLE"):
        assert named(name).headline, name
    for name in ("content", "line", "biao", "head", "b"):
        assert not named(name).headline, name


def test_names_of_containers() -> None:
    for name in """UCAP-CONTENT trs_editor_view TRS_UEDITOR TRS_Editor TRS_PreAppend Custom_UnionStyle zoom zoomcon vsb_content v_news_content
    wp_articlecontent article-content Article_content ivs_content mainText pages_content news_cont_d_wrap xxxq_text_cont zoom_box artContent
    rwb_zw artibody p-detail endText js_content chan_newsDetail all-txt""".split():
        assert named(name).container, name
        assert named(f"wide {name}").container, name
        assert not named(f"{name}x").container, name
    assert not named("content text").container


def test_files_of_an_article_do_not_lead_away() -> None:
    for ending in "pdf doc docx wps xls xlsx et ppt pptx zip rar 7z ofd csv txt PDF".split():
        for href in (f"/a/b.{ending}", f"b.{ending}?v=2", f"b.{ending}#2"):
            assert not leads_away({"href": href}), href
        assert leads_away({"href": f"/b.{ending}.html"}), ending
    assert leads_away({"href": "/a/b.html"})
    assert not leads_away({"href": ""})


def test_a_link_without_address_is_a_button_unless_others_lead_to_it() -> None:
    assert leads_away({"class": "open", "onclick": "show()"})
    for name in ("name", "id"):
        assert not leads_away({name: "part2"}), name


def test_styles() -> None:
    assert styled("color:red; DISPLAY : none").hidden
    assert not styled("display:block").hidden
    assert styled("text-align : right;color:red").aligned == "right"
    assert styled("color:red").aligned is None
