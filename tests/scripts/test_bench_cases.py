"""The cases of the benchmark, each in small: what they do, and what they make of it."""

from __future__ import annotations

from typing import Iterator

import anyio
import anyio.lowlevel
import httpx
import pytest

from _bench import calls, cases, concurrency, growth, parsing, payloads
from _bench.contenders import AsyncOurs, Ours
from _bench.figures import Goal, Row
from _bench.measuring import Cost, Session
from _bench.server import Listener
from tests.scripts.bench_here import server_here


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with server_here() as url:
        yield url


@pytest.fixture
def session(base_url: str, monkeypatch: pytest.MonkeyPatch) -> Session:
    """One round, after that which warms up, of little work."""
    monkeypatch.setattr(calls, "CHUNKS", 40)
    monkeypatch.setattr(growth, "CHUNKS", 4)
    monkeypatch.setattr(concurrency, "_REQUESTS", {2: 4, 3: 3, 10: 10})
    monkeypatch.setattr(concurrency, "_ROUNDS", {2: 5, 3: 5, 10: 5})
    monkeypatch.setattr(concurrency, "BESIDE_HTTPX", ((2, concurrency.TEN), (3, None)))
    monkeypatch.setattr(concurrency, "BESIDE_OWN_TEN", ((3, concurrency.FLAT_500),))
    monkeypatch.setattr(concurrency, "ON_TRIO", (2,))
    monkeypatch.setattr(concurrency, "OVER_AIOHTTP", 3)
    return Session(base_url, quick=True, rounds=1)


def run(name: str, session: Session) -> tuple[list[Row], int]:
    """The rows of a case, and how many requests it made."""
    (case,) = cases.choose([name])
    before = Listener.requests
    rows = list(case.run(session))
    return rows, Listener.requests - before


def named(rows: list[Row]) -> list[tuple[str, str, Goal | None]]:
    return [(row.what, row.against, row.goal) for row in rows]


def test_small_requests_are_measured_beside_httpx(session: Session) -> None:
    rows, requests = run("request", session)
    assert named(rows) == [("small request, sync", "httpx", calls.REQUEST)]
    # Two rounds of 25 for each of the two.
    assert requests == 100
    assert rows[0].wall is not None


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("stream", "stream chunk, sync"),
        ("stream-asyncio", "stream chunk, asyncio"),
        ("stream-trio", "stream chunk, trio"),
    ],
)
def test_streams_are_measured_by_the_chunk(session: Session, name: str, what: str) -> None:
    rows, requests = run(name, session)
    assert named(rows) == [(what, "httpx", calls.STREAM)]
    assert rows[0].case == name
    assert requests == 4


@pytest.mark.parametrize("name", ["stream", "stream-asyncio", "growth"])
def test_stream_that_came_by_half_is_no_figure(
    session: Session, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def too_few(contender: AsyncOurs, chunks: int) -> int:
        return chunks - 1

    monkeypatch.setattr(Ours, "stream", lambda contender, chunks: chunks - 1)
    monkeypatch.setattr(AsyncOurs, "stream", too_few)
    with pytest.raises(RuntimeError, match=r"(39|199) chunks came instead of (40|200)$"):
        run(name, session)


def test_cpu_time_is_told_in_microseconds_per_unit() -> None:
    measured = [[Cost(cpu=2.0, wall=3.0)], [Cost(cpu=1.0, wall=2.0)]]
    row = calls.cpu_row("request", "small", 1_000, measured, calls.REQUEST)
    assert (row.ours.median, row.other.median, row.unit) == (2_000.0, 1_000.0, "us CPU")
    assert (row.compared.median, row.met) == (2.0, False)
    assert row.wall is not None
    assert row.wall.median == 1.5


def test_growth_compares_fifty_times_the_work_with_once(session: Session) -> None:
    rows, requests = run("growth", session)
    assert named(rows) == [("100,000 chunks against 2,000", "own, 2,000", growth.GOAL)]
    # A long stream and five short ones, twice.
    assert requests == 12


def test_models_are_measured_beside_json_and_httpx(session: Session) -> None:
    rows, requests = run("models", session)
    what = "400 models, with the request"
    assert named(rows) == [(what, "json.loads", parsing.MODELS), (what, "httpx", None)]
    # One to see that all come; then two rounds of two, ours and plain.
    assert requests == 9


def test_models_that_come_by_half_are_no_figure(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(payloads, "MODELS", 401)
    with pytest.raises(RuntimeError, match="did not come whole"):
        run("models", session)


def test_chunk_is_measured_without_a_request(session: Session) -> None:
    rows, requests = run("chunk", session)
    assert named(rows) == [("ChatChunk.from_dict", "json.loads", None)]
    assert requests == 0


@pytest.mark.parametrize(("at_once", "requests", "made"), [(2, 6, 6), (4, 2, 4), (3, 7, 6)])
def test_crowd_keeps_as_many_calls_under_way_as_asked(
    at_once: int, requests: int, made: int
) -> None:
    under_way, most, done = 0, 0, 0

    async def call() -> None:
        nonlocal under_way, most, done
        under_way += 1
        most = max(most, under_way)
        await anyio.lowlevel.checkpoint()
        under_way -= 1
        done += 1

    anyio.run(concurrency.crowd, call, at_once, requests)
    assert (most, done) == (at_once, made)


def test_rates_count_the_calls_that_were_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concurrency, "_REQUESTS", {3: 7})
    found = concurrency.rates(3, [Cost(cpu=2.0, wall=3.0)])
    assert (found.wall, found.cpu) == ([2.0], [3.0])
    other = concurrency.Rates([1.0], [2.0])
    row = concurrency.rate_row("at-once", "3 at once", [found, other], concurrency.TEN)
    assert (row.compared.median, row.unit, row.met) == (2.0, "requests/s", True)
    assert row.cpu is not None
    assert row.cpu.median == 1.5


def test_many_at_once_are_measured_beside_httpx_and_the_own_ten(session: Session) -> None:
    rows, requests = run("at-once", session)
    assert named(rows) == [
        ("2 at once, asyncio", "httpx", concurrency.TEN),
        ("3 at once, asyncio", "httpx", None),
        ("3 at once, asyncio", "own, 10", concurrency.FLAT_500),
    ]
    assert requests == 2 * (4 + 4) + 2 * (3 + 3) + 2 * (3 + 10)
    assert session.notes == []


def test_too_many_at_once_for_the_open_files_are_left_out(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(concurrency, "raise_file_limit", lambda: 202)
    rows, _ = run("at-once", session)
    assert [row.against for row in rows] == ["httpx", "httpx"]
    assert session.notes == ["at-once: 3 at once, asyncio needs ulimit -n 203; left out"]


def test_trio_is_measured_beside_httpx(session: Session) -> None:
    rows, requests = run("at-once-trio", session)
    assert named(rows) == [("2 at once, trio", "httpx", None)]
    assert requests == 2 * (4 + 4)


def test_aiohttp_is_measured_beside_the_default(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[httpx.AsyncClient] = []
    sent: list[httpx.Request] = []

    async def note(request: httpx.Request) -> None:
        sent.append(request)

    def client(connections: int, timeout: httpx.Timeout) -> httpx.AsyncClient:
        assert connections == 3
        opened.append(httpx.AsyncClient(timeout=timeout, event_hooks={"request": [note]}))
        return opened[0]

    monkeypatch.setattr(concurrency, "AiohttpClient", client)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
    rows, requests = run("aiohttp", session)
    assert named(rows) == [("3 at once, asyncio, aiohttp", "own, default", concurrency.AIOHTTP)]
    assert (requests, len(sent)) == (2 * (3 + 3), 2 * 3)
    assert opened[0].is_closed


def test_aiohttp_that_is_not_installed_is_left_out(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert run("aiohttp", session) == ([], 0)
    assert "installs httpx-aiohttp" in session.notes[0]
