"""通化市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class TonghuaSpider(SiteSpider):
    """通化市卫生健康委员会."""

    name, agency = "tonghua", "通化市卫生健康委员会"
    city, adcode = "通化市", "220500"
    home, grade, year = "http://www.tonghua.gov.cn/wjw", "CODE", 2020
    columns = (Column(slug="gsgk", url=f"{home}/gsgk/", grade="CODE"),)
