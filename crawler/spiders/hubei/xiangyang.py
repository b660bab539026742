"""襄阳市, 湖北省."""

from crawler.walk.site import Column, SiteSpider


class XiangyangSpider(SiteSpider):
    """襄阳市卫生健康委员会."""

    name, agency = "xiangyang", "襄阳市卫生健康委员会"
    city, adcode = "襄阳市", "420600"
    home, grade, year = "http://wjw.xiangyang.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/zxzx/bmzl/jjzx/gzdt/", grade="INFERRED"),)
