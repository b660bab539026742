"""保定市, 河北省."""

from crawler.walk.site import Column, SiteSpider


class BaodingSpider(SiteSpider):
    """保定市卫生健康委员会."""

    name, agency = "baoding", "保定市卫生健康委员会"
    city, adcode = "保定市", "130600"
    home, grade, year = "http://www.bdswjw.gov.cn", "CODE", 2020
    columns = (Column(slug="1017", url=f"{home}/textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid=1017", grade="CODE"),)
