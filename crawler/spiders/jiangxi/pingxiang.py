"""萍乡市, 江西省."""

from crawler.walk.site import Column, SiteSpider


class PingxiangSpider(SiteSpider):
    """萍乡市卫生健康委员会."""

    name, agency = "pingxiang", "萍乡市卫生健康委员会"
    city, adcode = "萍乡市", "360300"
    home, grade, year = "http://wjw.pingxiang.gov.cn", "CODE", 2020
    columns = (Column(slug="class", url=f"{home}/news/class/?133.html", grade="CODE"),)
