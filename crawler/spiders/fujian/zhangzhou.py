"""漳州市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class ZhangzhouSpider(SiteSpider):
    """漳州市卫生健康委员会."""

    name, agency = "zhangzhou", "漳州市卫生健康委员会"
    city, adcode = "漳州市", "350600"
    home, grade, year = "http://wjw.zhangzhou.gov.cn", "CODE", 2026
    columns = (
        Column(slug="zcjd", name="政策解读", url=f"{home}/cms/html/zzswshjhsywyh/zcjd/index.html", grade="CODE"),
    )
