"""廊坊市, 河北省."""

from crawler.walk.site import SiteSpider


class LangfangSpider(SiteSpider):
    """廊坊市卫生健康委员会."""

    name, agency = "langfang", "廊坊市卫生健康委员会"
    city, adcode = "廊坊市", "131000"
    home, grade, year = "http://wjw.lf.gov.cn", "CODE", 2020
