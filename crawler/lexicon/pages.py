"""What pages say that are no article: pages of errors, maintenance, login and challenge.

``bare`` words tell such a page only where hardly any others stand beside them; those that stand ``before behind`` tell
it wherever they stand in a short text.
"""

from __future__ import annotations

from crawler.lexicon.row import rows

PAGES = rows(
    r"""
    a challenge page | bare | 请完成{}后继续访问。 | 安全验证 访问验证 人机验证 正在验证 浏览器安全检查
    a challenge page | bare | 请按住滑块,滑动完成验证。 | 滑动.{0,6}验证
    a challenge page | bare | Checking your browser before accessing. | checking\syour\sbrowser
    a challenge page | bare | Just a moment... | just\sa\smoment
    a login page | bare | {}:请输入账号。 | 用户登录 统一身份认证 账号登录 登录密码
    a login page | bare | 请先登录。 | 请.{0,6}登录
    a login page | bare | 会话已超时。 | 会话已?(?:超时|过期)
    a maintenance page | bare | 网站正在升级。 | (?:系统|网站|平台|服务器?|页面|本站).{0,8}(?:维护|升级|改版|割接)
    a maintenance page | bare | 本站维护中。 | 维护(?:中|升级)
    a maintenance page | bare | 今晚暂停服务。 | 暂停(?:访问|服务)
    an error page | bare before behind | 页面不存在。 | (?:页面|网页|文章|内容|信息)(?:不存在|未找到|已被?删除|找不到)
    an error page | bare before behind | 找不到该页。 | 找不到[该您此]
    an error page | bare | 找不到页面。 | 找不到(?:页|文件)
    an error page | bare before behind | 错误404页 | (?<![\d.])404(?!\d)
    an error page | bare before behind | 您访问的页面走丢了。 | 您(?:访问|查看)的(?:页面|内容|信息)
    an error page | bare | 文件暂未找到。 | (?:页面|网页|文章|内容|信息|文件|资源).{0,6}(?:不存在|未找到|找不到)
    an error page | bare | 资源已被下线。 | (?:页面|网页|文章|内容|信息|文件|资源).{0,6}已被?(?:移除|撤销|下线)
    an error page | bare | 抱歉,{}。 | 已删除 已被删除
    an error page | bare | 错误502 | (?<![\d.])(?:403|500|502|503|504)(?!\d)
    an error page | bare | 无法访问此网站。 | 无法(?:访问|显示|找到)
    an error page | bare | 系统繁忙。 | (?:系统|服务器)(?:繁忙|错误|异常)
    an error page | bare | 访问被拒绝。 | 访问(?:过于频繁|被拒绝|受限|出错)
    an error page | bare | Not Found | not\sfound
    an error page | bare | {} | forbidden
    an error page | bare | Bad Gateway | bad\sgateway
    an error page | bare | Service Unavailable | service\sunavailable
    an error page | bare | Internal Server Error | internal\sserver\serror
    wait | bare | {}…… | 请稍候
    """
)
"""The meaning is what the page is. A page that only asks to wait may be a challenge, or on its way elsewhere."""

TITLES = rows(
    r"""
    a login page | bare | {} | 登录 登陆 登入 身份认证 login signin
    a login page | bare | Log in | log\sin
    a login page | bare | Sign in | sign\sin
    an error page | before | HTTP Status 500 | http\s(?:status|error)
    an error page | before | Error 404 - Not Found | (?:error\s+)?[45]\d\d\b.{0,9}(?:not\sfound|forbidden|error|bad)
    an error page | before | 503 Service Unavailable | (?:error\s+)?[45]\d\d\b.{0,9}unavailable
    an error page | behind | {} | 页面不存在 页不存在 出错 出错了 系统繁忙 系统错误
    """
)
"""What the title says of a page that was saved in the place of an article; some stand ``behind`` a few characters."""
