"""阳江市, 广东省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class YangjiangSpider(SiteSpider):
    """阳江市卫生健康局."""

    name, agency = "yangjiang", "阳江市卫生健康局"
    city, adcode = "阳江市", "441700"
    home, grade, year = "http://www.yangjiang.gov.cn", "INFERRED", 2026
