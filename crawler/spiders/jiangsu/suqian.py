"""宿迁市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class SuqianSpider(SiteSpider):
    """宿迁市卫生健康委员会."""

    name, agency = "suqian", "宿迁市卫生健康委员会"
    city, adcode = "宿迁市", "321300"
    home, grade, year = "http://wsj.suqian.gov.cn", "CODE", 2022
    columns = (Column(slug="list_wz", url=f"{home}/swsj/wsyw/list_wz.shtml", grade="CODE"),)
