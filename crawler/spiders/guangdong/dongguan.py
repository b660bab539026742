"""东莞市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class DongguanSpider(SiteSpider):
    """东莞市卫生健康局."""

    name, agency = "dongguan", "东莞市卫生健康局"
    city, adcode = "东莞市", "441900"
    home, grade, year = "http://dghb.dg.gov.cn", "STORED", 2020
    columns = (Column(slug="qtwj", name="其他文件", url=f"{home}/zfxxgkml/zcwj/qtwj/", grade="STORED"),)
