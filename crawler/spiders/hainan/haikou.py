"""海口市, 海南省."""

from crawler.walk.site import Column, SiteSpider


class HaikouSpider(SiteSpider):
    """海口市卫生健康委员会."""

    name, agency = "haikou", "海口市卫生健康委员会"
    city, adcode = "海口市", "460100"
    home, grade, year = "http://wjw.haikou.gov.cn", "CODE", 2020
    columns = (Column(slug="zwdt", url=f"{home}/ywdt/zwdt/", grade="CODE"),)
