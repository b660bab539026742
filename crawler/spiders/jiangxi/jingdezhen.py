"""景德镇市, 江西省."""

from crawler.walk.site import Column, SiteSpider


class JingdezhenSpider(SiteSpider):
    """景德镇市卫生健康委员会."""

    name, agency = "jingdezhen", "景德镇市卫生健康委员会"
    city, adcode = "景德镇市", "360200"
    home, grade, year = "http://wsjs.jdz.gov.cn", "CODE", 2020
    columns = (Column(slug="zwfw-087002", url=f"{home}/zwfw/087002/moreinfo.html", grade="CODE"),)
