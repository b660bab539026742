"""Names of persons and organs, as credits print them."""

from __future__ import annotations

import re

SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
    "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董"
    "梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉"
    "钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘"
    "景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀"
    "浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚"
    "那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付代佟苟付覃闫涂晋楚仝佘岳帅缑亢况郈有琴商牟墨哈谯笪年阳佴言福仉禤揭鄢"
    "陳張劉楊趙黃吳孫馬羅鄭謝許馮鄧蕭蔣葉閻鐘鍾盧蘇呂範譚韋賈鄒陸龔嚴湯錢龍萬賴顧喬喻樂歐閔畢紀項簡關葛"
)
"""Single surnames: the Hundred Family Surnames, common modern ones, and the traditional forms of the frequent ones."""

COMPOUND = ("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "端木", "歐陽")
NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}[·•][\u4e00-\u9fff·•]{1,12}")
ORGAN = re.compile(
    r"(?:局|委|委员会|办|办公室|厅|处|科|部|院|医院|中心|学会|协会|报|社|台|网|站|集团|公司|发布|客户端|编辑部|"
    r"融媒体?|公众号|政府|政协|大学|学院|所|团|派|新闻)$"
)
NOBODY = frozenset("admin 管理员 佚名 未知 本站 本网 本报 本刊 原创 本站原创 匿名 编辑部 网络 无 转载".split())


def is_person_name(text: str) -> bool:
    """Tell whether a string can be one person's name: two to four characters that begin with a surname."""
    if not NAME.fullmatch(text) or text in NOBODY:
        return False
    return "·" in text or "•" in text or text[0] in SURNAMES or text.startswith(COMPOUND)


def is_organ(text: str) -> bool:
    """Tell whether a string names an office, an outlet or a body, by its ending."""
    return bool(ORGAN.search(text)) and len(text) > 2


def split_names(text: str) -> list[str]:
    """Return the names of a list; a blank inside a two-character name is closed, a trailing 等 dropped."""
    text = re.sub(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])(?![\u4e00-\u9fff])", r"\1\2", text)
    names = []
    for piece in re.split(r"[、，,/／;；\s\u3000&和及]+", text):
        piece = re.sub(r"(?:等|报道|摄影报道|整理)$", "", piece.strip("()（）[]【】<>：: ·-—"))
        if is_person_name(piece):
            names.append(piece)
    return names
