"""巴彦淖尔市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class BayannaoerSpider(SiteSpider):
    """巴彦淖尔市卫生健康委员会."""

    name, agency = "bayannaoer", "巴彦淖尔市卫生健康委员会"
    city, adcode = "巴彦淖尔市", "150800"
    home, grade, year = "http://wjw.bynr.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/html/zwgk/tzgg/index.html", grade="CODE"),)
