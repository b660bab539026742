"""国家."""

from crawler.walk.site import Column, SiteSpider


class GuojiaSpider(SiteSpider):
    """国家卫生健康委员会."""

    name, agency = "guojia", "国家卫生健康委员会"
    city, adcode = None, "100000"
    home, grade, year = "https://www.nhc.gov.cn", "CODE", 2026
    columns = (
        Column(slug="gfxwj", name="规范性文件", url=f"{home}/wjw/gfxwj/list.shtml", grade="CODE"),
        Column(slug="c100122", url=f"{home}/xcs/c100122/", grade="CODE"),
        Column(slug="c100078", name="政策文件", url=f"{home}/fys/c100078/new_list.shtml", grade="CODE"),
        Column(slug="pgfxwj", name="规范性文件", url=f"{home}/zwgkzt/pgfxwj/list.shtml", grade="CODE"),
        Column(slug="zcjd", url=f"{home}/wjw/zcjd/list.shtml", grade="CODE"),
        Column(slug="xwzblist", name="新闻直播", url=f"{home}/xwzb/xwzblist.shtml", grade="CODE"),
    )
