"""贵阳市, 贵州省."""

from crawler.walk.site import Column, SiteSpider


class GuiyangSpider(SiteSpider):
    """贵阳市卫生健康局."""

    name, agency = "guiyang", "贵阳市卫生健康局"
    city, adcode = "贵阳市", "520100"
    home, grade, year = "http://wsjkj.guiyang.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/tzgg/", grade="CODE"),)
