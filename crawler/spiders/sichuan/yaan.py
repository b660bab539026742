"""雅安市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class YaanSpider(SiteSpider):
    """雅安市卫生健康委员会."""

    name, agency = "yaan", "雅安市卫生健康委员会"
    city, adcode = "雅安市", "511800"
    home, grade, year = "http://wjw.yaan.gov.cn", "CODE", 2020
    columns = (
        Column(slug="d3869429-e6f", url=f"{home}/xinwen/list/d3869429-e6f6-4d6d-a9a0-bcfc1ed7b08b.html", grade="CODE"),
    )
