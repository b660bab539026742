"""长春市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class ChangchunSpider(SiteSpider):
    """长春市卫生健康委员会."""

    name, agency = "changchun", "长春市卫生健康委员会"
    city, adcode = "长春市", "220100"
    home, grade, year = "http://wjw.changchun.gov.cn", "CODE", 2026
    columns = (
        Column(
            slug="wjwxxgkml",
            name="市卫健委信息公开目录",
            url="https://zwgk.changchun.gov.cn/zcbm/swjw_3974/wjwxxgkml/",
            grade="CODE",
        ),
        Column(slug="tzgg", url=f"{home}/xwzx/tzgg/", grade="CODE"),
    )
