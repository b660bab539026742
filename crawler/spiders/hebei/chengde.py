"""承德市, 河北省."""

from crawler.walk.site import SiteSpider


class ChengdeSpider(SiteSpider):
    """承德市卫生健康委员会."""

    name, agency = "chengde", "承德市卫生健康委员会"
    city, adcode = "承德市", "130800"
    home, grade, year = "http://wjw.chengde.gov.cn", "CODE", 2022
