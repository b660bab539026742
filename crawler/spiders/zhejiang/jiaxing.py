"""嘉兴市, 浙江省."""

from crawler.walk.site import SiteSpider


class JiaxingSpider(SiteSpider):
    """嘉兴市卫生健康委员会."""

    name, agency = "jiaxing", "嘉兴市卫生健康委员会"
    city, adcode = "嘉兴市", "330400"
    home, grade, year = "http://wsjkw.jiaxing.gov.cn", "CODE", 2022
