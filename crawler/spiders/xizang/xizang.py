"""西藏自治区."""

from crawler.walk.site import Column, SiteSpider


class XizangSpider(SiteSpider):
    """西藏自治区卫生健康委员会."""

    name, agency = "xizang", "西藏自治区卫生健康委员会"
    city, adcode = None, "540000"
    home, grade, year = "https://wjw.xizang.gov.cn", "CODE", 2026
    columns = (Column(slug="wsjkdt", url=f"{home}/xwzx/wsjkdt/index.html", grade="CODE"),)
