"""枣庄市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class ZaozhuangSpider(SiteSpider):
    """枣庄市卫生健康委员会."""

    name, agency = "zaozhuang", "枣庄市卫生健康委员会"
    city, adcode = "枣庄市", "370400"
    home, grade, year = "http://wsjkw.zaozhuang.gov.cn", "CODE", 2020
    columns = (
        Column(slug="qsdt", url=f"{home}/gzdt/qsdt/", grade="INFERRED"),
        Column(slug="xwtt", url=f"{home}/gzdt/xwtt/", grade="CODE"),
    )
