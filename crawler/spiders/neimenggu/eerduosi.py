"""鄂尔多斯市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class EerduosiSpider(SiteSpider):
    """鄂尔多斯市卫生健康委员会."""

    name, agency = "eerduosi", "鄂尔多斯市卫生健康委员会"
    city, adcode = "鄂尔多斯市", "150600"
    home, grade, year = "http://wjw.ordos.gov.cn", "CODE", 2020
    columns = (Column(slug="zxdt", url=f"{home}/zxdt/index.html", grade="CODE"),)
