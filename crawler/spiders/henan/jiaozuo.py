"""焦作市, 河南省."""

from crawler.walk.site import SiteSpider


class JiaozuoSpider(SiteSpider):
    """焦作市卫生健康委员会."""

    name, agency = "jiaozuo", "焦作市卫生健康委员会"
    city, adcode = "焦作市", "410800"
    home, grade, year = "http://www.jzswjw.gov.cn", "INFERRED", 2020
