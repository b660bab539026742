"""延安市, 陕西省."""

from crawler.walk.site import Column, SiteSpider


class YananSpider(SiteSpider):
    """延安市卫生健康委员会."""

    name, agency = "yanan", "延安市卫生健康委员会"
    city, adcode = "延安市", "610600"
    home, grade, year = "http://wjw.yanan.gov.cn", "CODE", 2020
    columns = (Column(slug="weijiyaowen", url=f"{home}/rsf/site/yaswsj/weijiyaowen/index.html", grade="CODE"),)
