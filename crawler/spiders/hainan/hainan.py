"""海南省."""

from crawler.walk.site import Column, SiteSpider


class HainanSpider(SiteSpider):
    """海南省卫生健康委员会."""

    name, agency = "hainan", "海南省卫生健康委员会"
    city, adcode = None, "460000"
    home, grade, year = "http://wst.hainan.gov.cn", "CODE", 2026
    columns = (Column(slug="xxgk", name="信息公开", url="https://wst.hainan.gov.cn/swjw/xxgk/", grade="CODE"),)
