"""东营市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class DongyingSpider(SiteSpider):
    """东营市卫生健康委员会."""

    name, agency = "dongying", "东营市卫生健康委员会"
    city, adcode = "东营市", "370500"
    home, grade, year = "http://dywsjk.dongying.gov.cn", "CODE", 2020
    columns = (Column(slug="col37165", url=f"{home}/col/col37165/index.html", grade="CODE"),)
