"""山东省."""

from crawler.walk.site import Column, SiteSpider


class ShandongSpider(SiteSpider):
    """山东省卫生健康委员会."""

    name, agency = "shandong", "山东省卫生健康委员会"
    city, adcode = None, "370000"
    home, grade, year = "http://wsjkw.shandong.gov.cn", "CODE", 2022
    columns = (Column(slug="zwgg", url=f"{home}/wzxxgk/zwgg/", grade="CODE"),)
