"""成都市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class ChengduSpider(SiteSpider):
    """成都市卫生健康委员会."""

    name, agency = "chengdu", "成都市卫生健康委员会"
    city, adcode = "成都市", "510100"
    home, grade, year = "https://cdwjw.chengdu.gov.cn", "CODE", 2026
    columns = (Column(slug="c135634", url=f"{home}/cdwjw/c135634/list.shtml", grade="CODE"),)
