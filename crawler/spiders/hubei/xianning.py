"""咸宁市, 湖北省."""

from crawler.walk.site import Column, SiteSpider


class XianningSpider(SiteSpider):
    """咸宁市卫生健康委员会."""

    name, agency = "xianning", "咸宁市卫生健康委员会"
    city, adcode = "咸宁市", "421200"
    home, grade, year = "http://wjw.xianning.gov.cn", "CODE", 2018
    columns = (
        Column(slug="tzgg", url=f"{home}/dtlm/tzgg/index.html", grade="CODE"),
        Column(slug="gsgg", url=f"{home}/xxgk/gsgg/index.html", grade="CODE"),
        Column(slug="gzdt", url=f"{home}/dtlm/gzdt/index.html", grade="CODE"),
    )
