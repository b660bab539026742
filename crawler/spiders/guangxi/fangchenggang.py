"""防城港市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class FangchenggangSpider(SiteSpider):
    """防城港市卫生健康委员会."""

    name, agency = "fangchenggang", "防城港市卫生健康委员会"
    city, adcode = "防城港市", "450600"
    home, grade, year = "http://www.fcgs.gov.cn/wjw", "CODE", 2018
    columns = (
        Column(slug="tzgg", url=f"{home}/tzgg/index.html", grade="CODE"),
        Column(slug="zcfg", url=f"{home}/zcfg/index.html", grade="CODE"),
        Column(slug="zwgk", url=f"{home}/zwgk/index.html", grade="CODE"),
        Column(slug="dtxx", url=f"{home}/dtxx/index.html", grade="CODE"),
    )
