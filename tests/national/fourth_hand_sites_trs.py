"""Bureaus on TRS, on nfcms and on Guangdong's platforms."""

from __future__ import annotations

from national import fourth_hand_homes as homes
from national import fourth_hand_menus as menus
from national import fourth_hand_rows as rows
from national import fourth_hand_shells as shells
from national import fourth_hand_systems as systems
from national.fourth_hand_plans import plan, skin
from national.fourth_hand_scripted import gkmlpt, postmeta, provincial_search

PLANS = (
    plan("北原省 云川市 wjw.yunchuan.gov.cn", "trs", systems.TRS, skin(homes.boxes, menus.nested, rows.span, article=shells.editor), """
新闻中心 xwzx
  工作动态 gzdt news 38 *
  县区动态 xqdt news/county 24 *
  媒体聚焦 mtjj news/media 12
政务公开 zwgk
  公示公告 gsgg notice 33 *
  政策文件 zcwj policy 17 *
  政策解读 zcjd interpretation 9
  机构职能 jgzn page
  领导之窗 ldzc page
办事服务 bsfw
  办事指南 bszn -service 16
  表格下载 bgxz -download 12
互动交流 hdjl
  咨询投诉 zxts -mail 20
  在线调查 zxdc page
专题专栏 ztzl
  爱国卫生运动70周年 agws -topic 8
  健康科普 jkkp ~science 14
""", linking="relative"),
    plan("北原省 平陆市 wsjk.pinglu.gov.cn", "trs", systems.TRS_SHTML, skin(homes.tabs, menus.mega, rows.chinese_day, rows.short_day, shell=shells.tagged, article=shells.editor), """
首页要闻 xw
  时政要闻 szyw ~city 9
  卫健要闻 wjyw news 40 *
  图片新闻 tpxw news 7 *
信息公开 xxgk
  通知公告 tzgg notice 29 *
  法规文件 fgwj
    部门文件 bmwj policy 21 *
  解读回应 jdhy
    政策解读 zcjd interpretation 14 *
  法定主动公开内容 fdzdgk
    财政预决算 czyjs disclosure/budget 13
    建议提案办理 jyta disclosure/proposal 11
政务服务 zwfw
  资料下载 zlxz -download 9
互动 hd
  主任信箱 zrxx -mail 18
""", scheme="https", given="http://wsjk.pinglu.gov.cn/", size=10, rows={"bmwj": rows.sealed}),
    plan("西岭省 河阳市 wjw.heyang.gov.cn", "trs", systems.TRS_LIST, skin(homes.sections, menus.titled, rows.card, rows.span_before, article=shells.editor), """
资讯 zx
  工作动态 gzdt news 26 *
  基层风采 jcfc news/county 15
公告 gg
  公示公告 gsgg notice 31 *
  人事信息 rsxx notice/recruit 18 *
文件 wj
  规范性文件 gfxwj policy 8 *
  新闻发布会 xwfbh press 12 *
服务 fw
  健康科普 jkkp ~science 9
  服务指南 fwzn -service 15
  常用下载 cyxz -download 11
""", size=8, linking="relative", channels="first"),
    plan("西岭省 南渡市 wjw.nandu.gov.cn", "trs", systems.TRS_RECORDS, skin(homes.floors, menus.brief, rows.short_day, rows.span, shell=shells.plain, article=shells.editor), """
要闻动态 ywdt
  卫健动态 wjdt news 36 *
  党建工作 djgz news/party 14
政府信息公开 zfxxgk
  通知公告 tzgg notice 22 *
  政策法规 zcfg policy 12
  政策解读 zcjd interpretation 11 *
  行政处罚 xzcf disclosure/penalty 16
  机构设置 jgsz page
互动交流 hdjl
  在线访谈 zxft interview 10
  来信选登 lxxd -mail 16
便民服务 bmfw
  办事指南 bszn -service 12
""", size=10, is_flat=True),
    plan("海东省 石浦市 wjw.shipu.gov.cn", "trs", systems.TRS_SHORT, skin(homes.headline, menus.titled, rows.clock, rows.span, article=shells.editor), """
新闻 xw
  卫生健康要闻 wsjkyw news 28 *
  市县动态 sxdt news/county 17
公开 gk
  最新文件 zxwj policy 19 *
  公告公示 gggs notice 24 *
  图解图说 tjts interpretation 8 *
  政务公开 zwgk disclosure 13
互动 hd
  访谈直播 ftzb interview 7
  网上信访 wsxf -mail 12
专题 zt
  健康扶贫 jkfp -topic 10
""", linking="bare", size=12),
    plan("京畿省 广陵市 wjw.guangling.gov.cn", "trs", systems.TRS_WHOLE, skin(homes.silent_tabs, menus.nested, rows.dotted, rows.span_before, shell=shells.plain, article=shells.editor), """
新闻资讯 xwzx_20031
  委内新闻 wnxw news 34 *
  通知公告 tzgg notice 27 *
  新闻发布 xwfb press 9 *
政务公开 zwgk_20040
  政策文件 zcwj policy 18 *
  政策解读 zcjd interpretation 12 *
  财政信息 czxx disclosure/budget 10
政务服务 zwfw_20041
  服务指南 fwzn -service 13
  下载专区 xzzq -download 8
""", others={"xwfb": systems.TRS_PAGE}),
    plan("海东省 青屿市 wjw.qingyu.gov.cn", "static-dir", systems.YEAR_MD, skin(homes.columns, menus.side, rows.span_before, rows.short_day, shell=shells.sided, article=shells.record), """
动态 dt
  工作动态 gzdt news 21 *
  健康要闻 jkyw news/media 12 *
公告 gg
  公示公告 gsgg notice 19 *
  人事任免 rsrm notice/personnel 9
文件 wj
  委发文件 wfwj policy 13 *
  文件解读 wjjd interpretation 6 *
其他 qt
  在线咨询 zxzx -mail 9
  文件下载 wjxz -download 10
""", size=7),
    plan("岭南省 榕江市 wjj.rongjiang.gov.cn", "nfcms", systems.NFCMS_LINKS, skin(homes.boxes, menus.mega, rows.span, article=shells.info), """
政务动态 zwdt
  工作动态 gzdt news 37 *
  镇街动态 zjdt news/county 16
  通知公告 tzgg notice 34 *
政务公开 zwgk
  政策文件 zcwj policy 15 *
  政策解读 zcjd interpretation 8 *
  人事信息 rsxx notice/recruit 14
  规划计划 ghjh page
  机构职能 jgzn page
互动交流 hdjl
  在线访谈 zxft interview 6 *
  民意征集 myzj -mail 9
政务服务 zwfw
  服务事项 fwsx -service 12
  表格下载 bgxz -download 9
""", agency="卫生健康局", linking="absolute", others={"zxft": systems.HDJLPT}),
    plan("岭南省 海晏市 www.haiyan-ln.gov.cn", "nfcms", systems.NFCMS_SLASH, skin(homes.tabs, menus.pictures, rows.card_slash, rows.short_day, shell=shells.plain), """
要闻 yaowen
  图片新闻 tpxx news 9 *
  卫健动态 gzdta news 31 *
公开 zwgk
  通知公告 tzgga notice 25 *
  规范性文件 gfxwja policy 11
  解读 jda interpretation 7 *
  部门预决算 bmyjs disclosure/budget 12
专栏 ztzl
  创建国家卫生城市 cjws -topic 11
""", agency="卫生健康局", base="/hywsjkj", size=10),
    plan("岭南省 禾源市 wsjkj.heyuan-ln.gov.cn", "gkmlpt", systems.NFCMS_NEXT, skin(homes.headline, menus.nested, rows.paragraph, rows.span_before), """
信息中心 xxzx
  卫健新闻 wjxw news 22 *
  通知公告 tzgg notice 18 *
政府信息公开 zfxxgk
  政府信息公开平台 gkmlpt disclosure 40 *
  公开指南 gkzn page
互动 hd
  局长信箱 jzxx -mail 13
  热线访谈 rxft interview 8 *
""", agency="卫生健康局", size=9, others={"gkmlpt": gkmlpt(762038, ("机构概况", "工作动态", "财政预决算", "建议提案办理"))}),
    plan("岭南省 沙湾市 wjw.shawan.gov.cn", "postmeta", systems.NFCMS_LINKS, skin(homes.boxes, menus.titled, rows.span, shell=shells.tagged), """
新闻中心 xwzx
  工作动态 gzdt news 30 *
  媒体报道 mtbd news/media 13
公示公告 gsgg
  通知公告 tzgg notice 26 *
  招考信息 zkxx notice/recruit 12 *
政策 zc
  政策文件 zcwj policy 14 *
  政策解读 zcjd interpretation 9
服务 fw
  下载中心 xzzx -download 10
""", agency="卫生健康委员会", others={key: postmeta() for key in ("gzdt", "tzgg", "zcjd")}),
    plan("岭南省 新会江市 wsj.xinhuijiang.gov.cn", "postmeta", systems.NFCMS_NEXT, skin(homes.bare, menus.scripted, rows.chinese_day, rows.span, shell=shells.sided), """
动态信息 dtxx
  本局动态 bjdt news 18 *
  基层动态 jcdt news/county 12
公开信息 gkxx
  公告公示 gggs notice 16
  本局文件 bjwj policy 10
  新闻发布会 xwfbh press 7
办事 bs
  办事指引 bszy -service 9
""", agency="卫生健康局", size=6, others={"gggs": postmeta(filled=True), "xwfbh": postmeta(filled=True)}),
    plan("岭南省 罗屏市 wjj.luoping-ln.gov.cn", "search.gd", systems.NFCMS_LINKS, skin(homes.silent_tabs, menus.mega, rows.grouped, rows.span), """
新闻发布 xwfb
  卫生健康动态 wsjkdt news 32 *
  公告公示 gggs notice 23 *
政策文件库 zcwjk
  部门文件 bmwj policy 36 *
  政策解读 zcjd interpretation 22 *
政务公开 zwgk
  行政执法公示 xzzf disclosure/penalty 27
互动 hd
  咨询选登 zxxd -mail 15
""", agency="卫生健康局", others={"bmwj": provincial_search(766041), "zcjd": provincial_search(766041)}),
)  # fmt: skip
