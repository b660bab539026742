"""嘉峪关市, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class JiayuguanSpider(SiteSpider):
    """嘉峪关市卫生健康委员会."""

    name, agency = "jiayuguan", "嘉峪关市卫生健康委员会"
    city, adcode = "嘉峪关市", "620200"
    home, grade, year = "http://wjw.jyg.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/tzgg/", grade="CODE"),)
