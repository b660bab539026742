"""苏州市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class Suzhou3205Spider(SiteSpider):
    """苏州市卫生健康委员会."""

    name, agency = "suzhou_3205", "苏州市卫生健康委员会"
    city, adcode = "苏州市", "320500"
    home, grade, year = "http://wsjkw.suzhou.gov.cn", "CODE", 2026
    columns = (
        Column(slug="nav_list", url=f"{home}/szswjw/bdxw/nav_list.shtml", grade="CODE"),
        Column(slug="gsgg", url=f"{home}/szswjw/gsgg/list.shtml", grade="CODE"),
    )
