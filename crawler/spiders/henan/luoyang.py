"""洛阳市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class LuoyangSpider(SiteSpider):
    """洛阳市卫生健康委员会."""

    name, agency = "luoyang", "洛阳市卫生健康委员会"
    city, adcode = "洛阳市", "410300"
    home, grade, year = "http://www.lyws.gov.cn", "CODE", 2018
    columns = (Column(slug="sort_3", url=f"{home}/sort/sort_3.shtml", grade="CODE"),)
