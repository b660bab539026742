"""楚雄彝族自治州, 云南省."""

from crawler.walk.site import SiteSpider


class ChuxiongSpider(SiteSpider):
    """楚雄彝族自治州卫生健康委员会."""

    name, agency = "chuxiong", "楚雄彝族自治州卫生健康委员会"
    city, adcode = "楚雄彝族自治州", "532300"
    home, grade, year = "http://wjw.cxz.gov.cn", "CODE", 2020
