"""衢州市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class QuzhouSpider(SiteSpider):
    """衢州市卫生健康委员会."""

    name, agency = "quzhou", "衢州市卫生健康委员会"
    city, adcode = "衢州市", "330800"
    home, grade, year = "http://wjw.qz.gov.cn", "CODE", 2020
    columns = (Column(slug="col1500059", url=f"{home}/col/col1500059/index.html", grade="INFERRED"),)
