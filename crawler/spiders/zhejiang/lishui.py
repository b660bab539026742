"""丽水市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class LishuiSpider(SiteSpider):
    """丽水市卫生健康委员会."""

    name, agency = "lishui", "丽水市卫生健康委员会"
    city, adcode = "丽水市", "331100"
    home, grade, year = "http://wsjsw.lishui.gov.cn", "CODE", 2021
    columns = (Column(slug="col1229231187", url=f"{home}/col/col1229231187/index.html", grade="CODE"),)
