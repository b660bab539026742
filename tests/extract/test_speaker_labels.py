"""Every word that a label of a turn is made of, and what the label then says; persons and outlets are invented."""

from __future__ import annotations

from crawler.extract.interview.labels import is_person_value, read_label

ROLES = """
host: 主持人 主持 主播 主 现场主持人 男主持人 女主持人 特约主持人 节目主持人 访谈主持人 直播主持人 本期主持人 今日主持人 新闻发布会主持人
host: 主持人林 主持人A
reporter: 记者 采访者 采访人 示例日报记者 现场提问记者 问 提问 追问 问题 Q q 问题1 Q2 一问 二问 三问 四问 五问 六问 七问 八问 九问 十问 3问
reporter: 记者甲 记者小林 记者大林 记者老林 记者阿林 本报记者林
citizen: 网友 网民 市民 听众 观众 群众 居民 村民 患者 家长 读者 粉丝 学员 来电人 咨询人 提问人 提问者 咨询者 来电者 热线
citizen: 网友朋友 热心网友 现场观众 匿名网友 家住河西的居民 市民甲 网友12 网友“小草”12
citizen: 网友“小草” 网友"小草" 网友'小草' 网友‘小草’ 网友「小草」 网友《小草》 网友<小草> 网友(小草) 网友[小草] 网友:小草 网友@小草
guest: 嘉宾 来宾 受访者 受访人 被访者 采访对象 特邀嘉宾 访谈嘉宾 现场嘉宾 本期嘉宾 特约嘉宾 做客嘉宾 发言人 新闻发言人
guest: 嘉宾一 嘉宾二 嘉宾三 嘉宾四 嘉宾五 嘉宾六 嘉宾七 嘉宾八 嘉宾九 嘉宾十 嘉宾甲 嘉宾乙 嘉宾丙 嘉宾丁 嘉宾B 嘉宾c 嘉宾2
guest: 答 回复 答复 回应 解答 回答 A a A1 官方回复 部门答复 单位回复 权威解答 统一回复
expert: 专家 医疗专家 专家二 医生 律师 医师 医生1
"""
NAMED = """
host 小雨: 主持人小雨 主持人-小雨 主播小雨
host 思雨: 主持人-思雨 主持人/思雨
host 阿明: 主持人阿明
host 老周: 主持人老周
host 大雷: 主持人大雷
host 林汐: 主持人林汐 主持人-林汐 主持人—林汐 主持人、林汐 主持人:林汐 主持人·林汐 主持人|林汐 主持人/林汐 主持人(林汐) 主持林汐 林汐(主持人)
guest 沈砚: 嘉宾沈砚 来宾沈砚 受访者沈砚 被采访者沈砚 被采访人沈砚 沈砚(嘉宾)
reporter 丁一: 记者丁一 示例日报记者丁一 丁一(记者)
reporter 方若琳: 记者方若琳 方若琳(记者) 方若琳(提问记者) 本报记者方若琳
expert 陆景明: 专家陆景明 陆景明教授
"""
NOBODY = """
沈砚告诉记者 沈局长对记者 沈砚向记者 沈砚和记者 沈砚与记者 据记者 沈砚让记者 沈砚请记者 沈砚给记者 稿件由记者 局长答记者 局长回记者
会议结束。记者 请坐！记者 好吗？记者 谢谢，记者 来源:示例日报记者
尊敬的市民 亲爱的网友 广大的听众 大家好，我是河西的网友 你好！河西的网友 谁说的？河西的网友 谢谢。河西的网友 转自:河西的网友
网友告诉小编 市民王女士表示 居民张阿姨介绍 市民李先生说 网友留言称 患者家属认为 群众来信反映 网友写道
网友你好。谢谢 网友好！大家来 网友怎么看？专家 网友，市民
各位局长 尊敬的局长 亲爱的护士 全体医生 老同志代表 主任，局长 职务:市卫健委主任
文 于 时 文静。
"""
FURNITURE = (
    "作者 来源 时间 日期 编辑 责编 校对 审核 通讯员 摄影 摄 图片 图 视频 文字 摘要 导语 正文 解说 简介 人物 资料 备注 注 标签 关键词 "
    "附件 地址 电话 网址 邮箱 地点 主题 提示 说明 温馨 咨询电话 栏目 版权 声明 推荐 阅读 链接 点击 编者按 前言 结语 标题 实录 全部网友评论 发布"
)
OUTLETS = (
    "《健康》周刊 《健康》杂志 《健康》报 《健康》 健康网 示例报 示例日报 示例晚报 健康周刊 健康杂志 示例电视台 示例卫视 示例广播 健康频道 "
    "示例客户端 示例融媒 示例新闻 示例社 ABC新闻 abc网 39健康网"
)
SPEECH = "提问 发问 追问 插话 问道 回答 答道 答复 回复 回应 问 答"


def rows(table: str) -> list[tuple[str, str]]:
    lines = [line.split(": ", 1) for line in table.strip().split("\n")]
    return [(told, label) for told, labels in lines for label in labels.split()]


def test_words_that_name_a_role() -> None:
    for role, text in rows(ROLES):
        label = read_label(text)
        assert label, text
        assert (label.role, label.kind, label.name, label.printed) == (role, "role", None, text), text


def test_a_role_with_its_person() -> None:
    for told, text in rows(NAMED):
        label = read_label(text)
        assert label, text
        assert f"{label.role} {label.name}" == told, text


def test_words_that_are_no_label() -> None:
    for text in NOBODY.split():
        assert read_label(text) is None, text
    for word in FURNITURE.split():
        assert read_label(f"{word} 示例日报") is None, word
    for mark in "“”\"'‘’「」《》<>()[]":
        assert read_label(f"患者家门口{mark}看得上病") is None, mark
    assert read_label("") is None


def test_a_verb_of_speech_behind_the_name() -> None:
    for verb in SPEECH.split():
        label = read_label(f"宋知微{verb}")
        assert label, verb
        assert (label.name, label.printed) == ("宋知微", f"宋知微{verb}"), verb


def test_outlets_and_organs() -> None:
    for text in OUTLETS.split():
        label = read_label(text)
        assert label, text
        assert (label.kind, label.role) == ("outlet", None), text
    for length, kind in ((24, "organ"), (25, None)):
        label = read_label(("示例自治区" * 5)[: length - 5] + "卫生健康局")
        assert (label and label.kind) == kind, length


def test_a_surname_with_its_title() -> None:
    for text, surname, title in (
        ("沈主任", "沈", "主任"), ("王女士", "王", "女士"), ("韩教授", "韩", "教授"), ("欧阳副主任", "欧阳", "副主任"),
        ("市卫健局沈局", "沈", "局"), ("示例公司贺总", "贺", "总"), ("市卫健委沈主任", "沈", "主任"), ("市卫健委沈副主任", "沈", "副主任"),
        ("市医院沈主任医师", "沈", "主任医师"), ("市卫健委欧阳副主任", "欧阳", "副主任"), ("嘉宾李医生", "李", "医生"),
    ):  # fmt: skip
        label = read_label(text)
        assert label, text
        assert (label.surname, label.title, label.name) == (surname, title, None), text
    roles = [(label := read_label(text)) and (label.role, label.kind) for text in ("王女士", "韩教授", "沈主任", "沈")]
    assert roles == [("citizen", "title"), ("expert", "title"), (None, "title"), (None, "surname")]


def test_a_person_with_the_post() -> None:
    for text, name, post in (
        ("新闻发布处处长沈砚", "沈砚", "新闻发布处处长"), ("市卫生健康局 副局长沈砚", "沈砚", "市卫生健康局 副局长"),
        ("市衛生健康局副局長沈硯", "沈硯", "市衛生健康局副局長"), ("沈砚（市卫生健康局副局长）", "沈砚", "市卫生健康局副局长"),
    ):  # fmt: skip
        label = read_label(text)
        assert label, text
        assert (label.name, label.post, label.kind) == (name, post, "person"), text
    for length, read in ((70, True), (71, False)):
        text = ("示例自治州" * 14)[: length - 8] + "卫生健康局 沈砚"
        assert (read_label(text) is not None) is read, length


def test_names_and_posts_that_are_a_value_and_no_words() -> None:
    for text in (
        "林汐", "林汐……", "秦望，市医保局局长", "秦望；白朗", "秦望  白朗  林汐", "秦望（市医保局局长、党组书记）", "副局长", "市医保局局长",
        *(f"编辑部主任方若琳 {word}白朗" for word in "通讯员 摄影 编辑 实习生 文 图".split()),
        *(f"方若琳{word}" for word in "通讯员彭一帆 摄影 编辑 实习生林汐 文 图 摄 报道".split()),
    ):  # fmt: skip
        assert is_person_value(text), text
    for text in (
        "",
        "局长",
        "大家好",
        "秦望、白朗都来了。",
        "秦望、白朗！",
        "秦望、白朗都来了吗？",
        "秦望，“先救人”是规矩",
    ):
        assert not is_person_value(text), text
    many = "沈砚、何澜、罗杉、秦岭、" * 10
    assert is_person_value(many[:120])
    assert not is_person_value(many[:119] + "秦望")
