"""通辽市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class TongliaoSpider(SiteSpider):
    """通辽市卫生健康委员会."""

    name, agency = "tongliao", "通辽市卫生健康委员会"
    city, adcode = "通辽市", "150500"
    home, grade, year = "http://wjw.tongliao.gov.cn", "CODE", 2020
    columns = (Column(slug="sjyw", url=f"{home}/wjw/sjyw/list.shtml", grade="CODE"),)
