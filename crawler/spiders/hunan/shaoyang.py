"""邵阳市, 湖南省."""

from crawler.walk.site import SiteSpider


class ShaoyangSpider(SiteSpider):
    """邵阳市卫生健康委员会."""

    name, agency = "shaoyang", "邵阳市卫生健康委员会"
    city, adcode = "邵阳市", "430500"
    home, grade, year = "https://wjw.shaoyang.gov.cn", "CODE", 2026
