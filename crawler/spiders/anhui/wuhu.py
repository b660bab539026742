"""芜湖市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class WuhuSpider(SiteSpider):
    """芜湖市卫生健康委员会."""

    name, agency = "wuhu", "芜湖市卫生健康委员会"
    city, adcode = "芜湖市", "340200"
    home, grade, year = "http://wsjkw.wuhu.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/xwdt/tzgg/index.html", grade="CODE"),)
