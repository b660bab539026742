"""钦州市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class QinzhouSpider(SiteSpider):
    """钦州市卫生健康委员会."""

    name, agency = "qinzhou", "钦州市卫生健康委员会"
    city, adcode = "钦州市", "450700"
    home, grade, year = "http://zwgk.qinzhou.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt_3159", url=f"{home}/auto2540/gzdt_3159/", grade="CODE"),)
