"""湛江市, 广东省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class ZhanjiangSpider(SiteSpider):
    """湛江市卫生健康局."""

    name, agency = "zhanjiang", "湛江市卫生健康局"
    city, adcode = "湛江市", "440800"
    home, grade, year = "http://www.zhanjiang.gov.cn", "INFERRED", 2026
