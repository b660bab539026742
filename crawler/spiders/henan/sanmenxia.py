"""三门峡市, 河南省."""

from crawler.walk.site import SiteSpider


class SanmenxiaSpider(SiteSpider):
    """三门峡市卫生健康委员会."""

    name, agency = "sanmenxia", "三门峡市卫生健康委员会"
    city, adcode = "三门峡市", "411200"
    home, grade, year = "http://www.smxwjw.gov.cn", "INFERRED", 2020
