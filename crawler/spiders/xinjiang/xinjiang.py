"""新疆维吾尔自治区."""

from crawler.walk.site import SiteSpider


class XinjiangSpider(SiteSpider):
    """新疆维吾尔自治区卫生健康委员会."""

    name, agency = "xinjiang", "新疆维吾尔自治区卫生健康委员会"
    city, adcode = None, "650000"
    home, grade, year = "http://wjw.xinjiang.gov.cn", "CODE", 2025
