"""银川市, 宁夏回族自治区."""

from crawler.walk.site import Column, SiteSpider


class YinchuanSpider(SiteSpider):
    """银川市卫生健康委员会."""

    name, agency = "yinchuan", "银川市卫生健康委员会"
    city, adcode = "银川市", "640100"
    home, grade, year = "http://wjw.yinchuan.gov.cn", "CODE", 2022
    columns = (Column(slug="wsjsdt", url=f"{home}/wsjsdt/index.htm", grade="CODE"),)
