"""重庆市."""

from crawler.walk.site import Column, SiteSpider


class ChongqingSpider(SiteSpider):
    """重庆市卫生健康委员会."""

    name, agency = "chongqing", "重庆市卫生健康委员会"
    city, adcode = "重庆市", "500000"
    home, grade, year = "https://wsjkw.cq.gov.cn", "CODE", 2026
    columns = (
        Column(slug="xzgfxwj2", url=f"{home}/zwgk_242/zfxxgkml/zcwj/xzgfxwj2/", grade="CODE"),
        Column(slug="wzjd", url=f"{home}/zwgk_242/zcjd/wzjd/", grade="CODE"),
        Column(slug="gzgs", url=f"{home}/zwgk_242/fdzdgknr/tzgg/gzgs/", grade="CODE"),
        Column(slug="zxgk", url=f"{home}/zwgk_242/zxgk/", grade="CODE"),
        Column(slug="ndzl", name="年度资料", url=f"{home}/zwgk_242/fdzdgknr/tjxx/sjzl/ndzl/", grade="CODE"),
        Column(slug="syyqzx", url=f"{home}/syyqzx/", grade="CODE"),
    )
