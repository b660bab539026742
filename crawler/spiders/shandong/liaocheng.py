"""聊城市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class LiaochengSpider(SiteSpider):
    """聊城市卫生健康委员会."""

    name, agency = "liaocheng", "聊城市卫生健康委员会"
    city, adcode = "聊城市", "371500"
    home, grade, year = "http://wjw.liaocheng.gov.cn", "CODE", 2020
    columns = (Column(slug="gggs", url=f"{home}/xwzx_12609/gggs/", grade="CODE"),)
