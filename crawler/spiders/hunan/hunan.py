"""湖南省."""

from crawler.walk.site import Column, SiteSpider


class HunanSpider(SiteSpider):
    """湖南省卫生健康委员会."""

    name, agency = "hunan", "湖南省卫生健康委员会"
    city, adcode = None, "430000"
    home, grade, year = "http://wjw.hunan.gov.cn", "CODE", 2025
    columns = (
        Column(slug="zyxw_1", url=f"{home}/wjw/xxgk/gzdt/zyxw_1/index.html", grade="CODE"),
        Column(slug="tzgg", url="https://wjw.hunan.gov.cn/wjw/xxgk/tzgg/", grade="INFERRED"),
        Column(slug="dfxfg", url="https://wjw.hunan.gov.cn/wjw/xxgk/zcfg/dfxfg/", grade="INFERRED"),
    )
