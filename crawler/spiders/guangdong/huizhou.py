"""惠州市: the bureau's disclosure platform and its own list, and the city paper that interviews its head."""

from crawler.platforms.base import Column
from crawler.walk.site import SiteSpider


class HuizhouSpider(SiteSpider):
    """惠州市卫生健康局."""

    name = "huizhou"
    agency = "惠州市卫生健康局"
    city = "惠州市"
    adcode = "441300"
    bureau = "http://wjj.huizhou.gov.cn"
    paper = "http://www.huizhou.cn/news/newsc_counties"
    columns = (
        Column(slug="gkmlpt", name="政府信息公开", url=f"{bureau}/gkmlpt/index", platform="gkmlpt", grade="INFERRED"),
        Column(slug="gzdt", name="工作动态", url=f"{bureau}/zwgk/gzdt/", platform="nfcms", grade="CODE"),
        Column(slug="newsc_hz", name="惠州新闻", url=f"{paper}/newsc_hz/", platform="trs", grade="MIRROR"),
    )
