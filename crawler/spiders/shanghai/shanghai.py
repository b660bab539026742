"""上海市."""

from crawler.walk.site import Column, SiteSpider


class ShanghaiSpider(SiteSpider):
    """上海市卫生健康委员会."""

    name, agency = "shanghai", "上海市卫生健康委员会"
    city, adcode = "上海市", "310000"
    home, grade, year = "https://wsjkw.sh.gov.cn", "CODE", 2026
    columns = (Column(slug="xwfb", url=f"{home}/xwfb/index.html", grade="CODE"),)
