"""陕西省."""

from crawler.walk.site import Column, SiteSpider


class ShaanxiSpider(SiteSpider):
    """陕西省卫生健康委员会."""

    name, agency = "shaanxi", "陕西省卫生健康委员会"
    city, adcode = None, "610000"
    home, grade, year = "http://sxwjw.shaanxi.gov.cn", "CODE", 2022
    columns = (
        Column(slug="wjyw", url=f"{home}/sy/wjyw/", grade="CODE"),
        Column(slug="sxdt", url=f"{home}/sy/sxdt/", grade="CODE"),
    )
