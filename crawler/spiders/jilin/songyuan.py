"""松原市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class SongyuanSpider(SiteSpider):
    """松原市卫生健康委员会."""

    name, agency = "songyuan", "松原市卫生健康委员会"
    city, adcode = "松原市", "220700"
    home, grade, year = "http://wsjkw.jlsy.gov.cn", "CODE", 2020
    columns = (Column(slug="xqjl", url=f"{home}/xwzx/xqjl/", grade="CODE"),)
