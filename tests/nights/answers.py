"""What a site may answer: good pages, and every kind of bad one."""

from __future__ import annotations

import gzip
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Request:
    """A request as it arrived."""

    url: str
    headers: dict[str, str]
    """By name in lower case."""
    times: int
    """How often this address was asked, this time included."""
    night: int
    """Number of the night, from 1."""
    body: str = ""
    """What came with a POST."""


@dataclass(frozen=True)
class Answer:
    """An answer; what is not said is what a well-behaved server does."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str | None = HTML
    validators: bool = False
    """Whether an ETag and a date are offered, and conditional requests answered with 304."""
    raw: bytes | None = None
    """Written to the socket as it is, in the place of everything else; then the connection is closed."""
    missing: int = 0
    """Bytes that the length promises and that never come."""
    delay: float = 0
    """Seconds before it answers."""
    held: Awaitable[object] | None = field(default=None, compare=False)
    """It answers when this is done."""
    silent: bool = False
    """Never answers; the connection stays open."""
    reset: bool = False
    """The connection is reset."""

    def offered(self) -> dict[str, str]:
        """Return all headers, the validators among them."""
        kind = {"Content-Type": self.content_type} if self.content_type else {}
        if not self.validators:
            return kind | self.headers
        return kind | {"ETag": f'"{sha256(self.body).hexdigest()[:12]}"'} | self.headers

    def unchanged_for(self, request: Request) -> bool:
        """Tell whether a conditional request may be answered with 304."""
        offered = self.offered()
        if self.status != 200 or not self.validators:
            return False
        if "if-none-match" in request.headers:
            return request.headers["if-none-match"] == offered.get("ETag")
        since = request.headers.get("if-modified-since")
        return since is not None and since == offered.get("Last-Modified")


Responder = Callable[[Request], Answer]


def html(text: str, status: int = 200, **more: str) -> Answer:
    """Return a page."""
    return Answer(text.encode(), status, more)


def status(number: int, text: str = "", **headers: str) -> Answer:
    """Return a short page with this status; ``Retry_After`` stands for the header ``Retry-After``."""
    page = text or f"<html><head><title>{number}</title></head><body><center><h1>{number}</h1></center></body></html>"
    return Answer(page.encode(), number, {name.replace("_", "-"): value for name, value in headers.items()})


def redirect(target: str, number: int = 302) -> Answer:
    """Return a redirect."""
    return Answer(b"", number, {"Location": target})


def cut_length(answer: Answer) -> Answer:
    """Send half of a body whose length promises all of it."""
    half = len(answer.body) // 2
    return replace(answer, body=answer.body[:half], missing=len(answer.body) - half)


def cut_gzip(answer: Answer) -> Answer:
    """Send two thirds of a compressed body, with a length that fits."""
    packed = gzip.compress(answer.body, mtime=0)
    return replace(answer, body=packed[: len(packed) * 2 // 3], headers=answer.headers | {"Content-Encoding": "gzip"})


def cut_chunks(answer: Answer) -> Answer:
    """Send a chunked body whose last chunks never come."""
    half = answer.body[: len(answer.body) // 2]
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
    return Answer(raw=head.encode() + f"{len(half):x}\r\n".encode() + half + b"\r\n")


def cut_markup(answer: Answer) -> Answer:
    """Send the head of a page alone, whole by its length: a template that broke off before the text."""
    return replace(answer, body=answer.body[: answer.body.index(b"</head>")])


def page(title: str, *paragraphs: str, head: str = "") -> str:
    """Lay out a page that is no article."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{head}</head><body><h2>{title}</h2>{text}</body></html>"


MAINTENANCE = page("系统维护公告", "尊敬的用户：系统正在升级维护中，预计明日上午八时恢复访问，由此带来的不便敬请谅解。")
MAINTENANCE_LONG = page(
    "网站升级改造通知",
    "为更好地为公众提供服务，本网站将于今日20时至次日8时进行升级改造，期间网站暂停对外服务。",
    "升级改造完成后，网站将恢复正常访问。给您带来不便，敬请谅解。",
    "如有紧急事项，请拨打12345政务服务便民热线。",
)
NOT_FOUND = page("页面不存在", "您访问的页面不存在或已被删除，请返回首页。")
NOT_FOUND_OTHER = page("提示信息", "对不起，您要查看的信息不存在，或者已经下线。", "点击这里返回上一页")
SERVER_ERROR = page("运行时错误", "“/”应用程序中的服务器错误。", "说明: 服务器上出现应用程序错误，请稍后再试。")
LOGIN = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>统一身份认证平台</title></head><body><h2>用户登录</h2>"
    "<form action='/login' method='post'><input name='username' placeholder='用户名'>"
    "<input type='password' name='password' placeholder='密码'><button>登录</button></form></body></html>"
)
CHALLENGE = "<html><head><meta charset='utf-8'><title>请稍候…</title></head><body>正在验证</body></html>"
CHALLENGE_SCRIPT = (
    "<html><head><meta charset='utf-8'><script>document.cookie='__jsl_clearance_s=1|0|x;path=/';"
    "location.href=location.pathname+location.search</script></head><body></body></html>"
)
CHALLENGE_SLIDER = page("安全验证", "请完成安全验证后继续访问：按住滑块，拖动到最右边。")
EMPTY = "<html><head><meta charset='utf-8'><title></title></head><body></body></html>"
GARBAGE = bytes((n * 89 + n // 7) % 256 for n in range(4000))
HOME = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>示例市卫生健康局门户网站</title></head><body>"
    "<div class='nav'><a href='/'>首页</a><a href='/xxgk/'>信息公开</a><a href='/hdjl/'>互动交流</a></div>"
    "<div class='box'><h3>要闻</h3><ul><li>健康知识普及行动持续推进</li><li>基层卫生服务能力不断提升</li></ul></div></body></html>"
)


def refresh(target: str, seconds: int = 0) -> str:
    """Lay out a page that only jumps, by its meta tag."""
    return f"<html><head><meta charset='utf-8'><meta http-equiv='refresh' content=\"{seconds}; url='{target}'\"></head><body>页面跳转中</body></html>"


def jump(target: str, how: str = "window.location.href=") -> str:
    """Lay out a page that only jumps, by script; ``how`` is what stands before the address."""
    end = ")" if how.endswith("(") else ""
    return f"<html><head><meta charset='utf-8'><title>跳转</title><script>{how}'{target}'{end};</script></head><body></body></html>"
