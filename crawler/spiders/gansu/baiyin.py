"""白银市, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class BaiyinSpider(SiteSpider):
    """白银市卫生健康委员会."""

    name, agency = "baiyin", "白银市卫生健康委员会"
    city, adcode = "白银市", "620400"
    home, grade, year = "http://wjw.baiyin.gov.cn", "CODE", 2020
    columns = (Column(slug="tongzhigonggao", url=f"{home}/html/gzdt/tongzhigonggao/index.shtml", grade="CODE"),)
