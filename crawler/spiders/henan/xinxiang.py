"""新乡市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class XinxiangSpider(SiteSpider):
    """新乡市卫生健康委员会."""

    name, agency = "xinxiang", "新乡市卫生健康委员会"
    city, adcode = "新乡市", "410700"
    home, grade, year = "http://www.xxswjw.gov.cn", "CODE", 2018
    columns = (
        Column(slug="list", url=f"{home}/index.php?_m=article_list&_a=get_page&article_category=4", grade="CODE"),
    )
