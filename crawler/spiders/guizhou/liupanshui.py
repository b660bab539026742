"""六盘水市, 贵州省."""

from crawler.walk.site import SiteSpider


class LiupanshuiSpider(SiteSpider):
    """六盘水市卫生健康局."""

    name, agency = "liupanshui", "六盘水市卫生健康局"
    city, adcode = "六盘水市", "520200"
    home, grade, year = "http://swjj.gzlps.gov.cn", "CODE", 2020
