"""One request at a time to a host, and none to a host in trouble.

It stands next to the network, so that what waits for a host waits here and not in the downloader: when a host turns
out to refuse or to be down, what was still to be asked of it is given up at once.
"""

from __future__ import annotations

import asyncio
import logging
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.http import Response

from crawler.errors import UserError
from crawler.vocabulary import Answer
from crawler.walk.barriers import barrier, retry_after
from crawler.walk.certificates import certificate_fault
from crawler.walk.failures import Unanswered, plainly
from crawler.walk.stop import NotAsked, StoppableSpider

logger = logging.getLogger(__name__)

IN_A_ROW = 2
"""Refusals or outages in a row after which the host is asked for something that it answered before."""

PATIENCE = 30.0
"""Seconds that a host may ask for (Retry-After) and be waited for; for longer it is left alone in this run."""

PROBE = "probe"
"""Key in ``Request.meta`` of a request that finds out whether a host answers at all."""

GZIP = b"\x1f\x8b"
"""How a compressed page begins; some servers forget to say so."""

LONGEST_END = 4000
"""Bytes of a page among which its last tag is."""

HELD = "gate"
"""Key in ``Request.meta`` of the host whose turn a request holds."""


@dataclass
class _Host:
    """What is known of a host in this run."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    troubles: int = 0
    """In a row."""
    patience: int = IN_A_ROW
    """Troubles in a row before the next probe; it doubles with each that is answered."""
    answered: str | None = None
    """An address that it answered, a list if possible."""
    closed: tuple[Answer, str] | None = None
    """Why it is not asked any more in this run."""
    certified: bool = False
    """Whether its certificate was looked at."""


class HostGate(HttpCompressionMiddleware):
    """Let requests to a host through one by one, see each answer first, and close the gate of a host in trouble."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler=crawler)
        self._crawler = crawler
        self._hosts: dict[str, _Host] = {}
        self._rests: dict[str, str] | None = None
        self._recalling = asyncio.Lock()

    async def process_request(self, request: Request) -> None:  # type: ignore[override]
        """Wait for the host's turn, unless its gate is closed."""
        super().process_request(request)
        if request.meta.get(PROBE):
            return
        name = _name(request)
        host = self._hosts.setdefault(name, _Host())
        await self._recall_rests(name, host)
        if not host.closed:
            await host.turn.acquire()
            request.meta[HELD] = name
        if host.closed:  # before, or by those who went ahead
            self._release(request)
            raise Unanswered(*host.closed)
        if self._closing.is_set():  # the turn passes on at once to the next who waits, and is given back by each
            self._release(request)
            raise NotAsked("the crawl ends")

    async def process_response(self, request: Request, response: Response) -> Response:  # type: ignore[override]
        """Look at an answer before anything else does."""
        try:
            if response.body[:2] == GZIP and not response.headers.get(b"Content-Encoding"):
                response.headers[b"Content-Encoding"] = b"gzip"
            if _is_cut(response) or _breaks_off(response):
                response = response.replace(flags=[*response.flags, "dataloss"])
            response = super().process_response(request, response)  # type: ignore[assignment]
            found = barrier(response, is_list=bool(request.meta.get("list")))
            trouble = found or (("down", f"answers {response.status}") if response.status >= 500 else None)
            await self._learn(request, trouble, response)
            self._note_certificate(request, response)
        finally:
            self._release(request)
        if found:
            raise Unanswered(*found)
        return response

    async def process_exception(self, request: Request, exception: Exception) -> None:
        """Take note of a host that could not be reached."""
        if HELD in request.meta:
            try:
                if not isinstance(exception, NotAsked):
                    await self._learn(request, ("down", plainly(exception, request.url)), None)
            finally:
                self._release(request)

    async def _learn(self, request: Request, trouble: tuple[Answer, str] | None, response: Response | None) -> None:
        host = self._hosts.get(request.meta.get(HELD, ""))
        if host is None:  # a probe
            return
        if trouble is None:
            host.troubles = 0
            answered = response is not None and response.status < 400 and not request.url.endswith("/robots.txt")
            if answered and (request.meta.get("list") or host.answered is None):
                host.answered = request.url
            return
        host.troubles += 1
        seconds = retry_after(response, datetime.now(UTC)) if response else None
        if seconds is not None and seconds > PATIENCE:
            await self._rest(_name(request), host, trouble, seconds)
        elif seconds:
            await self._sleep(seconds)
        elif host.troubles >= host.patience and not request.url.endswith("/robots.txt"):
            await self._probe(_name(request), host, trouble)

    async def _probe(self, name: str, host: _Host, trouble: tuple[Answer, str]) -> None:
        """Ask for what the host answered before: if it answers, the troubles are those addresses' own."""
        answer, reason = trouble
        known = host.answered or self._list_of(name)
        if known and await self._answers(known):
            host.troubles, host.patience = 0, 2 * host.patience
            return
        if self._closing.is_set():  # whoever does not answer now was not waited for
            return
        self._close(host, answer, f"{reason}; {name} is left alone for this run, as it answers nothing else either")

    def _list_of(self, name: str) -> str | None:
        """Return the address of a list that lies on a host."""
        columns = getattr(self._crawler.spider, "wanted", ())
        return next((column.url for column in columns if column.host == name), None)

    async def _answers(self, url: str) -> bool:
        assert self._crawler.engine
        meta = {PROBE: True, "dont_obey_robotstxt": True, "dont_retry": True, "dont_redirect": True}
        try:
            response = await self._crawler.engine.download_async(Request(url, meta=meta, dont_filter=True))
        except Exception as error:  # noqa: BLE001 (whatever it is, the host does not answer)
            logger.info("%s does not answer: %s", url, error)
            return False
        return bool(response.status < 400)

    async def _rest(self, name: str, host: _Host, trouble: tuple[Answer, str], seconds: float) -> None:
        """Leave a host alone that asks for it, in this run and in those that come too early."""
        until = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="seconds")
        self._close(host, trouble[0], f"{trouble[1]}; {name} asks to be left alone until {until} (Retry-After)")
        if state := getattr(self._crawler.spider, "crawl_state", None):
            try:
                await asyncio.to_thread(state.rest, name, until)
            except UserError as error:
                logger.warning("%s: that it is to be left alone cannot be kept: %s", name, error)

    async def _recall_rests(self, name: str, host: _Host) -> None:
        spider: Any = self._crawler.spider
        async with self._recalling:
            if self._rests is None:
                state = getattr(spider, "crawl_state", None)
                self._rests = await asyncio.to_thread(state.rests, spider.run_at) if state else {}
        if until := (self._rests or {}).pop(name, None):
            left = (datetime.fromisoformat(until) - datetime.now(UTC)).total_seconds()
            if left > PATIENCE:
                self._close(host, "down", f"{name} asks to be left alone until {until} (Retry-After)")
            else:
                await self._sleep(max(0.0, left))

    @property
    def _closing(self) -> asyncio.Event:
        spider = self._crawler.spider
        return spider.closing if isinstance(spider, StoppableSpider) else asyncio.Event()

    async def _sleep(self, seconds: float) -> None:
        """Wait for a host that asks for it, but not beyond the end of the crawl."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    def _close(self, host: _Host, answer: Answer, reason: str) -> None:
        """Ask nothing more of a host in this run."""
        host.closed = answer, reason
        if tally := getattr(self._crawler.spider, "tally", None):
            tally.closed.append(answer)

    def _note_certificate(self, request: Request, response: Response) -> None:
        """Let the run name a host whose certificate nobody should trust; it is read all the same."""
        host = self._hosts.get(request.meta.get(HELD, ""))
        if host is None or host.certified or response.certificate is None:
            return
        host.certified = True
        spider: Any = self._crawler.spider
        if hasattr(spider, "note") and (fault := certificate_fault(response.certificate.original, _name(request))):
            spider.note(_name(request), f"{fault}; set DOWNLOAD_VERIFY_CERTIFICATES to refuse such hosts")

    def _release(self, request: Request) -> None:
        host = self._hosts.get(request.meta.pop(HELD, ""))
        if host and host.turn.locked():
            host.turn.release()


def _name(request: Request) -> str:
    return urlsplit(request.url).hostname or ""


def _breaks_off(response: Response) -> bool:
    """Tell markup that ends in the middle of a word or a tag: its length was told too small."""
    end = response.body[-LONGEST_END:].rstrip().lower()
    return (
        response.body.lstrip()[:1] == b"<"
        and not end.endswith(b">")
        and not any(tag in end for tag in (b"</html", b"</body"))
    )


def _is_cut(response: Response) -> bool:
    """Tell a gzip body whose end is missing: it unpacks without a complaint."""
    if (response.headers.get(b"Content-Encoding") or b"").strip().lower() not in (b"gzip", b"x-gzip"):
        return False
    unpack = zlib.decompressobj(wbits=31)
    try:
        unpack.decompress(response.body, 1)
        while unpack.unconsumed_tail and not unpack.eof:
            unpack.decompress(unpack.unconsumed_tail, 1 << 20)
    except zlib.error:
        return True
    return not unpack.eof
