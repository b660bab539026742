"""滨州市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class BinzhouSpider(SiteSpider):
    """滨州市卫生健康委员会."""

    name, agency = "binzhou", "滨州市卫生健康委员会"
    city, adcode = "滨州市", "371600"
    home, grade, year = "http://wjw.binzhou.gov.cn", "CODE", 2020
    columns = (
        Column(slug="class", url=f"{home}/xinwen/class/?0.html", grade="CODE"),
        Column(slug="zhengwu-class", url=f"{home}/zhengwu/class/", grade="CODE"),
    )
