"""达州市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class DazhouSpider(SiteSpider):
    """达州市卫生健康委员会."""

    name, agency = "dazhou", "达州市卫生健康委员会"
    city, adcode = "达州市", "511700"
    home, grade, year = "http://wjw.dazhou.gov.cn", "CODE", 2020
    columns = (Column(slug="gongshigonggao", url=f"{home}/Html/zhengwugongkai/gongshigonggao/", grade="CODE"),)
