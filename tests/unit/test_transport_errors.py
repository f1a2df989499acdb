from __future__ import annotations

import asyncio
import pickle
import socket
import ssl
from typing import Any, Iterator

import anyio
import httpx
import pytest
import trio

from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
)
from openrouter.transport import TRANSPORT_ERRORS, transport_error

REQUEST = httpx.Request("POST", "https://openrouter.ai/api/v1/chat/completions")
HTTPX_ERRORS = [
    kind
    for kind in vars(httpx).values()
    if isinstance(kind, type) and issubclass(kind, (httpx.RequestError, httpx.StreamError))
]


@pytest.mark.parametrize(
    ("error", "phase", "said"),
    [
        (httpx.ConnectTimeout("x"), "connect", "The connection could not be made in time"),
        (httpx.PoolTimeout("All 3 in use."), "pool", "became free in time. All 3 in use"),
        (httpx.PoolTimeout(""), "pool", "No connection became free in time;"),
        (httpx.WriteTimeout("x"), "write", "The request could not be sent in time"),
        (httpx.ReadTimeout("x"), "read", "No answer arrived in time"),
        (httpx.TimeoutException("x"), None, "The system gave up waiting"),
        (TimeoutError(110, "Connection timed out"), None, "The system gave up waiting"),
        (socket.timeout("timed out"), None, "The system gave up waiting"),
    ],
)
def test_timeout_names_its_phase(error: Exception, phase: str | None, said: str) -> None:
    ours = transport_error(error, model="m/one")
    assert type(ours) is APITimeoutError
    assert (ours.phase, ours.model, ours.retryable) == (phase, "m/one", True)
    assert ours.__cause__ is error
    assert said in str(ours)


def test_certificate_that_is_refused_is_not_worth_another_try() -> None:
    refused = httpx.ConnectError("certificate verify failed")
    refused.__cause__ = OSError("below")
    refused.__cause__.__context__ = ssl.SSLCertVerificationError("self-signed certificate")
    ours = transport_error(refused)
    assert (type(ours), ours.retryable) == (APIConnectionError, False)
    assert transport_error(httpx.ConnectError("refused")).retryable


@pytest.mark.parametrize(
    ("error", "unsent"),
    [
        (httpx.ConnectError("refused"), True),
        (httpx.ConnectTimeout("late"), True),
        (httpx.PoolTimeout("late"), True),
        (httpx.ProxyError("403"), True),
        (httpx.WriteTimeout("late"), False),
        (httpx.ReadTimeout("late"), False),
        (httpx.ReadError("reset"), False),
        (ConnectionResetError("reset"), False),
    ],
)
def test_failure_knows_whether_anything_was_sent(error: Exception, unsent: bool) -> None:
    ours = transport_error(error)
    assert isinstance(ours, APIConnectionError)
    assert ours.unsent is unsent


def test_causes_that_go_round_in_a_circle_come_to_an_end() -> None:
    one, other = httpx.ReadError("one"), OSError("other")
    one.__cause__, other.__cause__ = other, one
    assert transport_error(one).retryable


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), "[Errno 111] Connection refused"),
        (httpx.ReadError(""), "ReadError"),
        (httpx.RemoteProtocolError("Server disconnected"), "Server disconnected"),
        (httpx.ProxyError("403 Forbidden"), "403 Forbidden"),
        (httpx.StreamClosed(), str(httpx.StreamClosed())),
        (
            ConnectionResetError(104, "Connection reset by peer"),
            "[Errno 104] Connection reset by peer",
        ),
        (BrokenPipeError(), "BrokenPipeError"),
        (socket.gaierror(-2, "Name or service not known"), "[Errno -2] Name or service not known"),
        (ssl.SSLError(1, "certificate verify failed"), "certificate verify failed"),
        (EOFError(), "EOFError"),
        (asyncio.IncompleteReadError(b"", 1), "0 bytes read on a total of 1 expected bytes"),
        (anyio.BrokenResourceError(), "BrokenResourceError"),
        (anyio.ClosedResourceError(), "ClosedResourceError"),
        (anyio.EndOfStream(), "EndOfStream"),
    ],
)
def test_broken_connection_says_what_broke(error: Exception, message: str) -> None:
    assert isinstance(error, TRANSPORT_ERRORS)
    ours = transport_error(error, model="m/one")
    assert type(ours) is APIConnectionError
    assert message in ours.message
    assert (ours.model, ours.retryable, ours.status_code) == ("m/one", True, None)
    assert ours.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        httpx.UnsupportedProtocol("Request URL has an unsupported protocol 'ftp://'."),
        httpx.InvalidURL("Invalid port: 'x'"),
    ],
)
def test_address_that_is_none_is_a_matter_of_configuration(error: Exception) -> None:
    ours = transport_error(error)
    assert type(ours) is ConfigurationError
    assert str(ours) == f"The address cannot be used: {error}"
    assert ours.__cause__ is error
    assert not ours.retryable


def test_body_that_cannot_be_unpacked_is_no_missing_answer() -> None:
    error = httpx.DecodingError("Error -3 while decompressing data: incorrect header check")
    ours = transport_error(error, model="m/one")
    assert type(ours) is ResponseDecodeError
    assert "incorrect header check" in str(ours)
    assert (ours.model, ours.retryable) == ("m/one", False)


def refused(response: httpx.Response) -> httpx.HTTPStatusError:
    """What ``raise_for_status`` in a hook of the caller's client raises."""
    response.request = REQUEST
    with pytest.raises(httpx.HTTPStatusError) as caught:
        response.raise_for_status()
    return caught.value


def test_status_refused_by_a_hook_has_the_class_of_the_status() -> None:
    body = {"error": {"code": 401, "message": "No auth credentials found"}}
    error = refused(httpx.Response(401, json=body))
    ours = transport_error(error, model="m/one")
    assert type(ours) is AuthenticationError
    assert (ours.message, ours.model) == ("No auth credentials found", "m/one")
    assert ours.__cause__ is error


def test_status_refused_by_a_hook_before_the_body_was_read() -> None:
    def body() -> Iterator[bytes]:
        yield b"{}"

    headers = {"Retry-After": "7", "X-Generation-Id": "gen-1"}
    ours = transport_error(refused(httpx.Response(429, headers=headers, content=body())))
    assert type(ours) is RateLimitError
    assert (ours.retry_after, ours.generation_id) == (7.0, "gen-1")


@pytest.mark.parametrize("status", [302, 500])
def test_status_refused_by_a_hook_whatever_the_status(status: int) -> None:
    ours = transport_error(refused(httpx.Response(status, content=b"")))
    assert isinstance(ours, ServerError) == (status == 500)
    assert ours.status_code == status


@pytest.mark.parametrize("kind", HTTPX_ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_of_httpx_has_a_name_of_ours(kind: Any) -> None:
    try:
        error = kind("it broke")
    except TypeError:
        error = kind()
    assert isinstance(error, TRANSPORT_ERRORS)
    ours = transport_error(error)
    assert isinstance(ours, (APIConnectionError, ConfigurationError, ResponseDecodeError))
    assert ours.__cause__ is error
    again = pickle.loads(pickle.dumps(ours))
    assert type(again) is type(ours)
    assert str(again) == str(ours)


@pytest.mark.parametrize(
    "error",
    [
        AssertionError("no such route"),
        KeyError("x"),
        RuntimeError("closed"),
        asyncio.CancelledError(),
        KeyboardInterrupt(),
        GeneratorExit(),
    ],
)
def test_complaints_of_others_are_left_alone(error: BaseException) -> None:
    assert not isinstance(error, TRANSPORT_ERRORS)


def test_cancellation_is_left_alone(anyio_backend: str) -> None:
    async def cancelled() -> type[BaseException]:
        return anyio.get_cancelled_exc_class()

    kind = anyio.run(cancelled, backend=anyio_backend)
    assert kind in (asyncio.CancelledError, trio.Cancelled)
    assert not issubclass(kind, TRANSPORT_ERRORS)


def test_message_does_not_show_a_key() -> None:
    ours = transport_error(httpx.ConnectError("at https://sk-or-v1-0123456789abcdef@a.example"))
    assert "0123456789" not in str(ours) + repr(ours)


def test_connection_error_names_the_host_where_it_is_known() -> None:
    request = httpx.Request("GET", "https://nowhere.example/api")
    error = transport_error(httpx.ConnectError("Name or service not known", request=request))
    assert str(error).startswith(
        "No answer from OpenRouter: Name or service not known (host nowhere.example)"
    )
