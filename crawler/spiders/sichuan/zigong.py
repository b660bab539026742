"""自贡市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class ZigongSpider(SiteSpider):
    """自贡市卫生健康委员会."""

    name, agency = "zigong", "自贡市卫生健康委员会"
    city, adcode = "自贡市", "510300"
    home, grade, year = "http://www.zg.gov.cn/web/swsjsw", "CODE", 2020
    columns = (Column(slug="dep_gzdt", url=f"{home}/dep_gzdt", grade="CODE"),)
