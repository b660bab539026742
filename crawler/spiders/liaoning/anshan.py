"""鞍山市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class AnshanSpider(SiteSpider):
    """鞍山市卫生健康委员会."""

    name, agency = "anshan", "鞍山市卫生健康委员会"
    city, adcode = "鞍山市", "210300"
    home, grade, year = "http://wjw.anshan.gov.cn", "CODE", 2022
    columns = (Column(slug="News_list-34", url=f"{home}/News_list.aspx?Sort_Id=34&Menu_Id=0", grade="CODE"),)
