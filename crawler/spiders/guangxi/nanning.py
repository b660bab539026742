"""南宁市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class NanningSpider(SiteSpider):
    """南宁市卫生健康委员会."""

    name, agency = "nanning", "南宁市卫生健康委员会"
    city, adcode = "南宁市", "450100"
    home, grade, year = "http://wjw.nanning.gov.cn", "CODE", 2020
    columns = (Column(slug="bjdt", url=f"{home}/gzdt/bjdt/", grade="CODE"),)
