"""Bureaus on systems of few sites: 博达, jhtml, 新点, glist, and those that number their articles in ways of their own."""

from __future__ import annotations

from datetime import date

from national import fourth_hand_homes as homes
from national import fourth_hand_menus as menus
from national import fourth_hand_rows as rows
from national import fourth_hand_shells as shells
from national import fourth_hand_systems as systems
from national.fourth_hand_plans import plan, skin

PLANS = (
    plan("沂蒙省 琅琊市 wsjsw.langya.gov.cn", "vsb", systems.VSB, skin(homes.boxes, menus.nested, rows.numbered, article=shells.record), """
工作动态 gzdt
  新闻发布 xwfb news 34 *
  县区动态 xqdt news/county 15
业务信息 ywxw
  公示公告 gsgg notice 29 *
  招考信息 zkxx notice/recruit 13 *
文件解读 wjgz
  政策法规 zcfg policy 17 *
  政策解读 zcjd interpretation 8
  下载中心 xzzx -download 9
交流 jl
  在线咨询 zxzx -mail 10
""", linking="relative", size=10, rows={"zcfg": rows.sealed}),
    plan("蜀西省 眉州市 swjw.meizhou-sx.gov.cn", "vsb", systems.VSB, skin(homes.tabs, menus.titled, rows.numbered, rows.short_day, shell=shells.tagged, article=shells.record), """
卫健动态 wjdt news 31 *
通知公告 tzgg notice 26 *
区县动态 qxdt news/county 12 *
政务公开 zwgk
  文件 wj policy 12
  解读 jd interpretation 7
  建议提案 jyta disclosure/proposal 9
专题 zt
  援鄂抗疫 yeky -topic 8
健康教育 jkjy ~science 9
""", size=8),
    plan("冀中省 保阳市 www.baoyangwjw.gov.cn", "vsb", systems.VSB_TREE, skin(homes.old_tables, menus.tables, rows.table, rows.bracketed_text, shell=shells.tabled, article=shells.old), """
卫健要闻 1015
  本市要闻 1017 news 27 *
  基层动态 1018 news/county 14 *
公告公示 1020
  通知公告 1021 notice 24 *
  人事招聘 1022 notice/recruit 11 *
政策法规 1030
  部门规章 1031 policy/law 9
  本委文件 1032 policy 13 *
网上服务 1040
  下载服务 1041 -download 8
""", size=9),
    plan("冀中省 常山市 wsjkw.changshan-jz.gov.cn", "jhtml", systems.JHTML, skin(homes.floors, menus.nested, rows.span, rows.span_before), """
新闻 xw
  卫健新闻 wjxw news 30 *
  基层信息 jcxx news/county 16
公开 gk
  通知公告 tzgg notice 27 *
  政策文件 zcwj policy 15 *
  政策解读 zcjd interpretation 8 *
  预算决算 ysjs disclosure/budget 9
互动 hd
  建言献策 jyxc -mail 9
""", size=12),
    plan("冀中省 沧海市 wjw.canghai.gov.cn", "jhtml", systems.JHTML_CONTENT, skin(homes.headline, menus.mega, rows.short_day, rows.span_before, shell=shells.plain), """
综合 zh
  市局动态 sjdt news 22 *
  综合管理 zhgl notice 18 *
政策 zc
  政策法规 zyzcfg policy 14 *
  政策解读 zcjd2 interpretation 9
新闻发布 xf
  新闻发布会 xwfb2 press 8 *
服务 fw
  办事流程 bslc -service 12
""", size=8, channels="none", last=date(2025, 3, 20)),
    plan("蜀西省 康定州 wjw.kangdingzhou.gov.cn", "jhtml", systems.JHTML_CHANNEL, skin(homes.sections, menus.titled, rows.definition, rows.short_day), """
卫健动态 810
  州级动态 811 news 20 *
  县市动态 812 news/county 12
公告 815
  通知公告 818 notice 21 *
  行政执法 819 disclosure/penalty 9
政策 820
  政策文件 821 policy 11 *
  政策解读 822 interpretation 6 *
办事 830
  服务指南 831 -service 9
""", size=7),
    plan("淮海省 彭城市 ws.pengcheng.gov.cn", "epoint", systems.EPOINT, skin(homes.silent_tabs, menus.nested, rows.title_attribute, rows.span), """
信息公开 028
  工作动态 028004 news 33 *
  公告通知 028005 notice 26 *
  文件资料 028006 policy 13 *
  政策解读 028007 interpretation 9
  部门预决算 028008 disclosure/budget 8
公众参与 029
  网上调查 029001 page
  公众留言 029002 -mail 12
  在线访谈 029003 interview 7 *
""", base="/wsj", size=10, given="http://ws.pengcheng.gov.cn/"),
    plan("辽东省 柳城市 wjw.liucheng.gov.cn", "epoint", systems.EPOINT_SUB, skin(homes.tabs, menus.mega, rows.table, rows.span, shell=shells.tagged), """
新闻中心 001
  卫健新闻 001001 news 24 *
  媒体关注 001002 news/media 10 *
公告专栏 002
  公示公告 002001 notice 21 *
  规范文件 002002 policy 11 *
公共服务 087
  办事大厅 087001 -service 12
  资料下载 087002 -download 9
""", base="/Lcwjj", size=8),
    plan("辽东省 沈水市 wjw.shenshui.gov.cn", "glist", systems.GLIST, skin(homes.boxes, menus.titled, rows.span_before, rows.span), """
新闻中心 xwzx
  今日头条 jrtt news 28 *
  部门动态 bmdt news 20 *
信息公开 xxgk
  通知公告 tzgg notice 32 *
  政策文件 zcwj policy 16
  政策解读 zcjd interpretation 9 *
互动交流 hdjl
  民意征集 myzj -mail 8
  在线访谈 zxft interview 7
""", size=10),
    plan("秦中省 长乐市 clwjw.changle-qz.gov.cn", "oid", systems.OID, skin(homes.headline, menus.nested, rows.clock, rows.short_day, shell=shells.plain), """
要闻动态 ywdt
  卫健要闻 wjyw news 35 *
  区县动态 qxdt news/county 21 *
政务公开 zwgk
  通知公告 tzgg notice 30 *
  政策文件 zcwj policy 15 *
  政策解读 zcjd interpretation 12
  新闻发布会 xwfbh press 9 *
服务 fw
  办事服务 bsfw -service 14
""", size=10, scheme="https"),
    plan("皖中省 颍河市 wjw.yinghe.gov.cn", "oid", systems.OID_CHANNEL, skin(homes.floors, menus.mega, rows.card, rows.span), """
动态 dt
  工作动态 gzdt news 24 *
  基层动态 jcdt news/county 12
公告 gg
  公示公告 gsgg notice 23 *
  政策法规 zcfg policy 12 *
  解读回应 jdhy interpretation 7 *
互动 hd
  网上咨询 wszx -mail 9
""", size=8, charset="utf-8", declares=False),
    plan("蜀西省 盐井市 www.yanjing-sx.gov.cn", "liferay", systems.LIFERAY, skin(homes.boxes, menus.nested, rows.span), """
工作动态 dep_dt
  部门动态 dep_gzdt news 25 *
  区县信息 dep_qxxx news/county 11
公告 dep_gg
  通知公告 dep_tzgg notice 22 *
  政策文件 dep_zcwj policy 12 *
  政策解读 dep_zcjd interpretation 7
服务 dep_fw
  办事指南 dep_bszn -service 9
""", base="/web/yjwsj", size=9, home_page="/index"),
    plan("齐东省 德水市 dswjw.deshui.gov.cn", "n-c", systems.N_C, skin(homes.tabs, menus.titled, rows.span, rows.span_before), """
新闻 916620
  市级要闻 916627 news 30 *
  县市区 916628 news/county 16
公告 916630
  公示公告 916631 notice 24 *
  文件 916632 policy 14 *
  解读 916633 interpretation 9 *
  财务公开 916634 disclosure/budget 8
互动 916640
  信件公开 916641 -mail 10
""", size=10),
    plan("江左省 梁溪市 wjw.liangxi.gov.cn", "doc-shtml", systems.DOC, skin(homes.sections, menus.nested, rows.span, rows.short_day, shell=shells.tagged), """
卫健动态 wjdt
  市级动态 sjdt news 36 *
  区级动态 qjdt news/county 18 *
公告 gg
  公告通知 ggtz notice 29 *
  人才招聘 rczp notice/recruit 12
法规文件 fgwj
  本委文件 bwwj policy 14 *
  文件解读 wjjd interpretation 9 *
监督 jd
  在线访谈 zxft interview 8
  信访举报 xfjb -mail 11
""", size=12),
    plan("滇南省 春城市 wsjkw.chuncheng.gov.cn", "day-c", systems.DAY_C, skin(homes.silent_tabs, menus.mega, rows.pinned, rows.span), """
资讯 zx
  春城卫健 ccwj news 26 *
  公告通知 ggtz notice 23 *
公开 gk
  政策法规 zcfg policy 13 *
  政策解读 zcjd interpretation 8 *
  新闻发布会 xwfbh press 7
服务 fw
  健康生活 jksh ~science 9
  表格下载 bgxz -download 8
""", size=8),
)  # fmt: skip
