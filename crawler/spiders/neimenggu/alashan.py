"""阿拉善盟, 内蒙古自治区."""

from crawler.walk.site import SiteSpider


class AlashanSpider(SiteSpider):
    """阿拉善盟卫生健康委员会."""

    name, agency = "alashan", "阿拉善盟卫生健康委员会"
    city, adcode = "阿拉善盟", "152900"
    home, grade, year = "http://wjw.als.gov.cn", "CODE", 2020
