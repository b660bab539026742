"""鹰潭市, 江西省."""

from crawler.walk.site import SiteSpider


class YingtanSpider(SiteSpider):
    """鹰潭市卫生健康委员会."""

    name, agency = "yingtan", "鹰潭市卫生健康委员会"
    city, adcode = "鹰潭市", "360600"
    home, grade, year = "http://www.jxytwsj.gov.cn", "INFERRED", 2020
