"""临沂市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class LinyiSpider(SiteSpider):
    """临沂市卫生健康委员会."""

    name, agency = "linyi", "临沂市卫生健康委员会"
    city, adcode = "临沂市", "371300"
    home, grade, year = "http://wsjsw.linyi.gov.cn", "STORED", 2026
    columns = (Column(slug="xwfb", url=f"{home}/gzdt/xwfb.htm", grade="CODE"),)
