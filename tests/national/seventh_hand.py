"""The seventh hand: bureaus of many systems, and portals that lead to one, written without sight of the rules."""

from __future__ import annotations

from dataclasses import replace

from national.seventh_hand_kit import Scheme, Spec, build
from national.seventh_hand_portals import portals

TRS = Scheme("trs", "{b}/{g}/{s}/", "{b}/{g}/{s}/index_{z}.html", "{b}/{g}/{s}/{ym}/t{ymd}_{id}.html", "trs",
             ("{b}/{g}/{s}/index.html",))  # fmt: skip
TRS_SHTML = replace(
    TRS, further="{b}/{g}/{s}/index_{z}.shtml", article="{b}/{g}/{s}/t{id}.shtml", also=("{b}/{g}/{s}/index.shtml",)
)
NFCMS = Scheme("nfcms", "{b}/{g}/{s}/index.html", "{b}/{g}/{s}/index_{n}.html", "{b}/{g}/{s}/content/post_{id}.html",
               also=("{b}/{g}/{s}/",), group="{b}/{g}/index.html")  # fmt: skip
JPAGE = Scheme(
    "jpage", "/col/col{code}/index.html",
    "/module/web/jpage/dataproxy.jsp?page={z}&webid=28&path=/&columnid={code}&unitid={code}9&webname=wjw&permissiontype=0",
    "/art/{y}/{m}/{d}/art_{code}_{id}.html", group="",
)  # fmt: skip
UCAP = Scheme(
    "ucap",
    "{b}/{s}/list.shtml",
    "{b}/{s}/list_{n}.shtml",
    "{b}/{s}/{ym}/{hex}.shtml",
    "ucap",
    group="{b}/{g}/nav_list.shtml",
)
UCAP_DASH = Scheme("ucap", "{b}/c{code}/common_list.shtml", "{b}/c{code}/common_list_{n}.shtml",
                   "{b}/{s}/{iso:%Y-%m}/{iso:%d}/content_{hex}.shtml", group="{b}/{g}/nav_list.shtml")  # fmt: skip
ANHUI = Scheme("ah-label", "/content/column/{code}", "/content/column/{code}?pageIndex={n}", "/{g}/{s}/{id}.html",
               also=("/content/column/{code}?pageIndex=1",), group="/{g}/index.html")  # fmt: skip
ANHUI_PUBLIC = Scheme(
    "ah-label", "/public/column/7001?type=4&catId={code}&action=list",
    "/public/column/7001?type=4&catId={code}&action=list&pageIndex={n}", "/public/7001/{id}.html",
    also=("/public/column/7001?type=4&catId={code}&action=list&pageIndex=1",), group="",
)  # fmt: skip
VSB = Scheme("vsb", "/{g}/{s}.htm", "/{g}/{s}/{down}.htm", "/info/{code}/{id}.htm", group="/{g}.htm")
VSB_JSP = Scheme("vsb", "/textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid={code}",
                 "/textlist.jsp?totalpage={total}&PAGENUM={n}&urltype=tree.TreeTempUrl&wbtreeid={code}",
                 "/info/{code}/{id}.htm", "next", group="")  # fmt: skip
JHTML = Scheme("jhtml", "/{s}/index.jhtml", "/{s}/index_{n}.jhtml", "/{s}/{id}.jhtml", group="/{g}/index.jhtml")
SHOWLIST = Scheme("showlist", "/News/showList/{code}/page_1.html", "/News/showList/{code}/page_{n}.html", "/News/show/{id}.html",
                  "numbers", group="")  # fmt: skip
ASP = Scheme("generic", "/newslist.asp?classid={code}", "/newslist.asp?classid={code}&page={n}", "/shownews.asp?id={id}", "next",
             ("/newslist.asp?classid={code}&page=1",), group="")  # fmt: skip
PHP = Scheme("generic", "/index.php?m=content&c=index&a=lists&catid={code}", "/index.php?m=content&c=index&a=lists&catid={code}&page={n}",
             "/index.php?m=content&c=index&a=show&catid={code}&id={id}", group="",
             also=("/index.php?m=content&c=index&a=lists&catid={code}&page=1",))  # fmt: skip
GLIST = Scheme("glist", "/{g}/{s}/glist.html", "/{g}/{s}/glist{z}.html", "/{g}/{s}/{id}.html", group="/{g}/glist.html")
LIFERAY = Scheme("generic", "/web/wjw/{s}", "/web/wjw/{s}?p_p_id=101_INSTANCE_x7Kd&p_p_lifecycle=0&cur={n}",
                 "/web/wjw/{s}/-/articles/{id}.shtml", group="/web/wjw/{g}")  # fmt: skip
DAY = Scheme(
    "generic",
    "/{g}/{s}/index.shtml",
    "/{g}/{s}/index_{n}.shtml",
    "/c/{iso}/{id}.shtml",
    "select",
    group="/{g}/index.shtml",
)
EPOINT = Scheme("epoint", "/{code}/moreinfo.html", "/{code}/{n}.html", "/{code}/{ymd}/{hex}.html", "numbers", group="")

SPECS = (
    Spec("七手荆州", "荆州市卫生健康委员会", "https://wjw.jingzhou.gov.cn/", TRS, """
新闻动态 xwdt: 卫健要闻 wjyw news 23; 县市区动态 xsqdt news 14
政务公开 zwgk: 通知公告 tzgg notice 19; 政策文件 zcwj policy 12; 政策解读 zcjd interpretation 9; 领导之窗 ldzc - 8
互动交流 hdjl: 在线访谈 zxft interview 8; 主任信箱 zrxx - 9
办事服务 bsfw: 办事指南 bszn - 10; 表格下载 bgxz - 9""", "沙市区 荆州区 松滋市 公安县 市中心医院", nav="drop", cut=20),
    Spec("七手柳州", "柳州市卫生健康委员会", "http://wsjkw.liuzhou.gov.cn/", TRS_SHTML, """
要闻动态 ywdt: 工作动态 gzdt news 25; 媒体聚焦 mtjj news 9
信息公开 xxgk: 公示公告 gsgg notice 17; 规范性文件 gfxwj policy 8; 行政处罚公示 xzcf disclosure 13; 财政预决算 czyjs disclosure 9
专题专栏 ztzl: 主题教育专题 ztjy - 8; 健康知识 jkzs ~ 10
网上办事 wsbs: 服务指南 fwzn - 8""", "鱼峰区 柳江区 鹿寨县 融安县 市妇幼保健院", "first", "box", nav="groups"),
    Spec("七手汕尾", "汕尾市卫生健康局", "https://www.shanwei.gov.cn/swwsj/", NFCMS, """
新闻中心 xwzx: 卫生要闻 wsyw news 18; 基层动态 jcdt news 11
政务公开 zwgk: 通知公告 tzgg notice 21; 部门文件 bmwj policy 10; 政策解读 zcjd interpretation 8; 部门预决算 bmyjs disclosure 8
办事大厅 bsdt: 办事指南 bszn - 9; 资料下载 zlxz - 8""", "城区 海丰县 陆河县 陆丰市 市第三人民医院", "daybox", organ="卫生健康局"),
    Spec("七手云浮", "云浮市卫生健康局", "http://wsjkj.yunfu.gov.cn/", NFCMS, """
工作动态 gzdt: 本局动态 bjdt news 16; 县区动态 xqdt news 10
信息公开 xxgk: 公告公示 gggs notice 13; 法规文件 fgwj policy 9; 建议提案办理 jytabl disclosure 12
公众互动 gzhd: 新闻发布会 xwfbh press 8; 局长信箱 jzxx - 8""", "云城区 罗定市 新兴县 郁南县 市人民医院", "summary", "time", organ="卫生健康局"),
    Spec("七手常州", "常州市卫生健康委员会", "https://wjw.changzhou.gov.cn/", JPAGE, """
资讯中心 zxzx: 卫生健康动态 wsdt news 24; 辖市区动态 xsq news 13
政府信息公开 zfxxgk: 通知公告 tzgg notice 18; 政策文件 zcwj policy 11; 政策解读 zcjd interpretation 9; 预决算公开 yjsgk disclosure 8
公众参与 gzcy: 在线访谈 zxft interview 8; 来信选登 lxxd - 10
服务 fw: 办事指南 bszn - 8""", "武进区 金坛区 溧阳市 天宁区 市第二人民医院", "li", "box"),
    Spec("七手日照", "日照市卫生健康委员会", "http://wjw.rizhao.gov.cn/", JPAGE, """
新闻资讯 xwzx: 工作动态 gzdt news 20; 区县动态 qxdt news 9
政务公开 zwgk: 公示公告 gsgg notice 15; 规范性文件 gfx policy 9; 新闻发布会 xwfbh press 9; 法定主动公开内容 fdzd disclosure 8
专题 zt: 专题专栏 ztzl - 8; 下载专区 xzzq - 8""", "东港区 岚山区 莒县 五莲县 市中医医院", "table", nav="flat", cut=18),
    Spec("七手泸州", "泸州市卫生健康委员会", "https://wjw.luzhou.gov.cn/", UCAP, """
新闻动态 xwdt: 卫健动态 wjdt news 22; 区县动态 qxdt news 12
政务公开 zwgk: 公告通知 ggtz notice 17; 行政规范性文件 gfxwj policy 8; 文件解读 wjjd interpretation 9
互动交流 hdjl: 在线访谈 zxft interview 8; 网民来信 wmlx - 8
政务服务 zwfw: 办事指南 bszn - 8; 健康科普 jkkp ~ 9""", "江阳区 合江县 泸县 古蔺县 西南医科大学附属医院", "li"),
    Spec("七手新余", "新余市卫生健康委员会", "http://www.xinyu.gov.cn/xywjw/", UCAP_DASH, """
动态 dt: 工作动态 gzdt news 19; 部门要闻 bmyw news 10
公开 gk: 通知公告 tzgg notice 16; 政策法规 zcfg policy 11; 图解政策 tjzc interpretation 8; 双随机一公开（行政检查） ssj disclosure 10
服务 fw: 资料下载 zlxz - 8; 办事指南 bszn - 8""", "渝水区 分宜县 仙女湖区 市人民医院 市妇幼保健院", "wrap", "label"),
    Spec("七手马鞍山", "马鞍山市卫生健康委员会", "https://wjw.mas.gov.cn/", ANHUI, """
新闻中心 xwzx: 卫健动态 wjdt news 23; 县区动态 xqdt news 12; 图片新闻 tpxw news 9
政务公开 zwgk: 通知公告 tzgg notice 20; 部门文件 bmwj policy 10; 政策解读 zcjd interpretation 9
互动交流 hdjl: 主任信箱 zrxx - 9; 在线访谈 zxft interview 8
办事服务 bsfw: 办事指南 bszn - 9""", "花山区 雨山区 当涂县 和县 市疾控中心", "first", "iso"),
    Spec("七手蚌埠", "蚌埠市卫生健康委员会", "https://wjw.bengbu.gov.cn/", ANHUI_PUBLIC, """
新闻动态 xwdt: 工作动态 gzdt news 18; 基层动态 jcdt news 9
信息公开 xxgk: 公示公告 gsgg notice 17; 政策文件 zcwj policy 12; 政策解读 zcjd interpretation 8; 建议提案 jyta disclosure 10
网上办事 wsbs: 办事指南 bszn - 8; 下载中心 xzzx - 8""", "蚌山区 怀远县 五河县 固镇县 市第三人民医院", "li", nav="flat"),
    Spec("七手咸阳", "咸阳市卫生健康委员会", "http://wjw.xianyang.gov.cn/", VSB, """
新闻中心 xwzx: 卫健要闻 wjyw news 24; 县市区动态 xsq news 15
政务公开 zwgk: 通知公告 tzgg notice 18; 政策法规 zcfg policy 9; 政策解读 zcjd interpretation 8; 财政预决算 czyjs disclosure 9
便民服务 bmfw: 办事指南 bszn - 8; 下载专区 xzzq - 8; 健康教育 jkjy ~ 9""", "秦都区 兴平市 三原县 彬州市 市中心医院", "li", "cn"),
    Spec("七手保定", "保定市卫生健康委员会", "http://wjw.baoding.gov.cn/", VSB_JSP, """
动态 dt: 工作动态 gzdt news 21; 县区快讯 xqkx news 12
公开 gk: 公告公示 gggs notice 16; 政策文件 zcwj policy 10; 行政处罚信息 xzcf disclosure 13
服务 fw: 办事指南 bszn - 8; 领导班子 ldbz - 8""", "莲池区 满城区 涿州市 高碑店市 市第一中心医院", "table", "slash", nav="flat", per=10),
    Spec("七手许昌", "许昌市卫生健康委员会", "http://wjw.xuchang.gov.cn/", JHTML, """
新闻动态 xwdt: 卫健要闻 wjyw news 20; 县区动态 xqdt news 13; 媒体关注 mtgz news 8
政务公开 zwgk: 通知公告 tzgg notice 17; 政策法规 zcfg policy 11; 部门预决算 bmyjs disclosure 8
互动 hd: 主任信箱 zrxx - 8; 办事指南 bszn - 9""", "魏都区 禹州市 长葛市 襄城县 市中心医院", "dl", nav="groups"),
    Spec("七手黄山", "黄山市卫生健康委员会", "http://wjw.huangshan.gov.cn/", SHOWLIST, """
新闻 xw: 卫健动态 wjdt news 19; 区县动态 qxdt news 12
公开 gk: 公告公示 gggs notice 15; 政策文件 zcwj policy 10; 政策解读 zcjd interpretation 9
专栏 zl: 专题专栏 ztzl - 8; 表格下载 bgxz - 8""", "屯溪区 歙县 休宁县 祁门县 市人民医院", "li", "dot"),
    Spec("七手鞍山", "鞍山市卫生健康委员会", "http://wjw.anshan.gov.cn/", ASP, """
新闻 xw: 工作动态 gzdt news 17; 基层动态 jcdt news 10
政务 zw: 通知公告 tzgg notice 18; 政策法规 zcfg policy 12; 新闻发布会 xwfb press 8
服务 fw: 办事指南 bszn - 8; 下载中心 xzzx - 8""", "铁东区 海城市 台安县 岫岩县 市中心医院", "table", "paren", nav="flat", charset="gb2312"),
    Spec("七手赤峰", "赤峰市卫生健康委员会", "http://wjw.chifeng.gov.cn/", PHP, """
资讯 zx: 卫健要闻 wjyw news 22; 旗县区动态 qxq news 14
政务公开 zwgk: 公示公告 gsgg notice 17; 政策解读 zcjd interpretation 9; 行政处罚 xzcf disclosure 10
群众 qz: 主任信箱 zrxx - 8; 办事指南 bszn - 8""", "红山区 松山区 宁城县 克什克腾旗 市医院", "p", "iso"),
    Spec("七手辽阳", "辽阳市卫生健康委员会", "http://wjw.liaoyang.gov.cn/", GLIST, """
要闻 yw: 工作动态 gzdt news 18; 县区动态 xqdt news 9
政务公开 zwgk: 公告通知 ggtz notice 15; 规范性文件 gfxwj policy 8; 预决算公开 yjs disclosure 8
互动交流 hdjl: 在线访谈 zxft interview 8; 办事指南 bszn - 8""", "白塔区 灯塔市 辽阳县 弓长岭区 市中心医院", "first", "iso", nav="groups"),
    Spec("七手遂宁", "遂宁市卫生健康委员会", "https://wsjkw.suining.gov.cn/", LIFERAY, """
新闻中心 xwzx: 工作动态 gzdt news 21; 县区动态 xqdt news 11
政务公开 zwgk: 公示公告 gsgg notice 16; 政策文件 zcwj policy 9; 政策解读 zcjd interpretation 8
办事 bs: 办事指南 bszn - 8; 下载专区 xzzq - 8""", "船山区 射洪市 蓬溪县 大英县 市中心医院", "card", "iso"),
    Spec("七手昆明", "昆明市卫生健康委员会", "https://wsjkw.km.gov.cn/", DAY, """
工作动态 gzdt: 委内动态 wndt news 20; 区县动态 qxdt news 12
信息公开 xxgk: 通知公告 tzgg notice 18; 政策文件 zcwj policy 10; 政策解读 zcjd interpretation 9; 新闻发布会 xwfb press 8
便民 bm: 办事指南 bszn - 8; 健康科普 jkkp ~ 9""", "五华区 官渡区 安宁市 石林县 市第一人民医院", "daybox", nav="drop"),
    Spec("七手徐州", "徐州市卫生健康委员会", "http://wjw.xz.gov.cn/", EPOINT, """
新闻动态 xwdt: 卫生健康要闻 wsyw news 23; 基层动态 jcdt news 12
政务公开 zwgk: 通知公告 tzgg notice 17; 政策文件 zcwj policy 9; 政策解读 zcjd interpretation 8; 法定主动公开内容 fdzdgk disclosure 8
交流 jl: 在线访谈 zxft interview 8; 主任信箱 zrxx - 8""", "泉山区 沛县 邳州市 铜山区 市儿童医院", "table", "box", nav="flat"),
)  # fmt: skip

SITES = tuple(map(build, SPECS))
PORTALS = portals(
    {"trs": TRS, "nfcms": NFCMS, "jpage": JPAGE, "ucap": UCAP, "vsb": VSB, "jhtml": JHTML, "epoint": EPOINT, "day": DAY}
)
