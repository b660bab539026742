"""九江市, 江西省."""

from crawler.walk.site import Column, SiteSpider


class JiujiangSpider(SiteSpider):
    """九江市卫生健康委员会."""

    name, agency = "jiujiang", "九江市卫生健康委员会"
    city, adcode = "九江市", "360400"
    home, grade, year = "http://wjw.jiujiang.gov.cn", "CODE", 2020
    columns = (Column(slug="ttxw", url=f"{home}/zwzx_207/xwbd/ttxw/", grade="CODE"),)
