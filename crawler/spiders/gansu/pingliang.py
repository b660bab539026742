"""平凉市, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class PingliangSpider(SiteSpider):
    """平凉市卫生健康委员会."""

    name, agency = "pingliang", "平凉市卫生健康委员会"
    city, adcode = "平凉市", "620800"
    home, grade, year = "https://wjw.pingliang.gov.cn", "CODE", 2023
    columns = (
        Column(slug="mtdt", url=f"{home}/xwdt/mtdt/", grade="INFERRED"),
        Column(slug="tzgg", url=f"{home}/tzgg/", grade="CODE"),
    )
