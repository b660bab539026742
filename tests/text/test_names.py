"""Which strings are names of persons, of outlets, of offices, and which are only words."""

from __future__ import annotations

import pytest

from crawler.extract.bylines import parse
from crawler.text.names import is_foreign_name, is_organ, is_outlet, is_person_name

SURNAMES = """
赵钱孙李周吴郑王 冯陈褚卫蒋沈韩杨 朱秦尤许何吕施张 孔曹严华金魏陶姜 戚谢邹喻柏水窦章 云苏潘葛奚范彭郎
鲁韦昌马苗凤花方 俞任袁柳酆鲍史唐 费廉岑薛雷贺倪汤 滕殷罗毕郝邬安常 乐于时傅皮卞齐康 伍余元卜顾孟平黄
穆萧尹姚邵湛汪祁 毛禹狄米贝明臧计 伏成戴谈宋茅庞熊 纪舒屈项祝董梁杜 阮蓝闵席季麻强贾 路娄危江童颜郭梅
盛林刁钟徐邱骆高 夏蔡田樊胡凌霍虞 万支柯昝管卢莫经 房裘缪干解宗丁宣 贲邓郁单杭洪包诸 左石崔吉钮龚程嵇
邢滑裴陆荣翁荀羊 於惠甄曲封芮羿 储靳汲邴糜松井段 富巫乌焦巴弓牧隗 山谷车侯宓蓬全郗 班仰秋仲伊宫宁仇
栾暴甘钭厉戎祖武 符刘景詹束龙叶幸 司韶郜黎蓟薄印宿 白怀蒲邰鄂索咸籍 赖卓蔺屠蒙池乔阴 胥苍双闻莘党翟谭
贡劳逄姬申扶堵冉 宰郦雍璩桑桂濮牛 寿边扈燕冀浦尚农 温别庄晏柴瞿阎充 慕连茹习宦艾鱼容 古易慎戈廖庾终暨
居衡步耿满弘匡国 文寇广禄阙东欧殳 沃利蔚越夔隆师巩 厍聂晁勾敖融冷訾 辛阚那简饶空曾毋 沙乜养鞠须丰巢关
蒯相查荆红游竺权 逯盖益桓公肖付代 佟苟覃闫涂晋楚仝 佘岳帅缑亢况郈琴 商牟墨哈谯笪阳 佴言福仉禤揭鄢麦
邝冼区岩官尧展尉 战佀信税门粟原位 仵苑练母修皇兰卿 禾沐
盘植亓俎郏郄郇庹 恽忻弭琚睢矫禚綦 翦芈苌茆菅蘧裔 谌贠赫雒隽颉邸 丘辜丛鹿栗朴
"""

NO_SURNAMES = "家年的是在我这些他们她您它就也都又很把被让给从向对为与但如若因所此其每各另再最"

COMPOUND = """
欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 司徒 令狐 端木 东方 南宫 呼延 轩辕
独孤 宇文 闻人 申屠 万俟 长孙 钟离 西门 百里 赫连 澹台 鲜于 纳兰 完颜 拓跋 第五
"""

FOREIGN = """
迪卡普里奥 埃里克森 爱因斯坦 贝克汉姆 比尔盖茨 道格拉斯 东布罗夫 菲利普斯 弗洛伊德 富兰克林 冈萨雷斯 瓜迪奥拉
莱昂纳多 勒克莱尔 马丁内斯 帕瓦罗蒂 奇普里安 日丹诺夫 塞万提斯 托尔斯泰 维多利亚 扎克伯格 亨德里克 史蒂文斯
叶夫根尼 夸西莫多 彼特罗夫 肖洛霍夫 让巴蒂斯 锡拉库萨 阿莱格里 麦克莱恩 班纳特 本杰明 波尔多 博加特 查尔斯
茨威格 达芬奇 戴维斯 德拉蒙德 登普西 杜鲁门 顿巴斯 多厄蒂 方丹尼 丰塞卡 福克纳 高尔基 戈尔巴 贡萨洛 哈里森
海明威 豪斯曼 赫尔曼 霍金斯 基辛格 凯恩斯 坎贝尔 康拉德 考夫曼 科斯塔 肯尼迪 昆德拉 赖斯曼 朗费罗 劳伦斯
雷诺兹 理查德 卢卡斯 洛佩兹 吕西安 迈克尔 芒福德 蒙塔古 敏斯基 农西奥 努涅斯 欧文斯 皮尔斯 平克顿 普希金
恰帕斯 钱德勒 切尔西 丘吉尔 热苏斯 桑切斯 圣马丁 施罗德 舒马赫 孙达拉 索罗斯 汤普森 唐纳德 滕尼斯 廷伯莱
温斯顿 翁贝托 沃尔夫 夏洛特 谢尔盖 许尔勒 英格兰 詹姆斯 朱利安 法耶特 乌戈尔 什瓦布 休伯特 佐丹诺 南希尔
图尔斯 圭多尼 娜塔利 宁德尔 宗巴特 宾德尔 尚普兰 尤里斯 山德尔 庞德斯 延科夫 彭德尔 扬科夫 旺德尔 木尔坦
杨科夫 梅西尔 欣德尔 武克蒂 毛里斯 沙里夫 泽曼诺 派普斯 潘克斯 狄德罗 玛尔塔 珀尔曼 珍宁斯 琴切夫 甘贝尔
申科夫 祖马尔 穆尼奥 策尔曼 米勒斯 约克斯 胡安娜 舍尔曼 艾米莉 范迪克 荣格尔 贾巴尔 赞比亚 邓恩斯 邦迪克
隆戈里 雅克林 韦伯斯 香波尔
卓玛措 央珠措姆 丽丝塔 买买提 依吐拉 妮娅里 姬丝塔 孜拉尔 热孜亚 旦措姆 珠琳娜 芙琳娜 茜丝塔 蕾娜塔 薇娅拉 逊达尔 露西亚 黛茜娅 旺旦珠
"""

WORDS = """
谢谢 高兴 方面 安全 常常 时间 时候 时代 明白 明天 明年 明确 成功 成为 成立 温度 关于 平安 于是 白色 黄色 万元 金额 全部 全国 全省 全市 连续
经过 经济 经验 管理 管委 方法 方便 方式 方案 计划 计算 项目 解决 解读 解答 解释 解放 阳性 阴性 阳光 年度 年底 年初 国家 国内 国际 国务 广大
广泛 广场 文化 文件 文明 文章 文字 文艺 家庭 家长 家属 公开 公告 公布 公司 公安 公园 公益 商务 商业 商场 相关 相信 查看 查询 关注 关闭 关键
关系 游客 游戏 权威 权益 利用 利益 东西 水平 水利 水果 水务 石油 石化 包括 包含 单位 房屋 房间 马上 马路 牛奶 车辆 车站 车间 班级 班子 常见
常务 党委 党员 党组 党建 党支 卫生 卫健 卫计 高度 高温 高校 高考 高中 高速 段时 任务 任何 任职 许多 许可 何时 何处 常规 安排 安装 安检 华人
华侨 严格 严重 严肃 金融 金牌 施工 施行 强调 强化 强烈 路上 路口 路线 危险 危害 宣传 宣布 富裕 富含 山区 谷物 全面 全球 全体 全程 秋季 秋天
夏季 夏天 白天 双方 闻名 寿命 边境 农村 农业 农民 古代 古城 文物 居民 居住 居家 步骤 步行 师生 师傅 融合 冷空 简单 简介 简体 空气 空间 养老
养生 须知 丰富 红色 红灯 益处 代表 代码 原因 原创 原则 原标 原文 原题 修改 修复 信息 信用 区域 区县 官方 官网 展示 展开 展览 位置 位于 东部
苏区 母亲 孔子 幸福 幸运 司机 司法 司令 印象 印发 宿舍 宁静 贝壳 米饭 毛巾 花园 花费 雷雨 雷电 余人 余名 元旦 元素 平台 平均 平时 平方 毕业
毕竟 安心 乐观 乐园 时事 时尚 时政 万人 万多 支付 支持 支部 支队 诸多 左右 吉祥 程度 程序 荣誉 荣获 封闭 封面 储存 松树 武术 武装 景区 景点
景观 龙头 龙舟 叶子 索引 卓越 蒙古 劳动 申请 申报 扶贫 扶持 温馨 温暖 庄严 容易 古老 易感 慎重 广告 广播 欧洲 越来 国产 牧民 江边 童年 颜色
盛大 林业 林区 钟头 徐徐 田间 胡说 莫名 干部 干净 干预 宗旨 洪水 洪灾 国办 贺电 项链 席位 管控 计生 文图 文本 文旅 明星 章程 牛年 马年 龙年
羊年 方向 强降 双节 双十 简讯 简报 高铁 高端 高级 高层 高职 高血 高危 康复 安宁 费用 阮咸 计时 汤药 车主 支援 成文 成果 成员 成效 段落
"""

PLACES = """
江苏 江西 江门 云南 云浮 安徽 安庆 宁夏 甘肃 甘南 吉林 广东 广州 广西 山东 山西 湛江 惠州 梅州 阳江 韶关 温州 常州 金华 苏州 杭州 郑州
沈阳 兰州 石家 万州 徐州 福州 福建 柳州 桂林 桂平 荆州 黄冈 黄石 邵阳 岳阳 衡阳 鄂州 武汉 武昌 蓟州 燕郊 辛集 任丘 蒙城 连州 连南 连山 连平
乐昌 龙门 龙川 平远 东莞 东源 封开 高州 高要 罗定 雷州 华州 花都 单县 成都 乌鲁 哈尔 巴中 宣城 广元 广安 阳泉 景德 贺州
"""

OUTLETS = """
清远日报 惠州晚报 南方都市报 健康报 清远融媒 南方网 人民网 新华社 示例电视台 示例广播 澎湃派 示例发布 央视新闻 人民日报客户端 示例融媒体 清城视频
财经频道 示例在线 医学杂志 养生论坛 示例微信 示例微博 今日头条 示例号 健康月刊 中国周刊 示例传媒 医药观察 清远之声 健康通讯 市民热线 东南卫视
南方Plus 南方+ 南方＋ 健康清远 平安惠州 文明示例 清廉示例 法治示例 美丽乡村 智慧城市 微医疗 网信示例 疾控科普君 南方健康 新医生 这里是清远
最清远 示例健闻 示例卫生健康 南都 中新 养生早知道 示例水务 示例财经 医学科普 微清远人事物 新华網 電視臺
"""

OFFICES = """
市卫生健康局 市卫健委 市创文办 省卫生厅 联络处 宣传科 办公室 宣传部 市医院 市妇幼中心 示例医药公司 市政府 市政协 市人大 示例大学 护士学校 示例中学
示例小学 研究所 示例集团 志愿者服务队 课题组 示例总支 市妇联 医联体联盟 东城街道 清城镇 飞水乡 佛冈县 清城区 清远市 广东省 市疾控 市卫健 内科门诊
大药房 工商银行 清远交警 清远消防 卫生站 图书馆 儿童公园 制药厂 零售店 红十字会 市医保 工作专班 市衛生局
"""

SHORT_OFFICES = "院办 党办 政办 区办 市办 县办 宣办 市委 县委 区委 团委 纪委 科教 医务 本院"

PRESS_DESKS = """
粤卫信 穗卫信 深卫信 莞卫信 珠卫信 佛卫信 惠卫信 韶卫信 梅卫信 汕卫信 湛卫信 茂卫信 肇卫信 清卫信 潮卫信 揭卫信 云卫信 江卫信 阳卫信 河卫信
津卫信 沪卫信 渝卫信 冀卫信 晋卫信 辽卫信 吉卫信 黑卫信 苏卫信 浙卫信 皖卫信 闽卫信 赣卫信 鲁卫信 豫卫信 鄂卫信 湘卫信 桂卫信 琼卫信 川卫信
蜀卫信 黔卫信 滇卫信 陕卫信 秦卫信 甘卫信 陇卫信 青卫信 宁卫信 新卫信 藏卫信 蒙卫信 邕卫信 榕卫信 厦卫信 杭卫信 甬卫信 锡卫信 徐卫信 郑卫信
汉卫信 长卫信 昆卫信 筑卫信 蓉卫信 成卫信 京卫信 湛江卫信
粤疾宣 粤医宣 粤妇宣 粤健宣 粤药宣 粤食宣 粤教宣 粤交宣 粤公宣 粤法宣 粤检宣 粤府宣 粤财宣 粤税宣 粤民宣 粤应宣 粤消宣 粤工宣 粤商宣 粤统宣
粤社宣 粤建宣 粤水宣 粤农宣 粤林宣 粤海宣 粤文宣 粤旅宣 粤体宣 粤残宣 粤红宣
粤医卫宣 粤卫健宣 粤疾控宣 粤药监信 粤交管宣 粤医保宣 粤卫计宣 粤公安宣 粤卫闻 粤卫讯 粤卫宣讯
"""

NOBODY = """
admin 管理员 系统管理员 超级管理员 网站管理员 站长 佚名 未知 匿名 网络 无 暂无 转载 转载文章 转载稿 网友 小编 不详 未署名 网络整理 综合整理 综合
"""


def test_every_surname_can_begin_a_name() -> None:
    assert [one for one in "".join(SURNAMES.split()) if not is_person_name(f"{one}晓梅")] == []
    assert all(map(is_person_name, ["张三", "劉曉梅", "古丽·艾买提", "阿布都拉·买买提·热合曼"]))


def test_what_is_no_surname_begins_no_name() -> None:
    assert [one for one in NO_SURNAMES if is_person_name(f"{one}晓梅")] == []


def test_every_compound_surname_can_have_two_characters_behind() -> None:
    assert [one for one in COMPOUND.split() if not is_person_name(f"{one}晓梅")] == []
    assert [one for one in ("林中晓梅", "上官", "第五", "张", "张晓·", "Smith", "张3") if is_person_name(one)] == []
    assert [one for one in ("东方", "司马云", "第五明", "端木") if not is_person_name(one)] == ["端木"]


def test_names_of_transcribed_syllables_are_foreign_ones() -> None:
    assert [one for one in FOREIGN.split() if not is_foreign_name(one)] == []
    assert [one for one in ("高尔", "马克", "张晓梅", "卫生健康", "斯大林村") if is_foreign_name(one)] == []
    assert is_foreign_name("莫里斯")


def test_titles_and_short_names() -> None:
    assert not is_person_name("管理员", titled=True)
    assert is_person_name("李科")
    assert is_person_name("李派")


POSTS = (
    "书记 部长 院长 局长 主任 代表 专家 教授 医师 医生 护士 博士 民警 秘书 会计 司机 顾问 委员 女士 先生 阿姨 大爷 师傅"
)


def test_a_surname_with_a_post_or_a_title_is_no_name() -> None:
    assert [one for one in POSTS.split() if is_person_name(f"沈{one}")] == []


def test_what_somebody_is_called_is_no_name_and_may_end_one() -> None:
    assert [one for one in ("李某", "王婶", "张某某", "王姑娘") if is_person_name(one)] == []
    assert is_person_name("赵文伯")


@pytest.mark.parametrize("words", [WORDS, PLACES, OUTLETS, OFFICES, PRESS_DESKS, NOBODY], ids=range(6))
def test_what_is_no_name_of_a_person(words: str) -> None:
    assert [one for one in words.split() if is_person_name(one)] == []


def test_a_word_with_one_character_more_is_no_name_but_behind_a_title() -> None:
    for one in ("夏天璐", "安全帽", "高温天", "方便面", "牛奶糖"):
        assert not is_person_name(one), one
        assert is_person_name(one, titled=True), one
    assert [one for one in "局办厅处院报网委科派社台站" if is_person_name(f"林晓{one}", titled=True)] == []


def test_outlets_by_their_endings_and_accounts_by_their_beginnings() -> None:
    assert [one for one in OUTLETS.split() if not is_outlet(one)] == []
    assert [one for one in OUTLETS.split() if not is_organ(one)] == []
    assert [one for one in ("报", "网", "微光", "张晓梅", "林·晓梅", "健康教育工作开展得很好") if is_outlet(one)] == []
    assert not is_person_name("清远·新闻网")
    assert is_outlet("党报")


def test_offices_by_their_endings() -> None:
    assert [one for one in [*OFFICES.split(), *SHORT_OFFICES.split()] if not is_organ(one)] == []
    assert [one for one in ("会", "大会", "张晓梅", "门店", "夜市", "摄影") if is_organ(one)] == []
    assert [one for one in OFFICES.split() if is_outlet(one)] == []


def test_press_desks_are_organs_and_no_persons() -> None:
    assert [one for one in PRESS_DESKS.split() if not is_organ(one)] == []
    assert [one for one in ("云卫健", "云疾控", "江卫信", "阳江卫信") if is_person_name(one)] == []
    assert [one for one in ("粤人信", "张卫信", "粤卫和信") if is_organ(one)] == []


@pytest.mark.parametrize("nobody", NOBODY.split())
def test_who_is_nobody_is_no_source(nobody: str) -> None:
    assert parse(f"来源：{nobody}")["source"] is None
