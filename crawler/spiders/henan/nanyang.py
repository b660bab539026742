"""南阳市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class NanyangSpider(SiteSpider):
    """南阳市卫生健康委员会."""

    name, agency = "nanyang", "南阳市卫生健康委员会"
    city, adcode = "南阳市", "411300"
    home, grade, year = "http://nyws.nanyang.gov.cn", "CODE", 2020
    columns = (
        Column(
            slug="iList-CMSnyws", url=f"{home}/info/iList.jsp?site_id=CMSnyws&cat_id=43109&cur_page=1", grade="CODE"
        ),
    )
