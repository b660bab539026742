"""荆州市, 湖北省."""

from crawler.walk.site import SiteSpider


class JingzhouSpider(SiteSpider):
    """荆州市卫生健康委员会."""

    name, agency = "jingzhou", "荆州市卫生健康委员会"
    city, adcode = "荆州市", "421000"
    home, grade, year = "http://wjw.jingzhou.gov.cn", "CODE", 2020
