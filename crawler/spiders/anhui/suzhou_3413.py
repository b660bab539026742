"""宿州市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class Suzhou3413Spider(SiteSpider):
    """宿州市卫生健康委员会."""

    name, agency = "suzhou_3413", "宿州市卫生健康委员会"
    city, adcode = "宿州市", "341300"
    home, grade, year = "http://wjw.ahsz.gov.cn", "CODE", 2020
    columns = (Column(slug="27543920", url=f"{home}/27543920.html", grade="CODE"),)
