from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Iterator

import httpx
import pytest

from openrouter.testing import FakeOpenRouter, FakeServer, faults
from tests.unit.fake_calls import KEY, payloads

HEADERS = {"Authorization": f"Bearer {KEY}"}
ASK = {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "Say hello"}]}
STREAM = {**ASK, "stream": True}


@pytest.fixture
def fake() -> FakeOpenRouter:
    return FakeOpenRouter()


@pytest.fixture
def server(fake: FakeOpenRouter) -> Iterator[FakeServer]:
    before = threading.active_count()
    with fake.serve() as running:
        yield running
    # Fewer, where one of an earlier test had yet to end.
    assert threading.active_count() <= before
    assert running.open_connections == 0


@pytest.fixture
def http(server: FakeServer) -> Iterator[httpx.Client]:
    base = server.base_url + "/"
    with httpx.Client(base_url=base, headers=HEADERS, trust_env=False) as client:
        yield client


def raw(server: FakeServer, request: bytes) -> socket.socket:
    url = httpx.URL(server.base_url)
    connection = socket.create_connection((url.host, url.port or 80), timeout=5)
    connection.sendall(request)
    return connection


def read_all(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65536), b""))


def test_server_answers_on_one_connection(
    http: httpx.Client, server: FakeServer, fake: FakeOpenRouter
) -> None:
    assert server.base_url.startswith("http://127.0.0.1:")
    assert server.base_url.endswith("/api/v1")
    assert http.get("models/count").json() == {"data": {"count": 8}}
    answer = http.post("chat/completions", json=ASK)
    assert answer.json()["provider"] == "OpenAI"
    assert answer.headers["x-generation-id"] == "gen-fake-000001"
    assert [request.path for request in fake.requests] == [
        "/api/v1/models/count",
        "/api/v1/chat/completions",
    ]
    assert http.delete("models").status_code == 405
    assert server.open_connections == 1
    assert not server.wait_closed(timeout=0.001)
    http.close()
    assert server.wait_closed()
    assert server.disconnects == 0


def test_server_streams_in_chunks(http: httpx.Client) -> None:
    with http.stream("POST", "chat/completions", json=STREAM) as response:
        assert response.headers["transfer-encoding"] == "chunked"
        assert response.headers["content-type"] == "text/event-stream"
        body = b"".join(response.iter_raw())
    assert body.startswith(b": OPENROUTER PROCESSING\n\n")
    assert payloads(body)[-1] == "[DONE]"
    assert http.get("key").status_code == 200


def test_server_sends_each_chunk_when_it_is_due(http: httpx.Client, fake: FakeOpenRouter) -> None:
    fake.fail(faults.Silence(after=1, seconds=60, every=60))
    with http.stream("POST", "chat/completions", json=STREAM) as response:
        parts = response.iter_raw()
        received = b""
        while b"data: " not in received:
            received += next(parts)
    assert len(payloads(received)) == 1


def test_server_waits_before_a_slow_answer(http: httpx.Client, fake: FakeOpenRouter) -> None:
    fake.fail(faults.SlowFirstToken(0.005))
    assert http.post("chat/completions", json=ASK).status_code == 200


@pytest.mark.parametrize("body", [ASK, STREAM])
@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (faults.NoConnection("refused"), httpx.ReadError),
        (faults.NoConnection("reset"), httpx.ReadError),
        (faults.NoConnection("closed"), httpx.RemoteProtocolError),
        (faults.Cut(0), httpx.RemoteProtocolError),
        (faults.Cut(300), httpx.RemoteProtocolError),
        (faults.Cut(300, reset=True), httpx.ReadError),
    ],
)
def test_server_breaks_the_connection(
    http: httpx.Client,
    server: FakeServer,
    fake: FakeOpenRouter,
    fault: faults.Fault,
    kind: type[Exception],
    body: dict[str, Any],
) -> None:
    fake.fail(fault)
    with pytest.raises(kind):
        http.post("chat/completions", json=body)
    assert server.wait_closed()
    assert server.disconnects == 0
    assert http.post("chat/completions", json=body).status_code == 200


@pytest.mark.parametrize("body", [ASK, STREAM])
def test_server_notices_a_client_that_hangs_up_in_a_pause(
    http: httpx.Client, server: FakeServer, fake: FakeOpenRouter, body: dict[str, Any]
) -> None:
    fake.fail(faults.SlowFirstToken(60))
    started = time.monotonic()
    with pytest.raises(httpx.ReadTimeout):
        http.post("chat/completions", json=body, timeout=0.01)
    assert server.wait_closed()
    assert server.disconnects == 1
    assert time.monotonic() - started < 30


def test_server_notices_a_client_that_leaves_a_stream(
    http: httpx.Client, server: FakeServer, fake: FakeOpenRouter
) -> None:
    fake.fail(faults.Silence(after=2, seconds=60, every=60))
    with http.stream("POST", "chat/completions", json=STREAM) as response:
        parts = response.iter_raw()
        assert next(parts)
        assert server.open_connections == 1
    assert server.wait_closed()
    assert server.disconnects == 1


def test_server_notices_a_client_that_stops_reading(
    server: FakeServer, fake: FakeOpenRouter
) -> None:
    fake.reply("x" * 20_000_000)
    with httpx.Client(headers=HEADERS, trust_env=False) as http:
        url = server.base_url + "/chat/completions"
        with http.stream("POST", url, json=ASK) as response:
            assert response.status_code == 200
    assert server.wait_closed()
    assert server.disconnects == 1


def test_server_serves_many_connections_at_once(
    http: httpx.Client, server: FakeServer, fake: FakeOpenRouter
) -> None:
    def ask(_: int) -> str:
        return str(http.post("chat/completions", json=ASK).json()["id"])

    with ThreadPoolExecutor(8) as pool:
        ids = set(pool.map(ask, range(40)))
    assert ids == {f"gen-fake-{number:06}" for number in range(1, 41)}
    assert len(fake.requests) == 40
    assert 1 < server.open_connections <= 8


def test_server_reads_a_body_in_chunks(http: httpx.Client, fake: FakeOpenRouter) -> None:
    parts = [b'{"model": "openai/gpt-4o-mini", ', b'"messages": [{"role": "user"}]}']
    assert http.post("chat/completions", content=iter(parts)).status_code == 200
    assert fake.requests[0].body == b"".join(parts)


def test_server_survives_nonsense(server: FakeServer) -> None:
    with raw(server, b"NONSENSE\r\n\r\n") as connection:
        assert b"400" in read_all(connection)
    request = b"GET /api/v1/models/count HTTP/1.1\r\nContent-Length: x\r\nConnection: close\r\n\r\n"
    with raw(server, request) as connection:
        assert read_all(connection).startswith(b"HTTP/1.1 200 OK\r\n")
    with raw(server, b"GET /api/v1/mo") as connection:
        pass
    assert server.wait_closed()


def test_server_survives_a_reset_between_requests(server: FakeServer) -> None:
    connection = raw(server, b"GET /api/v1/models/count HTTP/1.1\r\n\r\n")
    received = b""
    while not received.endswith(b"}}"):
        received += connection.recv(65536)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    connection.close()
    assert server.wait_closed()
    assert server.disconnects == 0


def test_server_waits_though_the_next_request_is_there(
    server: FakeServer, fake: FakeOpenRouter
) -> None:
    fake.fail(faults.SlowFirstToken(0.005))
    request = b"GET /api/v1/models/count HTTP/1.1\r\n\r\n"
    close = b"GET /api/v1/models/count HTTP/1.1\r\nConnection: close\r\n\r\n"
    with raw(server, request + close) as connection:
        assert read_all(connection).count(b'{"data":{"count":8}}') == 2


def test_server_closes_at_once_whatever_goes_on(fake: FakeOpenRouter) -> None:
    before = threading.active_count()
    fake.fail(faults.SlowFirstToken(60), times=2)
    server = fake.serve()
    idle = raw(server, b"")
    request = b"GET /api/v1/models/count HTTP/1.1\r\n\r\n"
    waiting = raw(server, request)
    eager = raw(server, request)
    while len(fake.requests) < 2 or server.open_connections < 3:
        time.sleep(0.001)
    # Its next request hides from the server whether it is still there.
    eager.sendall(request)
    started = time.monotonic()
    server.close()
    server.close()
    assert time.monotonic() - started < 5
    # Fewer, where one of an earlier test had yet to end.
    assert threading.active_count() <= before
    assert (server.open_connections, server.disconnects) == (0, 0)
    for connection in (idle, waiting, eager):
        connection.close()
    with pytest.raises(ConnectionRefusedError):
        raw(server, b"")
