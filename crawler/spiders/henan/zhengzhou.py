"""郑州市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class ZhengzhouSpider(SiteSpider):
    """郑州市卫生健康委员会."""

    name, agency = "zhengzhou", "郑州市卫生健康委员会"
    city, adcode = "郑州市", "410100"
    home, grade, year = "https://wjw.zhengzhou.gov.cn", "CODE", 2026
    columns = (Column(slug="tzgg", url=f"{home}/tzgg/", grade="INFERRED"),)
