"""梧州市, 广西壮族自治区."""

from crawler.walk.site import SiteSpider


class WuzhouSpider(SiteSpider):
    """梧州市卫生健康委员会."""

    name, agency = "wuzhou", "梧州市卫生健康委员会"
    city, adcode = "梧州市", "450400"
    home, grade, year = "http://wjw.wuzhou.gov.cn", "CODE", 2020
