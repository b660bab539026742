"""泰安市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class TaianSpider(SiteSpider):
    """泰安市卫生健康委员会."""

    name, agency = "taian", "泰安市卫生健康委员会"
    city, adcode = "泰安市", "370900"
    home, grade, year = "http://wjw.taian.gov.cn", "CODE", 2026
    columns = (
        Column(slug="col45777", name="业务公告", url=f"{home}/col/col45777/index.html", grade="CODE"),
        Column(slug="col45779", name="公告栏", url=f"{home}/col/col45779/index.html", grade="CODE"),
        Column(slug="col45778", name="政策法规", url=f"{home}/col/col45778/index.html", grade="CODE"),
    )
