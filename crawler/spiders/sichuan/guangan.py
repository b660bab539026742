"""广安市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class GuanganSpider(SiteSpider):
    """广安市卫生健康委员会."""

    name, agency = "guangan", "广安市卫生健康委员会"
    city, adcode = "广安市", "511600"
    home, grade, year = "http://wjw.guang-an.gov.cn", "CODE", 2020
    columns = (Column(slug="wsxw", url=f"{home}/gaswshjhsywyh/wsxw/list.shtml", grade="CODE"),)
