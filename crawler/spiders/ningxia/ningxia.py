"""宁夏回族自治区."""

from crawler.walk.site import Column, SiteSpider


class NingxiaSpider(SiteSpider):
    """宁夏回族自治区卫生健康委员会."""

    name, agency = "ningxia", "宁夏回族自治区卫生健康委员会"
    city, adcode = None, "640000"
    home, grade, year = "https://wsjkw.nx.gov.cn", "CODE", 2026
    columns = (
        Column(slug="zcfg", url=f"{home}/zfxxgk_279/zcfg/index.html", grade="CODE"),
        Column(slug="gzdt_46361", url=f"{home}/xwzx_279/gzdt_46361/index.html", grade="CODE"),
        Column(slug="xwtt", url=f"{home}/xwzx1/xwtt.htm", grade="CODE"),
    )
