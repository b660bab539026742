"""南京市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class NanjingSpider(SiteSpider):
    """南京市卫生健康委员会."""

    name, agency = "nanjing", "南京市卫生健康委员会"
    city, adcode = "南京市", "320100"
    home, grade, year = "https://wjw.nanjing.gov.cn", "CODE", 2026
    columns = (
        Column(slug="index_9492-35134", url=f"{home}/njswshjhsywyh/214/index_9492.html?chnlid=35134", grade="CODE"),
    )
