"""Bureaus on systems of their own, old and new."""

from __future__ import annotations

from datetime import date

from national import fourth_hand_homes as homes
from national import fourth_hand_menus as menus
from national import fourth_hand_rows as rows
from national import fourth_hand_shells as shells
from national import fourth_hand_systems as systems
from national.fourth_hand_plans import plan, skin

PLANS = (
    plan("辽东省 铁原市 wjw.tieyuan.gov.cn", "num-dir", systems.NUM_DIR, skin(homes.boxes, menus.nested, rows.span), """
政务信息 zwxx
  工作动态 gzdt news 26 *
  通知公告 tzgg notice 24 *
政务公开 zwgk83
  政策文件 zcwj policy 12 *
  政策解读 zcjd interpretation 7
  权责清单 qzqd disclosure 8
办事 bs
  服务指南 fwzn -service 10
""", base="/tieyuanws", size=9, home_page="/index.html"),
    plan("闽海省 漳江市 wjw.zhangjiang.gov.cn", "cms-html", systems.CMS_HTML, skin(homes.tabs, menus.mega, rows.paragraph, rows.short_day), """
动态信息 dtxx
  工作动态 gzdt news 28 *
  县区动态 xqdt news/county 14 *
  通知公告 tzgg notice 25 *
政策 zc
  政策文件 zcwj policy 12 *
  政策解读 zcjd interpretation 8
专栏 zl
  公立医院改革 glyygg -topic 9
  健康宣教 jkxj ~science 8
""", base="/cms/html/zjswshjhsywyh", size=8, home_page="/index.html", given="http://wjw.zhangjiang.gov.cn/"),
    plan("秦中省 肤施市 wjw.fushi.gov.cn", "rsf", systems.RSF, skin(homes.floors, menus.titled, rows.span_before, rows.span), """
新闻动态 xinwen
  卫健要闻 weijianyaowen news 23 *
  县区动态 xianqudongtai news/county 12 *
公示公告 gonggao
  公告 gonggaolan notice 21 *
  人事信息 renshi notice/personnel 9
政策法规 zhengce
  政策文件 zhengcewenjian policy 12 *
  政策解读 zhengcejiedu interpretation 7
网上互动 hudong
  院长访谈 fangtan interview 6 *
  咨询台 zixun -mail 8
""", base="/rsf/site/fsswsj", size=7, home_page="/index.html"),
    plan("豫东省 濮水市 www.pushuiwjw.gov.cn", "asp", systems.ASP, skin(homes.old_tables, menus.tables, rows.table, rows.bracketed_text, shell=shells.tabled, article=shells.old), """
新闻 10
  卫生动态 13 news 24 *
  县区传真 14 news/county 13 *
公告 20
  公示公告 21 notice 22 *
  招聘启事 22 notice/recruit 9 *
法规 30
  政策法规 31 policy/law 11 *
  文件下载 32 -download 9
""", charset="gb18030", declares=False, size=10, last=date(2024, 8, 30)),
    plan("辽东省 鞍城市 wjw.ancheng.gov.cn", "aspx", systems.ASPX, skin(homes.old_tables, menus.pictures, rows.table, rows.span_before, shell=shells.tabled, article=shells.old), """
政务动态 30
  工作动态 34 news 26 *
  行业新闻 35 news/county 12
通知公告 40
  通知公告 41 notice 24 *
  文件 42 policy 11 *
  预算公开 43 disclosure/budget 8 *
便民 50
  表格下载 51 -download 8
""", charset="gb18030", size=9),
    plan("蒙北区 松漠市 wjw.songmo.gov.cn", "php", systems.PHP, skin(homes.headline, menus.nested, rows.card_slash, rows.span, shell=shells.plain), """
卫健动态 50
  本市动态 56 news 29 *
  旗县动态 57 news/county 13
公告 60
  公示公告 61 notice 24 *
  政策文件 62 policy 13 *
  政策解读 63 interpretation 8 *
便民 70
  在线留言 71 -mail 10
""", size=8),
    plan("蜀西省 安岳州 swjw.anyuezhou.gov.cn", "php", systems.PHPCMS, skin(homes.sections, menus.titled, rows.span, rows.span_before), """
卫健动态 20
  工作动态 22 news 27 *
  图片新闻 23 news 8
公告 30
  公示公告 31 notice 25 *
  政策文件 32 policy 12 *
  执法公示 33 disclosure/penalty 11
服务 40
  办事指南 41 -service 10
  在线访谈 42 interview 6 *
""", size=8, channels="first", charset="gb18030"),
    plan("豫东省 商都市 wsjkw.shangdu.gov.cn", "contents-shtml", systems.CONTENTS, skin(homes.boxes, menus.mega, rows.pinned, rows.short_day, shell=shells.tagged), """
动态 850
  新闻动态 854 news 33 *
  地市动态 855 news/county 19 *
公开 860
  通知公告 861 notice 28 *
  规范性文件 862 policy 14 *
  政策解读 863 interpretation 10 *
  新闻发布会 864 press 7
服务 870
  下载 871 -download 9
""", size=12),
    plan("晋南省 汾阴市 wjw.fenyin.gov.cn", "hrh", systems.HRH, skin(homes.tabs, menus.nested, rows.grouped, rows.span), """
要闻 ywl00
  卫健要闻 wjywl02 news 28 *
  基层动态 jcdtl02 news/county 13
公告 ggl00
  公示公告 gsggl02 notice 24 *
  文件 wjl02 policy 13 *
  解读 jdl02 interpretation 8 *
互动 hdl00
  咨询 zxl02 -mail 9
""", size=10),
    plan("龙江省 漠河湾市 wsjkw.mohewan.gov.cn", "thinkphp", systems.THINKPHP, skin(homes.silent_tabs, menus.mega, rows.definition, rows.span, shell=shells.plain), """
动态 50
  卫生动态 51 news 22 *
  地市新闻 52 news/county 11
通知 60
  通知公告 61 notice 23 *
  政策文件 62 policy 12 *
  政务公开 63 disclosure 14
服务 70
  办事指南 71 -service 9
""", size=8),
    plan("沪上省 申浦市 wsjkw.shenpu.gov.cn", "sh-hex", systems.SHANGHAI, skin(homes.headline, menus.nested, rows.clock, rows.span, shell=shells.tagged), """
新闻 xw
  新闻发布 xwfb news 32 *
  各区动态 gqdt news/county 18 *
  媒体聚焦 mtjj news/media 12
公开 gk
  公示公告 gsgg notice 27 *
  政策文件 zcwj policy 17 *
  政策解读 zcjd interpretation 11 *
  在线访谈 zxft interview 7
服务 fw
  办事指南 bszn -service 10
""", scheme="https", size=10, given="http://wsjkw.shenpu.gov.cn/"),
    plan("青源省 湟水市 wsjkw.huangshui.gov.cn", "epoch-ms", systems.EPOCH, skin(homes.boxes, menus.titled, rows.chinese_day, rows.short_day), """
综合新闻 zhxw
  新闻中心 xwzx news 26 *
  市州动态 szdt news/county 12 *
政务公开 zwgk
  通知公告 tzgg notice 22 *
  政策法规 zcfg policy 12
  政策解读 zcjd interpretation 7 *
业务管理 ywgl
  中医药管理 zyy
    中医工作 zygz news 8
服务 fw
  资料下载 zlxz -download 8
""", size=8),
    plan("赣水省 瑞昌江市 wjw.ruichangjiang.gov.cn", "snow", systems.SNOW, skin(homes.floors, menus.nested, rows.headed, rows.span), """
动态要闻 dtyw
  工作动态 gzdt news 28 *
  各地动态 gddt news/county 13
信息公开 xxgk
  通知公告 tzgg notice 25 *
  政策文件 zcwj policy 13 *
  解读 jd interpretation 8 *
  建议提案 jyta disclosure/proposal 9
互动 hd
  新闻发布会 xwfbh press 7 *
  投诉 ts -mail 9
""", size=9),
    plan("陇上省 金泉市 wsjk.jinquan.gov.cn", "contents-single", systems.SINGLE, skin(homes.columns, menus.side, rows.span, shell=shells.sided), """
动态 11840
  卫生动态 11847 news 25 *
  县区动态 11848 news/county 12
公告 11850
  公示公告 11851 notice 23 *
  规范性文件 11852 policy 12 *
  政策解读 11853 interpretation 7 *
服务 11860
  下载专区 11861 -download 8
""", size=8),
    plan("滇南省 澜江市 ynwsjkw.lanjiang.gov.cn", "custom-java", systems.POSTED, skin(homes.tabs, menus.titled, rows.span, rows.short_day), """
动态 1451000
  工作动态 1451001 news 24 *
  各地信息 1451002 news/county 12 *
公告 1452000
  公告公示 1452001 notice 22 *
  政策文件 1452002 policy 12 *
  政策解读 1452003 interpretation 7
服务 1453000
  办事指南 1453001 -service 9
""", size=8),
    plan("桂北区 漓水市 wjw.lishui-gb.gov.cn", "generic", systems.YEAR_MD, skin(homes.bare, menus.nested, rows.picture, rows.span, shell=shells.plain), """
新闻中心 xwzx
  卫健新闻 wjxw news 22 *
  抗疫专题 kyzt -topic 8
公示公告 gsgg
  通知 tz notice 18
  公示 gs notice/personnel 9
政策文件 zcwj
  自治区文件 zzqwj policy 8
  本市文件 bswj policy 12
政策解读 zcjd
  文字解读 wzjd interpretation 7
""", size=7, linking="relative"),
)  # fmt: skip
