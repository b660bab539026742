"""安阳市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class AnyangSpider(SiteSpider):
    """安阳市卫生健康委员会."""

    name, agency = "anyang", "安阳市卫生健康委员会"
    city, adcode = "安阳市", "410500"
    home, grade, year = "http://www.aywjw.gov.cn", "CODE", 2018
    columns = (Column(slug="channels-79", url=f"{home}/channels/79.html", grade="CODE"),)
