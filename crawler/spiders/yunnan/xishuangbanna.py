"""西双版纳傣族自治州, 云南省."""

from crawler.walk.site import SiteSpider


class XishuangbannaSpider(SiteSpider):
    """西双版纳傣族自治州卫生健康委员会."""

    name, agency = "xishuangbanna", "西双版纳傣族自治州卫生健康委员会"
    city, adcode = "西双版纳傣族自治州", "532800"
    home, grade, year = "https://wjw.xsbn.gov.cn", "CODE", 2020
