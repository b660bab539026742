"""邯郸市, 河北省."""

from crawler.walk.site import Column, SiteSpider


class HandanSpider(SiteSpider):
    """邯郸市卫生健康委员会."""

    name, agency = "handan", "邯郸市卫生健康委员会"
    city, adcode = "邯郸市", "130400"
    home, grade, year = "http://wjw.hd.gov.cn", "CODE", 2020
    columns = (Column(slug="10_15_1", url=f"{home}/news/10_15_1.shtml", grade="CODE"),)
