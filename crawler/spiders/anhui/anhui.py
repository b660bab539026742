"""安徽省."""

from crawler.walk.site import Column, SiteSpider


class AnhuiSpider(SiteSpider):
    """安徽省卫生健康委员会."""

    name, agency = "anhui", "安徽省卫生健康委员会"
    city, adcode = None, "340000"
    home, grade, year = "http://wjw.ah.gov.cn", "CODE", 2024
    columns = (
        Column(slug="gzdt", url=f"{home}/xwzx/gzdt/index.html", grade="CODE"),
        Column(slug="6792051", url=f"{home}/content/column/6792051?pageIndex=1", grade="CODE"),
        Column(slug="6792061", url=f"{home}/content/column/6792061?pageIndex=1", grade="CODE"),
        Column(
            slug="public-7001-6720591",
            name="信息公开",
            url="https://wjw.ah.gov.cn/public/column/7001?type=4&catId=6720591&action=list",
            grade="CODE",
        ),
        Column(slug="news_list_450_1", url=f"{home}/news_list_450_1.html", grade="CODE"),
    )
