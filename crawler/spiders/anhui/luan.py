"""六安市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class LuanSpider(SiteSpider):
    """六安市卫生健康委员会."""

    name, agency = "luan", "六安市卫生健康委员会"
    city, adcode = "六安市", "341500"
    home, grade, year = "http://wjw.luan.gov.cn", "CODE", 2022
    columns = (Column(slug="gsgg", url=f"{home}/zwzx/gsgg/index.html", grade="CODE"),)
