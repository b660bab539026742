"""台州市, 浙江省."""

from crawler.walk.site import SiteSpider


class Taizhou3310Spider(SiteSpider):
    """台州市卫生健康委员会."""

    name, agency = "taizhou_3310", "台州市卫生健康委员会"
    city, adcode = "台州市", "331000"
    home, grade, year = "http://wsjkw.zjtz.gov.cn", "CODE", 2020
