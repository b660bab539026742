"""韶关市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class ShaoguanSpider(SiteSpider):
    """韶关市卫生健康局."""

    name, agency = "shaoguan", "韶关市卫生健康局"
    city, adcode = "韶关市", "440200"
    home, grade, year = "http://wsjk.sg.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/xwdt/gzdt/", grade="CODE"),)
