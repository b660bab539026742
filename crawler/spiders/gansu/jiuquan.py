"""酒泉市, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class JiuquanSpider(SiteSpider):
    """酒泉市卫生健康委员会."""

    name, agency = "jiuquan", "酒泉市卫生健康委员会"
    city, adcode = "酒泉市", "620900"
    home, grade, year = "http://wjw.jiuquan.gov.cn", "CODE", 2020
    columns = (Column(slug="weijianxinwen", url=f"{home}/xinwenzhongxin/weijianxinwen/", grade="CODE"),)
