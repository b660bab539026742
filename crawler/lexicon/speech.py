"""Words of talking: verbs of saying, questions, words to somebody, invitations, and who speaks in running text.

In the examples ``⏎`` parts the paragraphs of a page. 著 is a character of simplified texts, too (编著), so that 接著 is
still written so when the traditional characters of a page are made simplified.
"""

from __future__ import annotations

from crawler.lexicon.row import rows

SAYS = rows(
    """
    a person says | behind | 沈砚{}：“看病不用再出县城了。” | 告诉记者 对记者说 向记者介绍 如是说 坦言道 回忆道 感慨道
    a person says | behind | 沈砚{}：“看病不用再出县城了。” | 感叹道 解释道 介绍道 补充道 笑着说 笑著说 回答道 直言
    a person says | behind | 沈砚{}：“看病不用再出县城了。” | 回答 建议
    a person says | behind | 沈砚{}：“看病不用再出县城了。” | 呼吁 解释 补充 总结 回忆 感慨 感叹 谈到 谈道 讲道 说道
    a person says | behind | 沈砚{}：“看病不用再出县城了。” | 说起 声称 宣称 承认 纠正 反问 追问 形容 评价 接话
    a person says | behind | 沈砚{}：“看病不用再出县城了。” | 叮嘱 嘱咐 念叨 打趣 调侃 自嘲 道歉 坚持 分析 告诉我们
    a person says | behind bare | 沈砚{}药已经够用到年底了。 | 认为 透露 坦言
    an office says | behind | 云溪市卫生健康局{}：“看病不用再出县城了。” | 介绍 回应 提醒
    an office says | behind bare | 沈砚{}药已经够用到年底了。 | 表示
    a document says | behind | 《献血条例》{}：“看病不用再出县城了。” | 提出 提到
    a document says | behind bare | 沈砚{}药已经够用到年底了。 | 指出 强调
    """
)
"""Verbs of saying: those of documents are of offices, too, those of offices of persons; ``bare`` without a mark."""

SAYS_BRIEFLY = rows(
    """
    says | behind | 沈砚说：“看病不用再出县城了。” | 说(?<![听据传小学解劝]说)
    says | behind | 沈砚道：“看病不用再出县城了。” | 道(?<![知报难味渠街轨管]道)
    says | behind | 沈砚称：“看病不用再出县城了。” | 称(?<![名简号职俗统人]称)
    says | behind | 沈砚讲：“看病不用再出县城了。” | 讲(?<!演讲)
    says | behind | 沈砚喊：“看病不用再出县城了。” | 喊(?<![呼叫呐]喊)
    says | behind | 沈砚嚷：“看病不用再出县城了。” | 嚷(?<![叫吵]嚷)
    says | behind | 沈砚叹：“看病不用再出县城了。” | 叹(?<![感悲哀惊]叹)
    says | behind | 沈砚答：“看病不用再出县城了。” | 答(?<![回解应作问]答)
    says | behind | 沈砚问：“看病不用再出县城了？” | 问(?<![询学访疑慰顾]问)
    """
)
"""Verbs of one character, but for words that end in them: 听说, 街道, 名称."""

VIEWS = rows(
    """
    view | behind | 在沈砚{}，病人就是亲人。 | 看来 眼里
    """
)
"""Nouns by which a sentence tells what somebody thinks."""

WRITES = rows(
    """
    a document says | behind | 《献血条例》{}：“看病不用再出县城了。” | 要求 明确 规定 写道 写明 显示 部署 号召
    """
)
"""Verbs by which documents speak, beside those of saying."""

IN_DOCUMENTS = rows(
    """
    within | behind | 《云溪市健康规划》{}要求，“看病不用再出县城了。” | 中 里 还 也 明确 曾 再次 首次 特别 就
    """
)
"""Words between a document and its verb."""

DOCUMENTS = rows(
    """
    document | before | 云溪市健康{}明确：“看病不用再出县城了。” | 报告 决定 决议 意见 纲要 规划 方案 计划 条例 规定
    document | before | 云溪市健康{}明确：“看病不用再出县城了。” | 通知 公报 公告 通告 通报 声明 简报 细则 办法 协议
    document | before | 云溪市健康{}明确：“看病不用再出县城了。” | 全会 大会 会议 文件 法 标准 指南 白皮书 章程 倡议
    """
)
"""What speaks and is nobody, beside offices: documents and meetings, by the end of their names."""

SUBJECTS = rows(
    """
    pronoun | before | 院长沈砚在座。⏎{}说：“看病不用再出县城了。” | 他 她 该负责人
    somebody | before | 一位{}说：“看病不用再出县城了。” | 家属 工作人员 业内人士 老人 教师 老师 师父 师傅 徒弟
    somebody | before | 一位{}说：“看病不用再出县城了。” | 同事 学生 邻居 同伴 战友 队员 病人 产妇 病友 旅客 乘客
    somebody | before | 一位{}说：“看病不用再出县城了。” | 顾客 保安 老板 店主 老乡 乡亲 当事人 业主 孩子 男孩 女孩
    somebody | before | 一位{}说：“看病不用再出县城了。” | 姑娘 小伙子 男子 女子 阿姨 大爷 大妈 大娘 阿婆 阿伯 奶奶
    somebody | before | 一位{}说：“看病不用再出县城了。” | 爷爷 婆婆 阿嬷 阿公 少年 老汉 学者 妇人 老伯 伯伯
    somebody | before | 一位{}说：“看病不用再出县城了。” | 男人 女人 年轻人 老太太 老先生
    somebody | before | 一位{}说：“看病不用再出县城了。” | 老板娘 男生 女生
    somebody | before | 一位{}说：“看病不用再出县城了。” | 大嫂 大姐 大哥 大叔 老奶奶 老爷爷 服刑人员 管理员 技术员
    several | before | {}说：“看病不用再出县城了。” | 两人 二人 俩人 夫妻俩 夫妇俩 母女俩 父子俩 母子俩 姐妹俩
    several | before | {}说：“看病不用再出县城了。” | 兄弟俩 老两口 大家 众人
    """
)
"""Who speaks without a name, beside those who have a post or a role in talks, and reporters."""

RELATIVES = rows(
    """
    relative | before | 张奶奶的{}王先生说：“看病不用再出县城了。” | 女儿 儿子 母亲 父亲 妻子 丈夫 孙女 孙子 老伴
    relative | before | 张奶奶的{}王先生说：“看病不用再出县城了。” | 家人 太太 妈妈 爸爸 爱人 老公 老婆 外婆 外公
    relative | before | 张奶奶的{}王先生说：“看病不用再出县城了。” | 姐姐 妹妹 哥哥 弟弟 媳妇 儿媳 女婿 长子 长女
    relative | before | 张奶奶的{}王先生说：“看病不用再出县城了。” | 舅舅 姑姑 姊姊 老伴儿 爹 娘 阿妈 阿爸 外孙 外孙女
    """
)

KEEPERS = rows(
    """
    of a trade | before | 主任何澜在座。⏎船{}陈伯没有看过：“看病不用再出县城了。” | 主 客 友 户 档 夫 商 贩 兵 管 妇
    """
)
"""What words for somebody end in who is presented once, with the name behind them."""

PERSON_ENDS = rows(
    """
    sort | before | 主任何澜在座。⏎摇船的黑{}对记者说：“看病不用再出县城了。” | 子 汉 佬 徒 伴 童 属 警 丁
    """
)
"""What other words for persons end in, beside those for trades and ``posts.HEADS``."""

MANNERS = rows(
    """
    manner | behind | 主任何澜在座。⏎摇船的黑汉{}说：“看病不用再出县城了。” | 轻声 低声 大声 小声 高声 齐声 连声
    manner | behind | 主任何澜在座。⏎摇船的黑汉{}说：“看病不用再出县城了。” | 应声 柔声 厉声 朗声 沉声 同声
    """
)
"""How somebody says something."""

NICKNAMED = rows(
    """
    nickname | before | 主任何澜、院长沈砚在座。何澜{}“灯芯”。⏎“看病不用再出县城了。”灯芯说。 | 外号 绰号 人称 昵称
    calls | before | 主任何澜、院长沈砚在座。何澜被{}他“灯芯”。⏎“看病不用再出县城了。”灯芯说。 | 叫 喊 称 唤
    as | before | 主任何澜、院长沈砚在座。何澜被称{}“灯芯”。⏎“看病不用再出县城了。”灯芯说。 | 他 她 佢 作 做 为
    """
)
"""Words before what somebody is called who is named before them: ``as`` stands behind ``calls``."""

ELDERS = rows(
    """
    old | bare | 何澜、沈砚在座。何澜八十岁。⏎“看病不用再出县城了。”{}说。 | 老人 老汉 老伯 老太太 老先生 老奶奶 老爷爷
    """
)
"""Words for somebody who is old: the one person of whom the page tells that he is."""

VOICES = rows("voice | behind | 主任何澜在座。⏎“看病不用再出县城了。”医生的{}变了。 | 声音 嗓门 吼声 嗓音 语气 笑声")
"""What somebody has who speaks."""

LEADS = rows(
    """
    about | before | {}人才工作，沈砚表示，看病不用再出县城了。 | 就 面对 针对 关于 对于 谈及 谈到 说到 提到 提及 说起
    about | before | {}人才工作，沈砚表示，看病不用再出县城了。 | 回顾 展望 采访
    then | before | {}，沈砚表示，看病不用再出县城了。 | 此外 为此 如今 目前 接下来 下一步 其中 事实上 其实
    glued | before | {}沈砚表示，看病不用再出县城了。 | 在 据 同时 不过 而 随后 最后 接着 接著 对此 近日 日前 当天 昨日
    glued | before | {}沈砚表示，看病不用再出县城了。 | 昨天 今天 但 后来 当时 这时 还是 有一次 有一回 最后一次 第二天
    """
)
"""What a sentence may begin with before its subject: a comma comes between, but for what is ``glued``."""

GOES_ON = rows(
    """
    goes on | before | 沈砚说：“药够用了。”{}强调：“药也够用了。” | 并 同时 还 也 接着 接著 随后 进一步 最后 再次 特别
    goes on | before | 沈砚说：“药够用了。”{}强调：“药也够用了。” | 反复
    goes on | before | 沈砚说：“药够用了。”{}强调：“药也够用了。” | 并且 又 继续
    """
)
"""Words of a clause without a subject: the one who spoke last goes on."""

SPOKEN_TO = rows(
    """
    spoken to | before | 院长沈砚、主任何澜在座。老人{}沈砚笑。“没有你们就没有我的今天！” | 对 向 给 跟 与 和 让 请
    """
)
"""Words before a person who is spoken to and does not speak."""

GENDERS = rows(
    """
    she | bare | 王{} | 女士 阿姨 奶奶 婆婆 大妈 大娘 大姐 小姐 阿婆 阿嬷 妈妈 姑娘 太太 嫂 婶 姨 婆 女 妻 母 妹 姐
    he | bare | 王{} | 先生 大爷 爷爷 大叔 大哥 伯伯 叔叔 老汉 爸爸 伯 叔 男 父 夫 弟 哥 小伙
    """
)
"""What somebody is called, by the pronoun that means him or her."""

SAID = rows(
    """
    said | before | 主任何澜在座。⏎“没有你们就没有今天！”{}这句，何澜站起来。 | 说完 说罢 讲完 话音刚落
    said | before | 主任何澜在座。⏎“没有你们就没有今天！”{}这句，何澜站起来。 | 说到这里 讲到这里
    """
)
"""Behind a quotation: who spoke goes on to do something."""

TELLS = rows(
    """
    tells | behind | 主任何澜、院长沈砚在座。⏎何澜{}一件事。沈砚手湿。“没有你们就没有今天！” | 说起 讲起 提起 谈起
    tells | behind | 主任何澜、院长沈砚在座。⏎何澜{}一件事。沈砚手湿。“没有你们就没有今天！” | 记得 回忆 讲了 讲述
    """
)
"""What somebody does to whom the words of a paragraph belong."""

NEGATES = rows("not | before | 主任何澜在座。⏎“没有你们就没有今天！”何澜{}回答。 | 没有 没 不 未")
"""Before a verb of saying: nobody says anything."""

LISTENS = rows(
    """
    listens | behind | 主任何澜在座。⏎“没有你们就没有今天！”何澜{}。 | 听 愣 没有说话 没有回答
    listens | behind | 主任何澜在座。⏎“没有你们就没有今天！”何澜{}。 | 没有作声 没说话 没回答 没作声
    listens | behind | 主任何澜在座。⏎“没有你们就没有今天！”何澜{}。 | 不作声 不说话 沉默
    """
)
"""What somebody does who hears the words before and did not say them."""

WRITTEN = rows(
    """
    written | before | 院长沈砚在座。⏎墙上{}着一句话：“看病不用再出县城了。” | 写 印 刻 贴 挂 画 标 题
    """
)
"""How words stand somewhere that nobody says, before 着."""

FOLLOWS = rows(
    """
    name | behind | 院长宋知微{}刚 | 在 就 接受 接着 接著 谈 如是 告诉 对 向 也 还 则 又 率 带 主持 作 来到 到
    name | behind | 院长宋知微{}刚 | 出席 解答 拆解 逐一 逐条 聊 来聊 来讲 来谈 来说 怎么 畅谈 一一 受邀 回应
    name | behind | 院长宋知微{}刚 | 会见 提了 提出 很 说起
    name | behind | 院长宋知微{}刚 | 参加 受访
    name | behind | 院长宋知微{}刚 | 前往 深入 等 及 与 和
    name | behind | 院长宋知微{}刚 | 为 笑 分析 的 是 曾 正 将 把 从 以 用 多次 感 深有 自豪 十分 非常 通过 进行
    name | behind | 院长宋知微{}刚 | 给 被 随 今天 今日 昨日 昨天 上周 本周 上月 本月 上午 下午
    name | behind | 院长宋知微{}刚 | 当天 近日 日前 现场 详细 代表 特别 亲自 已 清楚 希望 要求 宣布 认真 一行 看 最 常
    name | behind | 院长宋知微{}刚 | 总 无奈 欣慰 激动 高兴 反复
    name | behind | 院长宋知微{}刚 | 脱口 摇 点 打 举 拿 指 算 边 一边 一直 一语 话 首先 再次 明确 回顾 展望 期待
    name | behind | 院长宋知微{}刚 | 坚信 相信 答 找 记得 送 请 坐 走 递 觉得 认识 知道 蹲 弯 掏 端 捧 牵 推 陪 扶
    name | behind | 院长宋知微{}刚 | 没 不 却 只 都 每 这 那 便 跑 背 抱 拍 翻 问 劝 盯 拦 摆 挠 咧 皱 抬 低 转 瞪
    name | behind | 院长宋知微{}刚 | 眨 抹 擦 沉默 愣 停 干 做 赶 叫 站 望 听 想 回忆 接过 放下 伸 穿 住
    name | behind | 院长宋知微{}刚 | 今年 至今 当时 当年 后来 其实 甚至 依然 仍 刚 此前 喜欢
    """
)
"""What may stand behind a name in running text, beside verbs of saying and what a person is called."""

PARTICLES = rows(
    """
    particle | before | {}云溪市医院院长沈砚。 | 了 的 是 让 请 由 被 向 与 采访 专访 走进 记者 据 在 对话 例如 听
    particle | before | {}云溪市医院院长沈砚。 | 听取 日前 今天 见到 找到 遇到 来到 连线 访谈
    particle | before | {}云溪市医院院长沈砚。 | 当天 其中 以及 邀请 请来 请到 访问 拜访
    particle | before | {}云溪市医院院长沈砚。 | 送进 送到 回到 调到 调进 分到 以来 以后 引起 给
    """
)
"""What ends the words of a sentence before an organ begins."""

UNITS = rows("unit | before | 当{}云溪市医院院长沈砚。 | 年 月 日 时 分 点")
"""What does so behind a number, or a word for one of its days: 9点30分. A 分院 has no number before it."""

QUESTIONS = rows(
    """
    asks | bare | 《示例健康报》：{}托位够用。⏎宋知微：够用。 | 请问 吗 能否 是否 为什么 怎么 如何 哪些
    bids to talk | bare | 《示例健康报》：请局长{}进展⏎宋知微：够用。 | 谈 说 讲
    """
)
"""Words of a question; those that bid behind 请, as do some of ``INVITATIONS``."""

INVITATIONS = rows(
    """
    bids | bare | 市医保局处长林汐：今天开会，请沈砚{}。⏎市医院院长沈砚：谢谢，下面报告。 | 介绍 回答 解答
    bids to report | bare | 市医保局处长林汐：今天开会，请沈砚{}。⏎市医院院长沈砚：谢谢，下面报告。 | 发布 说明 提问
    welcomes | before | 市医保局处长林汐：{}记者出席。⏎市医院院长沈砚：谢谢，下面报告。 | 欢迎 感谢
    presents | bare | 林汐：我们今天{}了沈砚，大家早。⏎沈砚：谢谢，下面报告。 | 请来 请到
    comes | bare | 市医保局处长林汐：欢迎记者{}。⏎市医院院长沈砚：谢谢，下面报告。 | 出席 参加 收看 收听 做客
    """
)
"""Words of somebody who presides; ``bids`` are those of somebody who asks, too."""

GREETINGS = rows(
    """
    greets | before | 示例省新闻办主任林汐：{}，现在开会。⏎市医院院长沈砚：谢谢，下面报告。 | 各位 大家好 大家上午好
    greets | before | 示例省新闻办主任林汐：{}，现在开会。⏎市医院院长沈砚：谢谢，下面报告。 | 大家下午好 女士们
    greets | before | 示例省新闻办主任林汐：{}，现在开会。⏎市医院院长沈砚：谢谢，下面报告。 | 早晨 早安 大家晚上好
    """
)
"""How somebody who presides begins."""

CUES = rows(
    """
    to somebody | bare | 宋知微：今天{}聊托育。 | 你 您 我 咱 大家 谢谢 感谢 欢迎 请问 吗 呢 各位 诸位 主持人 听众
    to somebody | bare | 宋知微：今天{}聊托育。 | 网友 女士们 朋友们
    answers | bare | 宋知微：{}，托育。 | 好的 是的 对的 没错 嗯
    letters | bare | 宋知微：所{}的事已转办。 | 收悉 反映 咨询 来电 留言
    """
)
"""Words of somebody who speaks to somebody: they tell a turn from a headline and from an item of a list."""

ADDRESSED = rows(
    """
    of officials | before | {}局长：大家好。 | 各位 尊敬 亲爱 全体 同志
    of many | before | {}的市民：暑假将至，请您注意安全。 | 尊敬 亲爱 广大
    """
)
"""Words by which what stands before a colon is a salutation and no label."""

PROFILES = rows(
    """
    person | before | 宋知微：{}，大家都叫她小宋。 | 男 女
    born | before | 宋知微：1980年{}，大家都叫她小宋。 | 出生 生 毕业 参加 入
    did | before | 宋知微：{}示例医学院，大家都叫她小宋。 | 生于 毕业于 现任 曾任
    """
)
"""How lines begin that tell of a person instead of what he says."""
