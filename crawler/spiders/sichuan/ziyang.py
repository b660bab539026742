"""资阳市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class ZiyangSpider(SiteSpider):
    """资阳市卫生健康委员会."""

    name, agency = "ziyang", "资阳市卫生健康委员会"
    city, adcode = "资阳市", "512000"
    home, grade, year = "http://swjw.ziyang.gov.cn", "CODE", 2020
    columns = (Column(slug="22", url=f"{home}/?m=content&c=index&a=lists&catid=22", grade="CODE"),)
