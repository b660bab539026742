"""包头市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class BaotouSpider(SiteSpider):
    """包头市卫生健康委员会."""

    name, agency = "baotou", "包头市卫生健康委员会"
    city, adcode = "包头市", "150200"
    home, grade, year = "http://wjw.baotou.gov.cn", "CODE", 2022
    columns = (Column(slug="wsyw", url=f"{home}/wsyw/", grade="CODE"),)
