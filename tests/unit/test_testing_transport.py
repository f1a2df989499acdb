from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest

import openrouter.testing
from openrouter.testing import FakeOpenRouter, FakeTransport, faults
from tests.unit.fake_calls import KEY, payloads

BASE = "https://openrouter.ai/api/v1/"
HEADERS = {"Authorization": f"Bearer {KEY}"}
ASK = {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "Say hello"}]}
STREAM = {**ASK, "stream": True}

BROKEN = [
    (faults.NoConnection("refused"), httpx.ConnectError),
    (faults.NoConnection("reset"), httpx.ReadError),
    (faults.NoConnection("closed"), httpx.RemoteProtocolError),
    (faults.Cut(20), httpx.RemoteProtocolError),
    (faults.Cut(20, reset=True), httpx.ReadError),
]


def client(fake: FakeOpenRouter, **options: Any) -> httpx.Client:
    return httpx.Client(transport=fake.transport(**options), base_url=BASE, headers=HEADERS)


def async_client(fake: FakeOpenRouter, **options: Any) -> httpx.AsyncClient:
    transport = fake.transport(**options)
    return httpx.AsyncClient(transport=transport, base_url=BASE, headers=HEADERS)


def test_sync_client_gets_an_answer() -> None:
    fake = FakeOpenRouter()
    with client(fake) as http:
        response = http.post("chat/completions", json=ASK)
    assert response.json()["provider"] == "OpenAI"
    assert response.headers["X-Generation-Id"] == "gen-fake-000001"
    assert fake.requests[0].headers["authorization"] == "Bearer ***"
    assert fake.requests[0].json == ASK


def test_sync_client_streams_chunk_by_chunk() -> None:
    pauses: list[float] = []
    fake = FakeOpenRouter(chunk_delay=0.25)
    with client(fake, sleep=pauses.append) as http:
        with http.stream("POST", "chat/completions", json=STREAM) as response:
            first, second, *rest = response.iter_raw()
    assert first == b": OPENROUTER PROCESSING\n\n"
    assert payloads(second)
    assert payloads(rest[-1]) == ["[DONE]"]
    assert pauses == [0.25] * (len(rest) + 1)


@pytest.mark.parametrize("body", [ASK, STREAM])
@pytest.mark.parametrize(("fault", "kind"), BROKEN)
def test_sync_client_sees_a_broken_connection(
    fault: faults.Fault, kind: type[Exception], body: dict[str, Any]
) -> None:
    fake = FakeOpenRouter()
    fake.fail(fault)
    with client(fake) as http, pytest.raises(kind) as caught:
        http.post("chat/completions", json=body)
    assert type(caught.value) is kind
    assert isinstance(caught.value, httpx.TransportError)
    assert caught.value.request.url.path == "/api/v1/chat/completions"


def test_sync_client_keeps_what_came_before_a_cut() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Cut(30))
    received = b""
    with client(fake) as http, pytest.raises(httpx.RemoteProtocolError):
        with http.stream("POST", "chat/completions", json=STREAM) as response:
            for data in response.iter_raw():
                received += data
    assert len(received) == 30


@pytest.mark.parametrize("body", [ASK, STREAM])
def test_sync_client_times_out_in_a_pause_longer_than_its_read_timeout(
    body: dict[str, Any],
) -> None:
    pauses: list[float] = []
    fake = FakeOpenRouter()
    fake.fail(faults.SlowFirstToken(60), times=2)
    with client(fake, sleep=pauses.append) as http:
        with pytest.raises(httpx.ReadTimeout):
            http.post("chat/completions", json=body, timeout=10)
        assert http.post("chat/completions", json=body, timeout=None).status_code == 200
    assert pauses == [10, 60]


@pytest.mark.anyio
async def test_async_client_gets_an_answer() -> None:
    fake = FakeOpenRouter()
    async with async_client(fake) as http:
        response = await http.post("chat/completions", json=ASK)
    assert response.json()["provider"] == "OpenAI"
    assert fake.requests[0].json == ASK


@pytest.mark.anyio
async def test_async_client_streams_chunk_by_chunk() -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    fake = FakeOpenRouter(chunk_delay=0.25)
    async with async_client(fake, async_sleep=sleep) as http:
        async with http.stream("POST", "chat/completions", json=STREAM) as response:
            received = [data async for data in response.aiter_raw()]
    assert payloads(received[-1]) == ["[DONE]"]
    assert pauses == [0.25] * (len(received) - 1)


@pytest.mark.anyio
@pytest.mark.parametrize("body", [ASK, STREAM])
@pytest.mark.parametrize(("fault", "kind"), BROKEN)
async def test_async_client_sees_a_broken_connection(
    fault: faults.Fault, kind: type[Exception], body: dict[str, Any]
) -> None:
    fake = FakeOpenRouter()
    fake.fail(fault)
    async with async_client(fake) as http:
        with pytest.raises(kind) as caught:
            await http.post("chat/completions", json=body)
    assert type(caught.value) is kind


@pytest.mark.anyio
async def test_async_client_times_out_in_a_long_pause() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.SlowFirstToken(60))
    async with async_client(fake) as http:
        with pytest.raises(httpx.ReadTimeout):
            await http.post("chat/completions", json=ASK, timeout=0.001)


@pytest.mark.anyio
async def test_async_client_can_be_cancelled_in_a_pause() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.SlowFirstToken(60))
    async with async_client(fake) as http:
        with anyio.move_on_after(0.01) as scope:
            await http.post("chat/completions", json=ASK, timeout=None)
    assert scope.cancelled_caught


def test_transport_is_reached_by_name() -> None:
    assert isinstance(FakeOpenRouter().transport(), FakeTransport)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        openrouter.testing.nothing  # noqa: B018
    for name in openrouter.testing.__all__:
        assert getattr(openrouter.testing, name) is not None
