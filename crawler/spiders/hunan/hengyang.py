"""衡阳市, 湖南省."""

from crawler.walk.site import Column, SiteSpider


class HengyangSpider(SiteSpider):
    """衡阳市卫生健康委员会."""

    name, agency = "hengyang", "衡阳市卫生健康委员会"
    city, adcode = "衡阳市", "430400"
    home, grade, year = "http://wjw.hengyang.gov.cn", "CODE", 2020
    columns = (
        Column(slug="tzgg", url=f"{home}/xxgk/gzdt/tzgg/index.html", grade="CODE"),
        Column(slug="wjyw", url=f"{home}/xxgk/gzdt/wjyw/index.html", grade="CODE"),
    )
