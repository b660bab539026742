"""清远市: the bureau lies on the city portal, whose challenge page some clients get."""

from crawler.platforms.base import Column
from crawler.walk.site import SiteSpider


class QingyuanSpider(SiteSpider):
    """清远市卫生健康局."""

    name = "qingyuan"
    agency = "清远市卫生健康局"
    city = "清远市"
    adcode = "441800"
    bureau = "http://www.gdqy.gov.cn/xxgk/zzjg/zfjg/qyswsjkj"
    portal = "https://www.gdqy.gov.cn/gdqy/newxxgk/zdly/ylwsxx"
    columns = (
        Column(slug="gzdta", name="工作动态", url=f"{bureau}/gzdta/", platform="nfcms", grade="STORED"),
        Column(slug="tzgga", name="通知公告", url=f"{bureau}/tzgga/", platform="nfcms", grade="CODE"),
        Column(slug="ylwsgzdt", name="医疗卫生工作动态", url=f"{portal}/ylwsgzdt/", platform="nfcms", grade="MIRROR"),
    )
