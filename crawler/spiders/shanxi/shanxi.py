"""山西省."""

from crawler.walk.site import Column, SiteSpider


class ShanxiSpider(SiteSpider):
    """山西省卫生健康委员会."""

    name, agency = "shanxi", "山西省卫生健康委员会"
    city, adcode = None, "140000"
    home, grade, year = "http://wjw.shanxi.gov.cn", "CODE", 2026
    columns = (
        Column(slug="wjywl02", url=f"{home}/wjywl02/index.hrh", grade="CODE"),
        Column(slug="zyygljl01", name="综合管理", url=f"{home}/zyygljl01/index.hrh", grade="CODE"),
        Column(slug="gsgg", url="https://wjw.shanxi.gov.cn/tzgg/gsgg/", grade="INFERRED"),
        Column(slug="zcwj", url="https://wjw.shanxi.gov.cn/tzgg/zcwj/", grade="INFERRED"),
    )
