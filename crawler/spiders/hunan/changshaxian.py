"""长沙市, 湖南省."""

from crawler.walk.site import Column, SiteSpider


class ChangshaxianSpider(SiteSpider):
    """长沙县卫生健康局."""

    name, agency = "changshaxian", "长沙县卫生健康局"
    city, adcode = "长沙市", "430121"
    home, grade, year = "http://www.csx.gov.cn/zwgk/bmxxgkml/xwjj", "STORED", None
    columns = (Column(slug="zcwj74", url=f"{home}/zcwj74/", grade="STORED"),)
