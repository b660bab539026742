"""泉州市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class QuanzhouSpider(SiteSpider):
    """泉州市卫生健康委员会."""

    name, agency = "quanzhou", "泉州市卫生健康委员会"
    city, adcode = "泉州市", "350500"
    home, grade, year = "http://health.quanzhou.gov.cn", "CODE", 2026
    columns = (
        Column(slug="tzgg", url=f"{home}/xwzx/tzgg/", grade="CODE"),
        Column(slug="zfxxgk", name="政策文件", url="https://health.quanzhou.gov.cn/zfxxgk/", grade="CODE"),
        Column(slug="zcjd", name="政策解读", url="https://health.quanzhou.gov.cn/xxgk/zcjd/", grade="CODE"),
    )
