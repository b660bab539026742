"""渭南市, 陕西省."""

from crawler.walk.site import SiteSpider


class WeinanSpider(SiteSpider):
    """渭南市卫生健康委员会."""

    name, agency = "weinan", "渭南市卫生健康委员会"
    city, adcode = "渭南市", "610500"
    home, grade, year = "http://wsjsj.weinan.gov.cn", "INFERRED", 2020
