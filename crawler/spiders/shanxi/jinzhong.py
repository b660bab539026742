"""晋中市, 山西省."""

from crawler.walk.site import Column, SiteSpider


class JinzhongSpider(SiteSpider):
    """晋中市卫生健康委员会."""

    name, agency = "jinzhong", "晋中市卫生健康委员会"
    city, adcode = "晋中市", "140700"
    home, grade, year = "http://wjw.sxjz.gov.cn", "CODE", 2020
    columns = (Column(slug="wjyw", url=f"{home}/gzdt/wjyw", grade="CODE"),)
