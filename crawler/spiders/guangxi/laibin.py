"""来宾市, 广西壮族自治区."""

from crawler.walk.site import Column, SiteSpider


class LaibinSpider(SiteSpider):
    """来宾市卫生健康委员会."""

    name, agency = "laibin", "来宾市卫生健康委员会"
    city, adcode = "来宾市", "451300"
    home, grade, year = "http://wjw.laibin.gov.cn", "CODE", 2022
    columns = (
        Column(slug="Content_Total-319", url=f"{home}/Web/Content_Total.aspx?channel_id=319&SearchTxt=", grade="CODE"),
    )
