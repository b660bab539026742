"""衡水市, 河北省."""

from crawler.walk.site import Column, SiteSpider


class HengshuiSpider(SiteSpider):
    """衡水市卫生健康委员会."""

    name, agency = "hengshui", "衡水市卫生健康委员会"
    city, adcode = "衡水市", "131100"
    home, grade, year = "http://wjw.hengshui.gov.cn", "CODE", 2020
    columns = (Column(slug="col2548", url=f"{home}/col/col2548/index.html", grade="CODE"),)
