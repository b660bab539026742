"""武汉市, 湖北省."""

from crawler.walk.site import Column, SiteSpider


class WuhanSpider(SiteSpider):
    """武汉市卫生健康委员会."""

    name, agency = "wuhan", "武汉市卫生健康委员会"
    city, adcode = "武汉市", "420100"
    home, grade, year = "https://wjw.wuhan.gov.cn", "CODE", 2026
    columns = (
        Column(slug="xwzx_28", url=f"{home}/xwzx_28/", grade="CODE"),
        Column(slug="no-802", url=f"{home}/front/web/list3rd/no/802", grade="CODE"),
    )
