"""Servers that speak TLS 1.0 or 1.1 alone, and tell so as servers do: by an alert."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
from crawl.runs import Home
from sample import nfcms
from sample.server import make_certificate, serve


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1], ids=["1.0", "1.1"])
def test_a_host_that_speaks_old_tls_alone_is_read_named_and_remembered(version: ssl.TLSVersion, tmp_path: Path) -> None:
    with serve(nfcms.build()) as proxy:
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.load_cert_chain(make_certificate(tmp_path, [nfcms.HOST]))
        old.minimum_version = old.maximum_version = version
        proxy.tls = old
        home = Home(tmp_path, proxy)
        for _ in range(2):
            result = home.crawl("qingyuan", "-a", "limit=2", "-a", "column=ylwsgzdt")
            assert result.returncode == 0, result.stdout + result.stderr
            assert "its TLS is of former years" in result.stdout
        assert len(home.records()) == 4
        assert home.rows("SELECT host FROM old_tls") == [(nfcms.HOST,)]
