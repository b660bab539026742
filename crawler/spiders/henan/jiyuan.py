"""济源市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class JiyuanSpider(SiteSpider):
    """济源市卫生健康委员会."""

    name, agency = "jiyuan", "济源市卫生健康委员会"
    city, adcode = "济源市", "419001"
    home, grade, year = "http://wjw.jiyuan.gov.cn", "CODE", 2020
    columns = (
        Column(slug="gzdt", url=f"{home}/gzdt/index.html", grade="CODE"),
        Column(slug="tzgg", url=f"{home}/tzgg/index.html", grade="CODE"),
    )
