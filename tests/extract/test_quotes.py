"""Narrative interviews: who was asked, every quote with its speaker; towns, persons and events are invented.

Behind an article stand its quotes: paragraph, speaker, post, verb, position and the first words. ``~`` before the
words marks indirect speech, of which the tests name some and the direct ones all.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.extract.interview import read_interview
from crawler.items import Block, Interview

ARTICLES = {
    "quotation before, around and after its speaker": (
        "局长访谈丨云溪市卫生健康局局长陶知行：把健康守门人请回家门口",
        """
“基层不稳，大医院就永远排队。”云溪市卫生健康局局长陶知行开门见山。
陶知行说：“我们算过一笔账，一次感冒在社区看，能省下半天时间。”
“过去是人等号，”陶知行说，“现在要让号等人。”
今年，云溪市新建了十个“健康小屋”，覆盖“一老一小”。
谈及人才，他坦言：“留人比招人难。”
“下一步怎么走？”记者问。
“先把待遇提上来。”他回答。
""",
        ("陶知行", "局长", "云溪市卫生健康局"),
        """
0 陶知行 云溪市卫生健康局局长 - before 基层不稳
1 陶知行 云溪市卫生健康局局长 说 after 我们算过
2 陶知行 云溪市卫生健康局局长 说 around 过去是人等号，现在要让号等人。
4 陶知行 云溪市卫生健康局局长 坦言 after 留人比招人难
5 记者 - 问 before 下一步怎么走
6 陶知行 云溪市卫生健康局局长 回答 before 先把待遇
""",
    ),
    "several voices": (
        "对话青禾县人民医院院长闻笛：县里也能做心脏手术",
        """
凌晨三点，青禾县人民医院的手术灯还亮着。日前，本报记者专访了该院院长闻笛。
闻笛介绍，医院去年开展心脏介入手术三百余例。“不用再往省城跑了。”他说。
患者王大爷说：“要是在以前，我这条命就没了。”
“我最怕的是路上那两个小时。”王大爷的女儿王女士告诉记者。
闻笛表示，医院将继续与省里的专家结对。
在闻笛看来，设备可以买，人要靠自己带。“带出一个团队，才算真正扎下了根。”
""",
        ("闻笛", "院长", "青禾县人民医院"),
        """
1 闻笛 青禾县人民医院院长 介绍 after ~医院去年
1 闻笛 青禾县人民医院院长 说 before 不用再往省城跑了
2 王大爷 - 说 after 要是在以前
3 王女士 - 告诉记者 before 我最怕的是
4 闻笛 青禾县人民医院院长 表示 after ~医院将继续
5 闻笛 青禾县人民医院院长 看来 after ~设备可以买
5 闻笛 青禾县人民医院院长 - after 带出一个团队
""",
    ),
    "surname and post, documents": (
        "澄江市卫生健康委党组书记、主任钟望山谈医养结合",
        """
近日，澄江市卫生健康委党组书记、主任钟望山接受本报专访。
《澄江市养老服务条例》明确：“鼓励医疗机构开展居家医疗服务。”钟主任说，这给医养结合吃下了定心丸。
市委全会提出“打造康养名城”“建设幸福晚年之城”。
“一张床位，两份保障。”钟主任如是说。
钟望山强调：“医养结合不是把医院搬进养老院，而是让老人少跑腿。”
他举例说，城南的老人只要按一下铃，十分钟内就有护士上门。
“这样的‘十分钟服务圈’，明年还要再建二十个。”钟望山透露。
""",
        ("钟望山", "党组书记、主任", "澄江市卫生健康委"),
        """
1 《澄江市养老服务条例》 - 明确 after 鼓励医疗机构
1 钟望山 澄江市卫生健康委党组书记、主任 说 after ~这给医养结合
2 市委全会 - 提出 after 打造康养名城
2 市委全会 - 提出 after 建设幸福晚年之城
3 钟望山 澄江市卫生健康委党组书记、主任 如是说 before 一张床位
4 钟望山 澄江市卫生健康委党组书记、主任 强调 after 医养结合不是
5 钟望山 澄江市卫生健康委党组书记、主任 说 after ~城南的老人
6 钟望山 澄江市卫生健康委党组书记、主任 透露 before 这样的
""",
    ),
    "terms that nobody says": (
        "院长面对面 | 白沙市中医院院长陆景明：守正创新",
        """
“十四五”期间，白沙市中医院实施“名医工程”，门诊量增长三成，“看中医”成了街坊口中的“新时尚”。
“传承不是守旧，创新不是丢根。”陆景明说。
医院推出的“冬病夏治”贴敷服务，被患者称为“三伏神贴”。
陆景明认为，中医药要走进“寻常百姓家”，关键在“简便廉验”四个字。
“我希望每个社区都有一位好中医。”谈到未来，陆景明说。
""",
        ("陆景明", "院长", "白沙市中医院"),
        """
1 陆景明 白沙市中医院院长 说 before 传承不是守旧
3 陆景明 白沙市中医院院长 认为 after ~中医药要走进
4 陆景明 白沙市中医院院长 说 before 我希望每个
""",
    ),
    "a quotation that fills its paragraph": (
        "专访｜临海市疾控中心主任何清欢：把关口前移",
        """
“疫苗是最便宜的药。”
临海市疾控中心主任何清欢坐在办公室里，语速很快。她告诉记者，今年的流感疫苗接种率比去年提高了八个百分点。
何清欢指出，“数据跑在病毒前面，我们才有主动权。”
“我每天早上第一件事就是看监测曲线。”何清欢笑着说，“看到它平平的，一天心情都好。”
“最难的是什么？是说服。一家一家地讲，一遍一遍地讲。”
“讲到最后，连小区保安都能背出接种程序了。”何清欢说。
""",
        ("何清欢", "主任", "临海市疾控中心"),
        """
0 何清欢 临海市疾控中心主任 - unattributed 疫苗是最便宜的药
1 何清欢 临海市疾控中心主任 告诉记者 after ~今年的流感
2 何清欢 临海市疾控中心主任 指出 after 数据跑在病毒前面
3 何清欢 临海市疾控中心主任 笑着说 around 我每天早上第一件事就是看监测曲线。看到它
4 何清欢 临海市疾控中心主任 - unattributed 最难的是什么
5 何清欢 临海市疾控中心主任 说 before 讲到最后
""",
    ),
    "the person asked is named in the text alone": (
        "权威访谈丨让托育更安心",
        """
生得起、托得了，是许多年轻家庭的心愿。就普惠托育话题，记者采访了南屏市卫生健康局副局长宋以棠。
宋以棠表示，全市千人口托位数已达四点八个。
“托育不是看孩子那么简单，”宋以棠强调，“安全和照护一样都不能少。”
宋以棠进一步解释道：“我们给每家机构都建了一本台账。”
对于收费问题，宋以棠透露，普惠价格将在年内公布。
""",
        ("宋以棠", "副局长", "南屏市卫生健康局"),
        """
1 宋以棠 南屏市卫生健康局副局长 表示 after ~全市千人口
2 宋以棠 南屏市卫生健康局副局长 强调 around 托育不是看孩子那么简单，安全和照护
3 宋以棠 南屏市卫生健康局副局长 解释道 after 我们给每家
4 宋以棠 南屏市卫生健康局副局长 透露 after ~普惠价格
""",
    ),
    "long posts, two verbs": (
        "一把手访谈 北岭市卫生健康局党组书记、局长余采薇：为群众看好病",
        """
北岭市卫生健康局党组书记、局长余采薇在接受本报记者采访时说：“看得上病，更要看得好病。”
“省委全会报告提出，要推进优质医疗资源均衡布局，这为我们指明了方向。”余采薇介绍说。
“两年前，乡镇卫生院连B超都做不了；如今，片子传到县里，半小时就有结果。”她说，“这就是变化。”
余采薇说，接下来将抓好三件事：建强县级医院、盘活乡镇卫生院、稳住村医队伍。
“我们的目标只有一个：让群众少跑路。”采访最后，余采薇表示。
""",
        ("余采薇", "党组书记、局长", "北岭市卫生健康局"),
        """
0 余采薇 北岭市卫生健康局党组书记、局长 说 after 看得上病
1 余采薇 北岭市卫生健康局党组书记、局长 介绍 before 省委全会报告提出
2 余采薇 北岭市卫生健康局党组书记、局长 说 around 两年前，乡镇
3 余采薇 北岭市卫生健康局党组书记、局长 说 after ~接下来将抓好
4 余采薇 北岭市卫生健康局党组书记、局长 表示 before 我们的目标
""",
    ),
    "an expert": (
        "名医访谈：听江州医学院附属医院主任医师卓远帆谈卒中",
        """
卒中来得急，“时间就是大脑”。
卓远帆提醒：“一旦出现口角歪斜、言语不清，马上打急救电话。”
“很多人以为躺一躺就好了，”卓远帆摇着头说，“这一躺，可能就错过了溶栓时间。”
市民李女士的父亲就是受益者。李女士回忆：“从到医院到用药，只用了三十分钟。”
卓远帆建议，高血压患者每天测量血压并做好记录。
""",
        ("卓远帆", "主任医师", "江州医学院附属医院"),
        """
1 卓远帆 江州医学院附属医院主任医师 提醒 after 一旦出现
2 卓远帆 江州医学院附属医院主任医师 说 around 很多人以为
3 李女士 - 回忆 after 从到医院
4 卓远帆 江州医学院附属医院主任医师 建议 after ~高血压患者
""",
    ),
    "corner brackets and a quotation within": (
        "专访东湾市卫生健康局局长顾一苇：守护生命起点",
        """
「母婴安全没有小事。」东湾市卫生健康局局长顾一苇表示。
顾一苇说：“产科医生常讲‘两条命，一颗心’，这句话我记了二十年。”
“有人问我图什么，我说：‘图个母子平安。’”顾一苇说。
""",
        ("顾一苇", "局长", "东湾市卫生健康局"),
        """
0 顾一苇 东湾市卫生健康局局长 表示 before 母婴安全没有小事
1 顾一苇 东湾市卫生健康局局长 说 after 产科医生常讲
2 顾一苇 东湾市卫生健康局局长 说 before 有人问我
""",
    ),
    "the bureau's leader is quoted, others too": (
        "书记访谈｜西渡区卫生健康局党委书记江晚晴：党建引领促发展",
        """
“支部建在哪里，服务就到哪里。”江晚晴介绍，西渡区已在三十个网格设立健康服务点。
西渡街道社区卫生服务中心主任方既白说：“网格员一个电话，我们五分钟就到。”
对此，江晚晴总结道：“小网格，大健康。”
方既白表示，中心将增设两名全科医生。
江晚晴指出：“今年的考核，群众说了算。”
江晚晴还表示，将把健康服务点增加到五十个。
""",
        ("江晚晴", "党委书记", "西渡区卫生健康局"),
        """
0 江晚晴 - 介绍 before 支部建在哪里
1 方既白 西渡街道社区卫生服务中心主任 说 after 网格员一个
2 江晚晴 - 总结 after 小网格
3 方既白 西渡街道社区卫生服务中心主任 表示 after ~中心将增设
4 江晚晴 - 指出 after 今年的考核
5 江晚晴 - 表示 after ~将把健康
""",
    ),
}

NEWS = {
    "an official is quoted": (
        "示例市启动爱国卫生月活动",
        """
4月1日，示例市举行爱国卫生月启动仪式。
市卫生健康局副局长高云舟说：“爱国卫生运动要从身边做起，从小事做起。”
高云舟表示，下一步将开展环境整治。
市民王女士说：“小区干净多了。”
""",
    ),
    "an official answers reporters once": (
        "示例市新增托位两千个",
        """
今年以来，示例市新增托位两千个，超额完成任务。
市卫生健康局副局长高云舟接受采访时表示，今后还将继续增加投入。
“送孩子上班两不误。”家长李先生说。
""",
    ),
    "an expert gives advice": (
        "流感季来了，这些事要注意",
        """
专家提醒，流感高发季要勤洗手。
市疾控中心主任何清欢在接受记者采访时说：“接种疫苗是最有效的手段。”
市中医院院长陆景明表示，可以适当使用中药预防。
""",
    ),
    "a talk between nations": (
        "对话合作谋发展 论坛在示例市举行",
        """
论坛围绕合作展开对话，来自十国的代表参加。
示例市市长钱海舟致辞时说：“欢迎各位朋友。”
示例大学校长温知新表示，期待更多合作。
卫生健康委主任沈砚认为，健康合作前景广阔。
""",
    ),
    "a speech": (
        "市卫生健康局召开年度工作会议",
        "会议由副局长高云舟主持。\n局长沈砚强调，要压实责任。\n沈砚要求：“各单位要立即行动起来，把任务落到实处。”",
    ),
}


def article(title: str, text: str) -> Interview | None:
    return read_interview([Block("paragraph", line) for line in text.strip().split("\n")], title=title)


@pytest.mark.parametrize(("title", "text", "guest", "quotes"), ARTICLES.values(), ids=ARTICLES)
def test_quotes_of_an_interview(title: str, text: str, guest: tuple, quotes: str) -> None:
    interview = article(title, text)
    assert interview
    assert (interview.guests[0].name, interview.guests[0].post, interview.guests[0].org) == guest
    rest = list(interview.quotes)
    for line in quotes.strip().split("\n"):
        block, speaker, post, verb, position, words = line.split(" ", 5)
        kind = "indirect" if words[0] == "~" else "direct"
        found = next((one for one in rest if one.kind == kind and one.text.startswith(words.lstrip("~"))), None)
        assert found, (line, rest)
        rest.remove(found)
        assert (found.block, found.speaker, found.verb or "-", found.position) == (int(block), speaker, verb, position)
        assert post == "-" or found.post == post
        assert (found.speaker_kind == "document") == (speaker in ("《澄江市养老服务条例》", "市委全会"))
    assert [one.text for one in rest if one.kind == "direct"] == []


@pytest.mark.parametrize(("title", "text"), NEWS.values(), ids=NEWS)
def test_news_with_quotes_is_no_interview(title: str, text: str) -> None:
    assert article(title, text) is None


@settings(deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from("专访访谈局长陶知行说：表示，“”‘’「」。！？他《》告诉记者提出市卫健委\n主任"),
        max_size=200,
    ),
    st.text(alphabet=st.sampled_from("专访局长陶知行：访谈丨 "), max_size=20),
)
def test_any_text_is_read(text: str, title: str) -> None:
    interview = article(title, text)
    for quote in interview.quotes if interview else []:
        assert quote.text
        assert quote.kind in ("direct", "indirect")
