"""新疆生产建设兵团."""

from crawler.walk.site import Column, SiteSpider


class BingtuanSpider(SiteSpider):
    """新疆生产建设兵团卫生健康委员会."""

    name, agency = "bingtuan", "新疆生产建设兵团卫生健康委员会"
    city, adcode = None, "660000"
    home, grade, year = "http://wsj.xjbt.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/xxgk/tzgg/", grade="CODE"),)
