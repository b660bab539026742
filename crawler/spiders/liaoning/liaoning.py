"""辽宁省."""

from crawler.walk.site import Column, SiteSpider


class LiaoningSpider(SiteSpider):
    """辽宁省卫生健康委员会."""

    name, agency = "liaoning", "辽宁省卫生健康委员会"
    city, adcode = None, "210000"
    home, grade, year = "http://wsjk.ln.gov.cn", "CODE", 2022
    columns = (
        Column(slug="wst_wsjskx", url=f"{home}/wst_wsjskx/", grade="CODE"),
        Column(slug="wst_zygl", name="中医管理", url=f"{home}/wst_xxgk/wst_ywpd/wst_zygl/", grade="CODE"),
    )
