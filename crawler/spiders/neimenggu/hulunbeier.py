"""呼伦贝尔市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class HulunbeierSpider(SiteSpider):
    """呼伦贝尔市卫生健康委员会."""

    name, agency = "hulunbeier", "呼伦贝尔市卫生健康委员会"
    city, adcode = "呼伦贝尔市", "150700"
    home, grade, year = "http://wjw.hlbe.gov.cn", "CODE", 2020
    columns = (Column(slug="szdt", url=f"{home}/szdt/", grade="CODE"),)
