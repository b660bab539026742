"""A small proxy that answers for the sample sites under their real host names; it has no other network."""

from __future__ import annotations

import ssl
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sample.site import Site


class Asked(NamedTuple):
    """A request as it arrived."""

    url: str
    status: int
    conditional: bool
    at: float


class Proxy(ThreadingHTTPServer):
    """Answers absolute addresses, and CONNECT with a certificate of its own."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, site: Site, certificate: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site
        self.log: list[Asked] = []
        self.failures: Counter[str] = Counter()
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate)

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet about clients that go away: killed crawls do."""

    @property
    def url(self) -> str:
        """Return the address for ``http_proxy`` and ``https_proxy``."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def asked(self, part: str = "") -> list[str]:
        """Return the addresses that were asked for and contain ``part``, robots.txt apart."""
        return [one.url for one in self.log if part in one.url and not one.url.endswith("/robots.txt")]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together
    server: Proxy
    host = ""

    def do_CONNECT(self) -> None:
        if self.path.removesuffix(":443") in self.server.site.plain:
            self.send_error(502)
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.flush()
        self.connection = self.server.tls.wrap_socket(self.connection, server_side=True)
        self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
        self.host = f"https://{self.path.removesuffix(':443')}"
        self.close_connection = False

    def do_GET(self) -> None:
        url = f"{self.host}{self.path}"
        page = self.server.site.pages.get(url)
        self.server.failures[url] += 1
        if page is None:
            self._answer(url, 404, {}, b"<html><title>404</title>")
        elif self.server.failures[url] <= page.fails_first:
            self._answer(url, 500, {}, b"<html><title>500</title>")
        else:
            tag = f'"{sha256(page.body).hexdigest()[:12]}"'
            headers = {"Content-Type": page.content_type} | ({"Location": page.location} if page.location else {})
            headers |= {"ETag": tag} if page.validator else {}
            same = page.validator and self.headers.get("If-None-Match") == tag
            self._answer(url, 304 if same else page.status, headers, b"" if same else page.body)

    def _answer(self, url: str, status: int, headers: dict[str, str], body: bytes) -> None:
        conditional = "If-None-Match" in self.headers
        self.server.log.append(Asked(url, status, conditional, time.monotonic()))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(body)
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the log is for tests."""


@contextmanager
def serve(site: Site) -> Iterator[Proxy]:
    """Serve a site on a free port of the loopback address."""
    with TemporaryDirectory() as folder:
        certificate = make_certificate(Path(folder), sorted(site.hosts))
        with Proxy(site, certificate) as proxy:
            thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
            thread.start()
            try:
                yield proxy
            finally:
                proxy.shutdown()
                thread.join()


def environment(proxy: Proxy) -> dict[str, str]:
    """Return what a crawl must see in its environment to ask the proxy and nobody else."""
    return {"http_proxy": proxy.url, "https_proxy": proxy.url, "no_proxy": ""}


def make_certificate(folder: Path, hosts: list[str]) -> Path:
    """Make a certificate for all hosts, valid for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sample sites")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host) for host in hosts]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "certificate.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path
