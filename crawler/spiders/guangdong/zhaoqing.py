"""肇庆市, 广东省."""

from crawler.walk.site import SiteSpider


class ZhaoqingSpider(SiteSpider):
    """肇庆市卫生健康局."""

    name, agency = "zhaoqing", "肇庆市卫生健康局"
    city, adcode = "肇庆市", "441200"
    home, grade, year = "http://wjj.zhaoqing.gov.cn", "CODE", 2022
