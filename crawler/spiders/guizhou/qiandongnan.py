"""黔东南苗族侗族自治州, 贵州省."""

from crawler.walk.site import SiteSpider


class QiandongnanSpider(SiteSpider):
    """黔东南苗族侗族自治州卫生健康委员会."""

    name, agency = "qiandongnan", "黔东南苗族侗族自治州卫生健康委员会"
    city, adcode = "黔东南苗族侗族自治州", "522600"
    home, grade, year = "http://wsjsw.qdn.gov.cn", "CODE", 2020
