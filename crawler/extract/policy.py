"""The field table of official documents: 索引号, 文号, 发布机构, dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from crawler.items import Policy
from crawler.text.dates import parse

LABELS = {
    "document_number": "文号 发文字号 文件编号 文件号",
    "index_number": "索引号",
    "issuer": "发布机构 发文机关 发文机构 发文单位 制发机关",
    "written_on": "成文日期 发文日期 生成日期",
    "effective_on": "生效日期 生效时间 施行日期 实施日期",
    "validity": "有效性 效力状态 时效性",
    "topic": "主题分类 主题词 信息分类 分类",
}
FIELD_OF = {label: name for name, labels in LABELS.items() for label in labels.split()}
NUMBER = re.compile(
    r"(?P<organ>[\u4e00-\u9fff]{2,14}?(?:[字函发办规通告公令电]|[\u4e00-\u9fff]))\s*[〔\[【(（﹝]\s*(?P<year>(?:19|20)\d{2})\s*[〕\]】)）﹞]\s*第?\s*0*(?P<serial>\d{1,5})\s*号"
)
"""GB/T 9704: organ code, year in six-corner brackets, serial number without leading zeros."""


def document_number(text: str) -> str | None:
    """Return the first 文号 in a text in its official form, 粤卫函〔2023〕12号."""
    match = NUMBER.search(text)
    return f"{match['organ']}〔{match['year']}〕{match['serial']}号" if match else None


def field_table(root: HtmlElement) -> dict[str, str]:
    """Return label → value of the page's field tables and lists, read by label, never by position."""
    fields: dict[str, str] = {}
    for cell in root.iter("td", "th", "dt", "span", "b", "strong", "label"):
        label = _label(cell.text_content()) if len(cell) < 4 else None
        value = cell.getnext()
        if label and value is not None and isinstance(value.tag, str):
            fields.setdefault(label, " ".join(value.text_content().split()))
    for cell in root.iter("li", "td", "p", "dd", "div"):
        if len(cell) > 3:
            continue
        name, mark, value = " ".join(cell.text_content().split()).partition("：")
        if mark and (label := _label(name)) and len(value) < 100:
            fields.setdefault(label, value.strip())
    return fields


def _label(text: str) -> str | None:
    squeezed = re.sub(r"[\s\u3000:：\[\]【】]", "", text)
    return squeezed if squeezed in FIELD_OF else None


def read_policy(fields: dict[str, str], title: str | None = None, first_lines: Sequence[str] = ()) -> Policy | None:
    """Return the fields of an official document, or None where nothing says that the page is one.

    :param fields: label → value as printed; the 文号 is also looked for in the title and the first lines
    """
    policy = Policy()
    for label, printed in fields.items():
        name = FIELD_OF.get(label)
        value = printed.strip(" -—/") or None
        if name is None or value is None or getattr(policy, name):
            continue
        if name in ("written_on", "effective_on"):
            moment = parse(value)
            value = moment.iso[:10] if moment else None
        elif name == "document_number":
            value = document_number(value) or value
        setattr(policy, name, value)
    if policy.document_number is None:
        nearby = [title or "", *(line for line in first_lines if len(line) <= 30)]
        policy.document_number = next(filter(None, map(document_number, nearby)), None)
    evident = policy.document_number or policy.index_number
    return policy if evident else None
