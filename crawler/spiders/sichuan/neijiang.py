"""内江市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class NeijiangSpider(SiteSpider):
    """内江市卫生健康委员会."""

    name, agency = "neijiang", "内江市卫生健康委员会"
    city, adcode = "内江市", "511000"
    home, grade, year = "http://wsj.neijiang.gov.cn", "CODE", 2020
    columns = (Column(slug="list", url=f"{home}/list/%E5%B7%A5%E4%BD%9C%E5%8A%A8%E6%80%81", grade="CODE"),)
