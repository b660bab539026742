"""本溪市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class BenxiSpider(SiteSpider):
    """本溪市卫生健康委员会."""

    name, agency = "benxi", "本溪市卫生健康委员会"
    city, adcode = "本溪市", "210500"
    home, grade, year = "http://wjw.benxi.gov.cn", "CODE", 2022
    columns = (
        Column(slug="wsjskx", url=f"{home}/xwzx/wsjskx", grade="CODE"),
        Column(slug="xwzx", url=f"{home}/xwzx", grade="CODE"),
    )
