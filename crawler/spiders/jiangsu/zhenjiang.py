"""镇江市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class ZhenjiangSpider(SiteSpider):
    """镇江市卫生健康委员会."""

    name, agency = "zhenjiang", "镇江市卫生健康委员会"
    city, adcode = "镇江市", "321100"
    home, grade, year = "http://wjw.zhenjiang.gov.cn", "CODE", 2026
    columns = (Column(slug="mtyq", url=f"{home}/xwzx/mtyq/", grade="CODE"),)
