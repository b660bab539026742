"""黄石市, 湖北省."""

from crawler.walk.site import SiteSpider


class HuangshiSpider(SiteSpider):
    """黄石市卫生健康委员会."""

    name, agency = "huangshi", "黄石市卫生健康委员会"
    city, adcode = "黄石市", "420200"
    home, grade, year = "http://wjw.huangshi.gov.cn", "CODE", 2020
