"""阜阳市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class FuyangSpider(SiteSpider):
    """阜阳市卫生健康委员会."""

    name, agency = "fuyang", "阜阳市卫生健康委员会"
    city, adcode = "阜阳市", "341200"
    home, grade, year = "http://wjw.fy.gov.cn", "CODE", 2020
    columns = (
        Column(slug="5c35be0048787ad14d009190", url=f"{home}/content/channel/5c35be0048787ad14d009190/", grade="CODE"),
    )
