"""德州市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class DezhouSpider(SiteSpider):
    """德州市卫生健康委员会."""

    name, agency = "dezhou", "德州市卫生健康委员会"
    city, adcode = "德州市", "371400"
    home, grade, year = "http://dzwjw.dezhou.gov.cn", "CODE", 2026
    columns = (Column(slug="n916627", url=f"{home}/n916627/index.html", grade="CODE"),)
