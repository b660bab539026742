"""武威市, 甘肃省."""

from crawler.walk.site import SiteSpider


class WuweiSpider(SiteSpider):
    """武威市卫生健康委员会."""

    name, agency = "wuwei", "武威市卫生健康委员会"
    city, adcode = "武威市", "620600"
    home, grade, year = "http://www.wwsjsj.gswuwei.gov.cn", "INFERRED", 2020
