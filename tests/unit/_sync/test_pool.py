# Made from tests/unit/_async/test_pool.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import contextlib
import gc
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pytest

from openrouter._sync.pool import Connection, Pool, PooledClient, Transport
from openrouter._pool_waiting import Signal
from openrouter.errors import ConfigurationError
from tests.unit._sync.fake_network import LAST, WHOLE, FakeNetwork, fetch, request

JSON: Any = {
    "method": "POST",
    "content": httpx.ByteStream(b"{}"),
    "headers": {"content-length": "2"},
}


def test_pool_reuses_the_connection_that_was_used_last() -> None:
    network = FakeNetwork()
    pool = Pool(3, network)
    first = pool.handle_request(request())
    second = pool.handle_request(request())
    for response in (first, second):
        assert response.read() == b"Hello"
        response.close()
    for _ in range(3):
        assert fetch(pool) == b"Hello"
    assert [len(stream.written) for stream in network.streams] == [1, 4]
    assert network.open == 2
    pool.close()
    assert network.open == 0


def test_pool_closes_all_that_have_been_idle_for_too_long() -> None:
    network = FakeNetwork()
    pool = Pool(3, network, idle_seconds=0)
    responses = [pool.handle_request(request()) for _ in range(3)]
    for response in responses:
        response.read()
        response.close()
    assert network.open == 3
    assert fetch(pool) == b"Hello"
    assert len(network.streams) == 4
    assert network.open == 1
    pool.close()


def test_pool_does_not_use_connections_that_the_server_closed() -> None:
    network = FakeNetwork()
    pool = Pool(3, network)
    responses = [pool.handle_request(request()) for _ in range(3)]
    for response in responses:
        response.read()
        response.close()
    network.streams[1].readable = network.streams[2].readable = True
    assert fetch(pool) == b"Hello"
    assert [len(stream.written) for stream in network.streams] == [2, 1, 1]
    assert [stream.open for stream in network.streams] == [True, False, False]
    pool.close()


def test_pool_does_not_keep_a_connection_that_the_server_is_about_to_close() -> None:
    network = FakeNetwork(LAST)
    pool = Pool(1, network)
    assert [fetch(pool) for _ in range(3)] == [b"Hello"] * 3
    assert (len(network.streams), network.open) == (3, 0)


def test_pool_serves_other_origins_within_the_same_limit() -> None:
    network = FakeNetwork()
    pool = Pool(2, network)
    assert fetch(pool, "http://api.test/") == b"Hello"
    assert fetch(pool, "http://api.test:81/") == b"Hello"
    assert fetch(pool, "http://api.test/") == b"Hello"
    assert (len(network.streams), network.open) == (2, 2)
    assert fetch(pool, "http://files.test/") == b"Hello"
    # The one that had been idle for longest made room.
    assert [stream.open for stream in network.streams] == [True, False, True]
    assert fetch(pool, "http://api.test/") == b"Hello"
    assert len(network.streams) == 3
    pool.close()


def test_pool_refuses_an_address_that_is_not_of_http() -> None:
    pool = Pool(1, FakeNetwork())
    with pytest.raises(httpcore.UnsupportedProtocol, match="'ftp' is not http"):
        fetch(pool, "ftp://api.test/")
    assert fetch(pool) == b"Hello"
    pool.close()


def test_pool_closes_an_answer_at_once_that_is_not_read_whole() -> None:
    network = FakeNetwork()
    pool = Pool(1, network)
    response = pool.handle_request(request())
    response.close()
    response.close()
    assert network.open == 0
    assert fetch(pool) == b"Hello"
    # A third time: it must not give back what the next request holds.
    later = pool.handle_request(request())
    response.close()
    with pytest.raises(httpcore.PoolTimeout):
        fetch(pool, seconds=0)
    later.close()
    pool.close()


def test_pool_timeout_says_what_to_do() -> None:
    pool = Pool(1, FakeNetwork())
    response = pool.handle_request(request())
    with pytest.raises(httpcore.PoolTimeout) as caught:
        fetch(pool, seconds=0.01)
    assert str(caught.value) == (
        "All 1 connections were in use for 0.01 s and 0 more calls wait: "
        "raise max_connections, or make fewer calls at once."
    )
    response.close()
    assert fetch(pool, seconds=0) == b"Hello"
    pool.close()


class Interruption(BaseException):
    """Like a cancellation or Ctrl-C."""


@pytest.mark.parametrize("served", [False, True])
def test_pool_interrupted_while_waiting_passes_the_slot_on(
    monkeypatch: pytest.MonkeyPatch, served: bool
) -> None:
    pool = Pool(1, FakeNetwork())
    response = pool.handle_request(request())

    def wait(self: Any, seconds: float | None) -> bool:
        if served:
            response.close()
        raise Interruption

    with monkeypatch.context() as patch:
        patch.setattr(Signal, "wait", wait)
        with pytest.raises(Interruption):
            fetch(pool)
    response.close()
    assert fetch(pool, seconds=0) == b"Hello"
    pool.close()


@pytest.mark.parametrize("kind", [OSError, Interruption])
@pytest.mark.parametrize("url", ["http://api.test/", "https://api.test/"])
def test_pool_loses_nothing_whichever_of_its_steps_breaks(
    url: str, kind: type[BaseException]
) -> None:
    for broken in range(1, 8):
        network = FakeNetwork()
        pool = Pool(1, network)
        steps: list[str] = []

        def disturb(name: str, broken: int = broken, steps: list[str] = steps) -> None:
            steps.append(name)
            if len(steps) == broken:
                raise kind

        network.disturb = disturb
        with contextlib.suppress(kind):
            fetch(pool, url, **JSON)
            assert broken > len(steps)
        assert network.open <= 1
        network.disturb = lambda name: None
        assert fetch(pool, url, seconds=0) == b"Hello"
        assert network.open == 1
        pool.close()
        assert network.open == 0


@pytest.mark.parametrize("error", [OSError("broken"), Interruption()])
def test_pool_closes_the_others_where_closing_one_fails(error: BaseException) -> None:
    network = FakeNetwork()
    pool = Pool(3, network, idle_seconds=0)
    responses = [pool.handle_request(request()) for _ in range(3)]
    for response in responses:
        response.read()
        response.close()

    def disturb(name: str) -> None:
        network.disturb = lambda name: None
        raise error

    network.disturb = disturb
    if isinstance(error, OSError):
        assert fetch(pool) == b"Hello"
    else:
        with pytest.raises(Interruption):
            fetch(pool)
    assert [stream.open for stream in network.streams[:3]] == [False] * 3
    assert fetch(pool, seconds=0) == b"Hello"
    pool.close()
    assert network.open == 0


def test_pool_gets_back_what_a_forgotten_answer_held() -> None:
    network = FakeNetwork()
    pool = Pool(1, network)
    response = pool.handle_request(request())
    del response
    gc.collect()
    assert fetch(pool, seconds=0) == b"Hello"
    assert [stream.open for stream in network.streams] == [False, True]
    pool.close()


def test_pool_closed_while_in_use_ends_what_is_under_way() -> None:
    network = FakeNetwork()
    pool = Pool(2, network)
    assert fetch(pool) == b"Hello"
    read = pool.handle_request(request())
    assert read.read() == b"Hello"
    with pool:
        unread = pool.handle_request(request())
    assert network.open == 0
    for response in (read, unread):
        response.close()
    assert network.open == 0
    with pytest.raises(httpcore.ConnectError, match="The connections were closed"):
        fetch(pool)
    pool.close()


def test_pool_closed_wakes_up_those_who_wait() -> None:
    pool = Pool(1, FakeNetwork())
    response = pool.handle_request(request())
    waiting = [Signal(), Signal()]
    for signal in waiting:
        pool._slots.queue(signal)
    pool.close()
    assert [signal.wait(0) for signal in waiting] == [True, True]
    response.close()


def test_pool_closed_while_an_answer_comes_back_keeps_no_connection() -> None:
    network = FakeNetwork()
    pool = Pool(1, network)
    response = pool.handle_request(request())
    assert response.read() == b"Hello"
    pool._closed = True
    response.close()
    assert network.open == 0


def test_pool_connection_closed_just_before_use_is_a_connection_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = FakeNetwork()
    pool = Pool(1, network)
    assert fetch(pool) == b"Hello"
    monkeypatch.setattr(Connection, "has_expired", lambda self: False)
    connection = pool._idle.take(request().url.origin)
    assert connection is not None
    connection.close()
    pool._idle.put(connection.origin, connection, 1e9)
    with pytest.raises(httpcore.ConnectError, match="closed before the request was sent"):
        fetch(pool)
    assert fetch(pool, seconds=0) == b"Hello"
    pool.close()


def test_pool_makes_one_tls_context_and_none_for_plain_http(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    network = FakeNetwork()
    pools = [Pool(2, network), Pool(2, network)]
    with monkeypatch.context() as broken:
        (tmp_path / "nonsense.pem").write_text("nonsense")
        broken.setenv("SSL_CERT_FILE", str(tmp_path / "nonsense.pem"))
        for pool in pools:
            assert fetch(pool) == b"Hello"
    for pool in pools:
        assert fetch(pool, "https://api.test/") == b"Hello"
    used: Any = [stream.tls for stream in network.streams[2:]]
    assert used[0]["ssl_context"] is used[1]["ssl_context"]
    assert used[0]["server_hostname"] == "api.test"
    for pool in pools:
        pool.close()
    assert network.open == 0


def test_pool_certificates_that_cannot_be_read_are_a_wrong_setting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    network = FakeNetwork()
    pool = Pool(1, network)
    (tmp_path / "nonsense.pem").write_text("nonsense")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nonsense.pem"))
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE=.*nonsense\.pem"):
        fetch(pool, "https://api.test/")
    assert fetch(pool, seconds=0) == b"Hello"
    pool.close()


def test_line_sends_head_and_body_together() -> None:
    network = FakeNetwork()
    pool = Pool(1, network)
    for _ in range(2):
        fetch(pool, **JSON)
    fetch(pool)
    written = network.streams[0].written
    assert [piece.count(b"HTTP/1.1") for piece in written] == [1, 1, 1]
    assert written[0] == written[1] == b"POST / HTTP/1.1\r\nhost: h\r\ncontent-length: 2\r\n\r\n{}"
    pool.close()


def test_line_sends_all_of_a_body_that_comes_in_pieces() -> None:
    network = FakeNetwork()
    pool = Pool(1, network)

    def pieces() -> Any:
        yield b"one\r\n\r\n"
        yield b"two\r\n\r\n"

    headers = {"transfer-encoding": "chunked"}
    assert fetch(pool, method="POST", content=pieces(), headers=headers) == b"Hello"
    _, _, sent = b"".join(network.streams[0].written).partition(b"\r\n\r\n")
    assert sent == b"7\r\none\r\n\r\n\r\n7\r\ntwo\r\n\r\n\r\n0\r\n\r\n"
    pool.close()


def test_line_sends_a_head_before_it_waits_for_an_answer() -> None:
    network = FakeNetwork()
    connection = Connection(request().url.origin, network)
    stream = connection._line.connect_tcp()
    stream.write(b"GET / HTTP/1.1\r\n\r\n")
    assert network.streams[0].written == []
    assert stream.read(100) == WHOLE[0]
    assert network.streams[0].written == [b"GET / HTTP/1.1\r\n\r\n"]
    connection.close()


def test_client_has_httpx_transport_on_our_pool() -> None:
    with PooledClient(3) as client:
        transport = client._transport_for_url(httpx.URL("https://openrouter.ai/api/v1"))
        assert isinstance(transport, Transport)
        # What patches httpx's class has to reach ours.
        assert "handle_request" not in vars(Transport)


@pytest.mark.parametrize(
    ("proxied", "exempt", "ours"),
    [
        ("HTTPS_PROXY", "", {"http://one.test/", "http://two.test/"}),
        ("HTTP_PROXY", "", {"https://one.test/", "https://two.test/"}),
        ("ALL_PROXY", "", set()),
        ("ALL_PROXY", "two.test", {"http://two.test/", "https://two.test/"}),
    ],
)
def test_client_leaves_proxies_to_httpx(
    monkeypatch: pytest.MonkeyPatch, proxied: str, exempt: str, ours: set[str]
) -> None:
    monkeypatch.setenv(proxied, "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", exempt)
    addresses = [f"{how}://{host}.test/" for how in ("http", "https") for host in ("one", "two")]
    with PooledClient(3) as client:
        served = {
            address
            for address in addresses
            if isinstance(client._transport_for_url(httpx.URL(address)), Transport)
        }
    assert served == ours
