"""阿坝藏族羌族自治州, 四川省."""

from crawler.walk.site import Column, SiteSpider


class AbaSpider(SiteSpider):
    """阿坝藏族羌族自治州卫生健康委员会."""

    name, agency = "aba", "阿坝藏族羌族自治州卫生健康委员会"
    city, adcode = "阿坝藏族羌族自治州", "513200"
    home, grade, year = "http://wjw.abazhou.gov.cn", "CODE", 2020
    columns = (Column(slug="c100004", url=f"{home}/abwjw/c100004/common_list.shtml", grade="CODE"),)
