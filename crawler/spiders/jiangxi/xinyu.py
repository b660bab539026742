"""新余市, 江西省."""

from crawler.walk.site import Column, SiteSpider


class XinyuSpider(SiteSpider):
    """新余市卫生健康委员会."""

    name, agency = "xinyu", "新余市卫生健康委员会"
    city, adcode = "新余市", "360500"
    home, grade, year = "https://wjw.xinyu.gov.cn", "CODE", 2026
    columns = (Column(slug="gggs", url=f"{home}/wjw/gggs/", grade="INFERRED"),)
