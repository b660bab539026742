"""扬州市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class YangzhouSpider(SiteSpider):
    """扬州市卫生健康委员会."""

    name, agency = "yangzhou", "扬州市卫生健康委员会"
    city, adcode = "扬州市", "321000"
    home, grade, year = "http://wjw.yangzhou.gov.cn", "CODE", 2026
    columns = (
        Column(slug="wjw_list", url=f"{home}/yzwshjh/tzgg/wjw_list.shtml", grade="CODE"),
        Column(slug="ywkd-wjw_list", url=f"{home}/yzwshjh/ywkd/wjw_list.shtml", grade="CODE"),
    )
