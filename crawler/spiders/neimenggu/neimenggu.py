"""内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class NeimengguSpider(SiteSpider):
    """内蒙古自治区卫生健康委员会."""

    name, agency = "neimenggu", "内蒙古自治区卫生健康委员会"
    city, adcode = None, "150000"
    home, grade, year = "http://wjw.nmg.gov.cn", "CODE", 2022
    columns = (
        Column(slug="xwfb", url=f"{home}/xwzx/xwfb/index.shtml", grade="CODE"),
        Column(slug="ghxx", url="https://wjw.nmg.gov.cn/zfxxgk/fdzzgknr/ghxx/", grade="INFERRED"),
    )
