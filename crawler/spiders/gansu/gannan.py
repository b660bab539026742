"""甘南藏族自治州, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class GannanSpider(SiteSpider):
    """甘南藏族自治州卫生健康委员会."""

    name, agency = "gannan", "甘南藏族自治州卫生健康委员会"
    city, adcode = "甘南藏族自治州", "623000"
    home, grade, year = "http://wsjk.gnzrmzf.gov.cn", "CODE", 2022
    columns = (Column(slug="gzdt", url=f"{home}/gzdt.htm", grade="CODE"),)
