"""三亚市, 海南省."""

from crawler.walk.site import Column, SiteSpider


class SanyaSpider(SiteSpider):
    """三亚市卫生健康委员会."""

    name, agency = "sanya", "三亚市卫生健康委员会"
    city, adcode = "三亚市", "460200"
    home, grade, year = "http://ws.sanya.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/wjwsite/gzdt/list2.shtml", grade="CODE"),)
