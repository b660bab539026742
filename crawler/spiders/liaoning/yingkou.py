"""营口市, 辽宁省."""

from crawler.walk.site import SiteSpider


class YingkouSpider(SiteSpider):
    """营口市卫生健康委员会."""

    name, agency = "yingkou", "营口市卫生健康委员会"
    city, adcode = "营口市", "210800"
    home, grade, year = "http://wjw.yingkou.gov.cn", "CODE", 2020
