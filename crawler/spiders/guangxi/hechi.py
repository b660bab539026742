"""河池市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class HechiSpider(SiteSpider):
    """河池市卫生健康委员会."""

    name, agency = "hechi", "河池市卫生健康委员会"
    city, adcode = "河池市", "451200"
    home, grade, year = "http://wjw.hechi.gov.cn", "CODE", 2022
    columns = (Column(slug="gggs", url=f"{home}/gggs/index.shtml", grade="CODE"),)
