"""浙江省."""

from crawler.walk.site import Column, SiteSpider


class ZhejiangSpider(SiteSpider):
    """浙江省卫生健康委员会."""

    name, agency = "zhejiang", "浙江省卫生健康委员会"
    city, adcode = None, "330000"
    home, grade, year = "https://wsjkw.zj.gov.cn", "CODE", 2022
    columns = (
        Column(slug="col1229123469", url=f"{home}/col/col1229123469/index.html", grade="CODE"),
        Column(slug="col1202194", url=f"{home}/col/col1202194/index.html", grade="CODE"),
    )
