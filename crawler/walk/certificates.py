"""What is wrong with a host's certificate; the crawl goes on, the run names it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from cryptography import x509


def certificate_fault(certificate: Any, host: str) -> str | None:
    """Return what is wrong with a certificate, as far as it tells by itself, or None.

    :param certificate: pyOpenSSL's ``X509``
    """
    cert: x509.Certificate = certificate.to_cryptography()
    now = datetime.now(UTC)
    if now > cert.not_valid_after_utc:
        return f"its certificate has expired on {cert.not_valid_after_utc:%Y-%m-%d}"
    if now < cert.not_valid_before_utc:
        return f"its certificate is valid from {cert.not_valid_before_utc:%Y-%m-%d} on only"
    if not any(_covers(name, host) for name in _names(cert)):
        return f"its certificate is that of {', '.join(_names(cert)) or 'nobody'}"
    return "its certificate is signed by itself" if cert.issuer == cert.subject else None


def _names(cert: x509.Certificate) -> list[str]:
    try:
        found = cert.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        return found.get_values_for_type(x509.DNSName)
    except x509.ExtensionNotFound:
        return []


def _covers(name: str, host: str) -> bool:
    return name.lower() == host or (name.startswith("*.") and host.partition(".")[2] == name[2:].lower())
