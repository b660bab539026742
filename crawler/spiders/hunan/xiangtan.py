"""湘潭市, 湖南省."""

from crawler.walk.site import SiteSpider


class XiangtanSpider(SiteSpider):
    """湘潭市卫生健康委员会."""

    name, agency = "xiangtan", "湘潭市卫生健康委员会"
    city, adcode = "湘潭市", "430300"
    home, grade, year = "http://www.xtwsjs.gov.cn", "INFERRED", 2020
