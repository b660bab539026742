"""攀枝花市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class PanzhihuaSpider(SiteSpider):
    """攀枝花市卫生健康委员会."""

    name, agency = "panzhihua", "攀枝花市卫生健康委员会"
    city, adcode = "攀枝花市", "510400"
    home, grade, year = "http://wjw.panzhihua.gov.cn", "CODE", 2022
    columns = (Column(slug="tzgg", url=f"{home}/zwgk/tzgg/index.shtml", grade="CODE"),)
