"""遂宁市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class SuiningSpider(SiteSpider):
    """遂宁市卫生健康委员会."""

    name, agency = "suining", "遂宁市卫生健康委员会"
    city, adcode = "遂宁市", "510900"
    home, grade, year = "http://swjw.suining.gov.cn", "CODE", 2020
    columns = (Column(slug="wsyw", url=f"{home}/web/swjw/wsyw", grade="CODE"),)
