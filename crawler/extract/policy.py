"""The field table of official documents: 索引号, 文号, 发布机构, dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.lines import Line
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
OTHER_LABELS = (
    "名称 标题 发布日期 发布时间 公开日期 公开时间 上载日期 组配分类 体裁分类 公开目录 内容概述 概述 关键词 "
    "废止日期 废止时间 失效日期 "
    "来源 浏览次数 公开方式 公开时限 公开范围 责任部门 信息来源"
).split()
"""Labels that end the value of the one before."""

ANY_LABEL = "|".join(" *".join(label) for label in sorted([*FIELD_OF, *OTHER_LABELS], key=len, reverse=True))
FIRST = "".join(sorted({label[0] for label in (*FIELD_OF, *OTHER_LABELS)}))
LABEL = re.compile(
    rf"(?=[\[【{FIRST}])(?:"
    rf"[\[【]?(?P<label>{ANY_LABEL}) *(?P<mark>[:：\]】]+)"
    rf"|(?<![\u4e00-\u9fff《“])(?P<bare>{ANY_LABEL})(?=[ \t\n]|$))"
)
"""A label has a mark behind it and may be glued to the value before; without one it stands alone."""

BETWEEN = " :：[]【】|"
LONGEST_LINE = 400
LONGEST_VALUE = 100
NUMBER = re.compile(
    r"(?P<organ>[\u4e00-\u9fff]{3,15}?)\s*[〔\[【(（﹝]\s*(?P<year>(?:19|20)\d{2})\s*[〕\]】)）﹞]\s*第?\s*0*(?P<serial>\d{1,5})\s*号"
)
"""GB/T 9704: organ code, year in six-corner brackets, serial number without leading zeros."""


def document_number(text: str) -> str | None:
    """Return the first 文号 in a text in its official form, 粤卫函〔2023〕12号."""
    match = NUMBER.search(text)
    return f"{match['organ']}〔{match['year']}〕{match['serial']}号" if match else None


def field_table(lines: Sequence[Line]) -> dict[str, str]:
    """Return label → value of the page's field tables and lists, read by label, never by position.

    A label alone in its cell or line has its value in the next one; a label with a colon has it behind, up to the next
    label. A label behind a label is no value: the field is empty on the page.
    """
    fields: dict[str, str] = {}
    cells = [
        cell for line in lines if len(line.text) < LONGEST_LINE or line.kind == "table" for cell in _cells(line.text)
    ]
    for cell, following in zip(cells, [*cells[1:], ""], strict=False):
        labels = list(LABEL.finditer(cell))
        if len(labels) == 1 and not cell[: labels[0].start()] and not cell[labels[0].end() :].strip(BETWEEN):
            value = "" if LABEL.match(following) or "。" in following else following
            fields.setdefault(_name(labels[0]), value.strip(BETWEEN))
            continue
        for label, behind in zip(labels, [*labels[1:], None], strict=False):
            value = cell[label.end() : behind.start() if behind else len(cell)].strip(BETWEEN)
            if (label["mark"] or len(labels) > 1) and len(value) < LONGEST_VALUE:
                fields.setdefault(_name(label), value)
    return fields


def _cells(text: str) -> list[str]:
    return [cell for cell in re.split(r"[\n\t]", text) if cell.strip()]


def _name(label: re.Match[str]) -> str:
    return (label["label"] or label["bare"]).replace(" ", "")


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
