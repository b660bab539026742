"""唐山市, 河北省."""

from crawler.walk.site import Column, SiteSpider


class TangshanSpider(SiteSpider):
    """唐山市卫生健康委员会."""

    name, agency = "tangshan", "唐山市卫生健康委员会"
    city, adcode = "唐山市", "130200"
    home, grade, year = "http://wsjkwyh.tangshan.gov.cn", "CODE", 2020
    columns = (Column(slug="tswjw_wjdt", url=f"{home}/tswjw/tswjw_wjdt/", grade="CODE"),)
