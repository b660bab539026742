"""金华市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class JinhuaSpider(SiteSpider):
    """金华市卫生健康委员会."""

    name, agency = "jinhua", "金华市卫生健康委员会"
    city, adcode = "金华市", "330700"
    home, grade, year = "http://wjw.jinhua.gov.cn", "CODE", 2020
    columns = (
        Column(slug="gzdt", url=f"{home}/xwzx/gzdt/", grade="INFERRED"),
        Column(slug="zzgg", url=f"{home}/zwgk/zzgg/", grade="CODE"),
    )
