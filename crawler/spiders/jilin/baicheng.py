"""白城市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class BaichengSpider(SiteSpider):
    """白城市卫生健康委员会."""

    name, agency = "baicheng", "白城市卫生健康委员会"
    city, adcode = "白城市", "220800"
    home, grade, year = "http://wjw.jlbc.gov.cn", "CODE", 2020
    columns = (
        Column(slug="zwdt", url=f"{home}/zwdt/", grade="CODE"),
        Column(slug="gkgs", url=f"{home}/gkgs/", grade="CODE"),
    )
