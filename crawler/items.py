"""The data that the rooms hand on: a ``Page`` as it was received, and the ``Article`` that is read from it.

Everything here is data without behaviour. The field descriptions are the source of ``docs/fields.md``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from crawler.found import Discovery, MovedColumn
from crawler.vocabulary import KIND_MEANS, Answer, Flag, Kind, Occasion, Role


def described(meaning: str, example: Any, **kwargs: Any) -> Any:
    """A dataclass field that carries its own line of documentation.

    ``meaning`` states sense and form, ``example`` is one value; both end up in the JSON schema that
    ``ItemAdapter.get_json_schema`` gives. ``kwargs`` go to :func:`dataclasses.field`.
    """
    return field(metadata={"json_schema_extra": {"description": meaning, "examples": [example]}}, **kwargs)


@dataclass
class ArchivePointer:
    """Where the untouched bytes of a page lie."""

    file: str = described("path of the WARC file below ARCHIVE_DIR", "qingyuan/2026-11-24.warc.gz")
    offset: int = described("byte offset of the record in that file", 1024)
    sha256: str = described("SHA-256 of the body as received, 64 hex digits", "9f86d081…")


@dataclass
class Encoding:
    """How bytes became text."""

    used: str = described("codec the text was decoded with", "gb18030")
    declared: str | None = described("charset the page or its header claims, null if none", "gb2312")
    how: str = described("what decided: bom, nul, ascii, strict, score, label, guess …", "score")
    damaged: list[list[int]] = described(
        "[[start, end]] byte offsets that could not be decoded", [[120, 121]], default_factory=list
    )


@dataclass
class RepairCount:
    """One kind of repair and how often it was made on the page."""

    kind: str = described("pinyin, shift, traditional, spam, mojibake, debris or width", "pinyin")
    count: int = described("number of repairs of this kind", 456)
    confidence: str = described("exact (proved by the forward model) or likely", "exact")


@dataclass
class Byline:
    """A person or organ credited with a role."""

    role: Role = described(
        "reporter correspondent intern photographer editor duty_editor proofreader reviewer chief_editor "
        "author contributor host planner producer other",
        "reporter",
    )
    name: str | None = described("the person; null where an organ stands in the place of a person", "张三")
    org: str | None = described("outlet or office printed with the person", "清远日报", default=None)


@dataclass
class Image:
    """A picture of the article; listed, never downloaded."""

    url: str | None = described("absolute address; in a text capture the file name printed, or null", "https://…/1.jpg")
    caption: str | None = described(
        "the words under the picture without the credit", "医生在中药房配药。", default=None
    )
    credit: str | None = described("who took or gave the picture, as printed", "惠州日报记者李四 摄", default=None)


@dataclass
class Attachment:
    """A file that the article offers; listed, never downloaded."""

    url: str = described("absolute address", "https://…/attachment/0/1/1234/567.pdf")
    name: str = described("the file's real name as the page gives it", "附件1：名单.pdf")
    media_type: str | None = described("media type by the file's ending", "application/pdf", default=None)


@dataclass
class Block:
    """A piece of the article in reading order."""

    type: str = described("paragraph, heading, image, table or list", "paragraph")
    text: str | None = described("its text; cells joined by tabs, rows and list entries by line feeds", "近日，……")
    level: int | None = described("of a heading: 1 highest", 2, default=None)
    url: str | None = described("of an image: absolute address", "https://…/1.jpg", default=None)
    caption: str | None = described("of an image", "资料图", default=None)
    credit: str | None = described("of an image", "李四 摄", default=None)


@dataclass
class Guest:
    """A person who is interviewed."""

    name: str | None = described("the person", "张三")
    post: str | None = described("post as printed, without the organ", "党组书记、局长", default=None)
    org: str | None = described("organ the person speaks for", "清远市卫生健康局", default=None)


@dataclass
class Turn:
    """One speaker's words in a question-and-answer interview."""

    speaker: str | None = described("the person, resolved within the page; else the label", "沈勇")
    label: str | None = described("the label as printed", "沈主任")
    role: str = described("host guest citizen reporter expert other", "guest")
    post: str | None = described("post printed with the label", "主任", default=None)
    at: str | None = described("time printed with the turn, ISO 8601", "2026-02-04T08:30:21+08:00", default=None)
    text: str = described("the words alone", "感谢您的关注。", default="")
    question_of: int | None = described("index of the turn that this one answers", 0, default=None)


@dataclass
class Quote:
    """Words of somebody, quoted or reported in running text."""

    speaker: str | None = described("who says it", "徐蓉")
    speaker_kind: str = described("person or document", "person")
    post: str | None = described("the speaker's post as known on the page", "市卫生健康局局长")
    verb: str | None = described("the verb of saying", "表示")
    position: str = described("of the quotation to its speaker: before, after, around, unattributed", "before")
    kind: str = described("direct (in quotation marks) or indirect", "direct")
    text: str = described("the words alone, without the outer marks; paragraphs joined by line feeds", "我们鼓励……")
    block: int | None = described("index into blocks", 3, default=None)


@dataclass
class Interview:
    """What makes an article an interview."""

    series: str | None = described("name of the interview series", "权威访谈", default=None)
    theme: str | None = described("访谈主题", "基层医疗", default=None)
    held_at: str | None = described("访谈时间, ISO 8601", "2026-02-04T08:30:21+08:00", default=None)
    host: str | None = described("访谈主持, the person", "林汐", default=None)
    guests: list[Guest] = described("the person interviewed first", [], default_factory=list)
    turns: list[Turn] = described("turns in reading order", [], default_factory=list)
    quotes: list[Quote] = described("quotes in reading order", [], default_factory=list)


@dataclass
class Policy:
    """Fields of an official document."""

    document_number: str | None = described("文号 with six-corner brackets", "粤卫函〔2023〕12号", default=None)
    index_number: str | None = described("索引号 as printed", "114403006955506492/2021-00426", default=None)
    issuer: str | None = described("发布机构 or 发文机关", "清远市卫生健康局", default=None)
    written_on: str | None = described("成文日期, YYYY-MM-DD", "2023-01-10", default=None)
    effective_on: str | None = described("生效日期, YYYY-MM-DD", "2023-02-01", default=None)
    validity: str | None = described("有效性 as printed", "有效", default=None)
    topic: str | None = described("主题分类 or 主题词", "卫生", default=None)


@dataclass
class Relation:
    """What an article is to another one."""

    type: str = described("revision_of reprint_of same_as related interprets", "reprint_of")
    id: str = described("id of the other article", "1f3a5c7e9b0d2468")


@dataclass
class Article:
    """The article record of the contract, field for field."""

    id: str | None = described("stable across crawls and address spellings", "1f3a5c7e9b0d2468", default=None)
    url: str | None = described("address as fetched; null for a page stored without one", "http://…", default=None)
    canonical_url: str | None = described("the page's own canonical address, else url", "http://…", default=None)
    site: str | None = described("name of the site", "qingyuan", default=None)
    agency: str | None = described("the health commission", "清远市卫生健康局", default=None)
    city: str | None = described("the city", "清远市", default=None)
    adcode: str | None = described("division code, GB/T 2260, six digits", "441800", default=None)
    columns: list[str] = described("columns it was found in, in that order", ["工作动态"], default_factory=list)
    kind: Kind = described(KIND_MEANS, "news", default="other")
    title: str | None = described("headline without site suffix", "我市启动健康宣传周", default=None)
    kicker: str | None = described("引题, the line over the headline", "权威访谈", default=None)
    subtitle: str | None = described("副题, the line under the headline", "——……", default=None)
    published_at: str | None = described("ISO 8601, +08:00; null if none", "2023-01-18T10:17:12+08:00", default=None)
    published_precision: str | None = described("second minute day; null if no date", "second", default=None)
    source: str | None = described("来源 of the page; the agency where it says 本网/本站", "清远发布", default=None)
    original_source: str | None = described("first publisher where the text names another", "清远日报", default=None)
    bylines: list[Byline] = described("persons and organs with their roles", [], default_factory=list)
    breadcrumb: list[str] = described("path of the page in its site", ["首页", "政务公开"], default_factory=list)
    body: str = described("texts of the blocks but images, joined by line feeds", "近日，……", default="")
    blocks: list[Block] = described("the article in reading order", [], default_factory=list)
    images: list[Image] = described("pictures in reading order", [], default_factory=list)
    attachments: list[Attachment] = described("files the article offers", [], default_factory=list)
    interview: Interview | None = described("null unless it is an interview", None, default=None)
    policy: Policy | None = described("null unless it is an official document", None, default=None)
    variant: str | None = described("zh-Hans or zh-Hant: what the page itself was written in", "zh-Hans", default=None)
    encoding: Encoding | None = described("how the bytes became text", None, default=None)
    repairs: list[RepairCount] = described("what was repaired", [], default_factory=list)
    flags: list[Flag] = described(
        "what a reader should know: mirror spam truncated soft404 …", [], default_factory=list
    )
    relations: list[Relation] = described("what it is to other articles", [], default_factory=list)
    status: str = described("live or gone", "live", default="live")
    revision: int = described("from 1: texts seen at this address", 1, default=1)
    first_seen_at: str | None = described("UTC, ISO 8601", "2026-11-24T04:00:00+00:00", default=None)
    last_seen_at: str | None = described("UTC, ISO 8601", "2026-11-24T04:00:00+00:00", default=None)
    archive: ArchivePointer | None = described("where the untouched bytes lie", None, default=None)


@dataclass(frozen=True)
class Agency:
    """A health commission and the site that publishes for it."""

    site: str
    name: str
    city: str | None
    """None of a province or the nation."""
    adcode: str


@dataclass
class Page:
    """A page on its way through the pipelines: the bytes as received, then what became of them.

    The first group comes from the network, a file or the archive and never changes. A page that cannot be read has
    a ``problem`` instead of an article, and the store keeps it as failed.
    """

    url: str | None
    """Address after redirects; None for a saved page without one."""
    body: bytes = field(repr=False)
    """The bytes as received, content encoding undone, nothing else."""
    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=list)
    site: str | None = None
    column: str | None = None
    """Name of the column in whose list the page was found."""
    requested_url: str | None = None
    """Address as the list gave it, where redirects led to another."""
    row_title: str | None = None
    row_date: str | None = None
    """Title and date (YYYY-MM-DD) in the list's row: the last resort of extraction."""
    fetched_at: str | None = None
    """UTC, ISO 8601, seconds."""
    origin: str | None = None
    """The file a fed page comes from, as a user would name it."""
    again: bool = False
    """Read again from the archive: its article is rewritten in place and makes no revision."""
    unsettled: bool = False
    """Read again, though it gave no article before: whether it is one is judged anew."""
    run_at: str | None = None
    """The moment of the run that asked for it, UTC, ISO 8601; None of a page that no run asked for."""
    occasion: Occasion | None = None
    """Why it was asked for."""
    former: tuple[str, ...] = ()
    """Addresses under one of which the same article may be stored: see :class:`Ask`."""
    cut_short: bool = False
    """Its end is missing: the connection broke before the server had sent all that it announced."""

    archive: ArchivePointer | None = None
    article: Article | None = field(default=None, repr=False)
    following: list[Page] = field(default_factory=list)
    """The further pages of an article that is spread over several, in their order."""
    apart: bool = False
    """Its post number belongs to another article of the host: the page is known by its whole address."""
    problem: str | None = None
    """Why it could not be read."""
    doubt: str | None = None
    """Why it is no article, though it could be read: it is archived, not stored."""
    unreadable: bool = False
    """It may be an article in a layout that we cannot read."""

    @property
    def pages(self) -> list[Page]:
        """The page and those behind it that belong to the same article."""
        return [self, *self.following]

    @property
    def content_type(self) -> str | None:
        """The Content-Type header, if there is one."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), None)


@dataclass
class Row:
    """A line of a list that leads to an article."""

    url: str
    title: str | None = None
    date: str | None = None
    """YYYY-MM-DD"""


@dataclass
class Listing:
    """The rows of one list page, so that the store knows what there is to read and in which columns it stands."""

    site: str
    column: str
    """Its name."""
    rows: list[Row]
    slug: str | None = None
    """That of the column which was walked; its lists may bear other names."""
    former: dict[str, str] = field(default_factory=dict)
    """Of rows with new addresses, the one under which each was listed before: the list has moved."""


@dataclass
class FetchFailure:
    """An address that gave no page."""

    url: str
    site: str
    answer: Answer
    reason: str
    run_at: str
    """The moment of the run that asked, UTC, ISO 8601."""
    occasion: Occasion


@dataclass
class Unchanged:
    """A stored article whose address says that nothing has changed."""

    url: str
    site: str
    run_at: str
    occasion: Occasion


@dataclass
class Ask:
    """An article that a run asks for, and why."""

    row: Row
    column: str
    occasion: Occasion
    validator: dict[str, str] = field(default_factory=dict)
    """Headers that make the request conditional; none where it must be answered whole."""
    former: tuple[str, ...] = ()
    """Addresses under one of which the same article may be stored; as a ``revisit`` it has to be."""


STORE_FIELDS = frozenset({"id", "columns", "relations", "status", "revision", "first_seen_at", "last_seen_at"})
"""Fields of an article that only the store knows: no reading of its page gives them."""

Item = Page | Listing | FetchFailure | Unchanged | Discovery | MovedColumn
"""What the last stage stores."""
