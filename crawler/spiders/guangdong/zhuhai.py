"""珠海市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class ZhuhaiSpider(SiteSpider):
    """珠海市卫生健康局."""

    name, agency = "zhuhai", "珠海市卫生健康局"
    city, adcode = "珠海市", "440400"
    home, grade, year = "http://wsjkj.zhuhai.gov.cn", "CODE", None
    columns = (Column(slug="tzgg", name="通知公告", url=f"{home}/zwgk/tzgg/", grade="CODE"),)
