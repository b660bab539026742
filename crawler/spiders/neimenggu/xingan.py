"""兴安盟, 内蒙古自治区."""

from crawler.walk.site import SiteSpider


class XinganSpider(SiteSpider):
    """兴安盟卫生健康委员会."""

    name, agency = "xingan", "兴安盟卫生健康委员会"
    city, adcode = "兴安盟", "152200"
    home, grade, year = "http://wjw.xam.gov.cn", "CODE", 2020
