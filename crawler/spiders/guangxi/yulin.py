"""玉林市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class YulinSpider(SiteSpider):
    """玉林市卫生健康委员会."""

    name, agency = "yulin", "玉林市卫生健康委员会"
    city, adcode = "玉林市", "450900"
    home, grade, year = "http://wjw.yulin.gov.cn", "CODE", 2022
    columns = (Column(slug="zwyw", url=f"{home}/yulinshiweishenghejhsywyh/zwyw", grade="CODE"),)
