"""梅州市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class MeizhouSpider(SiteSpider):
    """梅州市卫生健康局."""

    name, agency = "meizhou", "梅州市卫生健康局"
    city, adcode = "梅州市", "441400"
    home, grade, year = "https://www.meizhou.gov.cn/zwgk/zfjg/swsjkj", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/zfxxgkml/gzdt/index.html", grade="CODE"),)
