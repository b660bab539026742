"""广州市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class GuangzhouSpider(SiteSpider):
    """广州市卫生健康委员会."""

    name, agency = "guangzhou", "广州市卫生健康委员会"
    city, adcode = "广州市", "440100"
    home, grade, year = "https://wjw.gz.gov.cn", "STORED", 2026
    columns = (Column(slug="ylwsxx1", name="医疗卫生", url=f"{home}/xxgk/zdlyxx/ylwsxx1/", grade="CODE"),)
