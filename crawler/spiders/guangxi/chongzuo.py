"""崇左市, 广西壮族自治区: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import Column, SiteSpider


class ChongzuoSpider(SiteSpider):
    """崇左市卫生健康委员会."""

    name, agency = "chongzuo", "崇左市卫生健康委员会"
    city, adcode = "崇左市", "451400"
    home, grade, year = "http://www.chongzuo.gov.cn", "CODE", 2018
    columns = (
        Column(
            slug="114514003308137175", url=f"{home}/govinfo/bm/czsrmzfgzbm/114514003308137175/new.html", grade="CODE"
        ),
    )
