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
        Column("gzdta", "工作动态", f"{bureau}/gzdta/", "nfcms", "STORED"),
        Column("ylwsgzdt", "医疗卫生工作动态", f"{portal}/ylwsgzdt/", "nfcms", "MIRROR"),
    )
