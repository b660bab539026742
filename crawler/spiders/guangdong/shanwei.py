"""汕尾市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class ShanweiSpider(SiteSpider):
    """汕尾市卫生健康局."""

    name, agency = "shanwei", "汕尾市卫生健康局"
    city, adcode = "汕尾市", "441500"
    home, grade, year = "http://www.shanwei.gov.cn/swwjj", "STORED", None
    columns = (Column(slug="tpxx", name="图片新闻", url=f"{home}/yaowen/tpxx/", grade="STORED"),)
