"""锦州市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class JinzhouSpider(SiteSpider):
    """锦州市卫生健康委员会."""

    name, agency = "jinzhou", "锦州市卫生健康委员会"
    city, adcode = "锦州市", "210700"
    home, grade, year = "http://wjw.jz.gov.cn", "CODE", 2020
    columns = (
        Column(slug="tzgglist-1316", url=f"{home}/jzwswindex/tzgglist?id=1316", grade="CODE"),
        Column(slug="gzdtlist-1356", url=f"{home}/jzwswindex/gzdtlist?id=1356", grade="CODE"),
    )
