"""The server's side of TLS 1.2 as it was before secure renegotiation (RFC 5746), which no OpenSSL of today plays.

One cipher, ``TLS_RSA_WITH_AES_128_CBC_SHA``, and no extension in its answer: nothing is old about it but that. It
stands in for an ``SSLContext`` where that wraps a socket. It protects nobody.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import os
import socket
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.x509.oid import NameOID

VERSION = b"\x03\x03"
SUITE = b"\x00\x2f"
CHANGE, ALERT, HANDSHAKE, DATA = 20, 21, 22, 23
HELLO_REQUEST, CLIENT_HELLO, SERVER_HELLO, CERTIFICATE, HELLO_DONE, KEY_EXCHANGE, FINISHED = 0, 1, 2, 11, 14, 16, 20
LONGEST = 1 << 14


class LegacyServer:
    """Plays the server with a key of its own.

    :param renegotiates: whether it asks for a second handshake once it has read what the client wants
    """

    def __init__(self, host: str, *, renegotiates: bool = False) -> None:
        self.key = rsa.generate_private_key(65537, 2048)
        name, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)]), datetime.now(UTC)
        made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(self.key.public_key())
        made = made.serial_number(1).not_valid_before(now - timedelta(hours=1)).not_valid_after(now + timedelta(days=1))
        made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        self.certificate = made.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
        self.renegotiates = renegotiates

    def wrap_socket(self, connection: socket.socket, *, server_side: bool) -> Connection:
        """Shake hands."""
        wrapped = Connection(self, connection)
        wrapped.shake_hands()
        return wrapped


class Connection(io.RawIOBase):
    """A connection behind its handshake: what is read and written is plain."""

    def __init__(self, server: LegacyServer, connection: socket.socket) -> None:
        self._server, self._socket = server, connection
        self._file = connection.makefile("rb")
        self._keys: dict[str, tuple[bytes, bytes]] = {}
        """By direction: the key of the check and that of the cipher."""
        self._count = {"in": 0, "out": 0}
        self._rest = b""

    def makefile(self, mode: str) -> Any:
        """Return a file, as of a socket."""
        return io.BufferedReader(self) if mode == "rb" else io.BufferedWriter(self)

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int:
        """Read what the client has sent, up to the end of a record."""
        while not self._rest:
            kind, self._rest = self._receive()
            if kind == ALERT:
                return 0
            if self._server.renegotiates:
                self.send(HANDSHAKE, message(HELLO_REQUEST, b""))
                self.shake_hands()
        count = min(len(into), len(self._rest))
        into[:count], self._rest = self._rest[:count], self._rest[count:]
        return count

    def write(self, data: Any) -> int:
        """Send data, in records."""
        whole = bytes(data)
        for start in range(0, len(whole), LONGEST):
            self.send(DATA, whole[start : start + LONGEST])
        return len(whole)

    def close(self) -> None:
        """Close the connection."""
        self._file.close()
        self._socket.close()
        super().close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._socket, name)

    def shake_hands(self) -> None:
        """Hello, certificate, key, and a proof of each side that it has seen the same."""
        seen, mine = b"", os.urandom(32)
        messages = self._messages()
        kind, hello = next(messages)
        assert kind == CLIENT_HELLO
        seen += message(kind, hello)
        answer = [
            message(SERVER_HELLO, VERSION + mine + b"\0" + SUITE + b"\0"),
            message(CERTIFICATE, sized(sized(self._server.certificate))),
            message(HELLO_DONE, b""),
        ]
        for part in answer:
            self.send(HANDSHAKE, part)
        kind, exchange = next(messages)
        assert kind == KEY_EXCHANGE
        seen += b"".join(answer) + message(kind, exchange)
        shared = self._server.key.decrypt(exchange[2:], padding.PKCS1v15())
        master = derived(shared, b"master secret", hello[2:34] + mine, 48)
        block = derived(master, b"key expansion", mine + hello[2:34], 72)
        assert self._receive()[0] == CHANGE
        self._keys["in"], self._count["in"] = (block[:20], block[40:56]), 0
        kind, proof = next(messages)
        assert (kind, proof) == (FINISHED, derived(master, b"client finished", digest(seen), 12))
        seen += message(kind, proof)
        self.send(CHANGE, b"\1")
        self._keys["out"], self._count["out"] = (block[20:40], block[56:72]), 0
        self.send(HANDSHAKE, message(FINISHED, derived(master, b"server finished", digest(seen), 12)))

    def _messages(self) -> Iterator[tuple[int, bytes]]:
        """Yield the messages of a handshake."""
        held = b""
        while True:
            while len(held) < 4 or len(held) < 4 + int.from_bytes(held[1:4]):
                kind, part = self._receive()
                if kind == ALERT:
                    raise ConnectionError(f"the client says {part.hex()}")
                held += part
            end = 4 + int.from_bytes(held[1:4])
            whole, held = held[:end], held[end:]
            yield whole[0], whole[4:]

    def send(self, kind: int, part: bytes) -> None:
        """Send a record."""
        if keys := self._keys.get("out"):
            part += self._check("out", keys[0], kind, part)
            part += bytes([15 - len(part) % 16]) * (16 - len(part) % 16)
            first = os.urandom(16)
            cipher = Cipher(algorithms.AES(keys[1]), modes.CBC(first)).encryptor()
            part = first + cipher.update(part) + cipher.finalize()
        self._socket.sendall(bytes([kind]) + VERSION + struct.pack(">H", len(part)) + part)

    def _receive(self) -> tuple[int, bytes]:
        """Return kind and content of the next record; a connection that ends is an alert."""
        head = self._file.read(5)
        if len(head) < 5:
            return ALERT, b""
        part = self._file.read(int.from_bytes(head[3:5]))
        if keys := self._keys.get("in"):
            cipher = Cipher(algorithms.AES(keys[1]), modes.CBC(part[:16])).decryptor()
            plain = cipher.update(part[16:]) + cipher.finalize()
            plain = plain[: -1 - plain[-1]]
            part, check = plain[:-20], plain[-20:]
            assert check == self._check("in", keys[0], head[0], part)
        return head[0], part

    def _check(self, direction: str, key: bytes, kind: int, part: bytes) -> bytes:
        number = self._count[direction]
        self._count[direction] += 1
        head = struct.pack(">QB2sH", number, kind, VERSION, len(part))
        return hmac.digest(key, head + part, "sha1")


def message(kind: int, content: bytes) -> bytes:
    """Return a message of a handshake."""
    return bytes([kind]) + sized(content)


def sized(content: bytes) -> bytes:
    """Return content behind its length."""
    return len(content).to_bytes(3) + content


def digest(seen: bytes) -> bytes:
    """Return the digest of what both sides have seen."""
    return hashlib.sha256(seen).digest()


def derived(secret: bytes, label: bytes, seed: bytes, length: int) -> bytes:
    """Return the pseudo-random function of TLS 1.2."""
    found, link = b"", label + seed
    while len(found) < length:
        link = hmac.digest(secret, link, "sha256")
        found += hmac.digest(secret, link + label + seed, "sha256")
    return found[:length]
