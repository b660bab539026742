"""湖州市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class HuzhouSpider(SiteSpider):
    """湖州市卫生健康委员会."""

    name, agency = "huzhou", "湖州市卫生健康委员会"
    city, adcode = "湖州市", "330500"
    home, grade, year = "http://wjw.huzhou.gov.cn", "STORED", 2023
    columns = (Column(slug="col1229210319", url=f"{home}/col/col1229210319/index.html", grade="INFERRED"),)
