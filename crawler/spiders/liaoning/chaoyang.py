"""朝阳市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class ChaoyangSpider(SiteSpider):
    """朝阳市卫生健康委员会."""

    name, agency = "chaoyang", "朝阳市卫生健康委员会"
    city, adcode = "朝阳市", "211300"
    home, grade, year = "http://wjw.zgcy.gov.cn", "CODE", 2020
    columns = (Column(slug="xwzx-001001", url=f"{home}/Cywjj/xwzx/001001/", grade="CODE"),)
