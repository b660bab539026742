"""连云港市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class LianyungangSpider(SiteSpider):
    """连云港市卫生健康委员会."""

    name, agency = "lianyungang", "连云港市卫生健康委员会"
    city, adcode = "连云港市", "320700"
    home, grade, year = "http://wjw.lyg.gov.cn", "CODE", 2026
    columns = (Column(slug="gzdt", url=f"{home}/lygswjw/gzdt/gzdt.html", grade="CODE"),)
