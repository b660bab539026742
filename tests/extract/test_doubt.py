"""What is no article though it answered, and what is one though it says such words."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.doubt import bears, doubt, is_cut, soft_404
from crawler.extract.jump import jump_of
from crawler.items import Article

TITLE = "城西区举办第3期基层急救培训"
BODY = "<p>近日，城西区卫生健康局举办第3期基层急救培训，来自各镇的医务人员参加了学习。</p><p>培训采取授课与演练相结合的方式进行。</p>"


def page(title: str = TITLE, body: str = BODY, head: str = "") -> str:
    furniture = "<div class='nav'><a href='/'>首页</a><a href='/login'>用户登录</a></div>"
    return f"<html><head><title>{title}</title>{head}</head><body>{furniture}<h1>{title}</h1><div>{body}</div></body></html>"


def judged(text: str, row: str | None = TITLE) -> str | None:
    found = doubt(extract(text, "http://a.cn/1.html", row_title=row), text, row)
    return found.reason if found else None


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (page(), TITLE),
        (page(), None),
        (page(), "城西区举办第3期基层…"),
        (page(), "【健康】城西区举办第3期基层急救培训"),
        (page("城西区举办第3期基层急救技能培训"), TITLE),
        (page("通知", head=f'<meta name="ArticleTitle" content="{TITLE}">'), TITLE),
        (page(body='<img src="/scan1.jpg"><img src="/scan2.jpg">'), TITLE),
        (page(body='<p><a href="/a.pdf">附件：名单.pdf</a></p>'), TITLE),
        (
            page("关于系统升级维护暂停服务的公告", "<p>网站将于5月1日升级维护，届时无法访问，请登录新系统。</p>"),
            "关于系统升级维护暂停服务的公告",
        ),
    ],
)
def test_a_page_that_bears_the_title_of_its_row_is_an_article(text: str, row: str | None) -> None:
    assert judged(text, row) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (page("页面不存在", "<p>您访问的页面不存在或已被删除，请返回首页。</p>"), "an error page"),
        (page("出错了", "<p>服务器繁忙，请稍后再试。</p>"), "an error page"),
        (page("502 Bad Gateway", "<p>nginx</p>"), "an error page"),
        (page("系统维护", "<p>网站正在升级维护，敬请谅解。</p>"), "a maintenance page"),
        (page("统一身份认证", "<p>请输入账号和密码后登录。</p>"), "a login page"),
        (page("访问验证", "<p>请完成安全验证后继续访问。</p>"), "a challenge page"),
        (page("城西区举办第4期基层急救培训", BODY.replace("第3期", "第4期")), "stands nowhere in it"),
        (page("城西区卫生健康局", "".join(f"<li><a href='/{n}.html'>{TITLE}</a></li>" for n in range(9))), "no text, picture or file"),
        (page("另一篇文章", "<p>全市卫生健康工作会议在市政府召开，部署全年任务。</p>" * 9), "stands nowhere in it"),
    ],
)  # fmt: skip
def test_a_page_that_does_not_is_none_whatever_it_says(text: str, reason: str) -> None:
    assert reason in str(judged(text))


SAID = {
    "a challenge page": "安全验证 访问验证 人机验证 正在验证 浏览器安全检查 滑动滑块完成验证 checking_your_browser Just_a_moment",
    "a login page": "用户登录 统一身份认证 账号登录 登录密码 请登录 请先登录 会话超时 会话已过期",
    "a maintenance page": """系统维护 网站升级 平台正在改版 服务割接 服务器维护 页面升级 本站维护 维护中 维护升级 暂停访问 暂停服务""",
    "an error page": """页面不存在 网页未找到 文章已被删除 内容已删除 信息找不到 找不到该 找不到您 找不到此 找不到页 找不到文件 404 您访问的页面 您查看的信息
    您访问的内容 文件暂未找到 资源暂时找不到 页面暂不存在 网页暂未找到 文章暂未找到 内容暂未找到 信息暂未找到 资源已被移除 内容已撤销 页面已下线
    已删除 已被删除 403 500 502 503 504 无法访问 无法显示 无法找到 系统繁忙 系统错误 系统异常 服务器繁忙 服务器错误 服务器异常 访问过于频繁
    访问被拒绝 访问受限 访问出错 Not_Found forbidden Bad_Gateway Service_Unavailable Internal_Server_Error""",
}


@pytest.mark.parametrize(("kind", "word"), [(kind, word) for kind, words in SAID.items() for word in words.split()])
def test_what_pages_say_that_are_none(kind: str, word: str) -> None:
    text = f"<html><body><p>抱歉，{word.replace('_', ' ')}。</p></body></html>"
    assert judged(text, None) == f"it is {kind}"


def test_a_short_title_of_a_row_tells_nothing() -> None:
    assert judged(page(), "开会了") is None
    assert "stands nowhere in it" in str(judged(page(), "开会通知"))


def test_a_long_text_is_no_error_page() -> None:
    for length, told in ((300, "it is an error page"), (301, None)):
        text = f"<html><body><div id=zoom><p>{'文件暂未找到'.ljust(length, '春')}</p></div></body></html>"
        assert judged(text, None) == told, length


def test_the_title_in_a_link_is_that_of_another_page() -> None:
    other = "全市卫生健康工作会议在市政府召开，部署全年任务，各县区负责人参加会议并作交流发言。"
    linked = f"<p>{other}</p><p><a href='/2.html'>{TITLE}</a></p>"
    assert "stands nowhere in it" in str(judged(page("全市卫生健康工作会议召开", linked)))
    both = f"<p><a href='/2.html'>{TITLE}</a></p><p>{TITLE}，</p><p>{other}</p>"
    assert judged(page("全市卫生健康工作会议召开", both)) is None


def test_the_title_of_a_row_may_stand_in_the_head_alone() -> None:
    for quote in "\"'":
        head = f"<meta name=ArticleTitle2 content={quote}{TITLE}{quote}>"
        assert judged(page("通知", head=head)) is None, quote


SIX = "春江花月夜白"
"""Six letters are five pairs, of which a changed title must hold three."""


@pytest.mark.parametrize(
    ("printed", "row", "same"),
    [
        ("春江花月", SIX, True),  # part of the row's
        ("江花月夜白云", SIX, True),
        ("春江花月-夜白", SIX, True),
        ("春江花月云夜", SIX, True),
        ("春江花云月夜", SIX, True),
        ("春江云花月云", SIX, False),
        ("白云", SIX, False),
        (None, SIX, False),
        (SIX, SIX, False),  # a page without a title has been given the row's
        ("春江花月夜第3期", "春江花月云第3期", True),
        ("春江花月夜第4期", "春江花月云第3期", False),
        ("春江花月夜第3期4", "春江花月云第3期", True),
        ("春江花月夜期", "春江花月云第3期", False),
        ("春江花月夜第3期", "春江花月夜", True),
        ("春江花月夜第35期", "春江花月夜第3", True),  # the row's was cut off within the number
        ("江花", SIX, True),
    ],
)
def test_a_title_may_have_changed_a_little(printed: str | None, row: str, *, same: bool) -> None:
    assert bears(Article(title=printed), "<p>无题</p>", row) == same


@pytest.mark.parametrize("part", ["kicker", "subtitle"])
def test_the_lines_around_a_title_are_part_of_it(part: str) -> None:
    assert bears(Article(title="白云", **{part: SIX}), "<p>无题</p>", SIX)


@pytest.mark.parametrize(
    ("text", "borne"),
    [
        ("<meta name=a content='春江潮水'>", True),
        ('<meta name=a content="春江潮水">', True),
        ('<meta name=a content = "春江潮水\'s">', True),
        ("<meta name=a content='\"春江潮水\"'>", True),
        ("<meta name=a value='春江潮水'>", False),
        ("<META NAME=a CONTENT='春江潮水'>", True),
        ("<p>春江<b>潮水</b></p>", True),
        ("<p title='春江潮水'></p>", False),
        ("<a href=1>春江潮水</a>", False),
        ("<A\nhref=1>春江\n潮水</A >", False),
        ("<abbr>春江潮水</abbr>", True),
        ("<a href=1>白云</a>春江潮水<a href=1>白云</a>", True),
        ("5 < 6 春江潮水 <p>", True),
        ("<p>春江潮水 > 白云</p>", True),
    ],
)
def test_where_a_title_in_other_characters_counts(text: str, *, borne: bool) -> None:
    assert bears(Article(), text, "春江潮⽔") == borne, "written with a radical, it stands nowhere to the letter"


ERROR = "页面不存在"


@pytest.mark.parametrize(
    ("article", "said"),
    [
        (Article(body=ERROR), "it is an error page"),
        (Article(body=ERROR, published_at="2024-05-06"), None),
        (Article(body=ERROR, source="示例日报"), None),
        (Article(body=ERROR.ljust(300, "春")), "it is an error page"),
        (Article(body=ERROR.ljust(301, "春")), None),
        (Article(body=f"春 < {ERROR} <b>江</b>"), "it is an error page"),
        (Article(body=f"<b>{ERROR} > 江"), "it is an error page"),
        (Article(body=f"<a href=1>{ERROR}</a>江"), None),
    ],
)
def test_a_short_text_without_date_and_source_may_say_that_it_is_none(article: Article, said: str | None) -> None:
    found = doubt(article, "<p></p>", None)
    assert (found.reason if found else None) == said


@pytest.mark.parametrize(
    ("title", "body", "seen", "words"),
    [
        ("春", ERROR, [], ERROR),
        (ERROR, "春", [], ERROR),
        (None, ERROR, [], ERROR),
        (ERROR, "春", ["花" * 400], ERROR),
        ("服务器繁忙", "春", [], "服务器繁忙"),
        ("春", ERROR.ljust(199, "江"), [], ERROR),
        ("春", ERROR.ljust(200, "江"), [], None),
        ("春", "江", ["花", "服务器繁忙"], "服务器繁忙"),
        ("春", "江", ["用户登录"], "用户登录"),
        ("春", "江", ["用户登录", "服务器繁忙"], "服务器繁忙"),
        ("春", "江", ["系统维护"], None),
        ("春", "江", ["服务器繁忙".ljust(397, "花")], "服务器繁忙"),
        ("春", "江", ["服务器繁忙".ljust(398, "花")], None),
        (None, "江", ["服务器繁忙".ljust(398, "花")], "服务器繁忙"),
    ],
)
def test_an_error_that_answers_like_an_article(
    title: str | None, body: str, seen: list[str], words: str | None
) -> None:
    assert soft_404(Article(title=title, body=body), seen) == words


def test_an_empty_page_is_none_and_many_of_them_tell_of_a_redesign() -> None:
    text = "<html><head><title>城西区举办第3期基层急救培训</title></head><body></body></html>"
    found = doubt(extract(text, row_title=TITLE), text, TITLE)
    assert found
    assert (found.reason, found.unreadable) == ("no text, picture or file was found in it", True)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("<p>甲</p></body></html>", False),
        ("<p>甲</p></BODY>\n<!-- 1 --></HTML>\n<!-- cached -->", False),
        ("<html><p>甲</p><div", True),
        ("<p>甲</p></body>", False),
        ("<p>甲</p></html >", False),
        ("<p>甲</p></html> 乙", True),
        (f"</html><!--{'x' * 1986}-->", False),
        (f"</html><!--{'x' * 1987}-->", True),
    ],
)
def test_the_end_of_a_page_tells_whether_it_is_whole(text: str, cut: bool) -> None:
    assert is_cut(text) == cut


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("<meta http-equiv='refresh' content=\"0; url='http://a.cn/2.html'\">页面跳转中", "http://a.cn/2.html"),
        ('<meta content="3;URL=/2.html" http-equiv=Refresh>', "http://a.cn/2.html"),
        ("<script>window.location.href='https://mp.weixin.qq.com/s/abc'</script>", "https://mp.weixin.qq.com/s/abc"),
        ('<script>location.replace("2.html");</script>', "http://a.cn/x/2.html"),
        ("<script>top.location = '/2.html'</script>请稍候", "http://a.cn/2.html"),
        ("<meta http-equiv='refresh' content='600; url=/2.html'>", None),
        ("<meta http-equiv='refresh' content='30'>", None),
        ("<script>location='/2.html'</script>" + "<p>近日，我市举办基层急救培训。</p>" * 9, None),
        ("<script>var location_name = '/2.html'</script>", None),
        ("<script>location='javascript:void(0)'</script>", None),
        ("<p>甲</p>", None),
        ("<meta http-equiv=refresh content=\"0;url='/2.html'\">", "http://a.cn/2.html"),
        ("<meta http-equiv=refresh content='0;url=\"/2.html\"'>", "http://a.cn/2.html"),
        ("<script>location='/2.html'</script>" + "候" * 60, "http://a.cn/2.html"),
        ("<script>location='/2.html'</script>" + "候" * 61, None),
        *(
            (f"{unseen}<script>location='/2.html'</script>", "http://a.cn/2.html")
            for unseen in (
                f"<style>{'p { margin: 0 } ' * 9}</style >",
                f"<SCRIPT>{'var a = 1; ' * 9}</SCRIPT>",
                f"<head><title>{'页面跳转中' * 13}</title>\n</head>",
                f"<!-- {'a > b ' * 30}\n-->",
            )
        ),
    ],
)
def test_a_page_that_only_jumps_tells_where(text: str, target: str | None) -> None:
    assert jump_of(text, "http://a.cn/x/1.html") == target
