"""平顶山市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class PingdingshanSpider(SiteSpider):
    """平顶山市卫生健康委员会."""

    name, agency = "pingdingshan", "平顶山市卫生健康委员会"
    city, adcode = "平顶山市", "410400"
    home, grade, year = "http://pdswsjsw.gov.cn", "CODE", 2018
    columns = (Column(slug="channels-10106", url=f"{home}/channels/10106.html", grade="CODE"),)
