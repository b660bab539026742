"""四平市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class SipingSpider(SiteSpider):
    """四平市卫生健康委员会."""

    name, agency = "siping", "四平市卫生健康委员会"
    city, adcode = "四平市", "220300"
    home, grade, year = "http://wjw.siping.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/zwgk/tzgg/", grade="CODE"),)
