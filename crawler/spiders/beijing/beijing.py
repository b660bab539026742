"""北京市."""

from crawler.walk.site import Column, SiteSpider


class BeijingSpider(SiteSpider):
    """北京市卫生健康委员会."""

    name, agency = "beijing", "北京市卫生健康委员会"
    city, adcode = "北京市", "110000"
    home, grade, year = "https://wjw.beijing.gov.cn", "STORED", 2026
    columns = (
        Column(slug="wnxw", name="委内新闻", url=f"{home}/xwzx_20031/wnxw/", grade="CODE"),
        Column(slug="tzgg", url=f"{home}/zwgk_20040/tzgg/", grade="CODE"),
        Column(slug="zcwjss", url=f"{home}/zwgk_20040/zcwj2024/zcwjss/", grade="CODE"),
        Column(slug="flfg", url=f"{home}/zwgk_20040/zcwj2022/flfg/", grade="CODE"),
        Column(slug="zyms", url=f"{home}/zwgk_20040/zyms/", grade="STORED"),
        Column(slug="jcdt", name="基层动态", url=f"{home}/xwzx_20031/jcdt/", grade="CODE"),
        Column(slug="mtjj", name="媒体聚焦", url=f"{home}/xwzx_20031/mtjj/", grade="CODE"),
        Column(slug="rdxws", name="热点新闻", url=f"{home}/xwzx_20031/rdxws/", grade="CODE"),
        Column(slug="xwfb", url=f"{home}/xwzx_20031/xwfb/", grade="CODE"),
    )
