from __future__ import annotations

import contextlib
import os
from typing import Any

import httpx
import pytest

from openrouter import AsyncOpenRouter
from openrouter._async.connections import AsyncConnections, AsyncStreamDriver
from openrouter._async.streams import AsyncStream
from openrouter._owner import async_owner
from openrouter.effects import Emit, Receive
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    OpenRouterError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.testing import FakeOpenRouter, faults

pytestmark = pytest.mark.anyio

KEY = "sk-or-v1-test"
MODEL = "openai/gpt-4o-mini"
CREATE: Any = {"model": MODEL, "messages": "Hi"}


async def test_given_http_client_is_used_as_it_is_and_stays_open() -> None:
    fake = FakeOpenRouter()
    given = httpx.AsyncClient(
        transport=fake.transport(), headers={"X-Own": "yes"}, timeout=httpx.Timeout(33)
    )
    async with AsyncOpenRouter(KEY, http_client=given) as client:
        await client.chat.completions.create(**CREATE)
    assert fake.requests[0].headers["x-own"] == "yes"
    assert not given.is_closed
    await given.aclose()


@pytest.mark.parametrize(
    ("own", "asked", "read"),
    [
        (httpx.Timeout(33), None, 33),
        (httpx.Timeout(33), 5, 5),
        (httpx.Timeout(5.0), None, 600),
        (httpx.Timeout(None), None, None),
    ],
)
async def test_given_http_client_timeout_counts_unless_it_is_the_default(
    own: httpx.Timeout, asked: Any, read: Any
) -> None:
    given = httpx.AsyncClient(timeout=own)
    assert AsyncConnections(given, 1).timeout(asked).read == read
    await given.aclose()


async def test_given_http_client_that_is_closed_says_so() -> None:
    given = httpx.AsyncClient(transport=FakeOpenRouter().transport())
    await given.aclose()
    client = AsyncOpenRouter(KEY, http_client=given)
    with pytest.raises(ConfigurationError, match="The http_client of this client is closed"):
        await client.chat.completions.create(**CREATE)
    with pytest.raises(ConfigurationError, match="The http_client of this client is closed"):
        await client.chat.completions.create(**CREATE, stream=True)


@pytest.mark.parametrize("wrong", ["https://proxy", object(), httpx.AsyncHTTPTransport()])
async def test_given_http_client_of_another_kind_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"http_client takes .*{type(wrong).__name__}"):
        AsyncOpenRouter(KEY, http_client=wrong)


async def test_connections_open_once_and_as_many_as_allowed() -> None:
    ours = AsyncConnections(None, 3)
    client = ours.client()
    assert ours.client() is client
    assert client.timeout == httpx.Timeout(600, connect=10)
    await ours.aclose()
    assert client.is_closed
    await ours.aclose()


async def test_connections_that_were_never_used_close() -> None:
    ours = AsyncConnections(None, 3)
    await ours.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        ours.client()


async def test_connections_of_another_process_are_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours = AsyncConnections(None, 3)
    parents = ours.client()
    monkeypatch.setattr(os, "getpid", lambda: -1)
    childs = ours.client()
    assert childs is not parents
    assert not parents.is_closed
    monkeypatch.undo()
    # They belong to the child now: closing them from here would disturb it.
    await ours.aclose()
    assert not childs.is_closed
    await parents.aclose()
    await childs.aclose()


async def test_connections_know_their_process() -> None:
    ours = AsyncConnections(None, 3)
    ours.client()
    assert ours._owner == async_owner()
    assert os.getpid() in (ours._owner if type(ours._owner) is tuple else (ours._owner,))
    await ours.aclose()


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (faults.NoConnection("refused"), APIConnectionError),
        (faults.NoConnection("reset"), APIConnectionError),
        (faults.NoConnection("closed"), APIConnectionError),
        (faults.TruncatedBody(), ResponseDecodeError),
        (faults.SlowFirstToken(0.01), APITimeoutError),
        (faults.HtmlPage(200), ResponseDecodeError),
        (faults.rate_limited(), RateLimitError),
    ],
)
async def test_failure_of_a_plain_call_names_the_model(
    fault: faults.Fault, expected: type[OpenRouterError]
) -> None:
    fake = FakeOpenRouter()
    fake.fail(fault)
    with pytest.raises(expected) as caught:
        await fake.async_client(retry=None).chat.completions.create(**CREATE, timeout=0.001)
    assert type(caught.value) is expected
    assert caught.value.model == MODEL


@pytest.mark.parametrize("fault", [faults.NoConnection("refused"), faults.NoConnection("reset")])
async def test_failure_to_open_a_stream_names_the_model(fault: faults.Fault) -> None:
    fake = FakeOpenRouter()
    fake.fail(fault)
    with pytest.raises(APIConnectionError) as caught:
        await fake.async_client(retry=None).chat.completions.create(**CREATE, stream=True)
    assert caught.value.model == MODEL


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        (faults.Cut(400), APIConnectionError),
        (faults.Cut(400, reset=True), APIConnectionError),
        (faults.Silence(seconds=0.02, every=0.02), APITimeoutError),
    ],
)
async def test_failure_within_a_stream_names_the_model_and_its_cause(
    fault: faults.Fault, cause: type[OpenRouterError]
) -> None:
    fake = FakeOpenRouter()
    fake.fail(fault)
    stream = await fake.async_client(retry=None).chat.completions.create(
        **CREATE,
        stream=True,
        timeout=0.01,
    )
    with pytest.raises(StreamInterruptedError) as caught:
        async for _ in stream:
            pass
    assert type(caught.value.cause) is cause
    assert caught.value.model == MODEL
    assert caught.value.__cause__ is caught.value.cause


async def test_every_fault_of_the_fake_has_a_name_of_ours() -> None:
    for fault in faults.examples(pause=0.001).values():
        for stream in (False, True):
            fake = FakeOpenRouter()
            fake.fail(fault)
            chat = fake.async_client(retry=None).chat
            # Anything but an error of ours would come through.
            with contextlib.suppress(OpenRouterError):
                answer: Any = await chat.completions.create(**CREATE, stream=stream)
                assert (await answer.completion() if stream else answer).choices is not None


async def test_address_that_cannot_be_asked_is_a_matter_of_configuration() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.UnsupportedProtocol("no such scheme")

    given = httpx.AsyncClient(transport=httpx.MockTransport(refuse))
    with pytest.raises(ConfigurationError, match="The address cannot be used"):
        await AsyncOpenRouter(KEY, http_client=given).key.get()


async def test_complaint_of_a_test_double_reaches_the_caller() -> None:
    def complain(request: httpx.Request) -> httpx.Response:
        raise AssertionError("no such route")

    given = httpx.AsyncClient(transport=httpx.MockTransport(complain))
    client = AsyncOpenRouter(KEY, http_client=given)
    with pytest.raises(AssertionError, match="no such route"):
        await client.key.get()
    with pytest.raises(AssertionError, match="no such route"):
        await client.chat.completions.create(**CREATE, stream=True)


async def test_proxy_that_cannot_be_used_is_a_wrong_setting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "nonsense://127.0.0.1:9")
    async with AsyncOpenRouter("sk-or-v1-x") as client:
        with pytest.raises(ConfigurationError, match="settings of the environment"):
            await client.key.get()


class Busy:
    """A flow that another thread is in."""

    def __init__(self, *, closes: bool) -> None:
        self.closes = closes
        self.closed = 0

    def send(self, outcome: Any) -> Any:
        if self.closes:
            raise ValueError("generator already executing")
        return Emit([])

    def close(self) -> None:
        self.closed += 1
        raise ValueError("generator already executing")


async def test_driver_of_a_flow_that_another_thread_closes_is_at_its_end() -> None:
    flow: Any = Busy(closes=True)
    driver = AsyncStreamDriver(AsyncConnections(None, 1), flow)
    with pytest.raises(ValueError, match="already executing"):
        await driver.advance()
    assert await driver.advance() is None


async def test_driver_that_was_closed_while_its_flow_was_busy_goes_no_further() -> None:
    flow: Any = Busy(closes=False)
    driver = AsyncStreamDriver(AsyncConnections(None, 1), flow)
    assert await driver.advance() == []
    await driver.aclose()
    assert await driver.advance() is None
    assert flow.closed == 2


class Closing(Receive):
    """What a flow waits for while another thread closes the stream."""

    def __init__(self, flow: Any) -> None:
        self.flow = flow

    @property
    def until(self) -> Any:  # type: ignore[override]
        self.flow.driver._closed = True
        return None


class Waits:
    """A flow that would go on waiting."""

    driver: Any = None

    def __init__(self) -> None:
        self.sent = 0

    def send(self, outcome: Any) -> Any:
        self.sent += 1
        return Closing(self)

    def close(self) -> None:
        """There is nothing to close."""


async def test_driver_that_is_closed_as_it_begins_to_wait_is_at_its_end() -> None:
    flow: Any = Waits()
    flow.driver = AsyncStreamDriver(AsyncConnections(None, 1), flow)
    assert await flow.driver.advance() is None
    assert flow.sent == 1


async def test_connections_do_not_remember_every_address() -> None:
    fake = FakeOpenRouter()
    with fake.serve() as server:
        async with AsyncOpenRouter("sk-or-v1-x", base_url=server.base_url, retry=None) as client:
            for number in range(105):
                with pytest.raises(OpenRouterError):
                    await client.models.endpoints(f"a/{number}")
            assert len(client._connections._urls) <= 100


async def test_client_that_is_closed_meanwhile_opens_nothing() -> None:
    connections: Any = AsyncConnections(None, 1)

    class Lock:
        def __enter__(self) -> None:
            # Another task or thread was here before.
            connections.closed = True

        def __exit__(self, *error: object) -> None:
            pass

    connections._lock = Lock()
    with pytest.raises(ConfigurationError, match="closed while a call was made"):
        connections.client()
    assert connections._client is None


async def test_stream_of_any_kind_that_was_left_says_so() -> None:
    flow: Any = iter(())
    stream: Any = AsyncStream(AsyncConnections(None, 1), flow, lambda data: data)
    error = stream._left_early()
    assert isinstance(error, StreamInterruptedError)
    assert "closed before the answer ended" in str(error)


async def test_query_with_half_a_character_is_refused() -> None:
    fake = FakeOpenRouter()
    with pytest.raises(ConfigurationError, match="half a character"):
        await fake.async_client().chat.completions.create(**CREATE, extra_query={"a": "\ud800"})
    assert fake.requests == []
