"""湖北省."""

from crawler.walk.site import Column, SiteSpider


class HubeiSpider(SiteSpider):
    """湖北省卫生健康委员会."""

    name, agency = "hubei", "湖北省卫生健康委员会"
    city, adcode = None, "420000"
    home, grade, year = "http://wjw.hubei.gov.cn", "STORED", 2026
    columns = (Column(slug="tzgg", url=f"{home}/fbjd/tzgg/", grade="CODE"),)
