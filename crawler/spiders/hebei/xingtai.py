"""邢台市, 河北省."""

from crawler.walk.site import Column, SiteSpider


class XingtaiSpider(SiteSpider):
    """邢台市卫生健康委员会."""

    name, agency = "xingtai", "邢台市卫生健康委员会"
    city, adcode = "邢台市", "130500"
    home, grade, year = "http://wsjkw.xingtai.gov.cn", "CODE", 2020
    columns = (Column(slug="Item-1747", url=f"{home}/Item/list.asp?id=1747", grade="CODE"),)
