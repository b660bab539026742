"""宁波市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class NingboSpider(SiteSpider):
    """宁波市卫生健康委员会."""

    name, agency = "ningbo", "宁波市卫生健康委员会"
    city, adcode = "宁波市", "330200"
    home, grade, year = "http://wjw.ningbo.gov.cn", "CODE", 2026
    columns = (
        Column(slug="col1229106609", url="https://www.ningbo.gov.cn/col/col1229106609/index.html", grade="CODE"),
        Column(slug="col142", url=f"{home}/col/col142/index.html", grade="INFERRED"),
    )
