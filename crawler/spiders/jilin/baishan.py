"""白山市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class BaishanSpider(SiteSpider):
    """白山市卫生健康委员会."""

    name, agency = "baishan", "白山市卫生健康委员会"
    city, adcode = "白山市", "220600"
    home, grade, year = "http://wsjkw.cbs.gov.cn", "CODE", 2020
    columns = (Column(slug="xwzx", url=f"{home}/xwzx/", grade="CODE"),)
