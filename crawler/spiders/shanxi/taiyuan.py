"""太原市, 山西省."""

from crawler.walk.site import Column, SiteSpider


class TaiyuanSpider(SiteSpider):
    """太原市卫生健康委员会."""

    name, agency = "taiyuan", "太原市卫生健康委员会"
    city, adcode = "太原市", "140100"
    home, grade, year = "http://wjw.taiyuan.gov.cn", "INFERRED", 2026
    columns = (Column(slug="rsxx", url=f"{home}/gkxx/zfxxgkml/tzgg/rsxx/", grade="INFERRED"),)
