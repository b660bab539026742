"""What is written down of the third hand's bureaus of the families TRS, nfcms, UCAP, Anhui and showlist."""

from __future__ import annotations

from national.third_hand_build import varied
from national.third_hand_schemes import ANHUI, NFCMS, SHOWLIST, TRS, UCAP
from national.third_hand_site import Plan, shelves

PLANS: tuple[Plan, ...] = (
    Plan(
        "yunzhou", "云州市卫生健康委员会", "云州市", "http://wjw.yunzhou.gov.cn/", TRS, "panels",
        shelves("""
            卫健动态 news xwzx/wjdt 34 新闻中心 panel news 1
            县区动态 news xwzx/xqdt 27 新闻中心 panel news
            公示公告 notice zwgk/gsgg 40 政务公开 panel notice 1
            政策文件 policy zwgk/zcwj 18 政务公开 menu policy
            解读回应 interpretation zwgk/jdhy 12 政务公开 menu interpretation
            领导班子 page zwgk/ldbz 0 政务公开 menu news
            机构职能 page zwgk/jgzn 0 政务公开 menu news
            办事指南 unwanted bsfw/bszn 22 办事服务 menu guide
            下载中心 unwanted bsfw/xzzx 11 办事服务 menu download
            领导信箱 unwanted hdjl/ldxx 16 互动交流 menu letter"""),
        {"新闻中心": "xwzx", "政务公开": "zwgk"},
    ),
    Plan(
        "tonghe", "通河州卫生健康委员会", "通河州", "https://wjw.tonghe.gov.cn/",
        varied(TRS, skin="before", day="square", pager="records", file=("index", "shtml"), first="{path}/index.shtml",
               page="{path}/index_{before}.shtml", also=("{path}/",), article="{path}/t{y}{m}{d}_{id}.shtml",
               per_page=20), "tabs",
        shelves("""
            健康要闻 news xwdt/jkyw 38 新闻动态 tab news
            基层动态 news xwdt/jcdt 31 新闻动态 tab news 2
            通知公告 notice xwdt/tzgg 36 新闻动态 tab notice
            规范性文件 policy xxgk/gfxwj 9 信息公开 menu policy
            财政预决算 disclosure xxgk/czyjs 14 信息公开 menu budget
            内设机构 page xxgk/nsjg 0 信息公开 menu news
            网上调查 unwanted gzcy/wsdc 8 公众参与 menu survey
            咨询选登 unwanted gzcy/zxxd 19 公众参与 menu letter
            2021年专题专栏 unwanted ztzl/2021 13 专题专栏 foot topic"""),
    ),
    Plan(
        "lingshan", "岭山市卫生健康委员会", "岭山市", "http://www.lingshan.gov.cn/wsjkw/",
        varied(TRS, skin="inside", day="plain", links="root", article="{path}/{y}{m}/t{y}{m}{d}_{id}.htm",
               file=("index", "htm"), page="{path}/index_{before}.htm", also=("{path}/index.htm",)), "headed-bar",
        shelves("""
            工作动态 news zwdt/gzdt 33 政务动态 panel news
            公告栏 notice zwdt/ggl 26 政务动态 panel notice
            人事信息 notice zwgk/rsxx 17 政务公开 panel staff
            法规文件 policy zwgk/fgwj 21 政务公开 hall policy
            双随机一公开 disclosure zwgk/ssj 10 政务公开 hall random
            在线访谈 interview hdjl/zxft 7 互动交流 hall interview
            机构设置 page zwgk/jgsz 0 政务公开 hall news
            民意调查 unwanted hdjl/myzj 9 互动交流 hall survey
            表格下载 unwanted bsfw/bgxz 12 办事服务 hall download"""),
        {"政务动态": "zwdt", "政务公开": "zwgk", "互动交流": "hdjl", "办事服务": "bsfw"},
    ),
    Plan(
        "beiting", "北亭市卫生健康局", "北亭市", "https://wsjkj.beiting.gov.cn/",
        varied(TRS, skin="card", day="dot", pager="create", per_page=20), "service",
        shelves("""
            要闻动态 news dt/yw 29 动态 panel news
            新闻发布会 press dt/xwfbh 9 动态 panel press
            通知 notice gk/tz 24 公开 panel notice
            招标采购 notice gk/zbcg 15 公开 tab purchase
            政策法规 policy gk/zcfg 19 公开 tab policy
            图解 interpretation gk/tj 8 公开 side interpretation
            办事服务 unwanted fw/bs 14 服务 menu guide
            常见问题 unwanted fw/wd 10 服务 menu letter"""),
    ),
    Plan(
        "jingkou", "泾口市卫生健康委员会", "泾口市", "http://wjw.jingkou.gov.cn/",
        varied(TRS, skin="table", day="round", pager="create", article="{path}/{y}{m}/t{y}{m}{d}_{id}_1.html"),
        "panels-bar",
        shelves("""
            市直动态 news xw/szdt 30 新闻 panel news
            区县动态 news xw/qxdt 25 新闻 panel news
            公示公告 notice xw/gsgg 31 新闻 panel notice 1
            其他文件 policy xxgk/zcwj/qtwj 16 政府信息公开 hall policy
            政策解读 interpretation xxgk/zcjd 11 政府信息公开 hall interpretation
            重点领域 disclosure xxgk/zdly 13 政府信息公开 hall disclosure
            机构概况 page xxgk/jggk 0 政府信息公开 hall news
            往期专题 unwanted zt/wqzt 12 专题 hall topic
            网上信箱 unwanted zt/wsxx 9 专题 hall letter"""),
        {"政府信息公开": "xxgk", "专题": "zt"},
    ),
    Plan(
        "nanxi", "南溪市卫生健康局", "南溪市", "http://wsjkj.nanxi.gov.cn/", NFCMS, "panels",
        shelves("""
            工作动态 news zwdt/gzdt 40 政务动态 panel news
            镇街动态 news zwdt/zjdt 22 政务动态 panel news
            通知公告 notice zwgk/tzgg 37 政务公开 panel notice 1
            政策解读 interpretation zwgk/zcjd 13 政务公开 menu interpretation
            政府信息公开 disclosure gkmlpt/index 36 政务公开 menu disclosure 0 gkmlpt
            机构职能 page zwgk/jgzn 0 政务公开 menu news
            办事指南 unwanted bsfw/bszn 15 办事服务 menu guide
            资料下载 unwanted bsfw/zlxz 12 办事服务 menu download"""),
        {"政务公开": "zwgk"}, home="index.html",
    ),
    Plan(
        "haifeng", "海枫市卫生健康局", "海枫市", "https://www.haifeng.gov.cn/hfwjj/",
        varied(NFCMS, skin="inside", links="full", pager="next", per_page=15), "headed-bar",
        shelves("""
            卫健要闻 news yaowen/wjyw 28 要闻动态 panel news
            图片新闻 news yaowen/tpxx 12 要闻动态 panel news
            公示公告 notice zwgk/gsgg 33 政务公开 panel notice
            招考信息 notice zwgk/zkxx 18 政务公开 side staff
            部门文件 policy zwgk/bmwj 16 政务公开 side policy
            财政预决算 disclosure zwgk/czyjs 9 政务公开 side budget
            领导班子 page zwgk/ldbz 0 政务公开 side news
            局长信箱 unwanted hdjl/jzxx 11 互动交流 hall letter"""),
        {"互动交流": "hdjl"},
    ),
    Plan(
        "luocheng", "罗城市卫生健康局", "罗城市", "http://wjj.luocheng.gov.cn/",
        varied(NFCMS, skin="bold", day="words", pager="select"), "tabs-bar",
        shelves("""
            新闻动态 news xwdt 35 新闻动态 tab news 1
            通知公告 notice tzgg 39 通知公告 tab notice
            政策文件 policy xxgk/zcwj 14 信息公开 hall policy
            政府信息公开 disclosure gkmlpt/index 28 信息公开 hall disclosure 0 gkmlpt
            在线访谈 interview hdjl/zxft 6 政民互动 hall interview
            在线调查 unwanted hdjl/yjzj 9 政民互动 hall survey
            内设机构 page xxgk/nsjg 0 信息公开 hall news
            专题专栏2022 unwanted ztzl/2022 10 专题专栏 foot topic"""),
        {"信息公开": "xxgk", "政民互动": "hdjl"},
    ),
    Plan(
        "zhaoling", "兆岭市卫生健康局", "兆岭市", "https://www.zhaoling.gov.cn/zlwjj/",
        varied(NFCMS, family="gkmlpt", skin="before", pager="numbers", links="full"), "service",
        shelves("""
            卫健动态 news xwdt/wjdt 33 新闻动态 panel news
            县区动态 news xwdt/xqdt 21 新闻动态 panel news
            通知公告 notice xwdt/tzgg 30 新闻动态 panel notice
            政府信息公开 disclosure gkmlpt/index 40 政府信息公开 tab disclosure 0 gkmlpt
            政民互动 unwanted hdjl/xjxd 12 互动交流 menu letter
            领导班子 page jggk/ldbz 0 机构概况 menu news"""),
    ),
    Plan(
        "minjiang", "岷川市卫生健康委员会", "岷川市", "http://wsjkw.minchuan.gov.cn/mcswjw/", UCAP, "tabs",
        shelves("""
            卫生要闻 news wsyw 36 新闻资讯 tab news
            区县传真 news qxcz 28 新闻资讯 tab news
            通知公告 notice tzgg 38 新闻资讯 tab notice 1
            行政规范性文件 policy xzgfxwj 12 政务公开 menu policy
            解读回应 interpretation jdhy 10 政务公开 menu interpretation
            财政资金 disclosure czzj 14 政务公开 menu budget
            机构职能 page jgzn 0 政务公开 menu news
            下载中心 unwanted xzzx 9 办事服务 menu download
            主任信箱 unwanted zrxx 15 办事服务 menu letter"""),
        home="index.shtml", splash="http://wsjkw.minchuan.gov.cn/",
    ),
    Plan(
        "heshuo", "和朔市卫生健康委员会", "和朔市", "https://wjw.heshuo.gov.cn/",
        varied(UCAP, first="{path}/common_list.shtml", page="{path}/common_list_{n}.shtml", day="slash",
               article="{path}/{y}/{m1}/{d1}/{hex}.shtml", skin="dl", pager="next"), "panels",
        shelves("""
            市直动态 news xwzx/szdt 32 新闻中心 panel news
            旗县动态 news xwzx/qxdt 20 新闻中心 panel news
            公告公示 notice xwzx/gggs 29 新闻中心 panel notice
            政策法规 policy zwgk/zcfg 22 政务公开 panel policy
            政策图解 interpretation zwgk/zctj 7 政务公开 menu interpretation
            双随机抽查 disclosure zwgk/ssj 8 政务公开 menu random
            领导之窗 page zwgk/ldzc 0 政务公开 menu news
            办事服务 unwanted fw/bsfw 12 服务大厅 menu guide
            问卷调查 unwanted fw/wjdc 6 服务大厅 menu survey"""),
        {"新闻中心": "xwzx", "政务公开": "zwgk"},
    ),
    Plan(
        "qingyi", "青弋市卫生健康委员会", "青弋市", "http://www.qingyi.gov.cn/szswjw/",
        varied(UCAP, first="{path}/nav_list.shtml", page="{path}/nav_list_{n}.shtml", per_page=20, pager="select",
               article="{path}/{y}-{m}/{d}/content_{hex}.shtml", skin="number"), "banner",
        shelves("""
            工作动态 news gzdt 40 新闻动态 panel news
            通知公告 notice tzgg 34 新闻动态 panel notice
            政策文件 policy zcwj 17 信息公开 panel policy
            在线访谈 interview zxft 8 信息公开 tab interview
            重点领域信息公开 disclosure zdly 15 信息公开 tab disclosure
            办事指南 unwanted bszn 13 网上办事 menu guide
            机关概况 page jggk 0 网上办事 menu news"""),
    ),
    Plan(
        "feihe", "淝河市卫生健康委员会", "淝河市", "http://wjw.feihe.gov.cn/", ANHUI, "panels",
        shelves("""
            卫健动态 news xwzx/wjdt 37 新闻资讯 panel news
            县区动态 news xwzx/xqdt 26 新闻资讯 panel news 1
            公示公告 notice xwzx/gsgg 31 新闻资讯 panel notice
            政策解读 interpretation zcfg/zcjd 11 政策法规 panel interpretation
            规范性文件 policy zcfg/gfxwj 17 政策法规 menu policy 0 openness
            内设机构 page jgsz/nsjg 0 机构设置 menu news
            下载中心 unwanted bsfw/xzzx 8 办事服务 menu download
            领导信箱 unwanted bsfw/ldxx 12 办事服务 menu letter"""),
        {"新闻资讯": "xwzx"}, home="index.html",
    ),
    Plan(
        "wanling", "皖陵市卫生健康委员会", "皖陵市", "https://wsjkw.wanling.gov.cn/",
        varied(ANHUI, first="content/column/{col}", page="content/column/{col}?pageIndex={n}", also=(), pager="next",
               article="content/detail/{hex24}.html", links="root", skin="before", per_page=20, day="square"),
        "tabs-bar",
        shelves("""
            工作动态 news gzdt 33 工作动态 tab news
            通知公告 notice tzgg 29 通知公告 tab notice
            政策文件 policy zcwj 20 政务公开 tab policy 0 openness
            财政预决算 disclosure czyjs 10 政务公开 side budget 0 openness
            新闻发布会 press xwfb 6 政务公开 side press
            网上调查 unwanted wsdc 7 互动交流 hall survey"""),
        {"互动交流": "hdjl"},
    ),
    Plan(
        "huangting", "篁亭市卫生健康委员会", "篁亭市", "http://wjw.huangting.gov.cn/", SHOWLIST, "panels",
        shelves("""
            市级动态 news xw1 32 卫健新闻 panel news
            区县信息 news xw2 24 卫健新闻 panel news
            公告公示 notice xw3 28 卫健新闻 panel notice
            政策解读 interpretation xw4 9 卫健新闻 menu interpretation
            法规文件 policy gk1 15 信息公开 menu policy 0 branch
            人事信息 notice gk2 12 信息公开 menu staff 0 branch
            领导介绍 page gk3 0 信息公开 menu news
            办事指南 unwanted fw1 11 便民服务 menu guide
            表格下载 unwanted fw2 9 便民服务 menu download"""),
        {"卫健新闻": "wjxw"},
    ),
)  # fmt: skip
