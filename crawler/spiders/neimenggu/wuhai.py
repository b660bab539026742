"""乌海市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class WuhaiSpider(SiteSpider):
    """乌海市卫生健康委员会."""

    name, agency = "wuhai", "乌海市卫生健康委员会"
    city, adcode = "乌海市", "150300"
    home, grade, year = "http://wjw.wuhai.gov.cn", "CODE", 2020
    columns = (Column(slug="xwfb", url=f"{home}/wsj/xxgk/xwfb/index.html", grade="CODE"),)
