"""乌兰察布市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class WulanchabuSpider(SiteSpider):
    """乌兰察布市卫生健康委员会."""

    name, agency = "wulanchabu", "乌兰察布市卫生健康委员会"
    city, adcode = "乌兰察布市", "150900"
    home, grade, year = "http://wjw.wulanchabu.gov.cn", "CODE", 2020
    columns = (Column(slug="col22734f", url=f"{home}/channel/wlcb_wjw/col22734f.html", grade="CODE"),)
