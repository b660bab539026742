"""江西省."""

from crawler.walk.site import Column, SiteSpider


class JiangxiSpider(SiteSpider):
    """江西省卫生健康委员会."""

    name, agency = "jiangxi", "江西省卫生健康委员会"
    city, adcode = None, "360000"
    home, grade, year = "http://hc.jiangxi.gov.cn", "CODE", 2026
    columns = (
        Column(slug="col38018", url=f"{home}/col/col38018/index.html", grade="CODE"),
        Column(slug="col38209", name="工作动态", url=f"{home}/col/col38209/index.html", grade="CODE"),
        Column(slug="col38210", name="通知公告", url=f"{home}/col/col38210/index.html", grade="CODE"),
        Column(slug="gzdt508", url="https://hc.jiangxi.gov.cn/jxswsjkwyh/gzdt508/", grade="INFERRED"),
        Column(slug="wjxw", url=f"{home}/xwzx/wjxw/index.shtml", grade="CODE"),
    )
