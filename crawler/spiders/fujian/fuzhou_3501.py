"""福州市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class Fuzhou3501Spider(SiteSpider):
    """福州市卫生健康委员会."""

    name, agency = "fuzhou_3501", "福州市卫生健康委员会"
    city, adcode = "福州市", "350100"
    home, grade, year = "https://www.fuzhou.gov.cn/zgfzzt/swjw", "CODE", 2024
    columns = (Column(slug="wjgg", url=f"{home}/fzwj/wjgg/", grade="INFERRED"),)
