"""吉林省."""

from crawler.walk.site import Column, SiteSpider


class JilinSpider(SiteSpider):
    """吉林省卫生健康委员会."""

    name, agency = "jilin", "吉林省卫生健康委员会"
    city, adcode = None, "220000"
    home, grade, year = "http://wsjkw.jl.gov.cn", "CODE", 2022
    columns = (Column(slug="xwfb", url=f"{home}/xwzx/xwfb/", grade="CODE"),)
