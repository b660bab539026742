"""Why an address gave no page."""

from __future__ import annotations

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.vocabulary import Answer

GONE = (404, 410)


class Unanswered(IgnoreRequest):
    """An address that is not asked, or whose answer is none; raised by the middlewares."""

    def __init__(self, answer: Answer, reason: str) -> None:
        super().__init__(reason)
        self.answer: Answer = answer
        self.reason = reason


def why(failure: Failure) -> tuple[Answer, str]:
    """Return what an address answered that gave no page, and the reason in plain words."""
    error = failure.value
    if isinstance(error, HttpError):
        status = error.response.status
        return ("missing" if status in GONE else "down"), f"answers {status}"
    if isinstance(error, Unanswered):
        return error.answer, error.reason
    if isinstance(error, IgnoreRequest):
        return "elsewhere", str(error)
    assert error is not None
    return "down", plainly(error)


def plainly(error: BaseException) -> str:
    """Return what went wrong between here and a host, in plain words."""
    text = str(error)
    if isinstance(error, CannotResolveHostError):
        return "its name is not known (DNS)"
    if isinstance(error, DownloadTimeoutError):
        return "it does not answer in time"
    if isinstance(error, DownloadConnectionRefusedError):
        return "it refuses connections"
    if "SSL" in text or "TLS" in text or "certificate" in text.lower():
        return f"no secure connection can be made (TLS: {text})"
    return f"the connection breaks ({text or type(error).__name__})"
