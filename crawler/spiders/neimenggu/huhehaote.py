"""呼和浩特市, 内蒙古自治区."""

from crawler.walk.site import Column, SiteSpider


class HuhehaoteSpider(SiteSpider):
    """呼和浩特市卫生健康委员会."""

    name, agency = "huhehaote", "呼和浩特市卫生健康委员会"
    city, adcode = "呼和浩特市", "150100"
    home, grade, year = "http://wjw.huhhot.gov.cn", "CODE", 2022
    columns = (Column(slug="gzdt", url=f"{home}/zwdt/gzdt/", grade="CODE"),)
