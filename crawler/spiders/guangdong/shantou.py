"""汕头市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class ShantouSpider(SiteSpider):
    """汕头市卫生健康局."""

    name, agency = "shantou", "汕头市卫生健康局"
    city, adcode = "汕头市", "440500"
    home, grade, year = "https://www.shantou.gov.cn/wjj", "STORED", None
    columns = (Column(slug="tzgg", name="通知公告", url=f"{home}/zwgk/tzgg/", grade="STORED"),)
