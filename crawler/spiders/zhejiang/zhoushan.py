"""舟山市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class ZhoushanSpider(SiteSpider):
    """舟山市卫生健康委员会."""

    name, agency = "zhoushan", "舟山市卫生健康委员会"
    city, adcode = "舟山市", "330900"
    home, grade, year = "http://wsjkw.zhoushan.gov.cn", "CODE", 2022
    columns = (Column(slug="col1228989991", name="工作动态", url=f"{home}/col/col1228989991/index.html", grade="CODE"),)
