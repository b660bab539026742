"""中山市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class ZhongshanSpider(SiteSpider):
    """中山市卫生健康局."""

    name, agency = "zhongshan", "中山市卫生健康局"
    city, adcode = "中山市", "442000"
    home, grade, year = "http://wjj.zs.gov.cn", "STORED", 2022
    columns = (Column(slug="jcgk", name="决策公开", url=f"{home}/xxml/wgk/jcgk/", grade="STORED"),)
