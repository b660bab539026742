"""周口市, 河南省."""

from crawler.walk.site import SiteSpider


class ZhoukouSpider(SiteSpider):
    """周口市卫生健康委员会."""

    name, agency = "zhoukou", "周口市卫生健康委员会"
    city, adcode = "周口市", "411600"
    home, grade, year = "http://www.zkwjw.gov.cn", "INFERRED", 2020
