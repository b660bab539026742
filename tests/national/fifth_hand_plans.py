"""The columns of the fifth hand's bureaus, written ``group/name/slug/kind/count``."""

from __future__ import annotations

from national.fifth_hand_model import plans

DEPARTMENTS = tuple(map(plans, (
    "政务动态/工作动态/gzdt/news/24 政务动态/通知公告/tzgg/notice/18 政务公开/规范性文件/gfxwj/policy/9 政务公开/政策解读/zcjd/interpretation/8 办事服务/办事指南/bszn/-/6",
    "卫健资讯/卫健要闻/wjyw/news/28 卫健资讯/县区动态/xqdt/news/17 信息公开/公告公示/gggs/notice/21 信息公开/政策法规/zcfg/policy/12 信息公开/财政信息/czxx/disclosure/7 便民服务/资料下载/zlxz/-/7",
    "新闻中心/图片新闻/tpxw/news/12 新闻中心/部门动态/bmdt/news/30 公开/公示公告/gsgg/notice/25 公开/部门文件/bmwj/policy/14 公开/解读回应/jdhy/interpretation/6 互动/在线访谈/zxft/interview/6",
    "公开目录/政策文件/zcwj/policy/16 公开目录/公告通知/ggtz/notice/22 公开目录/预决算公开/yjsgk/disclosure/8",
    "重点公开/医疗卫生工作动态/ylwsdt/news/19 重点公开/行政许可和行政处罚/xzxkcf/disclosure/11 法规公文/本机关文件/bjgwj/policy/13 法规公文/文件解读/wjjd/interpretation/7 其他/通知/tz/notice/15 其他/联系方式/lxfs/-/6",
    "动态/委内动态/wndt/news/20 动态/基层风采/jcfc/news/13 公告/公告栏/ggl/notice/26 文件/行政规范性文件/xzgfxwj/policy/8 文件/政策图解/zctj/interpretation/6 回应/新闻发布会/xwfbh/press/6",
    "党建与业务/健康要闻/jkyw/news/27 党建与业务/医政动态/yzdt/news/14 通知/通知公告/tzgg/notice/23 双公开/双随机一公开/ssj/disclosure/10 双公开/建议提案办理/jyta/disclosure/8 知识/健康知识/jkzs/-/9",
)))  # fmt: skip

SITES = tuple(map(plans, (
    "新闻动态/委局要闻/wjyw/news/30 新闻动态/基层动态/jcdt/news/22 新闻动态/媒体聚焦/mtjj/news/12 政务公开/通知公告/tzgg/notice/28 政务公开/政策文件/zcwj/policy/15 政务公开/政策解读/zcjd/interpretation/9 政务公开/财政预决算/czyjs/disclosure/8 互动交流/在线访谈/zxft/interview/7 互动交流/局长信箱/jzxx/-/6 服务/下载中心/xzzx/-/8",
    "资讯/今日关注/jrgz/news/18 资讯/县市动态/xsdt/news/26 公开/公告/gg/notice/20 公开/公示/gs/notice/14 公开/法律法规/flfg/policy/11 公开/图解政策/tjzc/interpretation/6 公开/人事信息/rsxx/disclosure/9 办事/办事指南/bszn/-/9 办事/常见问题/cjwt/-/7",
    "工作/工作动态/gzdt/news/29 工作/医院动态/yydt/news/16 工作/新闻发布会/xwfbh/press/8 公示/公示公告/gsgg/notice/27 文件/本委文件/bwwj/policy/17 文件/政策问答/zcwd/interpretation/7 公开/重点领域信息公开/zdly/disclosure/12 公开/政府信息公开年报/nb/disclosure/6 科普/健康科普/jkkp/-/9",
    "要闻/卫生健康要闻/wsjkyw/news/25 要闻/行业动态/hydt/news/19 通告/通知通告/tztg/notice/30 法规/规范性文件/gfxwj/policy/10 法规/规划计划/ghjh/policy/8 法规/解读/jd/interpretation/6 交流/民生热线/msrx/interview/9 执法/行政执法公示/xzzf/disclosure/13 专栏/往年专题/wnzt/-/7",
)))  # fmt: skip

NEIGHBOUR = plans("动态/工作动态/gzdt/news/6 公告/通知公告/tzgg/notice/6")
PORTAL = plans(
    "新闻中心/时政要闻/szyw/news/9 新闻中心/部门动态/bmdt/news/8 政务公开/公示公告/gsgg/notice/8 政务公开/政府文件/zfwj/policy/7 政务公开/政策解读/zcjd/interpretation/6"
)
