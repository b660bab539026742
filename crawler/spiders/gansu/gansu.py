"""甘肃省."""

from crawler.walk.site import Column, SiteSpider


class GansuSpider(SiteSpider):
    """甘肃省卫生健康委员会."""

    name, agency = "gansu", "甘肃省卫生健康委员会"
    city, adcode = None, "620000"
    home, grade, year = "http://wsjk.gansu.gov.cn", "CODE", 2026
    columns = (Column(slug="channel-10910", url=f"{home}/channel/10910/index.html", grade="CODE"),)
