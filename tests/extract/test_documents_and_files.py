"""Orders and their signatures, files by their numbers, sizes and lists, and paths without links; all invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract

HEAD = "<h1>清江市控制吸烟办法</h1>"
TEXT = "<p>从六月一日起，公共场所不得吸烟。</p><p>违反规定的，由卫生主管部门处理。</p><p>电子烟也在其中。</p>"


def policy(body: str) -> tuple[str | None, ...]:
    told = extract(f"<body>{HEAD}<div class=content>{body}</div>").policy
    return (told.document_number, told.issuer, told.written_on, told.effective_on) if told else ()


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            f"<p>清江市人民政府令第72号</p><p>现予公布，自2021年5月31日起施行。</p><p>市长　林以安</p><p>2021年2月18日</p>{TEXT}",
            ("清江市人民政府令第72号", "清江市人民政府", "2021-02-18", "2021-05-31"),
        ),
        (
            f"<p>清江縣政府　公告</p><p>發文字號：清衛疾字第1000008812號</p><p>主旨：自中華民國100年5月1日生效。</p>{TEXT}",
            ("清衛疾字第1000008812號", "清江縣政府", None, "2011-05-01"),
        ),
        (f"<p>清卫〔2005〕87号</p>{TEXT}", ("清卫〔2005〕87号", None, None, None)),
        (
            f"<p>清政办发〔2019〕33号</p><p>现印发给你们。</p><p>清江市人民政府办公室</p><p>2019年5月21日</p>{TEXT}{TEXT}",
            ("清政办发〔2019〕33号", None, "2019-05-21", None),
        ),
        (
            f"<p>清政办发〔2019〕33号</p><p>好人好事</p><p>2019年5月21日</p>{TEXT}{TEXT}",
            ("清政办发〔2019〕33号", None, None, None),
        ),
        (f"<p>春江花月令第72号</p>{TEXT}", ()),
        (
            f"<p>清卫〔2005〕87号</p><p>截至2021年5月31日执行情况良好。</p>{TEXT}",
            ("清卫〔2005〕87号", None, None, None),
        ),
    ],
)
def test_orders_and_signatures(body: str, told: tuple[str | None, ...]) -> None:
    assert policy(body) == told


def files(body: str) -> list[str]:
    page = f"<body><div class=page>{HEAD}<div class=content>{TEXT}</div>{body}</div>"
    return [one.name for one in extract(page, "http://a.cn/1.html").attachments]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (
            "<ul><li><a href='/download.jsp?id=1'>附件1 登记表.xlsx</a></li><li><a href='/download.jsp?id=2'>附件2 填写说明</a></li></ul>",
            ["附件1 登记表.xlsx", "附件2 填写说明"],
        ),
        (
            "<p><a href='/FILE/1'>附件1 登记表</a></p><p><a href='/attach/2'>附件2 说明书</a></p><p><a href='/show/3'>附件3 名册</a></p>",
            ["附件1 登记表", "附件2 说明书"],
        ),
        ("<p><a href='/a/1.xls'>院所名單(Excel檔,45KB)</a></p>", ["院所名單"]),
        ("<p><a href='/download/8a01?format=csv'>beds.csv 88.4KB</a></p>", ["beds.csv"]),
        ("<p><a href='/a/1.pdf'>名单.pdf（点击打开）</a></p>", ["名单.pdf"]),
        ("<p><a href='/a?type=DownloadAttachUrl&id=1'>附件【名单.xlsx】</a>已下载3次</p>", ["附件【名单.xlsx】"]),
        ("<p><a href='/a/1.pdf'>名单（第二批）</a></p>", ["名单（第二批）"]),
        ("<div><a href='/file/get/5520?type=form'>報名表格</a>（下載）</div>", ["報名表格"]),
        ("<div><a href='/file.php?hash=c0'>材料清单</a><i> PDF 98KB</i></div>", ["材料清单"]),
        ("<div><a href='/file.php?hash=c0'>材料清单</a> 好</div>", []),
        ("<p><a href='/download.jsp?id=2'>填写说明</a></p>", []),
        (
            "<p>附件：<a href='/a/1.pdf'>名单.pdf</a> <a href='/api/get?id=7'>采样点位图.jpg</a></p>",
            ["名单.pdf", "采样点位图.jpg"],
        ),
        ("<p>附件：<a href='/a/1.pdf'>名单.pdf</a> <a href='/2.html'>看图。jpg</a></p>", ["名单.pdf"]),
        ("<p><a href='/a/1.odt' title='總說明.odt'>修正草案總說明.odt</a></p>", ["修正草案總說明.odt"]),
        ("<p><a href='/a/1.odt' title='修正草案總說明.odt'>總說明.odt</a></p>", ["修正草案總說明.odt"]),
        ("<p><a href='/a/1.odt' title='說明.odt'>草案.odt</a></p>", ["說明.odt"]),
        ("<p><a>打印</a><a href='/a/1.pdf'>下载本期PDF版</a></p>", []),
        ("<p><a href='/a/1.pdf'>全文</a><a>打印</a></p>", []),
        ("<p><a href='/a/1.pdf'>名单.pdf</a><a>下载</a></p>", ["名单.pdf"]),
        ("<p><a></a><a href='/a/1.pdf'>夏令营报名表</a><a href='/a/1.pdf'>下载</a></p>", ["夏令营报名表"]),
    ],
)
def test_names_and_lists_of_files(body: str, names: list[str]) -> None:
    assert files(body) == names


@pytest.mark.parametrize(
    ("over", "path"),
    [
        ("<div>健康 › 医生手记</div>", ["健康", "医生手记"]),
        ("<div>药师园地 → 中药鉴别</div>", ["药师园地", "中药鉴别"]),
        ("<div>港聞 / 醫療</div>", ["港聞", "醫療"]),
        ("<div>第1期 / 醫療</div>", []),
        ("<div>健康 › 医生手记</div><p>春江花月夜</p>", []),
        ("<div>您的位置：首页 &gt; 政策文件 发布时间：2025-01-13</div>", ["首页", "政策文件"]),
        ("<ol><li>首页</li><li>平台动态</li><li>数据更新</li></ol>", ["首页", "平台动态", "数据更新"]),
        ("<ul><li>首页</li><li>平台动态</li><li>数据更新</li></ul>", []),
    ],
)
def test_paths_without_links(over: str, path: list[str]) -> None:
    assert extract(f"<body>{over}{HEAD}<div class=content>{TEXT}</div>").breadcrumb == path
