"""杭州市, 浙江省."""

from crawler.walk.site import SiteSpider


class HangzhouSpider(SiteSpider):
    """杭州市卫生健康委员会."""

    name, agency = "hangzhou", "杭州市卫生健康委员会"
    city, adcode = "杭州市", "330100"
    home, grade, year = "https://wsjkw.hangzhou.gov.cn", "CODE", 2026
