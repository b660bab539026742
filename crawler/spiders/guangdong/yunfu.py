"""云浮市, 广东省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class YunfuSpider(SiteSpider):
    """云浮市卫生健康局."""

    name, agency = "yunfu", "云浮市卫生健康局"
    city, adcode = "云浮市", "445300"
    home, grade, year = "http://www.yunfu.gov.cn", "INFERRED", 2026
