"""广元市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class GuangyuanSpider(SiteSpider):
    """广元市卫生健康委员会."""

    name, agency = "guangyuan", "广元市卫生健康委员会"
    city, adcode = "广元市", "510800"
    home, grade, year = "http://wsjsw.cngy.gov.cn", "CODE", 2020
    columns = (Column(slug="20190729172751108", url=f"{home}/new/list/20190729172751108.html", grade="CODE"),)
