"""Sample sites of the second hand with odd ways: splash pages, menus in files, lists in frames, names that tell little."""

from __future__ import annotations

from .second_hand_parts import Sample

ODD = (
    Sample(
        "second-odd-splash", "trs", "trs", "铜仁市", "铜仁市卫生健康局", "http://wjj.trs.gov.cn/",
        """
        # 新闻动态 xwdt
        局机关动态 | news | xwdt/jjg | 34/15 | h
        区县风采 | news | xwdt/qxfc | 22/15 | t
        # 公开公示 gkgs
        公示公告 | notice | gkgs/gsgg | 29/15 | p
        部门规章文件 | policy | gkgs/gzwj | 18/15 | c rows:worded
        政策解读 | interpretation | gkgs/zcjd | 10/15
        # 政民互动 zmhd
        在线访谈 | interview | zmhd/zxft | 9/15
        局长信箱 | mail | zmhd/jzxx | 17/15
        """,
        rows="date-last", menu="nested", pager="called", front="splash", links="relative",
    ),
    Sample(
        "second-odd-refresh", "nfcms", "nfcms", "梅州市", "梅州市卫生健康局", "https://www.meizhou.gov.cn/zwgk/zfjg/swsjkj/",
        """
        # 部门动态 =
        卫健动态 | news | wjdt | 46/20 | h t
        镇街动态 | news | zjdt | 21/20
        # 信息公开 =
        通知公示 | notice | zfxxgkml/tzgs | 33/20 | h
        规范性文件及解读 | policy | zfxxgkml/gfxwj | 16/20
        新闻发布会 | press | zfxxgkml/xwfbh | 9/20
        双公示 | disclosure | zfxxgkml/sgs | 27/20
        # 梅州市人民政府
        政务要闻 | city | szf/zwyw | 28/20 | h
        办事大厅 | guide | szf/bsdt | 15/20
        """,
        rows="tagged", menu="bar", front="refresh", slashed=True,
    ),
    Sample(
        "second-odd-file", "generic", "static-zero", "呼伦贝尔市", "呼伦贝尔市卫生健康委员会", "http://wjw.hlbe.gov.cn/",
        """
        # 新闻之窗
        草原卫健 | news | xwzc/cywj | 37/15
        旗市动态 | news | xwzc/qsdt | 26/15 | o
        # 公示
        公示通告 | notice | gs/gstg | 31/15
        # 文件
        委发文件 | policy | wj/wfwj | 17/15
        图解政策 | interpretation | wj/tjzc | 12/15 | rows:pictures
        # 便民
        表格下载 | download | bm/bgxz | 13/15
        """,
        rows="cells", menu="file", page="modern", pager="following",
    ),
    Sample(
        "second-odd-marked", "generic", "static-list", "防城港市", "防城港市卫生健康委员会", "http://wjw.fcg.gov.cn/",
        """
        # 港城卫健
        要闻 | news | gcwj/yw | 33/15
        一线 | news | gcwj/yx | 20/15
        # 权威发布
        公告 | notice | qwfb/gg | 24/15
        发布会 | press | qwfb/fbh | 8/15
        # 政策
        政策库 | policy | zc/zck | 19/15
        # 过去专题
        喜迎十九大 | topic | zt/xysjd | 14/15
        """,
        rows="spans", menu="marked", page="bare", pager="chosen",
    ),
    Sample(
        "second-odd-script", "ucap", "ucap", "凉山州", "凉山彝族自治州卫生健康委员会", "https://wjw.lsz.gov.cn/lszwjw/",
        """
        # 工作动态 gzdt
        州级 | news | gzdt/zj | 41/15 | h
        县市 | news | gzdt/xs | 30/15
        # 公告公示 gggs
        本级 | notice | gggs/bj | 25/15 | p
        转发 | notice | gggs/zf | 14/15
        # 政策文件 zcwj
        州级 | policy | zcwj/zj | 20/15
        # 政策解读 zcjd
        本级解读 | interpretation | zcjd/bj | 9/15
        """,
        rows="box-month", menu="mega", sections=True, page="plain", front="script", pager="following",
    ),
    Sample(
        "second-odd-framed", "generic", "aspx", "玉林市", "玉林市卫生健康委员会", "http://wjw.yulin.gov.cn/",
        """
        # 动态
        工作动态 | news | 101 | 38/15 | f
        媒体聚焦 | news | 102 | 17/15 | h
        # 公开
        公告 | notice | 111 | 27/15 | f
        政府文件 | policy | 112 | 18/15 | f rows:numbered
        # 咨询
        咨询投诉 | mail | 121 | 20/15
        """,
        rows="table-chinese", menu="tables", page="table", encoding="gbk",
    ),
    Sample(
        "second-odd-paged", "jhtml", "jhtml", "信阳市", "信阳市卫生健康委员会", "https://wjw.xinyang.gov.cn/",
        """
        # 卫健新闻
        信阳卫健 | news | xywj | 49/20 | h
        行业资讯 | news | hyzx | 24/20
        # 通知公告
        通知公告 | notice | tzgg | 36/20 | h t
        # 政策法规
        政策法规 | policy | zcfg | 22/20
        # 执法监督
        行政处罚决定 | disclosure | xzcfjd | 30/20
        # 机构查询
        医师查询 | query | yscx | 25/20
        """,
        rows="in-link", menu="nested", pager="paged", links="absolute", typed="http://wjw.xinyang.gov.cn/",
    ),
    Sample(
        "second-odd-phpgbk", "generic", "php", "汕尾市", "汕尾市卫生健康局", "http://www.swwsj.gov.cn/",
        """
        # 首页
        动态新闻 | news | 8 | 32/12 | b
        通知 | notice | 9 | 23/12 | b
        公文 | policy | 12 | 15/12 | b
        转发文件 | policy | 13 | 10/12
        民生访谈 | interview | 15 | 9/12
        网上办事 | guide | 20 | 14/12
        """,
        rows="plain-lines", menu="written", page="table", encoding="gbk", pager="following",
    ),
    Sample(
        "second-odd-oldcatalogue", "epoint", "epoint", "黄冈市", "黄冈市卫生健康委员会", "http://wjw.hg.gov.cn/",
        """
        # 信息公开目录
        机构动态 | news | zfxxgk/070001 | 29/15
        规划计划 | policy | zfxxgk/070002 | 12/15
        法规文件 | policy | zfxxgk/070003 | 21/15 | rows:numbered
        统计信息 | disclosure | zfxxgk/070004 | 16/15
        财政信息 | disclosure | zfxxgk/070005 | 18/15
        人事信息 | notice | zfxxgk/070006 | 15/15
        突发公共事件 | disclosure | zfxxgk/070007 | 10/15
        新闻发布 | press | zfxxgk/070008 | 9/15
        """,
        rows="head-cell", menu="side", page="table", pager="following",
    ),
    Sample(
        "second-odd-jpage-tabs", "jpage", "jpage", "常州市", "常州市卫生健康委员会", "http://wjw.changzhou.gov.cn/",
        """
        # 首页
        市级信息 | news | 8810 | 40/15 | b
        辖区信息 | news | 8811 | 27/15 | b
        公示 | notice | 8820 | 31/15 | b
        规范文件 | policy | 8830 | 16/15 | b
        专题访谈 | interview | 8840 | 9/15 | b
        # 服务
        服务指南 | guide | 8850 | 20/15
        """,
        rows="strong", menu="script", page="modern",
    ),
)  # fmt: skip
