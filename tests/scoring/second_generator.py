"""A second maker of damaged copies, written from what is known of mirrors and not from ``crawler.mirror.damage``.

Each site that it invents has a table of characters, a list of readings and habits of its own; whoever repairs copies
must do without knowing them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from random import Random

from opencc import OpenCC

STAYS = frozenset("于后里干面范系并只征制采志了云游扎占余筑涌郁么")
"""Simplified characters that are traditional ones as well: every mirror leaves them."""

ALWAYS = dict(zip("发复获准症冲须着鉴闲为众启划挂儿", "發復獲準癥沖須著鑒閑為眾啟劃掛兒", strict=True))
"""What every mirror makes of some, whatever a table of Taiwan or Hong Kong says."""

READINGS = """
醫yī 衛wèi 發fā 現xiàn 務wù 學xué 護hù 區qū 構gòu 業yè 戰zhàn 經jīng 網wǎng 復fù 態tài 預yù 國guó 來lái 開kāi 時shí
過guò 問wèn 頁yè 專zhuān 類lèi 書shū 見jiàn 說shuō 數shù 財cái 報bào 請qǐng 簡jiǎn 項xiàng 進jìn 動dòng 員yuán 對duì
關guān 間jiān 據jù 產chǎn 廣guǎng 點diǎn 實shí 觀guān 縣xiàn 環huán 質zhì 鄉xiāng 鎮zhèn 層céng 驗yàn 設shè 計jì 劃huà
條tiáo 給gěi 黨dǎng 團tuán 內nèi 驅qū 準zhǔn 創chuàng 輪lún 記jì 這zhè 輸shū 總zǒng 統tǒng 續xù 運yùn 達dá 領lǐng 導dǎo
門mén 車chē 東dōng 馬mǎ 無wú 體tǐ 際jì 選xuǎn 單dān 場chǎng 爭zhēng 聯lián 強qiáng 熱rè 結jié 識shí 議yì 論lùn 標biāo
權quán 級jí 線xiàn 組zǔ 織zhī 規guī 訊xùn 訪fǎng 讓ràng 課kè 費fèi 資zī 億yì 價jià 優yōu 積jī 節jié 養yǎng 農nóng 機jī
檢jiǎn 測cè 術shù 藥yào 長zhǎng|cháng 個gè|ge 當dāng|dàng 應yīng|yìng 會huì 們men 嗎ma 傳chuán|zhuàn 調diào|tiáo 著zhù
"""
"""Characters that mirrors list, and their readings there; of some, sites give one or another."""

CUTS = "！？；，、"
NARROWED = ("", "，！？；", "，！？；：（）")
"""Marks that a copy's store makes narrow."""

NO_BREAK = "\u00a0"
CUTTING = 0.85
"""Share of the sites that cut at all."""


@dataclass(frozen=True)
class Site:
    """What one mirror does."""

    way: str
    """Table of OpenCC's, read character by character."""
    own: dict[str, str]
    """Characters on which mirrors differ."""
    listed: tuple[tuple[str, str], ...]
    """Characters and readings, in the order in which they are put in."""
    cuts: tuple[bytes, ...]
    """Marks at which bytes are cut; none on a site that only converts."""
    euro: bool
    """Whether a byte 80 is shown as a sign of its own."""
    narrowed: str
    keeps_private: bool
    paragraph: str
    """How the text of a paragraph is set, with {} for it."""

    @property
    def narrow(self) -> dict[int, int]:
        """The marks that its store makes narrow, as ``str.translate`` asks for them."""
        return {ord(mark): ord(mark) - 0xFEE0 for mark in self.narrowed}


@dataclass(frozen=True)
class Copy:
    """A text, and what a site makes of it."""

    clean: str
    converted: str
    """As long as the clean text: what the copy would be if nothing were torn and no reading put in."""
    shown: str
    held: str = ""
    """The converted text before its marks were narrowed."""
    tear: Callable[[str], str] = str
    """What the site shows of a text that it holds."""


def invented(chance: Random) -> Site:
    """Invent a site."""
    size = chance.choice((0, 8, 20, 45, 90))
    listed = [(pair[0], chance.choice(pair[1:].split("|"))) for pair in chance.sample(READINGS.split(), size)]
    cuts = chance.choice((CUTS, CUTS, CUTS, CUTS, CUTS[:4], CUTS + "（）"))
    narrowed = chance.choice(NARROWED)
    return Site(
        way=chance.choice(("s2tw", "s2tw", "s2tw", "s2t", "s2hk")),
        own={"台": chance.choice("臺台"), "几": chance.choice("幾几")},
        listed=tuple(listed),
        cuts=tuple(mark.encode("gbk") for mark in cuts) if chance.random() < CUTTING else (),
        euro=chance.random() < 0.7,
        narrowed=narrowed,
        keeps_private=not narrowed or chance.random() < 0.3,
        paragraph=chance.choice(("{}", "{}", "{}", "\u3000\u3000{}", "<p>{}</p>", f"{NO_BREAK * 4}{{}}")),
    )


def copied(site: Site, paragraphs: Sequence[str]) -> Copy:
    """Return a text of some paragraphs as a site shows it."""
    clean = "\n".join(site.paragraph.format(line) for line in paragraphs)
    converted = "".join(_converted(char, site) for char in clean).replace(NO_BREAK, "?")
    return Copy(clean, converted.translate(site.narrow), _torn(converted, site), converted, partial(_torn, site=site))


def _torn(converted: str, site: Site) -> str:
    """Return what a site shows of a text that it has converted."""
    data = converted.encode("gbk")
    for char, reading in site.listed:
        both = char.encode("gbk")
        data = data.replace(both, both + f"({reading})".encode("gbk"))
    parts = re.split(b"(" + b"|".join(map(re.escape, site.cuts)) + b")", data) if site.cuts else [data]
    shown = "".join(_shown(part, euro=site.euro) for part in parts)
    if not site.keeps_private:
        shown = re.sub("[\ue000-\uf8ff]", "", shown)
    return shown.translate(site.narrow)


def _converted(char: str, site: Site) -> str:
    """Return what a site makes of a character: one that two bytes hold, else the character itself."""
    other = site.own.get(char) or ALWAYS.get(char) or (char if char in STAYS else _by_table(char, site.way))
    return other if len(other) == 1 and len(other.encode("gbk", "ignore")) == 2 else char


@cache
def _by_table(char: str, way: str) -> str:
    return _table(way).convert(char)


@cache
def _table(way: str) -> OpenCC:
    return OpenCC(way)


def _shown(data: bytes, *, euro: bool) -> str:
    """Decode bytes as a decoder of Windows does that takes every pair for a character."""
    singles = b"[\x00-\x80]" if euro else b"[\x00-\x7f]"
    pairs = re.findall(singles + b"|..|.", data, re.DOTALL)
    return "".join("€" if pair == b"\x80" else chr(pair[0]) if pair[0] < 0x80 else _pair(pair) for pair in pairs)


@cache
def _pair(pair: bytes) -> str:
    """Return the character of a lead byte and what follows: of a user-defined area, or one sign for what is none."""
    lead, trail = pair if len(pair) == 2 else (pair[0], 0)
    if 0xAA <= lead <= 0xAF and trail >= 0xA1:
        return chr(0xE000 + (lead - 0xAA) * 94 + trail - 0xA1)
    if 0xF8 <= lead <= 0xFE and trail >= 0xA1:
        return chr(0xE234 + (lead - 0xF8) * 94 + trail - 0xA1)
    if 0xA1 <= lead <= 0xA7 and 0x40 <= trail <= 0xA0 and trail != 0x7F:
        return chr(0xE4C6 + (lead - 0xA1) * 96 + trail - 0x40 - (trail > 0x7F))
    return (pair.decode("gbk", "ignore") if trail >= 0x40 and lead > 0x80 else "") or "?"
