"""开封市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class KaifengSpider(SiteSpider):
    """开封市卫生健康委员会."""

    name, agency = "kaifeng", "开封市卫生健康委员会"
    city, adcode = "开封市", "410200"
    home, grade, year = "http://www.kfwsjsw.gov.cn", "CODE", 2018
    columns = (
        Column(slug="tzgg", url=f"{home}/news/tzgg/index.html", grade="CODE"),
        Column(slug="wsxw", url=f"{home}/news/wsxw/", grade="CODE"),
    )
