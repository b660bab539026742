"""海西蒙古族藏族自治州, 青海省."""

from crawler.walk.site import SiteSpider


class HaixiSpider(SiteSpider):
    """海西蒙古族藏族自治州卫生健康委员会."""

    name, agency = "haixi", "海西蒙古族藏族自治州卫生健康委员会"
    city, adcode = "海西蒙古族藏族自治州", "632800"
    home, grade, year = "http://wsjkw.haixi.gov.cn", "CODE", 2020
