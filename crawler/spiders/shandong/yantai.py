"""烟台市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class YantaiSpider(SiteSpider):
    """烟台市卫生健康委员会."""

    name, agency = "yantai", "烟台市卫生健康委员会"
    city, adcode = "烟台市", "370600"
    home, grade, year = "http://wjw.yantai.gov.cn", "CODE", 2022
    columns = (Column(slug="col5653", url=f"{home}/col/col5653/index.html", grade="INFERRED"),)
