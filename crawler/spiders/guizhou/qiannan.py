"""黔南布依族苗族自治州, 贵州省."""

from crawler.walk.site import SiteSpider


class QiannanSpider(SiteSpider):
    """黔南布依族苗族自治州卫生健康局."""

    name, agency = "qiannan", "黔南布依族苗族自治州卫生健康局"
    city, adcode = "黔南布依族苗族自治州", "522700"
    home, grade, year = "http://wsjkj.qiannan.gov.cn", "CODE", 2020
