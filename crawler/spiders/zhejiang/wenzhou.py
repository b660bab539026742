"""温州市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class WenzhouSpider(SiteSpider):
    """温州市卫生健康委员会."""

    name, agency = "wenzhou", "温州市卫生健康委员会"
    city, adcode = "温州市", "330300"
    home, grade, year = "http://wjw.wenzhou.gov.cn", "CODE", 2022
    columns = (
        Column(slug="col1209919", url=f"{home}/col/col1209919/index.html", grade="CODE"),
        Column(slug="col1209924", url=f"{home}/col/col1209924/index.html", grade="CODE"),
    )
