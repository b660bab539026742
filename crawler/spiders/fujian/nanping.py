"""南平市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class NanpingSpider(SiteSpider):
    """南平市卫生健康委员会."""

    name, agency = "nanping", "南平市卫生健康委员会"
    city, adcode = "南平市", "350700"
    home, grade, year = "http://wjw.np.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/cms/html/npswshjhsywyh/tzgg/index.html", grade="CODE"),)
