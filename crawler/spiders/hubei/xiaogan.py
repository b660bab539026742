"""孝感市, 湖北省."""

from crawler.walk.site import Column, SiteSpider


class XiaoganSpider(SiteSpider):
    """孝感市卫生健康委员会."""

    name, agency = "xiaogan", "孝感市卫生健康委员会"
    city, adcode = "孝感市", "420900"
    home, grade, year = "http://wjw.xiaogan.gov.cn", "CODE", 2022
    columns = (Column(slug="xxgk", url=f"{home}/xxgk/index.jhtml", grade="CODE"),)
