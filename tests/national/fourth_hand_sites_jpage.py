"""Bureaus on systems of 大汉, 开普 and on Anhui's."""

from __future__ import annotations

from national import fourth_hand_homes as homes
from national import fourth_hand_jpage as jpage
from national import fourth_hand_menus as menus
from national import fourth_hand_rows as rows
from national import fourth_hand_shells as shells
from national import fourth_hand_systems as systems
from national.fourth_hand_plans import plan, skin
from national.fourth_hand_scripted import channel_json, label

WEB_PROXY = "/module/web/jpage/dataproxy.jsp"
OLD_PROXY = "/module/jslib/jquery/jpage/dataproxy.jsp"
SHORT_PROXY = "/module/jpage/dataproxy.jsp"

PLANS = (
    plan("江左省 盐渎市 wjw.yandu.gov.cn", "jpage", jpage.proxied(jpage.LINE, WEB_PROXY, 28), skin(homes.boxes, menus.nested, rows.span), """
新闻动态 2401
  工作动态 2402 news 39 *
  县区快讯 2403 news/county 25 *
信息公开 2410
  通知公告 2411 notice 40 *
  规范性文件 2412 policy 19 *
  政策解读 2413 interpretation 16 *
  财政资金 2414 disclosure/budget 9
公众服务 2420
  办事指南 2421 -service 20
  资料下载 2422 -download 17
公众互动 2430
  在线访谈 2431 interview 8 *
  信件选登 2432 -mail 21
""", size=6),
    plan("江左省 瓯湖市 wjw.ouhu.gov.cn", "jpage", jpage.proxied(jpage.BRACKETS, SHORT_PROXY, 1896, is_named=False), skin(homes.old_tables, menus.tables, rows.table, rows.short_day, shell=shells.tabled, article=shells.old), """
卫生要闻 1331001
  本委动态 1331002 news 27 *
  各地动态 1331003 news/county 18 *
政务公开 1331010
  公告栏 1331011 notice 31 *
  文件精选 1331012 policy 12 *
  图文解读 1331013 interpretation 9
监督互动 1331020
  投诉咨询 1331021 -mail 15
  新闻发布会 1331022 press 7 *
""", size=5),
    plan("江左省 曹溪市 wjw.caoxi.gov.cn", "jpage", jpage.grouped(jpage.BROKEN, 14), skin(homes.floors, menus.brief, rows.span, rows.span_before, shell=shells.plain), """
卫健新闻 501
  时讯 502 news 28 *
  公示公告 503 notice 23 *
政务公开 510
  文件通知 511 policy 16 *
  文件解读 512 interpretation 12
  提案建议 513 disclosure/proposal 11 *
服务中心 520
  常用表格 521 -download 13
""", size=4, is_flat=True),
    plan("齐东省 泰陵市 wsjkw.tailing.gov.cn", "jpage", jpage.grouped(jpage.LINE, 203), skin(homes.tabs, menus.titled, rows.span), """
新闻中心 44001
  卫健动态 44002 news 30 *
  公告公示 44003 notice 28 *
信息公开 44010
  法定主动公开内容 44011
    行政处罚 44012 disclosure/penalty 21
    部门预决算 44013 disclosure/budget 17 *
  政策文件 44014 policy 24 *
  政策解读 44015 interpretation 13 *
互动交流 44020
  民意征集 44021 -mail 9
""", size=7, others={key: jpage.disclosed("113709000") for key in ("44012", "44013", "44014")}),
    plan("越州省 稽山市 wjw.jishan.gov.cn", "jpaas", jpage.units("bulidstatic", "栏目-list", filled=True), skin(homes.headline, menus.mega, rows.span, shell=shells.tagged), """
要闻 1229001
  卫健要闻 1229002 news 40 *
  基层动态 1229003 news/county 19
通知 1229010
  通知公告 1229011 notice 33 *
  招考录用 1229012 notice/recruit 14 *
公开 1229020
  行政规范性文件 1229021 policy 12 *
  政策解读 1229022 interpretation 15 *
  建议提案 1229023 disclosure/proposal 16
服务 1229030
  表格下载 1229031 -download 9
""", size=10, scheme="https"),
    plan("越州省 衢川市 wjw.quchuan.gov.cn", "jpaas", jpage.units("buildstatic", "组配分类list", filled=False), skin(homes.sections, menus.nested, rows.clock, rows.short_day), """
新闻 1302001
  工作动态 1302002 news 25 *
  图片新闻 1302003 news 8
政府信息公开 1302010
  公示公告 1302011 notice 22 *
  其他文件 1302012 policy 17 *
  解读 1302013 interpretation 9 *
  新闻发布会 1302014 press 6 *
网上办事 1302020
  办事指南 1302021 -service 14
""", size=8),
    plan("蜀西省 郫川市 wjw.pichuan.gov.cn", "ucap", systems.UCAP_LIST, skin(homes.boxes, menus.mega, rows.span, shell=shells.tagged), """
新闻动态 xwdt
  时政要闻 szyw ~city 8
  卫健快讯 wjkx news 35 *
  区县动态 qxdt news/county 18 *
政务公开 zwgk
  公示公告 gsgg notice 30 *
  政策文件 zcwj policy 20 *
  政策解读 zcjd interpretation 10 *
公众参与 gzcy
  在线访谈 zxft interview 9 *
  主任信箱 zrxx -mail 14
公共服务 ggfw
  下载专区 xzzq -download 8
""", base="/pcwjw", home_page="/index.shtml", given="http://wjw.pichuan.gov.cn/"),
    plan("蜀西省 嘉陵江市 wjw.jialingjiang.gov.cn", "ucap", systems.UCAP_SLASH, skin(homes.tabs, menus.nested, rows.headed, rows.short_day), """
卫健动态 wjdt
  市级动态 sjdt news 23 *
  县市区动态 xsqdt news/county 13 *
信息公开 xxgk
  公告公示 gggs notice 21 *
  文件 wj policy 14 *
  行政权力公示 xzql disclosure/penalty 12
  人事信息 rsxx notice/personnel 8
互动交流 hdjl
  来信公开 lxgk -mail 12
  新闻发布 xwfb press 7 *
""", size=9, channels="none"),
    plan("赣水省 新淦市 wjw.xingan.gov.cn", "ucap", systems.UCAP_DASH, skin(homes.silent_tabs, menus.titled, rows.span_before, shell=shells.plain), """
新闻中心 xwzx
  工作动态 gzdt news 29 *
  媒体聚焦 mtjj news/media 11
政府信息公开 zfxxgk
  通知公告 tzgg notice 20 *
  政策法规 zcfg policy 13 *
  政策解读 zcjd interpretation 8 *
  决策预公开 jcygk notice 6
  双公示 sgs disclosure/penalty 14
专题专栏 ztzl
  扫黑除恶 shce -topic 9
  健康素养 jksy ~science 7
""", base="/xgswjw", linking="absolute"),
    plan("龙江省 北陵市 wjw.beiling.gov.cn", "ucap", systems.UCAP_NUMBER, skin(homes.floors, menus.brief, rows.dotted, rows.span, shell=shells.plain), """
动态信息 dtxx
  卫生要闻 wsyw news 24 *
  健康龙江 jklj news/media 9
通知公示 tzgs
  通知 tz notice 17 *
  公示 gs notice/personnel 11 *
政策 zc
  政策文件 zcwj policy 15 *
  解读 jd interpretation 7
服务 fw
  便民问答 bmwd -mail 11
""", size=8, is_flat=True),
    plan("疆南省 绿洲市 wjw.lvzhou.gov.cn", "ucap", channel_json(systems.UCAP_LIST.addresses, "/common/search", filled=False), skin(homes.boxes, menus.nested, rows.span), """
工作动态 gzdt
  委内动态 wndt news 26 *
  师市动态 ssdt news/county 14 *
政务公开 zwgk
  公告 gg notice 27 *
  政策 zc policy 18 *
  问答 wd interpretation 9 *
  预决算 yjs disclosure/budget 8
互动 hd
  我要咨询 wyzx -mail 10
""", base="/wlzs", size=10, given="http://wjw.lvzhou.gov.cn/"),
    plan("疆南省 金塔市 wjw.jinta.gov.cn", "ucap", channel_json(systems.UCAP_SLASH.addresses, "/searchList", filled=True), skin(homes.headline, menus.mega, rows.clock, rows.short_day, shell=shells.tagged), """
新闻 xw
  卫健新闻 wjxw news 33 *
  公示公告 gsgg notice 25 *
公开 gk
  部门文件 bmwj policy 16 *
  政策解读 zcjd interpretation 11 *
  年度报告 ndbg disclosure 8
服务 fw
  服务指南 fwzn -service 12
  在线访谈 zxft interview 7
""", scheme="https", size=8, given="http://wjw.jinta.gov.cn/"),
    plan("皖中省 舒河市 wjw.shuhe.gov.cn", "ah-label", systems.AH_STATIC, skin(homes.boxes, menus.nested, rows.span, shell=shells.tagged), """
新闻中心 xwzx
  工作动态 gzdt news 38 *
  县区动态 xqdt news/county 22
  通知公告 tzgg notice 30 *
政策 zc
  政策文件 zcwj policy 15 *
  政策解读 zcjd interpretation 12 *
健康服务 jkfw
  健康知识 jkzs ~science 12
  办事指南 bszn -service 11
互动交流 hdjl
  在线访谈 zxft interview 7 *
  网上咨询 wszx -mail 16
""", size=12),
    plan("皖中省 庐江湾市 wjw.lujiangwan.gov.cn", "ah-label", systems.AH_COLUMN, skin(homes.tabs, menus.titled, rows.card_slash, rows.short_day), """
资讯 6789100
  卫健动态 6789101 news 29 *
  公示公告 6789102 notice 24 *
公开 6789110
  委文件 6789111 policy 14 *
  图解 6789112 interpretation 8 *
  新闻发布会 6789113 press 6
  政府信息公开 6720500
    重大决策预公开 6720590 notice 9
    行政执法 6720591 disclosure/penalty 16
服务 6789120
  表格 6789121 -download 10
""", others=dict.fromkeys(("6720590", "6720591", "6720592"), systems.AH_PUBLIC), channels="first"),
    plan("皖中省 濉水市 wjw.suishui.gov.cn", "ah-label", systems.AH_STATIC, skin(homes.silent_tabs, menus.mega, rows.clock, rows.span), """
卫健资讯 xxfb
  卫健要闻 wjyw news 27 *
  公告公示 gggs notice 21 *
法定主动公开 fdgk
  重点领域信息 6701 disclosure 19
  规范性文件 6702 policy 13 *
  上级政策解读 6703 interpretation 10 *
便民 bm
  下载 xz -download 9
""", size=8, others={
        "6701": label(6799, 7001, filled=False, addresses=systems.AH_PUBLIC.addresses),
        "6702": label(6799, 7001, filled=False, addresses=systems.AH_PUBLIC.addresses),
        "6703": label(6799, 7001, filled=True, addresses=systems.AH_PUBLIC.addresses),
    }),
    plan("皖中省 齐云市 wjw.qiyun.gov.cn", "showlist", systems.SHOWLIST, skin(homes.headline, menus.nested, rows.span, rows.span_before), """
工作动态 5270
  市直动态 5275 news 30 *
  县区信息 5276 news/county 17
公告公示 5280
  通知公告 5281 notice 25 *
  招聘信息 5282 notice/recruit 12
政务公开 5290
  政策文件 5291 policy 14 *
  政策解读 5292 interpretation 9 *
  政府信息公开目录 10395 disclosure 23
互动 5300
  意见信箱 5301 -mail 11
""", others={"10395": systems.SHOWLIST_BRANCH}),
    plan("皖中省 秋浦市 wjw.qiupu.gov.cn", "showlist", systems.SHOWLIST_BRANCH, skin(homes.columns, menus.side, rows.disclosure_table, rows.span, shell=shells.sided, article=shells.record), """
动态 11200
  部门动态 11201 news 20 *
  媒体聚焦 11202 news/media 9 *
公告 11210
  公告公示 11211 notice 17 *
  部门文件 11212 policy 11 *
  新闻发布会 11213 press 6 *
下载 11220
  常用下载 11221 -download 8
""", size=9),
)  # fmt: skip
