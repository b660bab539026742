"""大同市, 山西省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class DatongSpider(SiteSpider):
    """大同市卫生健康委员会."""

    name, agency = "datong", "大同市卫生健康委员会"
    city, adcode = "大同市", "140200"
    home, grade, year = "http://www.dt.gov.cn", "INFERRED", 2020
