"""Words of the first maker of interviews: persons, organs, posts, and what people ask and answer."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

SURNAMES = "陈李王张林何沈顾钟潘邱罗范蒋卢尹岑湛戚霍"
RARE = ("欧阳", "司徒", "慕容", "上官", "皇甫", "令狐")
GIVEN = "敏 建国 若兰 志远 晓峰 素琴 启明 婉清 立群 思齐 永康 佩芬 家豪 海燕 子轩 春梅 正阳 雨桐 文博 秀英".split()
FOREIGN = ("阿依古丽·买买提", "扎西·尼玛", "玛丽亚·桑托斯", "巴特尔·朝鲁")
CITIES = "澄江 临湖 望州 平阳岭 东渡 石桥 白鹭湾 青浦台".split()
ORGANS = (
    ("{}市卫生健康局", "局长 副局长 党组书记、局长 妇幼健康科科长 疾控科科长"),
    ("{}市卫生健康委员会", "主任 副主任 医政科科长"),
    ("{}市疾病预防控制中心", "主任 副主任 主任医师 免疫规划科科长"),
    ("{}市人民医院", "院长 副院长 急诊科主任 护理部主任 心内科主任医师"),
    ("{}县中医院", "院长 针灸科主任 主治医师"),
    ("{}区妇幼保健院", "院长 儿科主任 产科护士长"),
    ("{}市中心血站", "站长 副站长"),
    ("{}镇卫生院", "院长 护士长 全科医生"),
)
OUTLETS = "澄江日报 望州晚报 临湖电视台 健康东渡网 白鹭湾广播 石桥融媒".split()
NICKS = "雨过天晴 爱吃苹果 山里人家 小蚂蚁 七月的风 平安是福 追光者 老槐树下".split()
HOSTS = "小悦 阿哲 大川 思雨 林汐 方圆 白露 安然".split()
THEMES = "家庭医生签约 秋冬疫苗接种 互联网医院 无偿献血 托育服务 急救进社区".split()

EXCHANGES = """
为什么要开设这个门诊？|很多病人白天没有时间，只好拖着。我们把门诊开到晚上八点，第一个月就来了{n}人。
群众最关心的是哪一件事？|是排队。过去取药要等{n}分钟，现在分时段取号，多数人一刻钟就能走。
经费从哪里来？|一半是财政补助，一半靠我们自己节约。去年光水电就省下{n}万元。
人手够不够？|说实话，不够。今年招了{n}名护士，培训三个月以后才能独立值班。
偏远的村子怎么办？|每周二、周四有巡诊车下去，药箱、心电图机都在车上。山路难走的时候，我们的人背着箱子走。
遇到过误解吗？|遇到过。有位大爷说我们是来卖药的，后来他的老伴在车上查出了高血压，他第二天送来一篮鸡蛋。
接种以后发热怎么办？|多数一两天就退了，多喝水、多休息。超过三十八度五，或者三天不退，请到医院来。
今年的目标是什么？|把签约的家庭从{n}户增加一倍，而且要签一户、管一户。
年轻人愿意留下来吗？|有的愿意，有的不愿意。我们把宿舍修好了，也把晋升的路铺好了，剩下的就看缘分。
信息化带来了什么变化？|化验结果当天就能在手机上看，不用再跑一趟。老人不会用手机，窗口照样打印。
下一步有什么打算？|先把夜间急诊办好，再谈别的。答应群众的事，一件一件做。
您自己累不累？|累是累，可是看见孩子退了烧、笑了，就觉得值得。
费用会不会增加？|不会。挂号费没有变，检查结果全市互认，做过的不再重做。
怎样预约？|电话、网上和现场都可以。号源提前七天放出来，每天上午八点更新。
最难的一关是怎么过的？|那时候药品断了{n}天，我们挨家挨户打电话，请病情稳定的病人先用替代药。没有一个人骂我们。
"""
MORE = """
这件事不是一天能做成的，要一年一年地做下去。
我常跟同事说，病人等得起一天，等不起一年。
这些数字背后，都是一个一个的家庭。
"""


@dataclass(frozen=True)
class Person:
    """Somebody who takes part, with what the page prints of him."""

    name: str
    post: str
    org: str

    @property
    def surname(self) -> str:
        """The surname, of two characters where it is so."""
        return self.name[:2] if self.name.startswith(RARE) else self.name[0]

    @property
    def title(self) -> str:
        """What he is called behind the surname: 主任 for 急诊科主任."""
        return next((one for one in TITLES if self.post.endswith(one)), "医生")

    @property
    def full(self) -> str:
        """Organ, post and name as one."""
        return f"{self.org}{self.post}{self.name}"


TITLES = "局长 主任 科长 院长 站长 护士长 书记".split()


def person(chance: Random, city: str, *, foreign: bool = False) -> Person:
    """Invent a person of a city."""
    org, posts = chance.choice(ORGANS)
    name = chance.choice((*SURNAMES, *SURNAMES, *RARE)) + chance.choice(GIVEN)
    return Person(chance.choice(FOREIGN) if foreign else name, chance.choice(posts.split()), org.format(city))


def exchanges(chance: Random, count: int) -> list[tuple[str, str]]:
    """Return questions with their answers; some answers have a second paragraph."""
    chosen = chance.sample(EXCHANGES.strip().split("\n"), count)
    pairs = [line.format(n=chance.randrange(12, 900)).split("|") for line in chosen]
    more = MORE.strip().split("\n")
    return [(ask, f"{answer}\n{chance.choice(more)}" if chance.random() < 0.2 else answer) for ask, answer in pairs]


def day(chance: Random) -> tuple[str, str]:
    """Return a day as a page prints it, and as YYYY-MM-DD."""
    year, month, date = chance.randrange(2008, 2026), chance.randrange(1, 13), chance.randrange(1, 29)
    return f"{year}年{month}月{date}日", f"{year}-{month:02}-{date:02}"
