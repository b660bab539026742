"""宝鸡市, 陕西省."""

from crawler.walk.site import Column, SiteSpider


class BaojiSpider(SiteSpider):
    """宝鸡市卫生健康委员会."""

    name, agency = "baoji", "宝鸡市卫生健康委员会"
    city, adcode = "宝鸡市", "610300"
    home, grade, year = "https://wjw.baoji.gov.cn", "CODE", 2026
    columns = (Column(slug="xqdt", url=f"{home}/zzzb/xqdt/", grade="INFERRED"),)
