"""柳州市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class LiuzhouSpider(SiteSpider):
    """柳州市卫生健康委员会."""

    name, agency = "liuzhou", "柳州市卫生健康委员会"
    city, adcode = "柳州市", "450200"
    home, grade, year = "http://wjw.liuzhou.gov.cn", "CODE", 2022
    columns = (Column(slug="sjxw", url=f"{home}/xwzx/sjxw/", grade="CODE"),)
