"""青岛市, 山东省."""

from crawler.walk.site import SiteSpider


class QingdaoSpider(SiteSpider):
    """青岛市卫生健康委员会."""

    name, agency = "qingdao", "青岛市卫生健康委员会"
    city, adcode = "青岛市", "370200"
    home, grade, year = "http://wsjkw.qingdao.gov.cn", "CODE", 2022
