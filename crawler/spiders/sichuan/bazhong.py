"""巴中市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class BazhongSpider(SiteSpider):
    """巴中市卫生健康委员会."""

    name, agency = "bazhong", "巴中市卫生健康委员会"
    city, adcode = "巴中市", "511900"
    home, grade, year = "http://wsjkw.cnbz.gov.cn", "CODE", 2022
    columns = (
        Column(slug="4", url=f"{home}/moreList.html?id_minor=4&id_main=1&toName=", grade="CODE"),
        Column(
            slug="7",
            url=f"{home}/moreList.html?id_minor=7&id_main=4&toName=%E5%85%AC%E5%91%8A%E5%85%AC%E7%A4%BA",
            grade="CODE",
        ),
    )
