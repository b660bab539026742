"""甘孜藏族自治州, 四川省."""

from crawler.walk.site import Column, SiteSpider


class GanziSpider(SiteSpider):
    """甘孜藏族自治州卫生健康委员会."""

    name, agency = "ganzi", "甘孜藏族自治州卫生健康委员会"
    city, adcode = "甘孜藏族自治州", "513300"
    home, grade, year = "http://wjw.gzz.gov.cn", "CODE", 2022
    columns = (Column(slug="channel-818", url=f"{home}/preview/channel/818.jhtml", grade="CODE"),)
