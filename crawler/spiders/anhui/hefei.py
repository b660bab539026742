"""合肥市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class HefeiSpider(SiteSpider):
    """合肥市卫生健康委员会."""

    name, agency = "hefei", "合肥市卫生健康委员会"
    city, adcode = "合肥市", "340100"
    home, grade, year = "http://wjw.hefei.gov.cn", "CODE", 2020
    columns = (
        Column(slug="6789151", url="https://wjw.hefei.gov.cn/content/column/6789151?pageIndex=1", grade="INFERRED"),
        Column(slug="tzgg", url=f"{home}/xwzx/tzgg/index.html", grade="CODE"),
    )
