"""茂名市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class MaomingSpider(SiteSpider):
    """茂名市卫生健康局."""

    name, agency = "maoming", "茂名市卫生健康局"
    city, adcode = "茂名市", "440900"
    home, grade, year = "http://wsjkj.maoming.gov.cn", "STORED", None
    columns = (
        Column(slug="gzxw", name="工作新闻", url=f"{home}/zwgk/gzxw/", grade="STORED"),
        Column(slug="gkmlpt", name="政府信息公开", url=f"{home}/gkmlpt/index", platform="gkmlpt", grade="CODE"),
    )
