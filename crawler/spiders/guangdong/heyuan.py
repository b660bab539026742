"""河源市, 广东省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class HeyuanSpider(SiteSpider):
    """河源市卫生健康局."""

    name, agency = "heyuan", "河源市卫生健康局"
    city, adcode = "河源市", "441600"
    home, grade, year = "http://www.heyuan.gov.cn", "INFERRED", 2026
