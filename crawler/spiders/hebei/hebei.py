"""河北省."""

from crawler.walk.site import Column, SiteSpider


class HebeiSpider(SiteSpider):
    """河北省卫生健康委员会."""

    name, agency = "hebei", "河北省卫生健康委员会"
    city, adcode = None, "130000"
    home, grade, year = "http://wsjkw.hebei.gov.cn", "CODE", 2022
    columns = (
        Column(slug="zhgl", name="综合管理", url=f"{home}/zhgl/index.jhtml", grade="CODE"),
        Column(slug="zyzcfg", name="政策法规", url=f"{home}/zyzcfg/index.jhtml", grade="CODE"),
    )
