"""What sort of text an article is, and why."""

from __future__ import annotations

import re

from crawler.items import Interview, Policy

INTERPRETATION = re.compile(r"解读|图解|一图读懂|问答[:：]|政策问答")
NOTICE = re.compile(r"通知|公告|通告|公示|启事|预告|名单|招聘|招标|采购|成交|中标|遴选|征求意见|答复|批复|通报")
POLICY = re.compile(
    r"(?:办法|规定|条例|细则|方案|规划|意见|规程|规范|决定|标准|计划|纲要|目录|指南|措施)(?:》|的通知|$|（|\()"
)


def classify(
    *, title: str | None, column: str | None, body: str, interview: Interview | None, policy: Policy | None
) -> tuple[str, list[str]]:
    """Return the kind of an article and the reasons, the strongest first."""
    title, column = title or "", column or ""
    if interview:
        return "interview", ["the text is an interview"]
    if INTERPRETATION.search(title) or "解读" in column:
        return "interpretation", ["title or column says 解读"]
    if policy and policy.document_number and POLICY.search(title):
        return "policy", [f"document number {policy.document_number}", "the title names a rule"]
    if match := NOTICE.search(title):
        return "notice", [f"the title says {match[0]}"]
    if policy and policy.document_number:
        return "policy", [f"document number {policy.document_number}"]
    if "公告" in column or "公示" in column:
        return "notice", ["column of notices"]
    return ("news", ["nothing says otherwise"]) if body else ("other", ["no text"])
