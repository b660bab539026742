"""Writes articles as a folder of Markdown files with front matter, an article each: ``<site>/<year>/<day>-<id>.md``."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from crawler.storage.export.folder import updating
from crawler.storage.selection import Selection

IN_THE_TEXT = ("title", "body", "blocks", "images", "attachments")
"""Fields that the text below the front matter shows."""

MARKUP = re.compile(r"([\\`*_\[\]<>|~&]|^[#+=-])|^(\d{1,9})([.)])")
"""What CommonMark or a table of GitHub's would read as markup: anywhere, or at the beginning of a line."""


def write(articles: Selection, path: Path) -> list[str]:
    """Write the folder, or bring one up to date that was written before."""
    with updating(path, articles.choice) as folder:
        for record in articles:
            day = (record["published_at"] or "undated")[:10]
            year = day[:4] if record["published_at"] else day
            folder.write(f"{record['site'] or 'no-site'}/{year}/{day}-{record['id']}.md", document(record))
    return folder.notes()


def document(record: dict[str, Any]) -> str:
    """Return front matter in YAML (each value is JSON, which YAML includes) and the article in CommonMark."""
    front = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in record.items()]
    shown = [line for line, name in zip(front, record, strict=True) if name == "title" or name not in IN_THE_TEXT]
    parts = [f"# {_plain(record['title'])}"] if record["title"] else []
    parts += [_block(block) for block in record["blocks"]]
    parts += [_link(one["name"], one["url"]) for one in record["attachments"]]
    return "\n".join(["---", *shown, "---", "", "\n\n".join(parts), ""])


def _block(block: dict[str, Any]) -> str:
    text = block["text"] or ""
    match block["type"]:
        case "heading":
            return f"{'#' * min(6, (block['level'] or 1) + 1)} {_plain(text)}"
        case "image":
            picture = f"!{_link(block['caption'] or '', block['url'])}" if block["url"] else _plain(block["caption"])
            credit = f"*{_plain(block['credit'])}*" if block["credit"] else ""
            return "\\\n".join(filter(None, (picture, credit)))
        case "table":
            rows = [[_plain(cell) for cell in line.split("\t")] for line in text.split("\n")]
            width = max(map(len, rows))
            rows.insert(1, ["---"] * width)
            return "\n".join("| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows)
        case "list":
            return "\n".join(f"- {_plain(line)}" for line in text.split("\n"))
        case _:
            return "\\\n".join(_plain(line) for line in text.split("\n"))


def _plain(text: str | None) -> str:
    """Return one line of text in which nothing is markup."""
    return MARKUP.sub(lambda found: f"{found[2] or ''}\\{found[1] or found[3]}", (text or "").replace("\n", " "))


def _link(text: str, url: str) -> str:
    return f"[{_plain(text)}](<{url.replace('<', '%3C').replace('>', '%3E')}>)"
