"""十堰市, 湖北省."""

from crawler.walk.site import SiteSpider


class ShiyanSpider(SiteSpider):
    """十堰市卫生健康委员会."""

    name, agency = "shiyan", "十堰市卫生健康委员会"
    city, adcode = "十堰市", "420300"
    home, grade, year = "http://wjw.shiyan.gov.cn", "CODE", 2024
