"""广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class GuangxiSpider(SiteSpider):
    """广西壮族自治区卫生健康委员会."""

    name, agency = "guangxi", "广西壮族自治区卫生健康委员会"
    city, adcode = None, "450000"
    home, grade, year = "http://wsjkw.gxzf.gov.cn", "CODE", 2026
    columns = (
        Column(slug="bt", url=f"{home}/gzdt/bt/", grade="CODE"),
        Column(
            slug="sjfb", name="数据发布", url="https://wsjkw.gxzf.gov.cn/xxgk_49493/fdzdgk/tjxx/sjfb/", grade="CODE"
        ),
    )
