"""城口县, 重庆市."""

from crawler.walk.site import Column, SiteSpider


class ChengkouSpider(SiteSpider):
    """城口县卫生健康委员会."""

    name, agency = "chengkou", "城口县卫生健康委员会"
    city, adcode = "城口县", "500229"
    home, grade, year = "http://www.cqck.gov.cn/bm/wsjkw", "STORED", None
    columns = (Column(slug="zyzc", name="重要政策", url=f"{home}/zwgk_70831/jczwgk/ylwsly/ylws/zyzc/", grade="STORED"),)
