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

    def __init__(self, answer: Answer, reason: str, *, is_silent: bool = False) -> None:
        super().__init__(reason)
        self.answer: Answer = answer
        self.reason = reason
        self.is_silent = is_silent
        """Whether the host did not answer at all."""


def why(failure: Failure) -> tuple[Answer, str]:
    """Return what an address answered that gave no page, and the reason in plain words."""
    error = failure.value
    if isinstance(error, HttpError):
        status, url = error.response.status, error.response.url
        if failure.request.meta.get("redirect_urls"):  # type: ignore[attr-defined]
            return "suspect" if status < 500 else "down", f"it redirects to {url}, which answers {status}"
        return ("missing" if status in GONE else "down"), f"answers {status}"
    if isinstance(error, Unanswered):
        return error.answer, error.reason
    if isinstance(error, IgnoreRequest):  # Scrapy's own: too many redirects, an answer too large
        return "down", f"it redirects in a circle ({error})" if "redirect" in str(error) else str(error)
    assert error is not None
    return "down", plainly(error, failure.request.url)  # type: ignore[attr-defined]


def is_nameless(failure: Failure) -> bool:
    """Tell a host whose name is not known any more (DNS)."""
    return isinstance(failure.value, CannotResolveHostError)


def is_silent(error: BaseException | None) -> bool:
    """Tell a host that has a name, and did not answer at all: neither a page, nor a status, nor a refusal."""
    if isinstance(error, Unanswered):
        return error.is_silent
    return not isinstance(error, HttpError | IgnoreRequest | CannotResolveHostError)


def is_gone(failure: Failure) -> bool:
    """Tell a page that is not there; any other may answer tomorrow."""
    return why(failure)[0] in ("missing", "suspect", "elsewhere")


def plainly(error: BaseException, url: str) -> str:
    """Return what went wrong between here and a host, in plain words."""
    text = message(error)
    if isinstance(error, CannotResolveHostError):
        return "its name is not known (DNS)"
    if isinstance(error, DownloadTimeoutError):
        return "it does not answer in time"
    if isinstance(error, DownloadConnectionRefusedError):
        return "it refuses connections"
    if "SSL" in text or "TLS" in text or "certificate" in text.lower():
        return f"no secure connection can be made (TLS: {text})"
    secure = "the secure connection (TLS)" if url.startswith("https:") else "the connection"
    return f"{secure} breaks ({text or type(error).__name__})"


def message(error: BaseException) -> str:
    """Return what an error says; Scrapy's own may hold the failures behind them."""
    behind = error.args[0] if error.args and isinstance(error.args[0], list) else []
    told = [one.getErrorMessage() if isinstance(one, Failure) else str(one) for one in behind] or [str(error)]
    return "; ".join(dict.fromkeys(line.strip(" .") for line in told))
