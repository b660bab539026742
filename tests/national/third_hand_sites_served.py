"""What is written down of the third hand's bureaus of the families jpage, VSB, jhtml, epoint, glist and of none."""

from __future__ import annotations

from national.third_hand_build import varied
from national.third_hand_schemes import (
    ASP,
    ASPX,
    EPOINT,
    GLIST,
    JHTML,
    JPAAS,
    JPAGE,
    OID,
    PHP,
    PLAIN,
    VSB,
    VSB_TREE,
)
from national.third_hand_site import Plan, shelves

PLANS: tuple[Plan, ...] = (
    Plan(
        "taihu", "苔湖市卫生健康委员会", "苔湖市", "http://wjw.taihuz.gov.cn/", JPAGE, "panels",
        shelves("""
            卫健要闻 news 1 40 新闻中心 panel news
            基层动态 news 2 35 新闻中心 panel news
            通知公告 notice 3 38 新闻中心 panel notice 1
            政策文件 policy 4 19 政务公开 menu policy
            政策解读 interpretation 5 12 政务公开 menu interpretation
            机构职能 page 6 0 政务公开 menu news
            办事指南 unwanted 7 14 办事服务 menu guide
            网上调查 unwanted 8 7 办事服务 menu survey"""),
        {"新闻中心": "xwzx"},
    ),
    Plan(
        "jiyang", "济漾市卫生健康委员会", "济漾市", "https://jywjw.jiyangs.gov.cn/",
        varied(JPAGE, skin="table", day="square", per_page=10), "tabs-bar",
        shelves("""
            工作动态 news 1 36 工作动态 tab news
            公示公告 notice 2 40 公示公告 tab notice
            部门文件 policy 3 18 政府信息公开 hall policy
            双随机、一公开 disclosure 4 9 政府信息公开 hall random
            新闻发布会 press 5 8 政府信息公开 hall press
            局长信箱 unwanted 6 13 互动交流 hall letter
            内设机构 page 7 0 政府信息公开 hall news"""),
        {"政府信息公开": "zfxxgk", "互动交流": "hdjl"},
    ),
    Plan(
        "yuezhou", "越舟市卫生健康委员会", "越舟市", "http://wsjkw.yuezhou.gov.cn/", JPAAS, "headed-bar",
        shelves("""
            工作动态 news 1 38 新闻动态 panel news
            区县动态 news 2 30 新闻动态 panel news
            公告公示 notice 3 33 新闻动态 panel notice
            行政规范性文件 policy 4 16 政务公开 panel policy
            图解政策 interpretation 5 9 政务公开 panel interpretation
            下载专区 unwanted 6 8 办事服务 hall download"""),
        {"办事服务": "bsfw"},
    ),
    Plan(
        "quanhe", "泉荷市卫生健康委员会", "泉荷市", "https://www.quanhes.gov.cn/wjw/",
        varied(JPAAS, article="art/{y}/art_{hex}.html", skin="inside", per_page=20), "service",
        shelves("""
            市直动态 news 1 31 要闻动态 panel news
            通知公告 notice 2 36 要闻动态 panel notice
            政策文件 policy 3 18 信息公开 panel policy
            在线访谈 interview 4 7 信息公开 tab interview
            财政预决算 disclosure 5 11 信息公开 tab budget
            政务服务 unwanted 6 10 服务 menu guide"""),
    ),
    Plan(
        "yimeng", "沂蒙东市卫生健康委员会", "沂蒙东市", "http://wsjkw.yimengd.gov.cn/", VSB, "panels",
        shelves("""
            卫健动态 news xwzx/wjdt 35 新闻中心 panel news
            县区动态 news xwzx/xqdt 29 新闻中心 panel news
            公示公告 notice xwzx/gsgg 37 新闻中心 panel notice 1
            政策法规 policy zwgk/zcfg 18 政务公开 menu policy
            政策解读 interpretation zwgk/zcjd 8 政务公开 menu interpretation
            领导班子 page zwgk/ldbz 0 政务公开 menu news
            下载中心 unwanted bsfw/xzzx 9 办事服务 menu download"""),
        {"新闻中心": "xwzx", "政务公开": "zwgk"}, home="index.htm",
    ),
    Plan(
        "baiding", "白定市卫生健康委员会", "白定市", "http://wsjkw.baiding.gov.cn/", VSB_TREE, "table",
        shelves("""
            卫生要闻 news 1 18 新闻资讯 panel news
            工作动态 news 2 32 新闻资讯 panel news
            通知公告 notice 3 34 新闻资讯 panel notice
            法规文件 policy 4 15 政务公开 menu policy
            财政预决算 disclosure 5 9 政务公开 menu budget
            办事指南 unwanted 6 12 办事服务 menu guide
            领导信箱 unwanted 7 14 办事服务 menu letter"""),
        home="index.jsp",
    ),
    Plan(
        "zhengyang", "郑漾市卫生健康委员会", "郑漾市", "https://wjw.zhengyangs.gov.cn/", JHTML, "panels",
        shelves("""
            卫健要闻 news wjyw 36 新闻动态 panel news
            区县动态 news qxdt 30 新闻动态 panel news
            通知公告 notice tzgg 38 新闻动态 panel notice
            政策解读 interpretation zcjd 10 政务公开 panel interpretation
            规范性文件 policy gfxwj 16 政务公开 menu policy
            机构概况 page jggk 0 政务公开 menu news
            专题回顾 unwanted zthg 12 专题专栏 menu topic"""),
        {"政务公开": "zwgk"},
    ),
    Plan(
        "langfeng", "廊峰市卫生健康委员会", "廊峰市", "http://wjw.langfeng.gov.cn/",
        varied(JHTML, skin="dl", day="clock", pager="numbers", per_page=20), "tabs",
        shelves("""
            工作动态 news gzdt 34 工作动态 tab news 1
            公告栏 notice ggl 32 公告栏 tab notice
            政策文件 policy zcwj 21 政策文件 tab policy
            双随机 disclosure ssj 7 信息公开 menu random
            网上调查 unwanted wsdc 6 互动交流 menu survey
            在线访谈 interview zxft 6 互动交流 menu interview"""),
    ),
    Plan(
        "pengcheng", "彭城南市卫生健康委员会", "彭城南市", "http://wjw.pengchengn.gov.cn/", EPOINT, "panels",
        shelves("""
            卫健要闻 news 001/001001 35 新闻中心 panel news
            基层动态 news 001/001002 26 新闻中心 panel news
            公示公告 notice 001/001003 32 新闻中心 panel notice
            法规文件 policy 002/002001 16 政务公开 menu policy
            政策解读 interpretation 002/002002 9 政务公开 menu interpretation
            领导班子 page 002/002003 0 政务公开 menu news
            表格下载 unwanted 003/003001 10 办事服务 menu download"""),
        {"新闻中心": "001", "政务公开": "002"}, home="index.html",
    ),
    Plan(
        "shenhe", "沈禾市卫生健康委员会", "沈禾市", "http://wjw.shenhe.gov.cn/", GLIST, "headed-bar",
        shelves("""
            工作动态 news wjdt/gzdt 33 卫健动态 panel news
            区县动态 news wjdt/qxdt 21 卫健动态 panel news
            通知公告 notice zwgk/tzgg 35 政务公开 panel notice
            政策文件 policy zwgk/zcwj 17 政务公开 panel policy
            人事信息 notice zwgk/rsxx 13 政务公开 side staff
            办事服务 unwanted bsfw/bszn 11 办事服务 hall guide"""),
        {"办事服务": "bsfw"},
    ),
    Plan(
        "sanhe", "三禾市卫生健康委员会", "三禾市", "http://www.sanhewjw.gov.cn/", PLAIN, "tabs",
        shelves("""
            卫健新闻 news xwzx/wjxw 39 新闻中心 tab news 2
            县市动态 news xwzx/xsdt 27 新闻中心 tab news
            公示公告 notice xwzx/gsgg 33 新闻中心 tab notice
            政策法规 policy zwgk/zcfg 14 政务公开 menu policy
            图解 interpretation zwgk/tj 6 政务公开 side interpretation
            机构职能 page zwgk/jgzn 0 政务公开 menu news
            下载中心 unwanted fw/xz 8 便民服务 menu download
            信件选登 unwanted fw/xjxd 13 便民服务 menu letter"""),
        {"政务公开": "zwgk"},
    ),
    Plan(
        "longquan", "龙荃市卫生健康局", "龙荃市", "https://lqwjj.longquans.gov.cn/",
        varied(PLAIN, page="{path}/index_{n}.html", article="{path}/{id}.html", skin="card", day="words", pager="select",
               also=()), "banner",
        shelves("""
            健康要闻 news jkyw 30 动态 panel news
            公告 notice gg 27 动态 panel notice
            政策 policy zc 18 公开 panel policy
            政策解读 interpretation zcjd 9 公开 tab interpretation
            新闻发布 press xwfb 7 公开 tab press
            问卷调查 unwanted dczj 8 互动 menu survey"""),
    ),
    Plan(
        "xingtai", "邢棣市卫生健康委员会", "邢棣市", "http://www.xingdiwjw.gov.cn/", ASP, "table",
        shelves("""
            卫生新闻 news 1 33 卫生新闻 panel news
            县区动态 news 2 26 县区动态 panel news
            公告公示 notice 3 30 公告公示 panel notice
            政策法规 policy 4 19 政策法规 menu policy
            内设机构 page 5 0 机构设置 menu news
            下载中心 unwanted 6 9 下载中心 menu download
            网上咨询 unwanted 7 16 网上咨询 menu letter"""),
        home="index.asp",
    ),
    Plan(
        "puyang", "濮棠市卫生健康委员会", "濮棠市", "http://wjw.putang.gov.cn/", ASPX, "panels",
        shelves("""
            工作动态 news 1 35 新闻中心 panel news
            基层动态 news 2 28 新闻中心 panel news 1
            通知公告 notice 3 32 新闻中心 panel notice
            政策文件 policy 4 14 政务公开 menu policy
            财政预决算 disclosure 5 8 政务公开 menu budget
            办事指南 unwanted 6 11 办事服务 menu guide"""),
        {"政务公开": "zwgk"}, home="Default.aspx",
    ),
    Plan(
        "chifeng", "赤枫市卫生健康委员会", "赤枫市", "https://wjw.chifengs.gov.cn/", PHP, "service",
        shelves("""
            卫健动态 news 1 37 新闻动态 panel news
            旗县区动态 news 2 24 新闻动态 panel news
            通知公告 notice 3 33 新闻动态 panel notice
            招聘公告 notice 4 14 信息公开 tab staff
            法规文件 policy 5 16 信息公开 tab policy
            领导班子 page 6 0 信息公开 menu news
            办事流程 unwanted 7 10 办事服务 menu guide"""),
        home="index.php",
    ),
    Plan(
        "xijing", "西泾市卫生健康委员会", "西泾市", "http://xjwjw.xijing.gov.cn/", OID, "panels-bar",
        shelves("""
            工作动态 news xwzx/gzdt 36 新闻中心 panel news
            公示公告 notice xwzx/gsgg 34 新闻中心 panel notice
            政策文件 policy zwgk/zcwj 20 政务公开 panel policy
            政策解读 interpretation zwgk/zcjd 11 政务公开 hall interpretation
            发布会 press zwgk/fbh 7 政务公开 hall press
            机构职能 page zwgk/jgzn 0 政务公开 hall news
            往年专题 unwanted zt/wnzt 9 专题专栏 hall topic"""),
        {"政务公开": "zwgk", "专题专栏": "zt"},
    ),
)  # fmt: skip
