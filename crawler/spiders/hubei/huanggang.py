"""黄冈市, 湖北省."""

from crawler.walk.site import SiteSpider


class HuanggangSpider(SiteSpider):
    """黄冈市卫生健康委员会."""

    name, agency = "huanggang", "黄冈市卫生健康委员会"
    city, adcode = "黄冈市", "421100"
    home, grade, year = "http://wjw.hg.gov.cn", "CODE", 2018
