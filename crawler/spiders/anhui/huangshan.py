"""黄山市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class HuangshanSpider(SiteSpider):
    """黄山市卫生健康委员会."""

    name, agency = "huangshan", "黄山市卫生健康委员会"
    city, adcode = "黄山市", "341000"
    home, grade, year = "http://wjw.huangshan.gov.cn", "CODE", 2020
    columns = (Column(slug="page_1", url=f"{home}/BranchOpennessContent/showList/10395/0/page_1.html", grade="CODE"),)
