"""泸州市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class LuzhouSpider(SiteSpider):
    """泸州市卫生健康委员会."""

    name, agency = "luzhou", "泸州市卫生健康委员会"
    city, adcode = "泸州市", "510500"
    home, grade, year = "http://wjw.luzhou.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/xwdt/gzdt", grade="CODE"),)
