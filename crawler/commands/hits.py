"""Prints what a search has found, for a person: title and a piece of the text, with the words found marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.text import Text

    from crawler.storage.snippets import Snippet


def show(query: str, records: list[dict[str, Any]]) -> None:
    """Print hits as a person reads them: day, kind, title, a piece of the text, source and address."""
    from rich.console import Console
    from rich.text import Text

    from crawler.storage.snippets import snippet

    console = Console(highlight=False)
    for record in records:
        shown = snippet(query, record["title"] or "", record["body"])
        day = (record["published_at"] or "")[:10]
        console.print(Text(f"{day} {record['kind']} ", "dim"), _marked(shown.title), sep="")
        console.print(_marked(shown.text))
        console.print(Text(f"{record['source'] or record['agency'] or ''} {record['url'] or ''}\n", "dim"))


def _marked(part: Snippet) -> Text:
    from rich.text import Text

    text = Text(part.text)
    for start, end in part.hits:
        text.stylize("bold reverse", start, end)
    return text
