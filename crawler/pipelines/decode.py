"""200: bytes → text."""

from __future__ import annotations

from crawler.items import Encoding, Page
from crawler.pipelines.stage import Stage
from crawler.text.decode import decode


class DecodePipeline(Stage):
    """Decode the body by what it is, whatever it says it is."""

    def work(self, page: Page) -> None:
        """Write ``text`` and ``encoding``."""
        decoded = decode(page.body, page.content_type)
        if decoded.how == "binary":
            page.problem = "decode: the bytes are no text"
            return
        page.text = decoded.text
        page.encoding = Encoding(decoded.used, decoded.declared, decoded.how, decoded.damaged)
