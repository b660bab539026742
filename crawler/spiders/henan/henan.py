"""河南省."""

from crawler.walk.site import Column, SiteSpider


class HenanSpider(SiteSpider):
    """河南省卫生健康委员会."""

    name, agency = "henan", "河南省卫生健康委员会"
    city, adcode = None, "410000"
    home, grade, year = "http://wsjkw.henan.gov.cn", "CODE", 2026
    columns = (
        Column(slug="xwzx", name="新闻动态", url="https://wsjkw.henan.gov.cn/2021/05-27/xwzx.shtml", grade="CODE"),
    )
