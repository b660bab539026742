"""Sample sites of the second hand whose lists are files: TRS, nfcms, UCAP, VSB, jhtml, glist and the like."""

from __future__ import annotations

from .second_hand_parts import Sample

STATIC = (
    Sample(
        "second-trs-zhoukou", "trs", "trs", "周口市", "周口市卫生健康委员会", "http://wjw.zhoukou.gov.cn/",
        """
        # 卫健资讯 wjzx
        工作动态 | news | wjzx/gzdt | 43/15 | p h
        县区传真 | news | wjzx/xqcz | 28/15
        # 政务公开 zwgk
        公告公示 | notice | zwgk/gggs | 37/15 | h
        委发文件 | policy | zwgk/wfwj | 26/15 | c
        文件解读 | interpretation | zwgk/wjjd | 12/15
        # 互动 hd
        访谈直播 | interview | hd/ftzb | 9/15
        主任信箱 | mail | hd/zrxx | 21/15
        # 服务 fw
        办事指南 | guide | fw/bszn | 24/15
        表格下载 | download | fw/bgxz | 16/15
        """,
        rows="month-day", menu="nested", pager="called", links="relative", slashed=True,
    ),
    Sample(
        "second-trs-jiuquan", "trs", "trs-shtml", "酒泉市", "酒泉市卫生健康委员会", "https://wjw.jiuquan.gov.cn/",
        """
        # 新闻发布
        卫健要闻 | news | c101/yw | 52/20 | o h
        新闻发布会 | press | c101/xwfbh | 11/20
        媒体看卫健 | news | c101/mtkwj | 33/20 | rows:pictures
        # 公开
        通知通告 | notice | c102/tztg | 48/20 | p h
        政策法规 | policy | c102/zcfg | 29/20
        政策问答 | interpretation | c102/zcwd | 14/20
        法定主动公开内容 | disclosure | c102/fdzdgk | 40/20
        # 专题回顾
        2020年疫情防控专题 | topic | c103/yq2020 | 22/20
        三严三实教育 | topic | c103/sysy | 12/20
        """,
        rows="box-day", menu="mega", page="modern", pager="called",
    ),
    Sample(
        "second-trs-hechi", "trs", "trs-short", "河池市", "河池市卫生健康委员会", "http://wsjkw.hechi.gov.cn/",
        """
        # 首页栏目
        本委动态 | news | xwdt/bwdt | 31/12 | b
        通知 | notice | tzgg/tz | 25/12 | b
        公示 | notice | tzgg/gs | 18/12 | b
        规范性文件 | policy | zfxxgk/gfxwj | 22/12 | b c
        解读回应 | interpretation | zfxxgk/jdhy | 10/12 | b
        网上咨询 | mail | hdjl/wszx | 16/12 | b
        """,
        rows="strong", menu="none", pager="chosen",
    ),
    Sample(
        "second-nfcms-heyuan", "nfcms", "nfcms", "河源市", "河源市卫生健康局", "http://www.heyuan.gov.cn/hywsj/",
        """
        # 政务动态
        部门动态 | news | zwdt/bmdt | 55/20 | p h
        基层风采 | news | zwdt/jcfc | 24/20
        # 政务公开
        通知公告 | notice | zwgk/tzgga | 42/20 | h
        部门文件 | policy | zwgk/bmwj | 19/20
        政策解读 | interpretation | zwgk/zcjd | 13/20
        建议提案办理 | disclosure | zwgk/jyta | 15/20
        人事信息 | notice | zwgk/rsxx | 17/20
        # 便民
        办事指南 | guide | bmfw/bszn | 23/20
        医疗机构查询 | query | bmfw/jgcx | 30/20
        # 河源要闻
        市政府要闻 | city | szf/yw | 26/20 | h
        部门联播 | city | szf/bmlb | 22/20
        """,
        rows="loose", menu="nested", links="absolute", slashed=True,
    ),
    Sample(
        "second-nfcms-yunfu", "nfcms", "nfcms", "云浮市", "云浮市卫生健康局", "http://wsjkj.yunfu.gov.cn/",
        """
        # 新闻中心 xwzx
        图片新闻 | news | xwzx/tpxw | 16/8 | rows:pictures
        卫健快讯 | news | xwzx/wjkx | 44/15 | c
        # 信息公开 xxgk
        通告公示 | notice | xxgk/tggs | 33/15 | o
        上级文件 | policy | xxgk/sjwj | 21/15
        局发文件 | policy | xxgk/jfwj | 18/15
        一图读懂 | interpretation | xxgk/ytdd | 9/15
        财政预决算 | disclosure | xxgk/czyjs | 14/15
        # 互动交流 hdjl
        民生热线 | interview | hdjl/msrx | 12/15
        局长信箱 | mail | hdjl/jzxx | 19/15
        """,
        rows="head-cell", menu="mega", sections=True, page="table",
    ),
    Sample(
        "second-ucap-bazhong", "ucap", "ucap", "巴中市", "巴中市卫生健康委员会", "http://wjw.cnbz.gov.cn/bzwjw/",
        """
        # 卫健要情
        市级动态 | news | c1001/sjdt | 47/15 | h
        区县动态 | news | c1001/qxdt | 26/15
        行业快讯 | news | c1001/hykx | 30/15 | o
        # 公示公告
        公告 | notice | c1002/gg | 34/15 | h p
        招考录用 | notice | c1002/zkly | 14/15
        # 政策
        政策文件库 | policy | c1003/wjk | 25/15
        解读 | interpretation | c1003/jd | 11/15
        # 资料
        常用下载 | download | c1004/cyxz | 17/15
        """,
        rows="spans", menu="script", page="modern", pager="following",
    ),
    Sample(
        "second-ucap-hami", "ucap", "ucap-dash", "哈密市", "哈密市卫生健康委员会", "https://www.hami.gov.cn/hmwjw/",
        """
        # 时政要闻
        工作简讯 | news | gzjx | 38/20
        # 政府信息公开
        公告栏 | notice | ggl | 27/20
        政策 | policy | zc | 23/20 | rows:numbered
        政策图解 | interpretation | zctj | 10/20
        部门预算决算 | disclosure | ysjs | 16/20
        发布会直播 | press | fbhzb | 8/20
        # 旧专题
        2019年主题教育 | topic | ztjy2019 | 18/20
        """,
        rows="date-last", menu="side", page="plain",
    ),
    Sample(
        "second-vsb-longnan", "vsb", "vsb", "陇南市", "陇南市卫生健康委员会", "http://wjw.longnan.gov.cn/",
        """
        # 新闻中心
        要闻动态 | news | xwzx/ywdt | 56/15 | h
        县区动态 | news | xwzx/xqdt | 41/15
        # 信息公开
        公示公告 | notice | xxgk/gsgg | 36/15 | p h
        政策法规 | policy | xxgk/zcfg | 24/15
        重点领域 | disclosure | xxgk/zdly | 20/15
        # 办事
        服务指南 | guide | bsfw/fwzn | 22/15
        """,
        rows="date-last", menu="nested", pager="following", links="relative",
    ),
    Sample(
        "second-vsb-shangluo", "vsb", "vsb", "商洛市", "商洛市卫生健康委员会", "http://wjw.shangluo.gov.cn/",
        """
        # 动态
        委内动态 | news | wndt | 33/20 | b
        行业动态 | news | hydt | 45/20
        # 公告
        公告通知 | notice | ggtz | 28/20 | h
        采购招标 | notice | cgzb | 19/20
        # 文件
        卫健文件 | policy | wjwj | 31/20 | c
        权威解读 | interpretation | qwjd | 12/20
        """,
        rows="dots", menu="areas", page="bare", pager="numbers",
    ),
    Sample(
        "second-jhtml-puyang", "jhtml", "jhtml", "濮阳市", "濮阳市卫生健康委员会", "http://wjw.puyang.gov.cn/",
        """
        # 新闻
        健康濮阳 | news | jkpy | 40/15 | h
        今日关注 | news | jrgz | 22/15
        # 公开
        通知公告 | notice | tzgg | 35/15 | h p
        政策文件 | policy | zcwj | 27/15
        在线访谈 | interview | zxft | 10/15
        # 下载
        资料下载 | download | zlxz | 12/15
        """,
        rows="year-heads", menu="bar", pager="chosen",
    ),
    Sample(
        "second-jhtml-handan", "jhtml", "jhtml", "邯郸市", "邯郸市卫生健康委员会", "http://wsjkw.hd.gov.cn/",
        """
        # 资讯中心 zxzx
        本市新闻 | news | zxzx/bsxw | 51/20 | o
        国内新闻 | news | zxzx/gnxw | 18/20
        # 公开专栏 gkzl
        公示 | notice | gkzl/gs | 29/20
        公告 | notice | gkzl/gg | 20/20
        法规文件 | policy | gkzl/fgwj | 24/20
        政策解答 | interpretation | gkzl/zcjd | 9/20
        行政处罚 | disclosure | gkzl/xzcf | 28/20
        """,
        rows="in-link", menu="tables", sections=True, page="table", encoding="gb18030",
    ),
    Sample(
        "second-glist-tieling", "glist", "glist", "铁岭市", "铁岭市卫生健康委员会", "http://wjw.tieling.gov.cn/wjw/",
        """
        # 新闻动态
        市直要闻 | news | xwdt/szyw | 39/18 | h
        县区信息 | news | xwdt/xqxx | 25/18
        # 通知公告
        通知公告 | notice | tzgg | 41/18 | h
        # 政策公开
        公文 | policy | zcgk/gw | 22/18
        政策解析 | interpretation | zcgk/zcjx | 11/18
        # 留言
        留言选登 | mail | lyxd | 20/18
        """,
        rows="box-month", menu="inner-frame",
    ),
    Sample(
        "second-glist-yingkou", "glist", "glist", "营口市", "营口市卫生健康委员会", "http://www.yingkou.gov.cn/ykwjw/",
        """
        # 工作信息
        最新动态 | news | gzxx/zxdt | 28/15 | h
        图说卫健 | news | gzxx/tswj | 14/7 | rows:pictures
        # 政务信息
        公告公示 | notice | zwxx/gggs | 30/15
        政策文件 | policy | zwxx/zcwj | 17/15 | c
        年度报告 | disclosure | zwxx/ndbg | 9/15
        # 专栏
        2018年创城专栏 | topic | ccz2018 | 13/15
        # 营口市政府
        营口要闻 | city | szf/ykyw | 20/15 | h
        """,
        rows="plain-lines", menu="selects", page="bare", pager="following",
    ),
    Sample(
        "second-static-wuzhong", "generic", "static-one", "吴忠市", "吴忠市卫生健康委员会", "http://wjw.wuzhong.gov.cn/",
        """
        # 卫生新闻
        时讯 | news | sx | 46/20 | h
        # 政务
        告示 | notice | gs | 24/20 | h
        发文 | policy | fw | 21/20
        释义 | interpretation | sy | 8/20
        # 监督
        行政执法公示 | disclosure | xzzfgs | 18/20
        # 服务
        办事流程 | guide | bslc | 15/20
        """,
        rows="year-boxes", menu="written", page="plain",
    ),
    Sample(
        "second-static-leshan", "generic", "static-zero", "乐山市", "乐山市卫生健康委员会", "https://wjw.leshan.gov.cn/",
        """
        # 新闻
        更多动态 | news | xwzx/gdd | 34/15 | b
        基层 | news | xwzx/jc | 27/15
        委内 | news | xwzx/wn | 19/15
        # 公开公示
        事项公示 | notice | gkgs/sxgs | 32/15 | p
        人事招聘 | notice | gkgs/rszp | 13/15
        # 决策
        行政规范性文件 | policy | jc/gfxwj | 16/15
        决策解读 | interpretation | jc/jcjd | 12/15
        """,
        rows="card", menu="mega", page="modern", pager="called",
    ),
    Sample(
        "second-static-ziyang", "generic", "static-list", "资阳市", "资阳市卫生健康委员会", "http://wjw.ziyang.gov.cn/",
        """
        # 资讯
        卫健头条 | news | tt | 29/15 | h
        卫健动态 | news | dt | 37/15
        # 公告
        公告资讯 | notice | ggzx | 26/15 | h
        # 政策
        政策速递 | policy | zcsd | 20/15
        新闻发布 | press | xwfb | 9/15
        # 相关
        相关下载 | download | xgxz | 14/15
        """,
        rows="defined", menu="clicks", pager="chosen", links="bare",
    ),
)  # fmt: skip
