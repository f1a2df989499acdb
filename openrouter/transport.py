"""Failures of the transport under our own names."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING

import anyio
import httpx

from openrouter._error_mapping import error_from_response
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    ResponseDecodeError,
)

if TYPE_CHECKING:
    from typing import Literal

    from openrouter.errors import OpenRouterError

    Phase = Literal["connect", "read", "write", "pool"]

# What a transport may raise. A test double's own complaint (an AssertionError, say) is none of
# these and reaches the caller as it is; so does cancellation, which is no Exception.
TRANSPORT_ERRORS = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    OSError,
    EOFError,
    anyio.BrokenResourceError,
    anyio.ClosedResourceError,
    anyio.EndOfStream,
)

_DEEPEST_CAUSE = 20

_PHASES: tuple[tuple[type[httpx.TimeoutException], Phase, str], ...] = (
    (httpx.ConnectTimeout, "connect", "The connection could not be made in time."),
    (httpx.PoolTimeout, "pool", "No connection became free in time."),
    (httpx.WriteTimeout, "write", "The request could not be sent in time."),
    (httpx.ReadTimeout, "read", "No answer arrived in time."),
)


def transport_error(error: Exception, *, model: str | None = None) -> OpenRouterError:
    """Our error for one of ``TRANSPORT_ERRORS``.

    Args:
        error: What the transport raised; it becomes the cause.
        model: The model that was asked.

    Returns:
        ``APITimeoutError`` with its phase, ``ConfigurationError`` for an address that is none, the
        class of the status where a hook of the caller's client refused the answer,
        ``ResponseDecodeError`` for a body that is not packed as it says, else
        ``APIConnectionError``.
    """
    for kind, phase, message in _PHASES:
        if isinstance(error, kind):
            if phase == "pool":
                # Our pool says how full it is and what helps.
                message = f"{message} {error}".rstrip()
            late = APITimeoutError(message, phase=phase, model=model)
            late.unsent = phase in ("connect", "pool")
            return _caused(late, error)
    if isinstance(error, (httpx.UnsupportedProtocol, httpx.InvalidURL)):
        return _caused(ConfigurationError(f"The address cannot be used: {error}"), error)
    if isinstance(error, httpx.HTTPStatusError):
        return _caused(_status_error(error.response, model), error)
    # Before Python 3.10 the second is a class of its own.
    if isinstance(error, (httpx.TimeoutException, TimeoutError, socket.timeout)):
        return _caused(APITimeoutError("The system gave up waiting.", model=model), error)
    if isinstance(error, httpx.DecodingError):
        said = f"OpenRouter's answer cannot be unpacked: {error}"
        return _caused(ResponseDecodeError(said, model=model), error)
    said = str(error) or type(error).__name__
    failed = APIConnectionError(said + _place(error), model=model)
    failed.unsent = isinstance(error, (httpx.ConnectError, httpx.ProxyError))
    if _is_distrusted(error):
        # The same certificate comes again.
        failed.retryable = False
    return _caused(failed, error)


def _is_distrusted(error: BaseException | None) -> bool:
    """Whether a certificate was refused somewhere below."""
    for _ in range(_DEEPEST_CAUSE):
        if error is None or isinstance(error, ssl.SSLCertVerificationError):
            break
        error = error.__cause__ or error.__context__
    return isinstance(error, ssl.SSLCertVerificationError)


def _place(error: Exception) -> str:
    """Where the connection was to go, for errors of which the system says only what happened."""
    request = getattr(error, "_request", None)
    return f" (host {request.url.host})" if isinstance(request, httpx.Request) else ""


def _status_error(response: httpx.Response, model: str | None) -> OpenRouterError:
    try:
        content = response.content
    except httpx.ResponseNotRead:
        content = b""
    return error_from_response(response.status_code, response.headers, content, model=model)


def _caused(ours: OpenRouterError, error: Exception) -> OpenRouterError:
    ours.__cause__ = error
    return ours
