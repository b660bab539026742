"""Which characters make a text look like Chinese."""

from __future__ import annotations

import pytest

from crawler.text.plausible import is_strange, score

COMMON = """
一七万三上下不与专且世业东两严个中丰临为主举久么义之乎乐九也习乡书买乱了争事二于云互五亚些交产京亮亲人亿什仅今介仍从他代令以们件价任份企伊众优会传伤伯似但位低住体何余作你使例供依侧便俄保信修倒候值假做
停像儿元兄充先光克免党入全八公六兰共关兴兵其具典养内再写军农冲决况冷准减几出击刀分切划列刘则刚创初判利别到制刺刻前剑剧副力办功加务动助劳势包化北区医十千升半华协单卖南博占卫印危即却厂历压原去县参又及友
双反发取受变口古句另只叫召可台史右叶号司吃各合同名后向吗否吧含听吴吸告员呢周味呼命和咱品哈响哥哪唐商啊善喜喝器四回因团园围固国图土在地场均坐块坚型城域基堂境墙增士声处备复夏外多夜够大天太夫央失头奇女她
好如妇妈始姑姓委威娘子字存孙季学孩宁它守安宋完宗官定宜宝实审客宣室宫害家容密富察对导封射将小少尔尚就尼尽局层居届展属山岁岛岸州工左差己已巴市布师希帝带席帮常干平年并广庆序应底府度座庭康建开异式引弟张弹
强归当录形彩影往征待很律後得微徵德心必志忙快念忽怀态怎怕思急性怪总恩息恶情惊想意感愿慢成我或战户房所手才打执扩批找承技把投抗护报担拉招括拿持指按挥换据授掌排探接控推提支收改攻放政故效敌救教敢散数整文斗
料断斯新方於施旁旅族无既日旧早时昌明易星春是显晚普景暗曲更曾最月有服望朝期木未本术朱机杀杂权李材村条来杨松板极构林果枪架某查标树校样核根格案桥检植楚楼模次欢欧止正此步武死段殿母每毒比毕毛毫民气水永求汉
江沉沙没河油治沿法波注泽洋洞洪洲活派流测济海消深清渐温港游湖湾源满演激火灵炮点烈热然照熟爱父爷片版牌牙牛物特状独献率玉王环现班球理甚生用田由甲电男画界留略病痛登白百的皇皮益监盘盛目直相省看真眼着督知短
石矿研破础确示礼社祖神票禁福离种科秘积称移程稳究空穿突立站竟章端笑笔第等筑答策简算管米类精系素索紧红约级纪纳线练组细织终经结给绝统继续维编网罗罪置美群老考者而职联肉股育背胜胡能脑脚脸臣自至致航般船良色
艺节花苏若苦英范茶荆草药获菜营落著蒙藏虽血行街衣补表被装襄西要见观规视觉角解言警计认让训议记讲许论设证评识诉词试诗话该语说请读谁调谈谷象负财责败货质贵费资赛走赶起超越足跟路身车转轮软轻载较辑输辖边达过
迎运近还这进远连述追退送适选逐通速造遇道遗那邦部都鄂配酒采里重量金钟钱铁银销错镇长门问间闻队防阳阵阶阿附际陆陈降限院除险陵随难雄集雨雷需露青静非靠面革音顶项顺须顾顿预领题额风飞食饭馆首香马验骨高鱼鲜黄
黑齐龙
"""

TRADITIONAL = """
並亂亞佔來個們側備傳傷僅價億優兒內兩別則剛創劃劇劉劍動務勝勞勢區協卻參吳員問喫單嗎嚴國圍園圖團執堅報場塊壓夠婦媽孫學宮實寧審寫寶將專對導屆層屬島師帶幫幹幾廠廣張強彈從復惡愛態慶應懷戰戶採換揮擊擔據擴敗
敵數斷時書會東條楊業極構槍樂樓標樣樹橋機檢權歐歡歲歷歸殺氣決沒況減測準溫滿漢漸澤濟灣無熱營爭爲爺爾牆狀獨獲獻現環產畢畫異當發盡監盤確礎礦祕禮種稱積穩筆節範築簡紀約紅納級細終組結絕給統經維網緊線編練縣總
織繼續羅羣義習聞聯聲職聽腦腳臉臨臺與興舉舊荊華萬葉藝藥蘇蘭處號衆術衛衝裏補裝見規視親覺觀計訓記設許訴評詞試詩話該認語說誰調談請論講證識議護讀變讓豐負財貨責貴買費資賣質賽趕車軍軟較載輕輪輯輸轄轉辦農這連
進遊運過達遠適選遺還邊鄉醫銀銷錄錢錯鍾鎮鐵長門開間關陣陳陸陽隊階際隨險雖雙雜離難雲電靈靜響頂項順須預頓領頭題額願類顧顯風飛飯養餘館馬驗驚體鬥魚鮮麼黃點黨齊龍
"""

MARKS = "　、。〈〉《》「」『』【】〔〕“”‘’—…·※①②③④⑤⑥⑦⑧⑨⑩℃％‰㎡№→●■□◆★！，：；？（）～Ａｚ０"


def test_every_common_character_counts_fully() -> None:
    assert [char for char in "".join(COMMON.split()) if score(char) != 1] == []
    assert [char for char in "".join(TRADITIONAL.split()) if score(char) != 1] == []


def test_marks_and_wide_letters_count_half() -> None:
    assert [char for char in MARKS if score(char) != 0.5] == []


@pytest.mark.parametrize(
    ("chars", "least", "most"),
    [
        ("袄蔼碍缀赘遵醉嘴兀鼯驪鬱籲鸞", 0.3, 0.4),
        ("亍丌鼷黻", -0.01, 0.01),
        ("éüÿ°\u00a0•€", -0.01, 0.01),
        ("镕垚龥", -0.16, -0.14),
        ("ж한㐀ꀀ\x80\x85\x9fĀ｡ﾟ｟", -0.6, -0.4),
        ("\ufffd\ue000\uf8ff", -1.6, -1.4),
        ("豈", -0.6, 0.4),
    ],
    ids="frequent rare Latin rarer foreign broken compatible".split(),
)
def test_other_characters_count_by_how_rare_they_are(chars: str, least: float, most: float) -> None:
    assert [char for char in chars if not least <= score(char) <= most] == []


def test_what_is_outside_ascii_counts_alone() -> None:
    assert score("plain text, 123\x7f") == 0
    assert score("") == 0
    assert score("<p>卫</p>") == 1
    assert score("卫\ufffd") < 0


@pytest.mark.parametrize("text", ["亍丌鼷黻亍", "袄亍丌缀赘", "卫生éüÿéü健康", "会议镕垚龥鼷镕强调"])
def test_five_rare_characters_in_a_row_are_strange(text: str) -> None:
    assert is_strange(text)


@pytest.mark.parametrize(
    "text",
    [
        "袄蔼碍缀赘",
        "亍丌鼷黻",
        "亍丌鼷，黻亍",
        "亍丌a鼷黻亍",
        "亍丌Ａ鼷黻亍",
        "亍丌卫鼷黻亍",
        "亍丌（鼷）黻亍",
        "\x7f亍丌鼷\x7f黻",
    ],
)
def test_fewer_or_merely_uncommon_ones_are_not(text: str) -> None:
    assert not is_strange(text)
