"""辽源市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class LiaoyuanSpider(SiteSpider):
    """辽源市卫生健康委员会."""

    name, agency = "liaoyuan", "辽源市卫生健康委员会"
    city, adcode = "辽源市", "220400"
    home, grade, year = "http://wjw.liaoyuan.gov.cn", "CODE", 2020
    columns = (Column(slug="ggl", url=f"{home}/wzsy/ggl/", grade="CODE"),)
