"""凉山彝族自治州, 四川省."""

from crawler.walk.site import Column, SiteSpider


class LiangshanSpider(SiteSpider):
    """凉山彝族自治州卫生健康委员会."""

    name, agency = "liangshan", "凉山彝族自治州卫生健康委员会"
    city, adcode = "凉山彝族自治州", "513400"
    home, grade, year = "http://wjw.lsz.gov.cn", "CODE", 2020
    columns = (Column(slug="zwjwdt", url=f"{home}/xwzx/zwjwdt/", grade="CODE"),)
