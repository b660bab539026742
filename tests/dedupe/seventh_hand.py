"""A hand that was written blind: a province by rivers and tea hills, its stations, halls and evening papers."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import ClassVar

from dedupe.planting import FIRM, LOOSE, Form, Paragraphs, Planter, Policy

SURNAMES = (
    "程 覃 尤 庞 祝 阮 梅 舒 童 翟 屈 应 鲍 柯 霍 聂 向 米 蓝 娄 符 季 瞿 谷 车 岑 冉 简 厉 褚 司徒 莫 左 卞 晏".split()
)
GIVEN = "小满 立冬 砚秋 桂枝 承泽 亦凡 春桃 鹤年 雨薇 志坚 秀珠 长河 若溪 永福 佩兰 一鸣 晓棠 福生 静宜 海波 云霞 树人 丽君 沛霖 阿梅 克勤 玉成 盈 骁 岚 牧 筠 恺 莹 铮".split()
AREAS = "柳荻区 石檀区 云渚区 南桠县 青崮县 鹿溪县 白笠县 沙棠市".split()
SPOTS = "渡口街道 茶亭镇 望塔社区 旧仓里 榨坊村 半山乡 新桥北路 荷叶塘社区 石磨坳村 竹器街 水文巷 凤尾洲 六角井社区 盐店街 铁匠铺村 梨园坝镇 三棵松社区 桑园路 磨盘洲村 晒谷坪 洗马桥街道 龙须滩村".split()
HEADS = "康禾 瑞泽 仁澍 同颐 百草 安芷 惠林 明湖 佑宁 朗月 丰谷 青禾 德润 和煦 橙果 晨露 向荣 万家 博雅 长青".split()
TAILS = "口腔门诊部 中医诊所 宾馆 游泳馆 幼儿园 食品有限公司 水务有限公司 美容院 大药房 体检中心 中学 托育园 洗涤有限公司 眼科诊所 养老院".split()
TOWNS = {
    "泊阳": "汀原", "柳荻": "莲浦", "石檀": "铜鼓岭", "云渚": "雁滩", "南桠": "北栎", "青崮": "赤崖", "鹿溪": "鹭河", "白笠": "乌篷", "沙棠": "海桐",
    "澜川晚报": "汀原晚报", "渡口": "码头", "茶亭": "酒旗", "望塔": "听涛", "竹器街": "陶器街", "盐店街": "米店街", "新桥北路": "老桥南路",
}  # fmt: skip

GRAMMAR = """
who = <sur><giv> ;; area = <areas> ;; loc = <areas><spots> ;; inst = <areas>人民医院 / 泊阳市第<c>人民医院 / 泊阳市妇幼保健院 / <areas>中医院 / <areas>疾控中心 / <spots>卫生院 / 泊阳市急救中心 / 泊阳市精神卫生中心 / <areas>血站 / <spots>社区卫生服务中心 ;; dept = 儿科 / 呼吸科 / 急诊科 / 康复科 / 眼科 / 心内科 / 皮肤科 / 药学部 / 护理部 / 骨伤科 / 产科 / 肾内科 / 营养科 / 口腔科 / 感染科
post = 主任 / 副主任医师 / 护士长 / 主治医师 / 负责人 / 党支部书记 / 医务科干事 / 志愿者队长 ;; bt = A / B / O / AB ;; c = 一 / 二 / 三 / 四 / 五 ;; when = <m>月<dd>日<half> / <m>月<dd>日 / 上周<wk><half> / <m>月<dd>日<hh>时许 / 本周<wk> ;; half = 上午 / 下午 / 傍晚 / 清晨 / 晚上 ;; wk = 一 / 二 / 三 / 四 / 五 / 六
person = <age>岁的<who> / <spots>居民<who> / 退休教师<who> / 做<trade>生意的<who> / 家住<spots>的<who> / 在<spots>开<trade>店的<who> ;; trade = 米粉 / 五金 / 干货 / 竹编 / 修表 / 布料 / 豆腐 / 花木 / 理发 / 渔具 ;; ill = 高血压 / 糖尿病 / 慢阻肺 / 骨质疏松 / 冠心病 / 哮喘 / 痛风 / 白内障 / 腰椎间盘突出 / 慢性肾病 / 脑卒中 / 过敏性鼻炎 ;; said = 说 / 告诉记者 / 介绍 / 回忆道 / 解释 / 坦言 / 提醒
feel = 心里踏实多了 / 省下来回<n>公里的路 / 孩子们也放心 / 这在<n>年前想都不敢想 / 药盒上的字总算看得清了 / 少跑了<k>趟 / 比原来快了<n>分钟 / 邻居听了也要来 / 再不用托人排队 / 一个月能省<h>元 ;; do = 开展义诊 / 测量血压血糖 / 讲授急救常识 / 上门换药 / 登记健康档案 / 核对用药清单 / 筛查视力 / 发放宣传折页 / 教做康复操 / 接种疫苗 ;; place = 文化广场 / 村部院坝 / 老粮站 / 学校礼堂 / 农贸市场东门 / 客运站候车厅 / 老年大学 / 祠堂门口 / 工业园食堂 / 社区阅览室
goods = 血压计 / 急救包 / 除颤仪 / 便携式超声 / 智能药柜 / 驱蚊灯 / 轮椅 / 电子病历平板 / 雾化器 / 远程心电设备 ;; weather = 小雨刚停 / 天还没亮 / 气温降到<k>摄氏度 / 太阳正毒 / 雾气未散 / 集市刚散 / 茶季正忙 / 学校刚放学 ;; plan = 年底前覆盖<n>个村 / 明年再添<k>个点位 / 把开放时间延长到晚上<k>点 / 培训<h>名村医 / 与<areas>共享检查结果 / 每季度公布一次进展 / 再投入<n>万元 / 请居民来打分
why = 不少老人不会用手机 / 山路弯多 / 外出务工的人多 / 原来的设备用了<k>年 / 年轻人下班晚 / 检查要等<k>天 / 村里只剩<n>户常住 / 药品常常配不齐 / 换季病人多 ;; data = 服务<h>人次 / 转诊<n>人 / 建档<h>份 / 平均等候<n>分钟 / 投诉下降<n>% / 签约率达到<n>.<k>% / 随访<h>户 / 发现异常<n>例 / 节省费用<k>.<k>万元 ;; datb = 接到咨询电话<h>个 / 回访满意率<n>.<k>% / 送药上门<h>次 / 劝返住院<n>人 / 培训骨干<n>名 / 免去押金<k>.<k>万元 / 更新档案<h>份
planb = 请来省城专家带教<k>个月 / 给<n>个小组配齐<goods> / 把经验写成册子发到<spots> / 增设<k>个周末号 / 招<q>名本地青年 ;; g1 = <when>，<weather>，记者在<loc>的<place>看到，<inst><dept>的<n>名医护人员已经在<do>。 / 沿着<spots>往里走<k>里地，<weather>，<place>上支起<n>顶棚子，<inst>派来的人忙着<do>。 / <when>一到，<place>就热闹起来，<dept>来的<who>说这是今年第<n>场，内容是<do>。
g2 = “<feel>。”<person><said>，自己患<ill><k>年，最怕的是<why>。 / <person>算了一笔账：治<ill>花了<h>元，自己掏了不到<k>成，“<feel>”。 / “从前嘛，<why>。”<person>拍着大腿，“如今<feel>！” ;; g3 = <inst><dept><post><who><said>，因为<why>，科里从<y>年起把<do>排进了每周<wk>的班表。 / 排班是件头疼事。<why>，<post><who>干脆把<dept>分成<k>组，每组<mm>分钟一换，专管<do>。 / <y>年<m>月，<who>带头提出由<dept>负责<do>，理由只有一条：<why>。
g4 = 截至<m>月<dd>日，<areas>已<data>，<datb>。 / <areas>卫生健康局晒出成绩单，头<k>个月<data>，另有<datb>。 / 数字最能说明问题：<m>月底，<spots><data>，<datb>。 ;; g5 = 下一步，<inst>打算<plan>，并且<planb>。 / 年初定下的<k>件实事里，<areas>还剩一件没做完，就是<plan>。 / 接下来怎么办？<inst>的想法是<plan>，顺带<planb>。
g6 = <person>排在第<n>位，轮到时已是<hh>时<mm>分，<post><who>仍耐心替其<do>。 / 号码牌发到<n>号，<who>喝了口水，继续为<person><do>。 / <hh>时<mm>分，最后一位来的是<person>，<post><who>留下陪着<do>。 ;; g7 = 为了添置<goods>，<spots>先后开了<k>次议事会，<h>户居民签了名，<inst>又垫付了<n>万元。 / 一台<goods>要<n>万元，<inst>凑了<k>成，余下的由<spots>的乡贤<who>捐出。 / 账上没钱买<goods>，<areas>便向企业借了<n>台，<k>个月后归还。
g8 = <inst>给记者看了一本<y>年的台账：<data>，其中<ill>患者占<n>%。 / 翻看<inst><m>月的病历，<h>份里有<n>份写着<ill>。 / <spots>的公示栏贴着一张表，<who>用红笔标出<n>个名字，都患有<ill>。 ;; g9 = <who>与同事<who>搭档<k>年，走过<n>个村组，随身的<goods>换过<k>次。 / 干这行<q>年，<who>用坏<k>双雨靴，手机里存着<h>个病人的号码。 / <who>是<areas>人，<y>年从卫校毕业，同班<n>人里只有<k>人还留在乡下。
g10 = 在<place>一角，<post><who>正拿着<goods>给<h>名听众演示，台下的<person>边听边记。 / 志愿者<who>穿着红马甲，在<place>摆开<goods>，<mm>分钟里问的人没断过。 / <goods>怎么用？<post><who>编了<k>句顺口溜，<spots>的孩子都会背。 ;; g11 = 对<ill>患者，<dept><post><who>建议每<k>个月复查一次，<why>的更要留意。 / <who>特别提到，家里有<ill>病人的，床头应备<goods>，药量留足<k>天。 / 临走前，<dept>的<who>再三叮嘱：<ill>不可自行停药，<n>天后记得回来复查。
g12 = 据<areas>卫生健康局统计，<y>年以来当地<data>，比上一年多出<k>.<k>个百分点。 / 另据<areas>的抽样调查，<h>名受访者里有<n>%说得清自己的血压，<q>%知道就近的急救点。 / <who>做过统计，<spots><h>户人家，<ill>病人<n>个，能坚持服药的才<k>成。 ;; g13 = 离<inst>最远的<spots>有<n>公里，<weather>，<who>骑车走了<mm>分钟才到。 / 从<spots>到县城，班车一天只有<k>趟，<who>索性把<goods>绑在摩托车后座，一走就是<n>公里。 / 渡船停了<k>天，<who>绕道<spots>，多走<n>里，药还是按时送到了。
g14 = “<why>，我们就多跑几步。”<post><who><said>，光<m>月份就<data>。 / 也有人不买账。<person>当场问：<why>，光靠<do>管用吗？<who>答应<k>天内回话。 / “头<k>年最难，<why>。”<who>如今说来轻描淡写，手上的茧却骗不了人。 ;; g15 = 目前，<loc>的<place>配有<goods><n>台，由<who>等<k>人轮流看护。 / <place>的角落里立着<k>台<goods>，<who>每晚<hh>时去检查电量。 / <spots>把<n>平方米的空屋腾出来，改成健康小屋，钥匙交给<who>保管。
g16 = <areas>还约定：<plan>；遇到<ill>急性发作的，<mm>分钟内派车。 / <areas>已写进<y>年的预算：拨<h>万元，用于<plan>。 / 对于大家关心的收费，<inst>明确：<ill>病人前<k>次免费，往后每次<n>元。 ;; cold1 = 入<season>以来，<inst><dept>日均接诊<h>人，比<m>月多了<n>%，<sym>的孩子最多。 / 候诊区的椅子坐满了，<inst>的<who>数了数，<hh>时前挂号<h>个，<sym>的占去<k>成。
cold2 = <dept><post><who><said>，<sym>超过<k>天、体温高于39.<k>摄氏度的，应尽快到<inst>就诊。 / “先别急着吃药。”<dept>的<who>给出<k>条建议，头一条便是：<sym>时多喝水，<n>小时量一次体温。 ;; cold3 = <spots>小学<k>年级的班主任<who>每天<hh>时登记缺课名单，<when>有<n>人因<sym>请假。 ;; cold4 = <inst>把<n>间会议室改作输液区，<when>起加开<k>个夜间诊室，<post><who>值头班。 ;; cold5 = 疾控人员<who>在<areas>采到<h>份标本，阳性<n>份，与<y>年同期相比<trend>。
season = 秋 / 冬 / 夏 / 梅 ;; sym = 咳嗽不止 / 反复发热 / 嗓子疼 / 鼻塞流涕 / 呕吐腹泻 / 乏力头痛 ;; trend = 略有回落 / 早到了<k>周 / 高出<n>% / 大体持平 / 换了优势毒株 ;; blood1 = 泊阳市血库<m>月<dd>日的存量只够用<k>天，<bt>型悬浮红细胞剩<h>单位，<inst>当天推迟了<k>台手术。 / <areas><bt>型血吃紧，<m>月只采到<h>袋，够<inst>用<k>天。 ;; blood2 = <person>已是第<n>次挽袖，累计献血<h>00毫升，证书摞起来有<n>厘米高。
blood3 = 献血车停在<loc>的<place>，护士<who>从<hh>时忙到天黑，收了<n>袋血。 ;; blood4 = <inst>发出的短信有<h>00条，回应的有<h>人，其中<n>人是头一回来。 ;; blood5 = “<k>分钟的事，别人能多活几十年。”<trade>店老板<who>放下卷帘门，带着<k>个徒弟赶到<place>。 ;; food1 = <when>，<areas>疾控与市场监管人员抽检<spots>的<n>家<trade>店，<k>家<fault>。 / <spots>一场<n>桌的酒席散后，<q>人<sym>，<areas>疾控中心<mm>分钟内赶到采样。
food2 = <person>吃了自采的野菌<mm>分钟后<sym>，被送到<inst>洗胃，<dept><post><who>守了一夜。 / <who>一家<k>口把<toxic>当野菜炒了，<hh>时起先后<sym>，邻居骑三轮车送到<inst>。 ;; food3 = <inst>今年已收治误食<toxic>的病人<n>例，<areas>占了<k>成，年纪最大的<age>岁。 ;; food4 = <who>把<toxic>的图片印成<h>00张年画，趁<place>赶集时挨个递给乡亲。 ;; food5 = 专家<who>说，<toxic>加热<mm>分钟也去不掉毒，民间“<folk>”的说法害了不少人。
fault = 没有留样 / 冰柜温度偏高 / 健康证过期 / 砧板混用 / 消毒柜成了摆设 ;; toxic = 断肠草 / 发芽土豆 / 白毒伞 / 河豚 / 曼陀罗 / 乌头 / 四季豆 / 鲜黄花菜 ;; folk = 蒜变黑就有毒 / 虫咬过便能吃 / 银勺能试毒 / 焯水就没事 / 泡酒解百毒 ;; birth1 = <when>，<inst>产房传来啼哭，<age2>岁的产妇<who>生下<k>斤<k>两的婴儿，这是该院今年第<h>个新生儿。 / 等了<q>个小时，<age2>岁的<who>终于在<inst>见到女儿，体重<k>斤<k>两。
birth2 = 助产士<who>从业<q>年，接生过<h>0个孩子，每个脚印都留在<goods>旁的册子里。 ;; birth3 = <areas>对二孩以上家庭每月补<h>元，<y>年至今有<h>户领到，<who>家是第<n>户。 ;; birth4 = <spots>的托育点收<n>个幼儿，园长<who>请来<inst>的保健医生，每月<do><k>次。 ;; birth5 = 孕妇学校第<n>期坐满<n>对夫妻，准爸爸<who>抱着布娃娃练了<mm>分钟换尿布。
elder1 = <loc>的老人食堂隔壁，是<inst>设的<n>张康复床，<age>岁的<who>每周<wk>准点来。 / <age>岁的<who>原先连楼都下不了，在<inst>练了<n>天，如今能走到<place>。 ;; elder2 = <who>照顾失智的老伴<q>年，<when>头一次把人托给<inst>的日间病房，自己睡了<k>个钟头。 / 夜里<k>点，<who>的老母亲又一次走丢，<spots>的网格员找了<mm>分钟才在<place>寻见。 ;; elder3 = 护理员<who>考取证书后，工资涨了<h>元，手里照看<n>位老人，<ill>的就有<k>位。
elder4 = <areas>摸底：80岁以上老人<h>0人，独居<h>人，需要上门换药的<n>人。 ;; elder5 = 防跌倒改造给<h>户装了扶手，<inst>骨伤科<m>月收治的摔伤老人少了<n>人。 ;; rescue1 = <when>，<loc>一名男子突然倒地，路过的护士<who>跪地按压<mm>分钟，<inst>的车随后赶到。 / <place>边的石阶上，<age>岁的<who>捂着胸口滑倒，<trade>店的<who>拨通急救电话时是<hh>时<mm>分。 ;; rescue2 = 调度员<who>在电话里一边数拍子，一边派出<k>号车，从接线到出车只用<n>秒。
rescue3 = <inst><dept>连续电击<k>次，<hh>时<mm>分患者恢复心跳，家属<who>这才敢坐下。 / 送到<inst>时血压只剩<n>，<dept>的<who>开通绿色通道，<mm>分钟后支架放入。 ;; rescue4 = <areas>去年在<place>等处装了<n>台除颤仪，至今救回<k>人，学会使用的居民有<h>0人。 ;; rescue5 = “换了谁都会伸手。”<who><said>，她在<inst>学急救时练坏过<k>个假人。
tcm1 = <when>，<spots>的药农<who>背来<n>斤<herb>，<inst>中药房当场验货，每斤给价<n>元。 / <herb>涨价了，<spots>一斤卖到<n>元，<who>家<k>亩地收了<h>斤。 ;; tcm2 = <age>岁的老中医<who>每周<wk>坐诊，限号<n>个，抽屉里有<h>张手写方子。 / <inst>的国医堂里，<who>三指搭脉，<k>分钟不说话，身后跟着<n>个学生。 ;; tcm3 = <areas>种下<herb><h>0亩，<who>牵头的合作社带着<n>户分红，每户<k>千元上下。 ;; tcm4 = <inst>熬制<herb>饮<h>份，在<place>免费派给环卫工，<hh>时不到便见了底。
tcm5 = 学徒<who>跟师<k>年，才被准许独自炮制<herb>，火候差<n>秒都要重来。 ;; herb = 黄精 / 金银花 / 艾草 / 石斛 / 天麻 / 茯苓 / 薄荷 / 菊花 / 葛根 / 白及 ;; water1 = 汛水退后，<areas>消毒队<n>人进了<spots>，<k>天里喷洒<h>0平方米，清出淤泥<n>车。 / 洪峰过<spots>那夜，水深<k>尺，<who>等<n>人第二天便背着喷雾器挨户消杀。 ;; water2 = 化验员<who>守着<h>只水样瓶，余氯低于0.<k>毫克的<n>只贴了红签，<spots>当晚改喝桶装水。
water3 = <who>家的井被淹了<k>天，<inst>送来漂白粉<n>袋，教他隔<mm>分钟再取水。 ;; water4 = 蚊媒监测点在<loc>诱到成蚊<h>只，比<m>月多<n>只，队员<who>把<place>的积水翻了个遍。 / <who>打着手电数孑孓，<spots><h>户查出<n>户有积水，<k>户当场倒掉。 ;; water5 = 安置点设在<place>，住了<h>人，<inst><post><who>每天<hh>时巡诊一圈，<ill>的药由专人送。 ;; tcold = <areas>儿科夜诊延到<hh>时 <n>间诊室轮流开 / <sym>的孩子多了，<inst>这样应对 / 换季第<k>周，<areas>门诊日增<h>人
tblood = 血库告急第<k>天，<h>人赶到<place> / <trade>店老板<who>的第<n>次献血 / <areas><h>人冒雨献血 ;; tfood = 误食<toxic>，<areas>又有<k>人送医 / <toxic>别碰！<who>给乡亲提个醒 / <areas>抽检<n>家<trade>店 ;; tbirth = <inst>迎来今年第<h>个宝宝 / 助产士<who>的<q>年 / <areas><h>户家庭领到育儿补贴 ;; telder = <age>岁的<who>有了康复搭子 / <areas>为<h>户老人装上扶手 / 护理员<who>和她的<n>位老人
trescue = <mm>分钟按压，<who>在<spots>救下一命 / <areas><n>台除颤仪进了<place> / 电话那头数拍子的人：<who> ;; ttcm = <spots><herb>飘香 <n>户药农增收 / 老中医<who>：<n>个号，一个也不多 / <areas>的<herb>进了<inst> ;; twater = 水退之后，<areas><n>人消毒队进村 / <spots>井水这样消毒<k>天 / 化验员<who>和<h>只水样瓶
short = <loc><place>的献血点<m>月<dd>日停采一天，改到<spots>，询<ph>。 / <inst><dept><who><m>月<dd>日起改在<n>号诊室出诊。 / <when>，<areas>报告<sym>学生<n>人，均已居家休息。 / <inst>新到<goods><n>台，<m>月<dd>日启用。 / <areas><m>月<h>人参加健康素养测评，合格率<n>.<k>%。 / <who>获评<areas>最美村医，行医<q>年，出诊<h>0次。 / <spots>卫生院<m>月<dd>日<hh>时起停电检修，<ill>患者取药可到<inst>。 / <areas>第<n>期急救员培训结业，<h>人取得证书，<who>等<k>人获优秀学员。
stitle = <areas>简讯（<m>月<dd>日） / <inst>消息 / 一句话新闻：<spots> / <who>与<areas> / <dept>动态<n>号 ;; r1 = <ra>，<rb>。 / <ra>，<rb>；<rc>。 / <rc>，<rb>。 / <ra>。<rc>，<rb>。
ra = 说起那段日子，<sur>师傅摆摆手 / 院外桂花落了一地 / 有读者来信追问细节 / 这类做法邻省也有 / 钱从哪里来起初谁都没底 / 墙上那张手绘图改过好几稿 / 有人夸也有人嫌麻烦 / 回程班车上乘客们仍在议论 / 老支书<sur><giv>递过一碗热茶 / 灯亮到后半夜 / 同来的<sur>姑娘翻出旧照片 / 道理并不复杂 / 小院里晾着洗净的被单 / 头几回开会吵得厉害 / 从照片上看不出异样 / 名单是<giv>一笔一画抄的
rb = 只道平常 / 难在天天如此 / 意见簿写满大半本 / 后来才慢慢有了章程 / 话匣子便打开了 / 屋里顿时静了 / 窗外只听见蛙声 / 名目不一而难处相近 / 编辑部已转给值班室 / 边角都卷了 / 落到灶台边却要磨嘴皮 / 谁也不肯先走 / 事后想来仍觉侥幸 / 账要一笔笔算 / 连<sur>婶也点了头 / 旁人劝过几回都没用
rc = 局外看热闹，局内算的是人手与时辰 / 制度写在纸上容易 / 究竟值不值，各有各的秤 / 新来的<sur>姓年轻人还不习惯 / 这一层窗户纸终归有人捅破 / 若换作别处，未必行得通 / 第二天照旧开门 / 至于以后怎样，<giv>没有细想 / 饭菜热了又凉 / 门外的黄狗认得每一个熟人 / 往返路费由集体出 / 闲话传得比风快
"""
RULES = {key: told.split(" / ") for key, told in (line.split(" = ") for line in re.split(r"\n| ;; ", GRAMMAR.strip()))}
RULES |= {"sur": SURNAMES, "giv": GIVEN, "areas": AREAS, "spots": SPOTS}
RANGES = {"n": (11, 98), "q": (3, 29), "k": (2, 9), "h": (101, 989), "m": (1, 12), "dd": (1, 28), "hh": (7, 21), "mm": (11, 58), "age": (58, 93), "age2": (23, 38), "y": (2015, 2025), "ph": (2610000, 8899999)}  # fmt: skip
THEMES = ("cold", "blood", "food", "birth", "elder", "rescue", "tcm", "water")


def say(text: str, chance: random.Random, area: str = "") -> str:
    """The text with all that stands in angles drawn, again and again, until none is left; most of it in the area."""

    def drawn(found: re.Match[str]) -> str:
        key = found[1]
        if key == "areas" and area and chance.random() < 0.7:
            return area
        return str(chance.randint(*RANGES[key])) if key in RANGES else say(chance.choice(RULES[key]), chance, area)

    return re.sub(r"<(\w+)>", drawn, text).replace("社区社区", "社区")


FORMS = (
    Form("lost", "遗失声明", ("{name}遗失《医师资格证书》一本，编码{case}，发证单位为{place}卫生健康主管部门，现声明作废，由此产生的责任与发证单位无关。",)),
    Form("lost permit", "{unit}遗失公告", ("{unit}（地址：{place}）不慎遗失医疗机构执业许可证副本，登记号{case}，法定代表人{name}，特此声明作废。任何人持该副本开展诊疗活动均属无效，拾得者请交还。",)),
    Form("tank", "二次供水设施清洗消毒结果公示", ("根据《生活饮用水卫生监督管理办法》，供水单位应当定期清洗、消毒储水设施，现将本次结果公布如下，欢迎监督。", "小区|管理单位|清洗日期|水箱编号|经办人|结果", "{place}|{unit}|{day}|{amount}|{name}|浑浊度、余氯、菌落总数均符合要求", "公示期五个工作日。对结果有异议的，请携带身份证明到供水管理科书面反映。")),
    Form("penalty", "{unit}行政处罚信息", ("行政处罚决定书文号：{case}", "被处罚人：{unit}", "法定代表人或负责人：{name}", "地址：{place}", "违法事实：未按规定对公共用品用具进行清洗、消毒、保洁，从业人员未取得有效健康合格证明。", "处罚依据：《公共场所卫生管理条例实施细则》第三十六条、第三十八条", "处罚内容：警告，并处罚款", "履行方式：自收到决定书之日起十五日内到指定银行缴纳；逾期不缴纳的，每日按罚款数额的百分之三加处罚款。")),
    Form("served", "送达公告", ("{name}：", "因采用直接送达、邮寄送达等方式均无法向你送达《职业病诊断证明书》（编号：{case}），依照《中华人民共和国民事诉讼法》的有关规定，现予公告送达。", "你申请诊断时登记的住址为{place}。自本公告发布之日起经过三十日，即视为送达。", "如对诊断结论有异议，可自送达之日起三十日内向所在地设区的市级卫生健康主管部门申请鉴定；逾期未申请的，诊断结论生效。")),
    Form("body", "关于认领遗体的公告（{case}）", ("我院太平间现存放遗体一具，编号{case}，死者登记姓名{name}，由120自{place}送入，经多方查找，至今未能与家属取得联系。", "请死者亲属见报后携带本人身份证、户口簿及关系证明前来办理认领手续。公告满六十日无人认领的，将依照殡葬管理规定报请公安机关、民政部门处理，骨灰由殡仪馆代为保管一年，期满不再保留。", "{year}年度公告栏")),
    Form("waste", "医疗废物集中处置转移联单（公开页）", ("联单号：{case}", "产生单位：{unit}", "装运地点：{place}", "日期|类别|箱号|重量（千克）|押运人", "{day}|感染性废物|{phone}|{amount}|{name}", "运送过程未发生流失、泄漏、扩散。")),
    Form("vector", "{year}年病媒生物密度监测通报", ("各乡镇（街道）爱国卫生工作机构，各有关单位：", "现将新增监测点情况通报如下，请属地单位按照“环境治理为主、化学防制为辅”的原则及时处置。", "监测地点|场所|布放日期|捕获蚊蝇（只）|监测员|记录号", "{place}|{unit}|{day}|{amount}|{name}|{case}", "各单位要翻盆倒罐、清除积水，下水道口加装防蚊闸，垃圾日产日清；对密度超标的场所，应在七日内完成整治，并于整治后第三日复测。复测仍不达标的，取消当年卫生先进单位评选资格。", "通报中的密度按照国家标准《病媒生物密度监测方法》换算，布放诱蚊灯时避开强光和风口，雨天顺延。监测数据由属地疾病预防控制机构复核，任何单位不得瞒报、漏报、迟报。灭蟑、灭鼠的情况另行通报。", "个人和家庭也请一起动手：水培植物每周换水洗根，花盆托盘不留水，饮水机接水盘常倒；闲置的坛罐倒扣存放，轮胎打孔或入棚；外出穿长袖衣裤，使用驱避剂，发热伴皮疹及时就医并告知旅行史。", "学校、养老机构、建筑工地、农贸市场要确定专人负责，每周巡查一次并做好记录，档案保存两年。物业服务企业应当把防蚊防鼠设施纳入日常维修，业主委员会有权查阅消杀药剂的合格证明和用量。无物业的老旧小区，由社区居民委员会统一安排。", "消杀作业时请收好食物、餐具，关好鱼缸，看护好儿童和宠物；作业后开窗通风，不要触碰投放的毒饵。不慎接触的，用大量清水冲洗。药剂由县级统一采购、统一配送，剩余药液交回保管，严禁倒入河渠和下水道。作业人员须戴口罩、手套，连续施药不超过两小时。")),
    Form("deal", "{unit}成交结果公告", ("一、项目编号：{case}", "二、项目名称：基层医疗机构检验试剂及耗材采购", "三、成交供应商：{unit}", "供应商地址：{place}", "四、主要标的", "序号|品目|规格包号|交货地点", "1|末梢血采集管|{amount}|{place}", "五、评审专家名单：{name}（组长）及随机抽取专家二名", "六、公告期限：自本公告发布之日起1个工作日", "七、其他补充事宜：未成交供应商可自公告期限届满之日起七个工作日内，以书面形式提出质疑，逾期不予受理。")),
    Form("vote", "拟推荐“优秀乡村医生”人选公示", ("按照评选通知要求，经个人申报、群众测评、乡镇卫生院初审、县级复核，拟推荐下列同志为优秀乡村医生人选，现予公示，接受社会监督。", "姓名：{name}", "执业地点：{place}卫生室", "乡村医生执业证书编号：{case}", "公示期间，任何单位和个人均可来信来访反映问题。反映情况应当实事求是，以单位名义反映的须加盖公章，以个人名义反映的提倡签署真实姓名。")),
    Form("nursery", "托育机构备案公示：{unit}", ("备案编号|机构名称|负责人|地址", "{case}|{unit}|{name}|{place}", "以上机构经核对材料，准予备案。备案不属于行政许可，家长选择时请查看登记证书和收费公示。")),
    Form("exam", "乡镇卫生院招聘面试缺考递补告知", ("{name}（准考证号{phone}）：", "你报考{place}卫生院临床岗位（岗位代码{case}），因入围人员自愿放弃，按照笔试成绩从高到低的顺序，由你递补进入资格复审。在职人员须提交单位同意报考的证明。", "请在接到本告知后两个工作日内携带毕业证书、学位证书、执业证书原件及复印件各一份到人事科办理。逾期视为放弃，不再另行通知。面试方式为结构化面试，时间、地点以准考证为准，考生须提前三十分钟到场，手机统一封存。", "招聘不指定辅导用书，不举办也不委托任何机构举办培训班。", "资格复审贯穿招聘全过程，任何环节发现弄虚作假的，一律取消资格并记入诚信档案。复审人员与考生有夫妻关系、直系血亲、三代以内旁系血亲以及近姻亲关系的，应当回避。", "面试总分一百分，低于六十五分的不列为体检对象；总成绩按笔试、面试各占一半折算，保留两位小数，总成绩相同的以笔试成绩高者优先，仍相同的加试一场。体检参照公务员录用体检通用标准执行，费用自理，对结论有疑问的可在接到通知之日起七日内申请复检一次，复检只进行一次，以复检结果为准。", "拟聘人员公示七个工作日，无异议的办理聘用手续，签订五年期合同，首次在本县基层工作的试用期十二个月，最低服务年限五年，服务期内不得以借调、帮工等形式离开岗位。")),
    Form("bus", "{place}献血车停靠告知", ("停靠日期|停靠点|组织单位|车牌尾号|值班护士", "{day}|{place}|{unit}|{amount}|{name}", "献血前一晚请保证睡眠，清淡饮食，不饮酒；随身带好有效身份证件。两次全血采集间隔不少于六个月。如遇大风暴雨，当次取消，不再补采。")),
    Form("device", "放射诊疗设备状态检测不合格通知（第{case}号）", ("受检单位：{unit}", "设备所在地：{place}", "检测日期|设备出厂编号|检测人|不合格项", "{day}|{phone}|{name}|有用线束半值层、光野与照射野四边偏离", "请受检单位自收到通知之日起立即停用该设备，张贴停用标识，由具备资质的机构维修、复测，合格后方可恢复使用。擅自启用的，依照《放射诊疗管理规定》第四十一条处理。整改报告须由主要负责人签字，附维修记录、复测报告复印件，一式两份报送放射卫生监督科。")),
)  # fmt: skip

FIGURES = "零一二三四五六七八九"


def spoken(number: int) -> str:
    """12 → 十二, 305 → 三百零五; for what is below ten thousand."""
    if number < 10:
        return FIGURES[number]
    made, zero = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            made += ("零" if zero and made else "") + FIGURES[digit] + name
        zero = not digit
    return made.removeprefix("一") if made.startswith("一十") else made


def figure(found: re.Match[str]) -> str:
    whole, part, after = found[1], found[2], found[3]
    if len(whole) > 4 or (whole.startswith("0") and len(whole) > 1):
        return found[0].translate({ord(str(n)): chr(0xFF10 + n) for n in range(10)})
    if len(whole) == 4 and after == "年":
        return "".join("〇一二三四五六七八九"[int(n)] for n in whole) + after
    told = spoken(int(whole)) + ("点" + "".join(FIGURES[int(n)] for n in part[1:]) if part else "")
    return "百分之" + told if after == "%" else told + after


def broadcast(planter: Planter) -> None:
    """A station reads it: a greeting, the whole in two or three blocks, a good-bye."""
    one = planter.copy("radio script", planter.article(), wants=FIRM)
    half = max(1, len(one.paragraphs) // planter.chance.choice((2, 3)))
    blocks = [one.paragraphs[at : at + half] for at in range(0, len(one.paragraphs), half)]
    hello = say("听众朋友<half>好，这里是<areas>广播电台《健康百家灯》，我是主播<who>。", planter.chance)
    bye = say("今天的节目就到这里，编辑<who>，录音合成<who>，我们<wk>晚再会。", planter.chance)
    one.paragraphs = [[hello], *([s for p in block for s in p] for block in blocks), [bye]]


def newsprint(planter: Planter) -> None:
    """The page of an electronic paper: lines as they were set in columns."""
    one = planter.copy("newsprint", planter.article(), wants=FIRM)
    width = planter.chance.choice((17, 19, 23))
    body = ["　　" + "".join(p) for p in one.paragraphs]
    top = say("第<k>版：民生 上一篇 下一篇 放大+ 缩小- 默认○", planter.chance)
    one.paragraphs = [[top], *([p[at : at + width]] for p in body for at in range(0, len(p), width))]


def hinted(planter: Planter) -> None:
    """An app lifts two sentences out as points above the text."""
    one = planter.copy("points above", planter.article(), wants=FIRM)
    chosen = planter.chance.sample([s for p in one.paragraphs[1:] for s in p], 2)
    one.paragraphs = [["速读要点"], *(["● " + s.rstrip("。")] for s in chosen), ["全文如下"], *one.paragraphs]


def quoted(planter: Planter) -> None:
    """A column quotes two paragraphs between what it thinks itself."""
    hand, chance = planter.hand, planter.chance
    original = planter.article()
    one = planter.copy(
        "quoted in a column", original, wants=FIRM | LOOSE, title=say("灯下闲话：从<areas>的一则新闻说起", chance)
    )
    first = chance.randrange(max(1, len(one.paragraphs) - 2))
    own: Callable[[], list[str]] = lambda: [hand.rewritten("", chance) for _ in range(3)]  # noqa: E731
    one.paragraphs = [own(), *one.paragraphs[first : first + 3], own()]


TOPICS = "乡村医生退休补助 家庭病床服务 公共场所除颤仪配置 学生脊柱健康筛查 中药代煎质量 院前急救分级调度 托育机构保健 献血者优待 医疗废物小箱进大箱 职业健康体检 互联网复诊 婚前保健 安宁疗护 饮用水应急监测 康复辅具租借 村卫生室药品统管 老年人助听 医疗纠纷调解 护工持证 母婴室建设 血液跨县调配 巡回医疗车 孕产妇转运 名老中医师承 控烟劝导员 门诊病历共享 新生儿听力随访 尘肺病康复站 住院陪护 检验结果互认 海外医师短期执业 心理热线 儿童用药储备 消毒产品抽检".split()


class SeventhHand:
    """News and notices of Boyang and the counties about it."""

    name = "seventh hand"
    agencies: ClassVar[list[str]] = (
        "澜川省卫生健康委员会 泊阳市卫生健康委员会 柳荻区卫生健康局 石檀区卫生健康局 南桠县卫生健康局 青崮县疾病预防控制局 鹿溪县卫生健康局 泊阳市中医药管理局".split()
    )
    papers: ClassVar[list[str]] = (
        "澜川晚报 泊阳发布 云渚融媒 澜川交通广播 鹿溪手机报 健康澜川 茶山周刊 泊阳电视台 医声客户端".split()
    )
    forms = FORMS
    synonyms: ClassVar[dict[str, str]] = {
        "目前": "眼下", "记者": "笔者", "打算": "计划", "居民": "住户", "为了": "为", "建议": "主张", "看到": "见到", "今年": "本年", "因为": "由于",
        "每周": "逐周", "截至": "到", "耐心": "细心", "不少": "许多", "患者": "病人", "孩子": "小孩", "搭档": "共事", "轮流": "轮班", "配有": "备有",
        "主治医师": "主治大夫", "负责人": "牵头人", "测量血压血糖": "量血压测血糖", "开展义诊": "举办义诊", "先后": "前后", "其中": "当中", "送到": "送进",
        "上门换药": "入户换药", "社区卫生服务中心": "社区医院", "志愿者": "义工", "走过": "跑过", "往后": "之后",
    }  # fmt: skip
    ways: ClassVar[dict[Callable[[Planter], object], int]] = {broadcast: 3, newsprint: 3, hinted: 3, quoted: 2}

    def article(self, chance: random.Random) -> tuple[str, Paragraphs]:
        theme, area = chance.choice(THEMES), chance.choice(AREAS)
        own = [f"<{theme}{n}>" for n in chance.sample(range(1, 6), chance.randint(3, 5))]
        general = [f"<g{n}>" for n in chance.sample(range(1, 17), chance.randint(5, 15))]
        rest = own[1:] + general
        chance.shuffle(rest)
        sentences = [say(s, chance, area) for s in (own[0], *rest)]
        made: Paragraphs = []
        while sentences:
            size = chance.choice((1, 1, 2, 2, 3, 4))
            made.append(sentences[:size])
            sentences = sentences[size:]
        while len(made) > 10:
            made[-2:] = [made[-2] + made[-1]]
        return say(f"<t{theme}>", chance, area), made

    def short(self, chance: random.Random) -> tuple[str, Paragraphs]:
        return say("<stitle>", chance), [[say("<short>", chance)]]

    def slots(self, chance: random.Random) -> dict[str, str]:
        return {
            "name": say("<who>", chance),
            "unit": chance.choice(AREAS)[:2] + chance.choice(HEADS) + chance.choice(TAILS),
            "place": say("<loc>", chance),
            "amount": str(chance.randint(12, 1890)),
            "case": f"{chance.choice(('LC', 'BY', 'WJ', 'A', 'K'))}{chance.randint(2016, 2025)}-{chance.randint(1, 9999):04}",
            "day": f"{chance.randint(1, 12)}月{chance.randint(1, 28)}日",
            "phone": str(chance.randint(2610000, 8899999)),
            "year": str(chance.randint(2016, 2025)),
        }

    def head(self, chance: random.Random, paper: str) -> list[str]:
        lines = [
            f"{paper}讯（通讯员<who> 见习记者<who>）", f"来源：{paper}　<y>-<m>-<dd> <hh>:<mm>", f"当前位置：{paper} > 民生 > 看病那点事", "点亮★星标，不错过每一次推送",
            "字号：大 中 小　｜　收听本文 约<k>分钟", f"【{paper}·新闻夜班】", "阅读 <h>　评论 <k>　收藏 <n>", "文/<who>　图/<who>　统筹/<who>", f"{paper}全媒体出品　第<h>期", "轻触上方蓝字，和<h>万街坊一起看",
        ]  # fmt: skip
        return [say(line, chance) for line in chance.sample(lines, chance.randint(1, 3))]

    def foot(self, chance: random.Random, paper: str) -> list[str]:
        lines = [
            "责编：<who>　校读：<who>　值班：<who>", f"本文版权归{paper}所有，转载请注明出处，违者必究", "猜你想看：<areas>的早餐摊，为什么开到<k>点？", "报料热线 <ph>，一经采用付<n>元茶钱",
            "扫一扫，把这一页装进口袋", "上一篇：<spots>桥面维修，公交改道", "下一篇：<areas>明日有阵雨", f"{paper}读者群已满<k>个，添加小编微信入群", "觉得有用，请点“在看”", "网友评论（<n>条）　登录后发表", "【返回顶部】【打印】【关闭窗口】", "澜ICP备<ph>号-<k>",
        ]  # fmt: skip
        return [say(line, chance) for line in chance.sample(lines, chance.randint(1, 4))]

    def inside(self, chance: random.Random) -> list[str]:
        lines = (
            "▲<spots>一景。<who> 摄", "（受访者供图）", "广告｜澜川春茶上市，满<h>减<k>", "视频加载中，请稍候……", "图为<who>在<place>。（资料图片）", "—— 左右滑动看更多 ——", "相关阅读：<areas>的老街要修了",
            "制图：<who>", "插播一条：<areas>招聘会本周<wk>举行", "［点击播放现场声音 0<k>:<mm>］",
        )  # fmt: skip
        return [say(chance.choice(lines), chance)]

    def note(self, chance: random.Random) -> list[str]:
        lines = (
            "编者按：<areas>的这件事不大，却有<n>位读者打来电话。我们把它登出来，愿各处的同行看了能有所得。", "【主播有话】我是<who>。读这篇稿子的时候，我想起了自己的外婆，也想请你读给家里人听。",
            "开栏的话：从今天起，本栏目每周<wk>讲一个身边的故事，欢迎读者来信推荐，信寄<spots><n>号。", "记者手记：采访结束已是<hh>时，<areas>下起了雨。本子上没写完的，比写下来的还多。",
            "本报曾于<m>月间刊登读者<who>的来信，询问此事的进展。今天转载这篇报道，算作一个答复。", "小编按：文章稍长，读完约需<k>分钟，建议先收藏。文末留言区选出<n>位送健康手账一本。",
            "推荐理由：<areas>读者<who>把这篇文章转给了我们，并附言“写得实在”。编辑部同意他的看法。", "写在后面：本文作者今年头一次跑卫生口，老编辑只改了<k>个字。欢迎方家指正。", "评论员<who>：好的新闻不必高声。看完这一篇，不妨想一想，自己身边的<spots>是不是也有这样的人。",
        )  # fmt: skip
        return [say(line, chance) for line in chance.sample(lines, chance.choice((1, 1, 2)))]

    def subheads(self, chance: random.Random, count: int) -> list[str]:
        lines = "灯还亮着 壹·缘起 账怎么算 难在哪里 一通电话 门槛低了 PART.2 现场 往前再走一步 他们这样说 ◆数字背后 老办法与新办法 从一张纸开始 谁来接班 ＞＞回声 山那边 不止于此 一碗水端平 尾声".split()
        return [chance.choice(lines) for _ in range(count)] if count > len(lines) else chance.sample(lines, count)

    def digits(self, sentence: str, chance: random.Random) -> str:
        return re.sub(r"(?<![\d.:-])(\d+)(\.\d+)?(?![.:-]?\d)([年%]?)", figure, sentence)

    def local(self, sentence: str, chance: random.Random) -> str:
        return re.sub("|".join(sorted(TOWNS, key=len, reverse=True)), lambda found: TOWNS[found[0]], sentence)

    def rewritten(self, sentence: str, chance: random.Random) -> str:
        return say("<r1>", chance)

    def digest(self, chance: random.Random, parts: list[tuple[str, Paragraphs]]) -> tuple[str, Paragraphs]:
        title = chance.choice(("澜川一周医事（第<h>期）", "早安<areas>｜<m>月<dd>日健康速览", "周<wk>读报：<areas>这几天", "卫生健康信息摘编〔<y>〕第<n>期"))  # fmt: skip
        hello = chance.choice(("早上好，今天为您选了这几条，祝您一天顺心，<who>编辑。", "本期编辑<who>，共收录下列来稿，排名不分先后。", "过去几天，<areas>内外发生了什么？请看本期汇总。"))  # fmt: skip
        bye = chance.choice(("（本期完，<who>整理）", "以上内容综合各地来稿，下期<wk>见。", "感谢收看，欢迎把<spots>的新鲜事告诉我们。"))  # fmt: skip
        made: Paragraphs = [[say(hello, chance)]]
        style = chance.randrange(3)
        for at, (name, paragraphs) in enumerate(parts):
            made.append([(f"{FIGURES[at + 1]}、{name}", f"【{at + 1:02}】{name}", f"■ {name}")[style]])
            made += [list(p) for p in paragraphs]
        return say(title, chance), [*made, [say(bye, chance)]]

    def policy(self, chance: random.Random) -> Policy:
        area = chance.choice(("泊阳市", "澜川省", *AREAS))
        topic = chance.choice(TOPICS)
        noun = chance.choice("管理办法 实施细则 暂行规定 若干措施 工作规范 三年行动方案".split())
        title = f"{area}{topic}{noun}" + chance.choice(("", "", "（试行）", "（2023年修订）", "（暂行）"))
        agency = area + ("卫生健康委员会" if area in ("泊阳市", "澜川省") else "卫生健康局")
        number = f"{area[:1]}卫{chance.choice(('规', '发', '办', '医', '基'))}〔{chance.randint(2016, 2025)}〕{chance.randint(1, 180)}号"
        rules = (
            f"为规范{topic}，根据有关法律法规，结合{area}实际，制定本文件。", f"{area}行政区域内从事{topic}的单位和个人，适用本文件，有效期<k>年。", "申请人应当在<n>日内提交材料，主管部门在<k>个工作日内答复，不得要求重复提交。",
            f"每年安排专项经费<h>万元用于{topic}，专款专用，结余<n>%以内的可以结转。", "每<k>个乡镇至少配备专职人员<n>名，年培训不少于<mm>学时，考核不合格的离岗再训。", "服务记录保存不少于<q>年，信息系统应当与省级平台对接，<hh>时前上传当日数据。",
            "对弄虚作假骗取补助的，追回资金，<k>年内不再受理其申请；构成犯罪的，移送司法机关。", "主管部门每半年抽查一次，抽查比例不低于<n>%，结果向社会公开。", f"鼓励社会力量参与{topic}，符合条件的一次性奖补<n>万元。", "医疗机构违反前款规定的，责令限期改正；逾期不改的，扣减年度考核<k>分。",
            f"患者对{topic}有意见的，可以向所在地主管部门反映，受理后<n>日内办结。", "本文件自<m>月<dd>日起施行，此前规定与本文件不一致的，以本文件为准。",
        )  # fmt: skip
        chosen = [rules[0], rules[1], *chance.sample(rules[2:11], chance.randint(4, 9)), rules[11]]
        text: Paragraphs = [[f"第{spoken(at)}条　{say(rule, chance)}"] for at, rule in enumerate(chosen, 1)]
        texts = self._explained(chance, title, number, topic, agency)
        return Policy(
            title,
            number,
            agency,
            [[f"{title}"], *text],
            {kind: texts[kind] for kind in chance.sample(sorted(texts), chance.randint(1, 3))},
        )

    def _explained(
        self, chance: random.Random, title: str, number: str, topic: str, agency: str
    ) -> dict[str, tuple[str, Paragraphs]]:
        asks = chance.sample(
            (f"为什么要管{topic}？", "群众最关心的变化是什么？", "钱由谁出？", "旧的规定还算数吗？", "办不好找谁？"), 3
        )
        points = (
            "文件用<k>条篇幅写明谁来管、怎么管，<n>日内能办结的不再拖到下月。", "所需经费由同级财政承担<n>%，其余从公共卫生补助中列支，个人不用多掏一分。", f"过去{topic}标准不一，<y>年的调研走访了<h>人，意见集中在手续多、等得久。", "已经按旧规定办完手续的<h>户继续有效，过渡期<k>个月。",
            "遇到推诿可以拨打<ph>，<n>个工作日内必有答复。", f"我们在<spots>试点了<k>个月，{topic}的满意率由<n>%升到九成以上。", "考核分三档，连续<k>年末档的退出服务名单。",
        )  # fmt: skip
        told = [[say(line, chance, agency[:3])] for line in chance.sample(points, 3)]
        return {
            "jiedu": (f"《{title}》政策解读", [["一、起草背景"], [f"近日，{agency}印发了《{title}》（{number}，以下简称《文件》），对{topic}作出安排。"], ["二、主要内容"], *told[:2], ["三、施行时间"], ["以文件载明的日期为准。"]]),
            "yitu": (f"一图读懂｜{topic}新规来了", [[f"《{title}》"], [chance.choice(("[图片]", "（长图，点击可放大保存）", "制图：宣传科"))]]),
            "wen": (f"{agency}有关负责人就{topic}答记者问", [[f"{number}文件印发后，有关负责人就《{title}》回答了提问。"], *[[f"问：{ask}"] if part == 0 else ["答：" + told[at][0]] for at, ask in enumerate(asks) for part in (0, 1)]]),
            "expert": (say(f"专家<who>谈《{title}》", chance), [[f"读完{number}，我的第一感受是写得具体。"], *told]),
            "comic": (f"漫画说新规：《{title}》", [["（共八格，往下翻）"], [f"第一格：邻居老伯问，{topic}跟我有关系吗？"], ["末格：有关系，找家庭医生问问就知道。"]]),
            "video": (f"视频解读：{topic}", [[f"微课讲解《{title}》（{number}）。"]]),
        }  # fmt: skip

    def faq(self, chance: random.Random) -> tuple[str, Paragraphs]:
        topic, ask, reply = chance.choice((
            ("异地补种疫苗", "孩子<k>岁，从<areas>转学到<spots>，接种本丢了，还差<k>针，能补吗？", "经查询接种系统，可持出生证明到<inst>补打接种记录，<dept>旁<n>号窗口每周<wk>办理。"), ("护士延续注册", "我<y>年注册，证书<m>月<dd>日到期，现在<areas>打工，要回原地办吗？", "可在现执业地办理，<inst>盖章后网上提交，<k>个工作日出件。"),
            ("独生子女奖励", "我叫<who>，<y>年从厂里退休，奖励金<h>元一直没有拿到，问过<spots>也说不清。", "经与<spots>核对，您的档案已转至<areas>，补发的<h>元将在<m>月底前到账。"), ("夜间噪声与诊所", "<spots>楼下诊所的空调外机响到<hh>时，<age>岁的老人睡不着。", "工作人员<who>于<m>月<dd>日到场，诊所同意<k>日内加装隔音罩。"),
            ("复印病历", "父亲<who><y>年在<inst>住院，现要报销，复印<n>页病历要本人到场吗？", "代办人带双方身份证即可，<inst>病案室每页收费以公示为准，封存病历须提前<k>天预约。"), ("家医签约", "搬到<loc>后想换签约医生，原医生在<areas>，<ill>的药还能一次开<k>周吗？", "解约后即可改签<inst>，由<who>医生团队服务，<ill>长处方最长可开<n>周。"),
            ("电动车棚边的垃圾房", "<spots>卫生院的医疗垃圾堆在车棚边，<when>我看见猫在翻，拍了<k>张照片。", "经<who>现场核查，暂存间门锁损坏，已于<m>月<dd>日更换并通报批评<k>人。"), ("职称评审年限", "我是<inst>的<dept>技师，<y>年取得初级，下乡<k>个月算不算基层经历？", "下乡满<q>个月方可计入，请由<inst>人事科出具证明，<m>月<dd>日前补交。"),
            ("退费", "<m>月<dd>日在<inst>多扣了<h>元，窗口说要等<n>天，至今没动静。", "款项因银行卡号有误被退回，<who>已与您联系，<h>元当日改退现金。"), ("村卫生室关门", "<loc>的卫生室锁了<n>天，<age>岁的父亲买<ill>的药要走<q>里。", "原村医<who>病休，即日起由<spots>卫生院每周<wk>派人坐诊，药品同步配送。"),
            ("救护车收费", "从<loc>转到<inst>共<n>公里，收了<h>元，贵不贵？", "收费按里程计算，您支付的<h>元中含担架费<n>元，票据可在<dept>补开。"),
        ))  # fmt: skip
        opening = chance.choice(("领导好！", "尊敬的主任：", "", "你们好，打扰了。", "我是<areas>的普通市民<sur>某。", "替邻居问一件事。", "打了<k>次电话没人接，只好写信。"))  # fmt: skip
        ending = chance.choice(("盼复。", "", "谢谢！", "希望不要再踢皮球。", "请给个准话，<who>敬上。", "急，<m>月底就要用。"))  # fmt: skip
        stock = [
            "感谢您对卫生健康工作的关心和支持。如您对以上答复仍有疑问，可在工作日向政务服务窗口进一步咨询，也可以登录省政务服务网查询办事指南。",
            "请您妥善保管来信查询码，并在收到答复后五个工作日内对办理情况作出评价，您的评价将作为我们改进作风的依据。祝您身体健康、阖家幸福！",
        ]
        return say(f"关于{topic}的来信", chance), [
            ["来信内容：" + say(opening + ask + ending, chance)],
            ["您好！来信收悉，现答复如下。", say(reply, chance)],
            stock,
        ]

    def table(self, chance: random.Random, rows: int) -> tuple[str, list[str]]:
        lines = [say("<areas>|<spots>卫生室|<who>|<ph>|<n>平方米", chance) for _ in range(rows)]
        return "在岗乡村医生及村卫生室一览表", ["县区|机构|负责人|联系电话|业务用房", *lines]

    def correction(self, title: str, chance: random.Random) -> str:
        return chance.choice(
            ("{}（更正）", "关于《{}》的更正", "【勘误】{}", "{}（修正版）", "更正：{}", "{}（以此件为准）")
        ).format(title)
