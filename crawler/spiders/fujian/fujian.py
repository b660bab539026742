"""福建省."""

from crawler.walk.site import Column, SiteSpider


class FujianSpider(SiteSpider):
    """福建省卫生健康委员会."""

    name, agency = "fujian", "福建省卫生健康委员会"
    city, adcode = None, "350000"
    home, grade, year = "https://wjw.fujian.gov.cn", "STORED", 2026
    columns = (
        Column(slug="bmdt", url=f"{home}/xxgk/gzdt/bmdt/", grade="STORED"),
        Column(slug="wsjsyw", url=f"{home}/xxgk/gzdt/wsjsyw/", grade="CODE"),
        Column(slug="tzgg", url=f"{home}/xxgk/gsgg/tzgg/", grade="CODE"),
        Column(slug="sgsxzxk", url=f"{home}/xxgk/gsgg/sgs/sgsxzxk/", grade="CODE"),
        Column(slug="flfg", url=f"{home}/xxgk/fgwj/flfg/", grade="CODE"),
        Column(slug="fgwj", name="政策文件", url=f"{home}/xxgk/fgwj", grade="CODE"),
        Column(slug="bwgfxwj", name="本委规范性文件", url=f"{home}/xxgk/zfxxgkzl/zfxxgkml/bwgfxwj", grade="CODE"),
    )
