"""A proxy in the event loop of the crawl that answers for any host name; it has no other network."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from typing import NamedTuple, Protocol

from nights.answers import Answer, Request

READ = 1 << 16


class Asked(NamedTuple):
    """A request as it arrived, and the status it was answered with: 0 if there was no whole answer."""

    url: str
    status: int
    conditional: bool
    at: float
    night: int
    well: bool
    """Whether this is what the site answers when it is well."""


class World(Protocol):
    """What lies behind the proxy."""

    def answer(self, request: Request) -> Answer: ...

    def good(self, url: str) -> Answer: ...

    def tls_of(self, host: str) -> ssl.SSLContext | None: ...


class Proxy:
    """Answers absolute addresses, and CONNECT with a certificate; keeps a log of every request."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.night = 0
        self.log: list[Asked] = []
        self.times: Counter[str] = Counter()
        self.listeners: list[Callable[[Request], None]] = []
        """Called with every request, before it is answered."""
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Proxy:
        return await self.listen("127.0.0.1", 0)

    async def listen(self, address: str, port: int) -> Proxy:
        """Listen where hosts are asked without a proxy."""
        self._server = await asyncio.start_server(self._accept, address, port, limit=READ)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def url(self) -> str:
        """Return the address for ``http_proxy`` and ``https_proxy``."""
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def asked(self, part: str = "", night: int | None = None) -> list[str]:
        """Return the addresses asked that contain ``part``, robots.txt apart."""
        return [
            one.url
            for one in self.log
            if part in one.url and not one.url.endswith("/robots.txt") and night in (None, one.night)
        ]

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError, ssl.SSLError):
            await self._converse(reader, writer)
        writer.transport.abort() if writer.is_closing() else writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request after the other on a connection."""
        host = ""
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, target, _ = head[0].split(" ", 2)
            if method == "CONNECT":
                host = f"https://{target.removesuffix(':443')}"
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                context = self.world.tls_of(target.partition(":")[0])
                if context is None:
                    writer.write(b"\x15\x03\x01\x00\x02\x02\x28")  # a fatal alert: handshake failure
                    await writer.drain()
                    self._note(Request(f"{host}/ (TLS)", {}, 0, self.night), 0, well=False)
                    return
                await writer.start_tls(context)
                continue
            headers = dict(line.split(": ", 1) for line in head[1:] if ": " in line)
            if target.startswith("/") and not host:  # asked without a proxy
                target = "http://" + next(line[6:] for line in head if line.lower().startswith("host: ")) + target
            url = f"{host}{target}"
            self.times[url] += 1
            lower = {name.lower(): value for name, value in headers.items()}
            length = int(lower.get("content-length", 0))
            body = (await reader.readexactly(length)).decode() if length else ""
            request = Request(url, lower, self.times[url], self.night, body)
            for listener in self.listeners:
                listener(request)
            if not await self._answer(request, self.world.answer(request), reader, writer):
                return

    async def _answer(
        self, request: Request, answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Answer a request, and tell whether the connection can serve another."""
        whole = not (answer.silent or answer.reset or answer.raw is not None)
        same = answer.unchanged_for(request)
        well = whole and answer == self.world.good(request.url)
        self._note(request, 304 if same else answer.status if whole else 0, well=well)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.held:
            await asyncio.wait([asyncio.ensure_future(answer.held)])
        if answer.silent:
            while await reader.read(READ):
                pass
            return False
        if answer.reset:
            own: socket.socket = writer.get_extra_info("socket")
            own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
            return False
        if answer.raw is not None:
            writer.write(answer.raw)
            await writer.drain()
            return False
        writer.write(_head(answer, same) + (b"" if same else answer.body))
        await writer.drain()
        return not answer.missing

    def _note(self, request: Request, status: int, *, well: bool) -> None:
        conditional = bool({"if-none-match", "if-modified-since"} & request.headers.keys())
        self.log.append(Asked(request.url, status, conditional, time.monotonic(), request.night, well))


def _head(answer: Answer, same: bool) -> bytes:
    number = 304 if same else answer.status
    phrase = HTTPStatus(number).phrase if number in HTTPStatus._value2member_map_ else "Unknown"
    lines = [f"HTTP/1.1 {number} {phrase}", *(f"{name}: {value}" for name, value in answer.offered().items())]
    lines.append(f"Content-Length: {0 if same else len(answer.body) + answer.missing}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")
