"""石家庄市, 河北省."""

from crawler.walk.site import Column, SiteSpider


class ShijiazhuangSpider(SiteSpider):
    """石家庄市卫生健康委员会."""

    name, agency = "shijiazhuang", "石家庄市卫生健康委员会"
    city, adcode = "石家庄市", "130100"
    home, grade, year = "http://wjw.sjz.gov.cn", "INFERRED", 2026
    columns = (Column(slug="col5538", url=f"{home}/col/col5538/index.html", grade="INFERRED"),)
