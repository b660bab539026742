"""沈阳市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class ShenyangSpider(SiteSpider):
    """沈阳市卫生健康委员会."""

    name, agency = "shenyang", "沈阳市卫生健康委员会"
    city, adcode = "沈阳市", "210100"
    home, grade, year = "https://wjw.shenyang.gov.cn", "CODE", 2026
    columns = (
        Column(slug="tzgg", url=f"{home}/xxgk/tzgg/glist.html", grade="CODE"),
        Column(slug="jrtt", url=f"{home}/xwzx/jrtt/glist.html", grade="CODE"),
    )
