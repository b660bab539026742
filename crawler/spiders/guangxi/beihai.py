"""北海市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class BeihaiSpider(SiteSpider):
    """北海市卫生健康委员会."""

    name, agency = "beihai", "北海市卫生健康委员会"
    city, adcode = "北海市", "450500"
    home, grade, year = "http://xxgk.beihai.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg_84785", url=f"{home}/bhswshjhsywyh/tzgg_84785/", grade="CODE"),)
