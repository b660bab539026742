"""青海省."""

from crawler.walk.site import Column, SiteSpider


class QinghaiSpider(SiteSpider):
    """青海省卫生健康委员会."""

    name, agency = "qinghai", "青海省卫生健康委员会"
    city, adcode = None, "630000"
    home, grade, year = "https://wsjkw.qinghai.gov.cn", "CODE", 2022
    columns = (
        Column(slug="xwzx", url=f"{home}/zhxw/xwzx/index.html", grade="INFERRED"),
        Column(slug="gzdt", name="工作动态", url=f"{home}/ywgl/zzyyglj/gzdt/index.html", grade="CODE"),
        Column(slug="tzgg", name="通知公告", url=f"{home}/ywgl/zzyyglj/tzgg/index.html", grade="CODE"),
    )
