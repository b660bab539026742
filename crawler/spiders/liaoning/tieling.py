"""铁岭市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class TielingSpider(SiteSpider):
    """铁岭市卫生健康委员会."""

    name, agency = "tieling", "铁岭市卫生健康委员会"
    city, adcode = "铁岭市", "211200"
    home, grade, year = "http://wjw.tieling.gov.cn", "CODE", 2020
    columns = (
        Column(slug="tzgg", url=f"{home}/tielingws/tzgg/index.html", grade="CODE"),
        Column(slug="zwgk83", url=f"{home}/tielingws/zwgk83/index.html", grade="CODE"),
    )
