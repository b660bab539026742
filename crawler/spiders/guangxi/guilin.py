"""桂林市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class GuilinSpider(SiteSpider):
    """桂林市卫生健康委员会."""

    name, agency = "guilin", "桂林市卫生健康委员会"
    city, adcode = "桂林市", "450300"
    home, grade, year = "http://wjw.guilin.gov.cn", "CODE", 2020
    columns = (Column(slug="bw", url=f"{home}/gzdt/bw/", grade="CODE"),)
