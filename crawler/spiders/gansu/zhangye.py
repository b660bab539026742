"""张掖市, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class ZhangyeSpider(SiteSpider):
    """张掖市卫生健康委员会."""

    name, agency = "zhangye", "张掖市卫生健康委员会"
    city, adcode = "张掖市", "620700"
    home, grade, year = "http://www.zhangye.gov.cn/wjw", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/dzdt/gzdt/", grade="CODE"),)
