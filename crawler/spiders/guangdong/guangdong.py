"""广东省."""

from crawler.walk.site import Column, SiteSpider


class GuangdongSpider(SiteSpider):
    """广东省卫生健康委员会."""

    name, agency = "guangdong", "广东省卫生健康委员会"
    city, adcode = None, "440000"
    home, grade, year = "https://wsjkw.gd.gov.cn", "STORED", 2026
    columns = (
        Column(slug="zwyw_yqxx", name="疫情信息", url=f"{home}/zwyw_yqxx/index.html", grade="STORED"),
        Column(slug="zwyw_bmwj", name="部门文件", url=f"{home}/zwyw_bmwj/", grade="MIRROR"),
        Column(slug="zwyw_xwfbh", name="新闻发布会", url=f"{home}/zwyw_xwfbh/", grade="MIRROR"),
        Column(slug="zwyw_gzdt", name="工作动态", url=f"{home}/zwyw_gzdt/", grade="INFERRED"),
        Column(slug="gkmlpt", name="政府信息公开", url=f"{home}/gkmlpt/index", platform="gkmlpt", grade="CODE"),
        Column(slug="hdjl_zcwj", name="政策文件", url=f"{home}/hdjl/hdjl_zcwj/index.html", grade="CODE"),
        Column(slug="hdjl_zcjd", name="政策解读", url=f"{home}/hdjl_zcjd/index.html", grade="CODE"),
    )
