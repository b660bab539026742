"""汉中市, 陕西省."""

from crawler.walk.site import Column, SiteSpider


class HanzhongSpider(SiteSpider):
    """汉中市卫生健康委员会."""

    name, agency = "hanzhong", "汉中市卫生健康委员会"
    city, adcode = "汉中市", "610700"
    home, grade, year = "http://wj.hanzhong.gov.cn", "CODE", 2020
    columns = (Column(slug="sjdt", url=f"{home}/xwdt/sjdt/", grade="CODE"),)
