"""赤峰市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class ChifengSpider(SiteSpider):
    """赤峰市卫生健康委员会."""

    name, agency = "chifeng", "赤峰市卫生健康委员会"
    city, adcode = "赤峰市", "150400"
    home, grade, year = "https://wjw.chifeng.gov.cn", "CODE", 2020
    columns = (Column(slug="56", url=f"{home}/index.php?g=Home&m=List&a=index&lmid=56", grade="CODE"),)
