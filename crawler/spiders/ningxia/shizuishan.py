"""石嘴山市, 宁夏回族自治区."""

from crawler.walk.site import Column, SiteSpider


class ShizuishanSpider(SiteSpider):
    """石嘴山市卫生健康委员会."""

    name, agency = "shizuishan", "石嘴山市卫生健康委员会"
    city, adcode = "石嘴山市", "640200"
    home, grade, year = "http://wjw.shizuishan.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/xwzx/gzdt/", grade="CODE"),)
