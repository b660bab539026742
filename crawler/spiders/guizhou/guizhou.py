"""贵州省."""

from crawler.walk.site import Column, SiteSpider


class GuizhouSpider(SiteSpider):
    """贵州省卫生健康委员会."""

    name, agency = "guizhou", "贵州省卫生健康委员会"
    city, adcode = None, "520000"
    home, grade, year = "http://wjw.guizhou.gov.cn", "CODE", 2022
    columns = (Column(slug="zwyw", url=f"{home}/xwzx_500663/zwyw/", grade="CODE"),)
