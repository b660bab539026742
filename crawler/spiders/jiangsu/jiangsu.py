"""江苏省."""

from crawler.walk.site import Column, SiteSpider


class JiangsuSpider(SiteSpider):
    """江苏省卫生健康委员会."""

    name, agency = "jiangsu", "江苏省卫生健康委员会"
    city, adcode = None, "320000"
    home, grade, year = "https://wjw.jiangsu.gov.cn", "CODE", 2026
    columns = (
        Column(slug="col49491", url=f"{home}/col/col49491/index.html", grade="CODE"),
        Column(slug="col49511", url=f"{home}/col/col49511/index.html", grade="CODE"),
        Column(slug="col7290", url=f"{home}/col/col7290/index.html", grade="CODE"),
        Column(slug="col57222", name="政策法规", url=f"{home}/col/col57222/index.html", grade="CODE"),
        Column(slug="col57225", name="公示公告", url=f"{home}/col/col57225/index.html", grade="CODE"),
    )
