from __future__ import annotations

import json
import socket
from typing import Iterator

import anyio
import httpx
import pytest

from _bench import payloads
from _bench.contenders import AsyncOurs, AsyncPlain, Ours, Plain
from _bench.server import HOST, Counts, LoopbackServer


@pytest.fixture(scope="module")
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as running:
        yield running


def post(server: LoopbackServer, model: str) -> httpx.Response:
    url = f"{server.base_url}/chat/completions"
    return httpx.post(url, json=payloads.request_body(model), timeout=10)


def events(body: str) -> list[str]:
    return [line[6:] for line in body.splitlines() if line.startswith("data: ")]


def test_server_answers_a_small_completion(server: LoopbackServer) -> None:
    response = post(server, payloads.PLAIN)
    assert response.headers["content-length"] == str(len(response.content))
    assert response.json() == payloads.completion()


@pytest.mark.parametrize("chunks", [2, 3, 250])
def test_server_streams_as_many_chunks_as_the_model_says(
    server: LoopbackServer, chunks: int
) -> None:
    response = post(server, payloads.streaming(chunks))
    assert response.headers["content-type"] == "text/event-stream"
    assert response.headers["transfer-encoding"] == "chunked"
    *sent, done = events(response.text)
    assert done == "[DONE]"
    assert len(sent) == chunks
    last = [json.loads(text) for text in sent][-2:]
    assert last[0]["choices"][0]["finish_reason"] == "stop"
    assert last[1]["choices"] == []
    assert last[1]["usage"]["completion_tokens"] == chunks


def test_server_streams_2000_chunks_in_about_500_kilobytes() -> None:
    assert 450_000 < len(payloads.stream_body(2_000)) < 600_000


def test_server_lists_400_models(server: LoopbackServer) -> None:
    listed = httpx.get(f"{server.base_url}/models", timeout=10).json()["data"]
    assert len({model["id"] for model in listed}) == 400


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nothing", 404), ("POST", "/chat/completions", 400)]
)
def test_server_says_what_it_does_not_know(
    server: LoopbackServer, method: str, path: str, status: int
) -> None:
    response = httpx.request(method, server.base_url + path, timeout=10)
    assert response.status_code == status
    assert response.json()["error"]["code"] == status


def test_server_counts_requests_and_connections() -> None:
    with LoopbackServer() as fresh:
        with httpx.Client() as client:
            for _ in range(3):
                client.get(f"{fresh.base_url}/models")
        # The one that asks has a connection, too, but makes no request that counts.
        assert fresh.counts() == Counts(requests=3, connections=2)
        assert fresh.counts() == Counts(requests=3, connections=3)


def read_all(connection: socket.socket, ending: bytes) -> bytes:
    received = b""
    while not received.endswith(ending):
        data = connection.recv(65536)
        assert data, received
        received += data
    return received


def test_server_takes_a_request_in_pieces_and_two_at_once(server: LoopbackServer) -> None:
    body = payloads.encode(payloads.request_body(payloads.PLAIN))
    request = b"POST /api/v1/chat/completions HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % len(body)
    request += body
    answer = payloads.encode(payloads.completion())
    with socket.create_connection((HOST, server.port), timeout=10) as connection:
        for start in range(0, len(request), 7):
            connection.sendall(request[start : start + 7])
        assert read_all(connection, answer).count(b"HTTP/1.1 200 OK") == 1
        connection.sendall(request + request)
        received = b""
        while received.count(answer) < 2:
            received += read_all(connection, answer)
        assert received.count(b"HTTP/1.1 200 OK") == 2


def test_server_holds_a_stream_open_until_the_client_leaves(server: LoopbackServer) -> None:
    body = payloads.request_body(payloads.OPEN)
    with httpx.Client() as client:
        url = f"{server.base_url}/chat/completions"
        with client.stream("POST", url, json=body, timeout=0.5) as response:
            pieces = response.iter_bytes()
            assert next(pieces) == payloads.first_event()
            with pytest.raises(httpx.ReadTimeout):
                next(pieces)


def test_server_ends_with_its_user() -> None:
    with LoopbackServer() as gone:
        pass
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((HOST, gone.port), timeout=10)


@pytest.mark.parametrize("kind", [Ours, Plain])
def test_contender_does_the_whole_work(
    server: LoopbackServer, kind: type[Ours] | type[Plain]
) -> None:
    contender = kind(server.base_url)
    before = server.counts().requests
    contender.request()
    assert contender.stream(50) == 50
    assert contender.models() == 400
    contender.close()
    assert server.counts().requests == before + 3


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("kind", [AsyncOurs, AsyncPlain])
def test_contender_that_waits_does_the_whole_work(
    server: LoopbackServer, kind: type[AsyncOurs] | type[AsyncPlain], backend: str
) -> None:
    async def main() -> int:
        contender = kind(server.base_url, 2)
        try:
            await contender.request()
            return await contender.stream(50)
        finally:
            await contender.aclose()

    before = server.counts().requests
    assert anyio.run(main, backend=backend) == 50
    assert server.counts().requests == before + 2
