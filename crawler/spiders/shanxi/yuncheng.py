"""运城市, 山西省."""

from crawler.walk.site import SiteSpider


class YunchengSpider(SiteSpider):
    """运城市卫生健康委员会."""

    name, agency = "yuncheng", "运城市卫生健康委员会"
    city, adcode = "运城市", "140800"
    home, grade, year = "http://wsjkw.yuncheng.gov.cn", "CODE", 2022
