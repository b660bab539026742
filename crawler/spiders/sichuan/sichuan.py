"""四川省."""

from crawler.walk.site import Column, SiteSpider


class SichuanSpider(SiteSpider):
    """四川省卫生健康委员会."""

    name, agency = "sichuan", "四川省卫生健康委员会"
    city, adcode = None, "510000"
    home, grade, year = "http://wsjkw.sc.gov.cn", "CODE", 2022
    columns = (
        Column(slug="gggs", url=f"{home}/scwsjkw/gggs/tygl.shtml", grade="CODE"),
        Column(
            slug="zfxxgkmlgl",
            name="信息公开目录",
            url="https://wsjkw.sc.gov.cn/scwsjkw/xxgkml/zfxxgkmlgl.shtml",
            grade="CODE",
        ),
    )
