"""厦门市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class XiamenSpider(SiteSpider):
    """厦门市卫生健康委员会."""

    name, agency = "xiamen", "厦门市卫生健康委员会"
    city, adcode = "厦门市", "350200"
    home, grade, year = "https://hfpc.xm.gov.cn", "CODE", 2026
    columns = (
        Column(slug="xwzx", url=f"{home}/xwzx/xwzx/", grade="CODE"),
        Column(slug="zn", name="政策文件", url=f"{home}/zfxxgk/zn/", grade="CODE"),
    )
