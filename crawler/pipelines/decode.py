"""200: bytes → text."""

from __future__ import annotations

from crawler.items import Encoding, Page
from crawler.pipelines.stage import Stage
from crawler.text.decode import decode


class DecodePipeline(Stage):
    """Decode the body by what it is, whatever it says it is."""

    def work(self, page: Page) -> None:
        """Write ``text`` and ``encoding``."""
        for part in page.pages:
            decoded = decode(part.body, part.content_type)
            if decoded.how == "binary":
                page.problem = "decode: the bytes are no text"
                return
            part.text = decoded.text
            part.encoding = Encoding(decoded.used, decoded.declared, decoded.how, decoded.damaged)
