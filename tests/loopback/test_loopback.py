"""The clients over real sockets, against the fake's own server."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import socket
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Iterator

import anyio
import pytest

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    OpenRouterError,
    RateLimitError,
    StreamInterruptedError,
)
from openrouter.testing import FakeOpenRouter, FakeServer, faults

KEY = "sk-or-v1-test"
CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}


@pytest.fixture
def fake() -> FakeOpenRouter:
    return FakeOpenRouter()


@pytest.fixture
def server(fake: FakeOpenRouter) -> Iterator[FakeServer]:
    with fake.serve() as server:
        yield server


@pytest.fixture
def client(server: FakeServer) -> Iterator[OpenRouter]:
    with OpenRouter(KEY, base_url=server.base_url, retry=None) as client:
        yield client


def async_client(server: FakeServer, **options: Any) -> AsyncOpenRouter:
    return AsyncOpenRouter(KEY, base_url=server.base_url, retry=None, **options)


def read_all(client: OpenRouter) -> str:
    with client.chat.completions.stream(**CREATE) as stream:
        return "".join(chunk.text for chunk in stream)


def test_sync_plain_and_streamed_use_one_connection(
    fake: FakeOpenRouter, server: FakeServer, client: OpenRouter
) -> None:
    for text in ("One.", "Two.", "Three."):
        fake.reply(text)
    assert client.chat.completions.create(**CREATE).text == "One."
    assert read_all(client) == "Two."
    assert server.open_connections == 1
    assert client.chat.completions.create(**CREATE).text == "Three."
    assert server.open_connections == 1
    assert server.disconnects == 0
    client.close()
    assert server.wait_closed()


@pytest.mark.anyio
async def test_async_plain_and_streamed_use_one_connection(
    fake: FakeOpenRouter, server: FakeServer
) -> None:
    for text in ("One.", "Two.", "Three."):
        fake.reply(text)
    async with async_client(server) as client:
        assert (await client.chat.completions.create(**CREATE)).text == "One."
        async with client.chat.completions.stream(**CREATE) as stream:
            assert "".join([chunk.text async for chunk in stream]) == "Two."
        assert server.open_connections == 1
        assert (await client.chat.completions.create(**CREATE)).text == "Three."
        assert server.open_connections == 1
    assert await anyio.to_thread.run_sync(server.wait_closed)
    assert server.disconnects == 0


@pytest.fixture
def endless(fake: FakeOpenRouter) -> None:
    """A stream that falls silent after its first words, for longer than any test waits."""
    fake.reply(chunks=["One ", "two ", "three."])
    fake.fail(faults.Silence(after=2, seconds=50, every=50))


@pytest.mark.usefixtures("endless")
@pytest.mark.parametrize("way", ["break", "close", "raise"])
def test_sync_stream_left_early_closes_the_socket(
    server: FakeServer, client: OpenRouter, way: str
) -> None:
    stream = client.chat.completions.create(**CREATE, stream=True)
    if way == "close":
        assert next(stream) is not None
        stream.close()
    elif way == "break":
        with stream:
            for chunk in stream:
                if chunk.text:
                    break
    else:
        with pytest.raises(KeyError):
            with stream:
                raise KeyError("the caller's own")
    assert server.wait_closed()
    assert server.disconnects == 1


@pytest.mark.anyio
@pytest.mark.usefixtures("endless")
@pytest.mark.parametrize("way", ["break", "close", "cancel"])
async def test_async_stream_left_early_closes_the_socket(server: FakeServer, way: str) -> None:
    async with async_client(server) as client:
        stream = await client.chat.completions.create(**CREATE, stream=True)
        if way == "close":
            assert await stream.__anext__() is not None
            await stream.aclose()
        elif way == "break":
            async with stream:
                async for chunk in stream:
                    if chunk.text:
                        break
        else:
            with anyio.move_on_after(0.05) as scope:
                async with stream:
                    await stream.completion()
            assert scope.cancel_called
        assert await anyio.to_thread.run_sync(server.wait_closed)
    assert server.disconnects == 1
    assert stream.partial().text in ("", "One ")


@pytest.mark.usefixtures("endless")
def test_sync_stream_closed_by_another_thread_ends(server: FakeServer, client: OpenRouter) -> None:
    stream = client.chat.completions.create(**CREATE, stream=True)
    assert next(stream) is not None
    closer = threading.Thread(target=stream.close)
    with stream:
        closer.start()
        closer.join()
        assert [chunk.text for chunk in stream][:1] == [""]
    assert server.wait_closed()


def test_sync_client_serves_many_threads(
    fake: FakeOpenRouter, server: FakeServer, client: OpenRouter
) -> None:
    def ask(number: int) -> list[str]:
        text = client.chat.completions.create(model=CREATE["model"], messages=f"No. {number}").text
        return [text, read_all(client)]

    with ThreadPoolExecutor(20) as threads:
        answers = list(threads.map(ask, range(40)))
    assert len(fake.requests) == 80
    assert all(plain and streamed for plain, streamed in answers)
    assert 1 <= server.open_connections <= 20


def test_sync_client_works_inside_a_running_loop(fake: FakeOpenRouter, client: OpenRouter) -> None:
    fake.reply("Hello.")
    threads = threading.active_count()

    async def notebook() -> str:
        text: str = client.chat.completions.create(**CREATE).text
        return text

    assert asyncio.run(notebook()) == "Hello."
    # The server has one more for the connection; the client none.
    assert threading.active_count() <= threads + 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_sync_client_in_a_forked_child_makes_its_own_connection(
    fake: FakeOpenRouter, server: FakeServer, client: OpenRouter
) -> None:
    fake.reply("Before.")
    assert client.chat.completions.create(**CREATE).text == "Before."
    parents = client._connections.client()
    fake.reply("Child.")
    with warnings.catch_warnings():
        # From 3.12 on Python warns of threads, of which the server has some.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:  # The child: no coverage, no fixtures, no return.
        status = 1
        try:
            answer = client.chat.completions.create(**CREATE)
            own = client._connections.client() is not parents
            status = 0 if answer.text == "Child." and own else 2
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    fake.reply("After.")
    assert client.chat.completions.create(**CREATE).text == "After."
    assert client._connections.client() is parents


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_client_serves_one_loop_after_another(
    fake: FakeOpenRouter, server: FakeServer, backend: str
) -> None:
    client = async_client(server)

    async def ask() -> str:
        text: str = (await client.chat.completions.create(**CREATE)).text
        return text

    async def ask_and_close() -> str:
        async with client:
            return await ask()

    assert anyio.run(ask, backend=backend)
    with warnings.catch_warnings():
        # The first loop's connection is left alone, to be collected with its loop.
        warnings.simplefilter("ignore", ResourceWarning)
        assert anyio.run(ask_and_close, backend=backend)
        gc.collect()
        assert len(fake.requests) == 2
        with pytest.raises(ConfigurationError, match="closed"):
            anyio.run(ask, backend=backend)


@pytest.mark.anyio
async def test_async_client_makes_many_calls_at_once(
    fake: FakeOpenRouter, server: FakeServer
) -> None:
    texts: list[str] = []
    async with async_client(server, max_connections=5) as client:

        async def ask() -> None:
            texts.append((await client.chat.completions.create(**CREATE)).text)

        async with anyio.create_task_group() as tasks:
            for _ in range(30):
                tasks.start_soon(ask)
        assert 1 <= server.open_connections <= 5
    assert len(texts) == len(fake.requests) == 30


def unused_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/api/v1"


def test_sync_wrong_port_is_a_connection_error() -> None:
    with OpenRouter(KEY, base_url=unused_address(), retry=None) as client:
        with pytest.raises(APIConnectionError) as caught:
            client.chat.completions.create(**CREATE)
    assert type(caught.value) is APIConnectionError
    assert caught.value.model == CREATE["model"]


@pytest.mark.anyio
async def test_async_wrong_port_is_a_connection_error() -> None:
    async with AsyncOpenRouter(KEY, base_url=unused_address(), retry=None) as client:
        with pytest.raises(APIConnectionError) as caught:
            await client.chat.completions.create(**CREATE)
    assert type(caught.value) is APIConnectionError


def test_sync_answer_that_is_late_is_a_timeout(fake: FakeOpenRouter, client: OpenRouter) -> None:
    fake.fail(faults.SlowFirstToken(20), times=2)
    with pytest.raises(APITimeoutError) as caught:
        client.chat.completions.create(**CREATE, timeout=0.03)
    assert (caught.value.phase, caught.value.model) == ("read", CREATE["model"])
    with pytest.raises((APITimeoutError, StreamInterruptedError)):
        client.chat.completions.stream(**CREATE, timeout=0.03).completion()


@pytest.mark.anyio
async def test_async_answer_that_is_late_is_a_timeout(
    fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.fail(faults.SlowFirstToken(20))
    async with async_client(server, timeout=0.03) as client:
        with pytest.raises(APITimeoutError) as caught:
            await client.chat.completions.create(**CREATE)
    assert caught.value.phase == "read"


@pytest.mark.parametrize("name", sorted(faults.examples()))
def test_sync_every_fault_has_a_name_of_ours(
    fake: FakeOpenRouter, client: OpenRouter, name: str
) -> None:
    for streamed in (False, True):
        ask: Any = client.chat.completions.stream if streamed else client.chat.completions.create
        fake.fail(faults.examples(pause=0.001)[name])
        # Anything but an error of ours would come through.
        with contextlib.suppress(OpenRouterError):
            answer: Any = ask(**CREATE, timeout=5)
            assert (answer.completion() if streamed else answer).choices is not None


@pytest.mark.anyio
@pytest.mark.parametrize("fault", [faults.Cut(400), faults.Cut(400, reset=True)])
async def test_async_cut_stream_hands_over_what_arrived(
    fake: FakeOpenRouter, server: FakeServer, fault: faults.Fault
) -> None:
    fake.reply(chunks=["One ", "two ", "three."])
    fake.fail(fault)
    async with async_client(server) as client:
        with pytest.raises(StreamInterruptedError) as caught:
            async with client.chat.completions.stream(**CREATE) as stream:
                await stream.completion()
    assert isinstance(caught.value.cause, APIConnectionError)
    assert "One two three.".startswith(caught.value.partial.text)


def test_sync_error_keeps_the_connection(
    fake: FakeOpenRouter, server: FakeServer, client: OpenRouter
) -> None:
    fake.fail(faults.rate_limited())
    with pytest.raises(RateLimitError):
        client.chat.completions.create(**CREATE)
    assert client.chat.completions.create(**CREATE).text
    assert server.open_connections == 1
