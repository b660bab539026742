"""Sample sites of the second hand whose lists a script fetches: jpage, jpaas, UCAP's channels, Anhui's labels."""

from __future__ import annotations

from .second_hand_parts import Sample

FETCHED = (
    Sample(
        "second-jpage-lianyungang", "jpage", "jpage", "连云港市", "连云港市卫生健康委员会", "http://wjw.lyg.gov.cn/",
        """
        # 卫健新闻
        动态信息 | news | 11201 | 58/15 | h
        县区卫健 | news | 11202 | 33/15
        # 信息公开
        公告通知 | notice | 11210 | 44/15 | h p
        政策文件 | policy | 11211 | 31/15 | c
        政策解读 | interpretation | 11212 | 14/15
        # 互动
        在线访谈 | interview | 11220 | 9/15
        # 办事
        下载中心 | download | 11230 | 18/15
        """,
        rows="broken-date", menu="nested", slashed=False,
    ),
    Sample(
        "second-jpage-jiayuguan", "jpage", "jpage-next", "嘉峪关市", "嘉峪关市卫生健康委员会", "http://wjw.jyg.gov.cn/",
        """
        # 新闻动态
        卫健动态 | news | 4410 | 42/10 | o
        # 政务公开
        公示公告 | notice | 4421 | 35/10 | h
        政策法规 | policy | 4422 | 23/10
        权责公开 | disclosure | 4423 | 12/10
        # 专题专栏
        2017年行风评议 | topic | 4431 | 20/10
        """,
        rows="date-last", menu="bar", page="table",
    ),
    Sample(
        "second-jpaas-lishui", "jpaas", "jpaas", "丽水市", "丽水市卫生健康委员会", "http://wjw.lishui.gov.cn/",
        """
        # 新闻资讯
        卫生健康动态 | news | 1229301 | 55/15 | h
        各地动态 | news | 1229302 | 28/15
        # 政府信息公开
        公示与公告 | notice | 1229311 | 39/15
        政策性文件 | policy | 1229312 | 26/15
        政策解读材料 | interpretation | 1229313 | 17/15
        新闻发布会 | press | 1229314 | 8/15
        # 在线服务
        办理指南 | guide | 1229321 | 24/15
        """,
        rows="date-last", menu="mega", page="modern",
    ),
    Sample(
        "second-jpaas-zhoushan", "jpaas", "jpaas-empty", "舟山市", "舟山市卫生健康委员会", "http://zswjw.zhoushan.gov.cn/",
        """
        # 卫健之窗
        海岛卫健 | news | 1318701 | 37/12 | h
        # 公开
        通知公告 | notice | 1318711 | 46/12 | h
        文件通知 | policy | 1318712 | 21/12
        法定主动公开 | disclosure | 1318713 | 30/12
        # 其他
        便民查询 | query | 1318721 | 15/12
        """,
        rows="strong", menu="script",
    ),
    Sample(
        "second-ucapjson-suqian", "ucap", "ucap-json", "宿迁市", "宿迁市卫生健康委员会", "http://wjw.suqian.gov.cn/swjw/",
        """
        # 动态资讯
        工作动态 | news | gzdt | 54/20
        县区信息 | news | xqxx | 31/20
        # 政务公开
        公示公告 | notice | gsgg | 40/20
        文件下达 | policy | wjxd | 22/20
        政策解读 | interpretation | zcjd | 13/20
        # 服务大厅
        办事须知 | guide | bsxz | 19/20
        """,
        rows="date-last", menu="nested", page="modern",
    ),
    Sample(
        "second-ahcontent-bengbu", "ah-label", "ah-content", "蚌埠市", "蚌埠市卫生健康委员会", "https://wjw.bengbu.gov.cn/",
        """
        # 新闻中心
        卫健要闻 | news | 6791001 | 48/15 | h
        工作动态 | news | 6791002 | 36/15
        # 通知公告
        通知公告 | notice | 6791010 | 41/15 | h p
        # 政策
        政策文件 | policy | 6791020 | 25/15
        新闻发布会 | press | 6791030 | 9/15
        # 咨询
        咨询建议 | mail | 6791040 | 30/15
        """,
        rows="date-last", menu="nested", page="plain",
    ),
    Sample(
        "second-ahpublic-maanshan", "ah-label", "ah-public", "马鞍山市", "马鞍山市卫生健康委员会", "https://wjw.mas.gov.cn/",
        """
        # 公开目录
        工作进展 | news | 6720501 | 33/15
        政策法规 | policy | 6720502 | 28/15
        解读材料 | interpretation | 6720503 | 12/15
        重大决策预公开 | notice | 6720504 | 17/15
        监督检查 | disclosure | 6720505 | 37/15
        # 服务
        应急常识下载 | download | 6720506 | 11/15
        """,
        rows="spans", menu="side",
    ),
)  # fmt: skip
