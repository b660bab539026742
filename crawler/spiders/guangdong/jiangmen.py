"""江门市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class JiangmenSpider(SiteSpider):
    """江门市卫生健康局."""

    name, agency = "jiangmen", "江门市卫生健康局"
    city, adcode = "江门市", "440700"
    home, grade, year = "http://www.jiangmen.gov.cn/bmpd/jmswsjkj", "MIRROR", 2026
    columns = (Column(slug="tzgg", name="通知公告", url=f"{home}/zwgk/tzgg/", grade="MIRROR"),)
