"""漯河市, 河南省."""

from crawler.walk.site import SiteSpider


class TaheSpider(SiteSpider):
    """漯河市卫生健康委员会."""

    name, agency = "tahe", "漯河市卫生健康委员会"
    city, adcode = "漯河市", "411100"
    home, grade, year = "http://wjw.luohe.gov.cn", "CODE", 2020
