"""Sample sites of the second hand of smaller systems: showlist, epoint, gkmlpt, queries, forms, liferay, oid."""

from __future__ import annotations

from .second_hand_parts import Sample

SERVED = (
    Sample(
        "second-vsbdyn-dingxi", "vsb", "vsb-dynamic", "定西市", "定西市卫生健康委员会", "http://wjw.dingxi.gov.cn/",
        """
        # 新闻
        综合新闻 | news | 1017 | 38/15 | h
        # 公开
        公示公告 | notice | 1021 | 27/15 | h
        规章文件 | policy | 1022 | 18/15
        政策解读 | interpretation | 1023 | 9/15
        # 表单
        表单下载 | download | 1030 | 12/15
        """,
        rows="table-chinese", menu="tables", page="table", pager="following",
    ),
    Sample(
        "second-showlist-huangshan", "showlist", "showlist", "黄山市", "黄山市卫生健康委员会", "https://wjw.huangshan.gov.cn/",
        """
        # 资讯
        卫健资讯 | news | 31 | 45/20 | h
        区县资讯 | news | 32 | 32/20
        # 公开
        通知公告 | notice | 33 | 38/20 | h
        政策解读 | interpretation | 34 | 15/20
        访谈回应 | interview | 35 | 12/20
        # 办事
        网上办事 | guide | 36 | 20/20
        """,
        rows="date-first", menu="mega", pager="chosen",
    ),
    Sample(
        "second-showlist-bozhou", "showlist", "showlist-branch", "亳州市", "亳州市卫生健康委员会", "https://wjw.bozhou.gov.cn/",
        """
        # 政府信息公开
        行政规范性文件 | policy | 5001 | 19/15
        部门动态 | news | 5002 | 40/15
        公告公示 | notice | 5003 | 29/15
        新闻发布 | press | 5004 | 10/15
        预算决算 | disclosure | 5005 | 14/15
        # 历史专题
        脱贫攻坚（2016-2020） | topic | 5010 | 22/15
        """,
        rows="numbered", menu="side", page="table",
    ),
    Sample(
        "second-epoint-xuzhou", "epoint", "epoint", "徐州市", "徐州市卫生健康委员会", "http://wjw.xz.gov.cn/",
        """
        # 新闻动态
        卫健动态 | news | 001/001001 | 50/20 | h
        基层动态 | news | 001/001002 | 29/20
        # 通知公告
        公告公示 | notice | 002/002001 | 34/20 | h
        # 政策法规
        政策文件 | policy | 003/003001 | 21/20
        政策解读 | interpretation | 003/003002 | 12/20
        # 资料
        资料下载 | download | 004/004001 | 15/20
        """,
        rows="box-day", menu="nested", page="modern", pager="following",
    ),
    Sample(
        "second-epoint-chaoyang", "epoint", "epoint-index", "朝阳市", "朝阳市卫生健康委员会", "http://wjw.chaoyang.gov.cn/",
        """
        # 要闻
        要闻 | news | 028001/028001001 | 36/18
        # 信息
        通告 | notice | 028002/028002001 | 23/18
        公文 | policy | 028002/028002002 | 19/18
        信息公开年报 | disclosure | 028002/028002003 | 9/18
        # 信箱
        市民来信 | mail | 028003/028003001 | 26/18
        """,
        rows="labelled", menu="areas", page="bare",
    ),
    Sample(
        "second-gkmlpt-chaozhou", "gkmlpt", "nfcms", "潮州市", "潮州市卫生健康局", "http://www.chaozhou.gov.cn/czwjj/",
        """
        # 工作动态
        工作动态 | news | gzdt | 41/20 | h
        # 政务公开
        政府信息公开平台 | disclosure | gkmlpt | 58/20 | scheme:gkmlpt
        政策解读 | interpretation | zwgk/zcjd | 10/20
        # 服务
        办事指南 | guide | bszn | 18/20
        """,
        rows="in-link", menu="nested", slashed=True,
    ),
    Sample(
        "second-gkmlpt-jieyang", "gkmlpt", "nfcms", "揭阳市", "揭阳市卫生健康局", "http://www.jieyang.gov.cn/jywjj/",
        """
        # 首页
        卫健新闻 | news | wjxw | 27/15 | h
        政府信息公开 | disclosure | gkmlpt | 115/20 | scheme:gkmlpt
        公示公告 | notice | gsgg | 22/15 | h
        # 信箱
        局长信箱 | mail | jzxx | 14/15
        """,
        rows="date-last", menu="bar", page="bare",
    ),
    Sample(
        "second-asp-laibin", "generic", "asp", "来宾市", "来宾市卫生健康委员会", "http://wjw.laibin.gov.cn/",
        """
        # 新闻
        工作动态 | news | 3 | 44/20 | h p
        # 公告
        通知公告 | notice | 5 | 31/20 | h
        # 法规
        政策法规 | policy | 8 | 20/20
        # 下载
        下载专区 | download | 11 | 13/20
        """,
        rows="table-chinese", menu="frames", page="table", encoding="gbk", pager="following",
    ),
    Sample(
        "second-aspx-ezhou", "generic", "aspx", "鄂州市", "鄂州市卫生健康委员会", "http://wjw.ezhou.gov.cn/",
        """
        # 新闻中心
        本地要闻 | news | 12 | 35/15 | h
        图片报道 | news | 13 | 12/6 | rows:pictures
        # 政务公开
        公示公告 | notice | 15 | 26/15 | h
        文件精神 | policy | 16 | 18/15
        政策解读 | interpretation | 17 | 11/15
        # 在线服务
        服务指南 | guide | 20 | 16/15
        """,
        rows="plain-lines", menu="tables", page="table", pager="chosen",
    ),
    Sample(
        "second-php-chifeng", "generic", "php", "赤峰市", "赤峰市卫生健康委员会", "http://wjw.chifeng.gov.cn/",
        """
        # 新闻
        市内新闻 | news | 21 | 39/15 | h
        旗县动态 | news | 22 | 24/15
        # 公告
        公告通知 | notice | 25 | 28/15 | h o
        # 文件
        政策公文 | policy | 28 | 17/15 | c
        # 老专题
        2015年群众路线 | topic | 31 | 12/15
        """,
        rows="date-first", menu="written", page="plain",
    ),
    Sample(
        "second-post-fushun", "generic", "post-form", "抚顺市", "抚顺市卫生健康委员会", "http://wjw.fushun.gov.cn/",
        """
        # 要闻
        卫健新闻 | news | a101 | 40/15 | h
        # 公示
        公示公告 | notice | a201 | 33/15 | h
        # 法规
        政策法规 | policy | a301 | 19/15
        # 咨询
        在线咨询 | mail | a401 | 21/15
        """,
        rows="spans", menu="nested", pager="posted",
    ),
    Sample(
        "second-postback-anshan", "generic", "post-webforms", "鞍山市", "鞍山市卫生健康委员会", "http://wjw.anshan.gov.cn/",
        """
        # 新闻
        新闻动态 | news | xwdt | 32/12 | h
        # 公开
        通知公告 | notice | tzgg | 25/12 | h
        政策法规 | policy | zcfg | 16/12
        # 服务
        资料下载 | download | zlxz | 10/12
        """,
        rows="head-cell", menu="bar", page="table", pager="postback", links="absolute",
    ),
    Sample(
        "second-liferay-zigong", "liferay", "liferay", "自贡市", "自贡市卫生健康委员会", "http://wjw.zg.gov.cn/web/wsjkw/",
        """
        # 动态
        工作动态 | news | gzdt | 47/20 | h
        # 公告
        通知公告 | notice | tzgg | 36/20 | h
        # 政策
        政策文件 | policy | zcwj | 22/20
        政策解读 | interpretation | zcjd | 11/20
        # 服务
        办事指南 | guide | bszn | 14/20
        """,
        rows="card", menu="mega", page="modern",
    ),
    Sample(
        "second-liferay-suining", "liferay", "liferay", "遂宁市", "遂宁市卫生健康委员会", "http://swjw.suining.gov.cn/",
        """
        # 信息
        遂宁卫健 | news | snwj | 31/15 | b
        公示 | notice | gs | 20/15 | b
        文件 | policy | wj | 15/15 | b
        # 监督
        执法监督 | disclosure | zfjd | 24/15
        # 专题
        往年专题 | topic | wnzt | 18/15
        """,
        rows="year-heads", menu="clicks", pager="following",
    ),
    Sample(
        "second-oid-tongchuan", "oid", "oid", "铜川市", "铜川市卫生健康委员会", "http://wjw.tongchuan.gov.cn/",
        """
        # 新闻
        卫健动态 | news | xwzx/wjdt | 42/20 | h
        # 公开
        通知公告 | notice | xxgk/tzgg | 30/20
        政策文件 | policy | xxgk/zcwj | 19/20 | c
        新闻发布会 | press | xxgk/fbh | 8/20
        # 下载
        下载 | download | xz | 11/20
        """,
        rows="strong", menu="nested",
    ),
    Sample(
        "second-oid-fuyang", "oid", "oid-channel", "阜阳市", "阜阳市卫生健康委员会", "http://wjw.fy.gov.cn/",
        """
        # 资讯
        卫健新闻 | news | 5af3a8c0e4b0a1b2c3d40001 | 38/15 | h
        公告 | notice | 5af3a8c0e4b0a1b2c3d40002 | 27/15 | h
        政策 | policy | 5af3a8c0e4b0a1b2c3d40003 | 16/15
        解读 | interpretation | 5af3a8c0e4b0a1b2c3d40004 | 9/15
        服务事项 | guide | 5af3a8c0e4b0a1b2c3d40009 | 13/15
        """,
        rows="dots", menu="script", page="modern",
    ),
    Sample(
        "second-doc-jiangyin", "generic", "doc", "江阴市", "江阴市卫生健康委员会", "http://wsjkw.jiangyin.gov.cn/",
        """
        # 动态 dt
        本地动态 | news | dt/bddt | 35/15
        # 公示 gs
        公示公告 | notice | gs/gsgg | 28/15
        # 资料 zl
        规范文件 | policy | zl/gfwj | 17/15
        访谈回顾 | interview | zl/fthg | 9/15
        """,
        rows="month-day", menu="mega", sections=True,
    ),
    Sample(
        "second-hrh-yangquan", "generic", "hrh", "阳泉市", "阳泉市卫生健康委员会", "http://wjw.yq.gov.cn/",
        """
        # 新闻资讯
        阳泉卫健 | news | xwzx02 | 33/15 | h
        # 公告
        通知公告 | notice | tzgg01 | 24/15 | h
        # 文件
        文件 | policy | zfxx05 | 20/15
        政策解读 | interpretation | zfxx06 | 10/15
        # 表格
        常用表格 | download | cybg | 9/15
        """,
        rows="date-last", menu="selects", page="plain",
    ),
    Sample(
        "second-uu-baoshan", "generic", "uu", "保山市", "保山市卫生健康委员会", "http://wjw.baoshan.gov.cn/bsWebsite/",
        """
        # 卫健动态
        部门动态 | news | 157301 | 41/15 | h
        县区动态 | news | 157302 | 29/15
        # 公告
        公示公告 | notice | 157310 | 26/15 | h
        # 政策
        政策法规 | policy | 157320 | 18/15
        # 互动
        来信选登 | mail | 157330 | 20/15
        """,
        rows="defined", menu="nested", pager="numbers",
    ),
    Sample(
        "second-dayc-qujing", "generic", "day-c", "曲靖市", "曲靖市卫生健康委员会", "http://wjw.qj.gov.cn/",
        """
        # 要闻
        新闻快递 | news | xwkd | 30/15 | h p
        # 公告
        公告牌 | notice | ggp | 21/15 | h
        # 政策
        政策之窗 | policy | zczc | 16/15
        新闻通气会 | press | tqh | 9/15
        # 往期
        往期专题2016 | topic | wqzt | 12/15
        """,
        rows="month-day", menu="areas", page="plain",
    ),
)  # fmt: skip
