"""What was saved in the place of an article is told by its form and its title, however much it says."""

from __future__ import annotations

import pytest

from crawler.extract.nopage import no_page
from crawler.items import Page
from crawler.reading import read

LONG = "".join(
    f"<p>第{at}条，使用本平台须妥善保管账号，不得转借他人使用，发现异常请及时联系管理员处理。</p>" for at in range(20)
)
NEWS = "<p>示例市卫生健康局近日召开会议，研究部署下一阶段医疗服务工作。</p>"
FORM = '<form><input name="u"><input type="password" name="p"></form>'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f'{{"code": 0, "data": {{"content": "{NEWS}"}}}}', "it is JSON, no page"),
        (f'\ufeff [{{"content": "{NEWS}"}}]\n', "it is JSON, no page"),
        (f'var list = [{{"t": "{NEWS}"}}];', "it is a script, no page"),
        (f'function show() {{ return "{NEWS}"; }}', "it is a script, no page"),
        (f'window.data = "{NEWS}"', "it is a script, no page"),
        *(
            (f"{begins}{NEWS}", "it is a script, no page")
            for begins in ("let a = ", "const a = ", "\n var a=", "a.b([", "a_1 ( { ")
        ),
        (f'callback({{"t": "{NEWS}"}})', "it is a script, no page"),
        (f"<title>用户登录</title>{FORM}{LONG}", "it is a login page"),
        (f"<title>登陆 - 示例市卫生健康局</title>{FORM}{LONG}", "it is a login page"),
        (f"<title>示例市统一身份认证平台</title>{FORM}{LONG}", "it is a login page"),
        (f"<title>Log in</title>{FORM}{LONG}", "it is a login page"),
        (f"<title>Sign in</title>{FORM}{LONG}", "it is a login page"),
        (f"<title>登录</title><form><input type='password'></form>{LONG}", "it is a login page"),
        (f"<title>登录</title><form><input name=p type = PASSWORD></form>{LONG}", "it is a login page"),
        (f"<title>HTTP Status 500 – Internal Server Error</title>{LONG}", "it is an error page"),
        (f"<title>HTTP Error 404.0</title>{LONG}", "it is an error page"),
        (f"<title>404 Not Found</title>{LONG}", "it is an error page"),
        (f"<title>Error 403 Forbidden</title>{LONG}", "it is an error page"),
        (f"<title>500 Server Error</title>{LONG}", "it is an error page"),
        (f"<title>502 Bad Gateway</title>{LONG}", "it is an error page"),
        (f"<title>503 Service Unavailable</title>{LONG}", "it is an error page"),
        (f"<title>出错了</title>{LONG}", "it is an error page"),
        (f"<title>系统繁忙</title>{LONG}", "it is an error page"),
        (f"<title>系统错误</title>{LONG}", "it is an error page"),
        (f"<title>您访问的页面不存在</title>{LONG}", "it is an error page"),
        (f"<title>页面出错</title>{LONG}", "it is an error page"),
    ],
)
def test_it_is_told(text: str, reason: str) -> None:
    assert no_page(text) == (reason, False)


@pytest.mark.parametrize(
    "text",
    [
        f"<title>示例市召开会议</title>{FORM}{NEWS}",  # a site with a login in its head
        f"<title>网上预约如何登录</title>{NEWS}",  # about logins, without one
        f"<title>挂号系统繁忙怎么办</title>{NEWS}",
        f"<title>500名医护人员下乡义诊</title>{NEWS}",
        "{关于做好工作的通知}\n示例市卫生健康局近日召开会议。",
        "示例市卫生健康局(以下简称市局)近日召开会议。",
        "",
    ],
)
def test_other_texts_are_let_pass(text: str) -> None:
    assert no_page(text) is None


def test_what_its_row_has_named_is_judged_by_its_row() -> None:
    page = Page("http://a.cn/1.html", f"<title>出错了</title><h1>出错了，怎么办</h1>{NEWS}".encode())
    assert read(page).doubt == ("it is an error page", False)
    page.row_title = "出错了，怎么办"
    assert read(page).doubt is None
