"""鹤壁市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class HebiSpider(SiteSpider):
    """鹤壁市卫生健康委员会."""

    name, agency = "hebi", "鹤壁市卫生健康委员会"
    city, adcode = "鹤壁市", "410600"
    home, grade, year = "http://wsjsw.hebi.gov.cn", "CODE", 2020
    columns = (Column(slug="1102776-18225", url=f"{home}/wsjsw/1102776/18225/index.html", grade="CODE"),)
