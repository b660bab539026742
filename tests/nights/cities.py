"""Sites of the laboratory, in the form of site files. Their hosts exist nowhere else."""

from __future__ import annotations

from crawler.platforms.base import Column
from crawler.walk.site import SiteSpider


def column(slug: str, name: str, folder: str) -> Column:
    """Return a column of static lists."""
    return Column(slug=slug, name=name, url=f"{folder}/", platform="nfcms", grade="INFERRED")


class YiheSpider(SiteSpider):
    """One column on one host."""

    name = "yihe"
    agency = "宜河市卫生健康局"
    city = "宜河市"
    adcode = "441801"
    columns = (column("gzdt", "工作动态", "http://wjw.yihe.gov.cn/gzdt"),)


class ErheSpider(SiteSpider):
    """Two columns on one host, one of them over https."""

    name = "erhe"
    agency = "洱河市卫生健康局"
    city = "洱河市"
    adcode = "441802"
    columns = (
        column("gzdt", "工作动态", "http://wjj.erhe.gov.cn/xxgk/gzdt"),
        column("tzgg", "通知公告", "https://wjj.erhe.gov.cn/xxgk/tzgg"),
    )


class WuheSpider(SiteSpider):
    """A disclosure platform."""

    name = "wuhe"
    agency = "五河市卫生健康局"
    city = "五河市"
    adcode = "441805"
    columns = (
        Column(
            slug="gkmlpt",
            name="政府信息公开",
            url="http://wjj.wuhe.gov.cn/gkmlpt/index",
            platform="gkmlpt",
            grade="INFERRED",
        ),
    )


class SanheSpider(SiteSpider):
    """Two columns, each on a host of its own."""

    name = "sanhe"
    agency = "三河市卫生健康局"
    city = "三河市"
    adcode = "441803"
    columns = (
        column("gzdt", "工作动态", "http://wsjkj.sanhe.gov.cn/gzdt"),
        column("ylws", "医疗卫生", "http://www.sanhe.gov.cn/ylws"),
    )
