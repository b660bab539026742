"""济南市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class JinanSpider(SiteSpider):
    """济南市卫生健康委员会."""

    name, agency = "jinan", "济南市卫生健康委员会"
    city, adcode = "济南市", "370100"
    home, grade, year = "https://jnmhc.jinan.gov.cn", "CODE", 2022
    columns = (
        Column(slug="col14418", name="执业考试通知", url=f"{home}/col/col14418/index.html", grade="CODE"),
        Column(slug="col50360", url=f"{home}/col/col50360/", grade="CODE"),
    )
