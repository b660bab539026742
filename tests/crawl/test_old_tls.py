"""Servers whose TLS is of former years: TLS 1.0 or 1.1 alone, no secure renegotiation."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
from crawl.legacy_tls import LegacyServer
from crawl.runs import Home
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from sample import nfcms
from sample.server import Proxy, make_certificate, serve


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1], ids=["1.0", "1.1"])
def test_a_host_that_speaks_old_tls_alone_is_read_named_and_remembered(version: ssl.TLSVersion, tmp_path: Path) -> None:
    with serve(nfcms.build()) as proxy:
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.load_cert_chain(make_certificate(tmp_path, [nfcms.HOST]))
        old.minimum_version = old.maximum_version = version
        proxy.tls = old
        read_by_the_old_rules(proxy, tmp_path, times=2)


def read_by_the_old_rules(proxy: Proxy, folder: Path, *settings: str, times: int = 1, **environment: str) -> None:
    """Crawl; see that the host was read, named each time and remembered."""
    home = Home(folder, proxy)
    for _ in range(times):
        arguments = ("crawl", "qingyuan", "-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=0", *settings)
        result = home.run(*arguments, "-a", "limit=2", "-a", "column=ylwsgzdt", **environment)
        assert result.returncode == 0, result.stdout + result.stderr
        assert "its TLS is of former years" in result.stdout
    assert len(home.records()) == 2 * times
    assert home.rows("SELECT host FROM old_tls") == [(nfcms.HOST,)]


@pytest.mark.parametrize("renegotiates", [False, True])
def test_a_host_without_secure_renegotiation(renegotiates: bool, tmp_path: Path) -> None:
    with serve(nfcms.build()) as proxy:
        proxy.tls = LegacyServer(nfcms.HOST, renegotiates=renegotiates)  # type: ignore[assignment]
        read_by_the_old_rules(proxy, tmp_path)


def test_a_host_without_secure_renegotiation_whose_certificate_is_verified(tmp_path: Path) -> None:
    with serve(nfcms.build()) as proxy:
        server = LegacyServer(nfcms.HOST)
        proxy.tls = server  # type: ignore[assignment]
        trusted = tmp_path / "trusted.pem"
        trusted.write_bytes(x509.load_der_x509_certificate(server.certificate).public_bytes(serialization.Encoding.PEM))
        verifies = ("-s", "DOWNLOAD_VERIFY_CERTIFICATES=1")
        only = ("-a", "column=ylwsgzdt", "-a", "limit=2", "-s", "RETRY_TIMES=0")
        refused = Home(tmp_path, proxy).crawl("qingyuan", *only, *verifies)
        assert refused.returncode == 6, "nobody has signed it"
        read_by_the_old_rules(proxy, tmp_path, *verifies, SSL_CERT_FILE=str(trusted))


def test_a_host_that_shows_no_certificate_is_not_read(tmp_path: Path) -> None:
    with serve(nfcms.build()) as proxy:
        proxy.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        proxy.tls.maximum_version = ssl.TLSVersion.TLSv1_2
        proxy.tls.set_ciphers("AECDH-AES128-SHA:@SECLEVEL=0")
        home = Home(tmp_path, proxy)
        result = home.crawl("qingyuan", "-a", "column=ylwsgzdt", "-a", "limit=2", "-s", "RETRY_TIMES=0")
        assert (result.returncode, home.rows("SELECT host FROM old_tls")) == (6, [])
        assert "handshake failure" in result.stdout, "what protects nobody is not even offered"
