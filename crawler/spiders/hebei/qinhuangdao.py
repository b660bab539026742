"""秦皇岛市, 河北省."""

from crawler.walk.site import Column, SiteSpider


class QinhuangdaoSpider(SiteSpider):
    """秦皇岛市卫生健康委员会."""

    name, agency = "qinhuangdao", "秦皇岛市卫生健康委员会"
    city, adcode = "秦皇岛市", "130300"
    home, grade, year = "http://wjw.qhd.gov.cn", "CODE", 2020
    columns = (Column(slug="home-8", url=f"{home}/home/list?code=8&pcode=1", grade="CODE"),)
