"""What portals of cities hold, and the bureaus that they lead to."""

from __future__ import annotations

CITIES = {
    "list": """
走进我们 zjwm
  城市概况 csgk page
新闻中心 xwzx
  政务要闻 zwyw -city 24 *
  部门动态 bmdt -city 16 *
  县区快讯 xqkx -city 12
政务公开 zwgk
  公示公告 gsgg -city 14 *
  市政府文件 szfwj -policy 10
  市政府部门 bm page
  市政府领导 ld page
政务服务 zwfw
  办事指南 bszn -service 12
互动交流 hdjl
  市长信箱 szxx -mail 13
""",
    "open": """
要闻动态 ywdt
  今日要闻 jryw -city 22 *
  通知公告 tzgg -city 14 *
政府信息公开 zfxxgk
  政府信息公开指南 zn page
  机构职能 jgzn
    政府工作部门 bm page
政策 zc
  政府文件 zfwj -policy 12 *
  政策解读 zcjd -interpretation 9
互动 hd
  意见征集 yjzj -mail 8
数据 sj
  统计公报 tjgb -city 7
""",
}
BUREAUS = {
    "common": """
新闻动态 xwdt
  工作动态 gzdt news 28 *
  基层动态 jcdt news/county 12
通知公告 tzgg notice 24 *
政务公开 zwgk
  政策文件 zcwj policy 14 *
  政策解读 zcjd interpretation 9 *
  机构设置 jgsz page
  财政预决算 czyjs disclosure/budget 8
服务 fw
  办事指南 bszn -service 11
  资料下载 zlxz -download 8
互动 hd
  主任信箱 zrxx -mail 10
""",
    "open": """
卫健要闻 wjyw
  市级要闻 sjyw news 25 *
  媒体聚焦 mtjj news/media 10 *
公开公示 gkgs
  公示公告 gsgg notice 22 *
  人事信息 rsxx notice/recruit 11
文件解读 wjjd
  部门文件 bmwj policy 13 *
  解读 jd interpretation 8
  新闻发布会 xwfbh press 6 *
下载 xz
  常用表格 cybg -download 9
""",
    "vague": """
信息速递 xxsd
  委内信息 wnxx news 24 *
  各地信息 gdxx news/county 12
公告栏 ggl
  公告 gg notice 23 *
  公示 gs notice/personnel 9
法规文件 fgwj
  本级文件 bjwj policy 12 *
  图文解读 twjd interpretation 7 *
访谈 ft
  在线访谈 zxft interview 7 *
健康科普 jkkp ~science 8
专题专栏 ztzl
  结核病防治日 jhb -topic 8
""",
    "shelf": """
政府信息公开指南 gkzn page
机构职能 jgzn page
法定主动公开内容 fdzdgknr
  政策文件 zcwj policy 13 *
  政策解读 zcjd interpretation 8
  通知公告 tzgg notice 20 *
  工作动态 gzdt news 22 *
  财政信息 czxx disclosure/budget 9
  建议提案 jyta disclosure/proposal 9
政府信息公开年报 nb disclosure 7
依申请公开 ysqgk page
""",
    "number": """
工作动态 3101
  卫健动态 3102 news 26 *
  县市动态 3103 news/county 12
公示公告 3110
  通知公告 3111 notice 23 *
  招聘信息 3112 notice/recruit 9
政务公开 3120
  政策文件 3121 policy 13 *
  政策解读 3122 interpretation 8 *
  双公示 3123 disclosure/penalty 10
服务 3130
  表格下载 3131 -download 8
""",
}
