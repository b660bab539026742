"""泰州市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class Taizhou3212Spider(SiteSpider):
    """泰州市卫生健康委员会."""

    name, agency = "taizhou_3212", "泰州市卫生健康委员会"
    city, adcode = "泰州市", "321200"
    home, grade, year = "http://wjw.taizhou.gov.cn", "CODE", 2026
    columns = (
        Column(slug="col25806", url=f"{home}/col/col25806/index.html", grade="CODE"),
        Column(slug="col25808", url=f"{home}/col/col25808/index.html", grade="CODE"),
    )
