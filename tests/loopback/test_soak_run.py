"""The chaos run in this process, and smaller: its ways, its server, and what it catches."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, Callable, Iterator, List

import anyio
import httpx
import pytest

from _soak import cli, run_async, run_sync
from _soak import server as servers
from _soak import tally as tallies
from _soak.ending import Ending
from _soak.plan import CALL_HEADER, FAULTS_HEADER, MODEL, Plan
from _soak.remote import Server
from _soak.run import Job
from _soak.tally import Tally
from openrouter.testing import FakeOpenRouter

CALL = Plan(
    number=0,
    streamed=False,
    faults=(),
    retries=0,
    falls_back=False,
    resumes=False,
    slow=False,
    leaves_after=None,
    cancelled_after=None,
)


@pytest.fixture(autouse=True)
def _environment_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command names this machine as one that needs no proxy; its server needs the sources."""
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))


@pytest.fixture
def _heap_aside() -> Iterator[None]:
    """Keeps what other tests have left out of all counts, and so the collector quick."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("_heap_aside")
@pytest.mark.parametrize("way", ["asyncio", "trio", "sync"])
def test_soak_command_tells_how_calls_ended(way: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--sync"] if way == "sync" else ["--backend", way]
    status = cli.main(["--calls=100", "--concurrency=20", "--seed=3", *given])
    said = capsys.readouterr().out
    assert status == 0, said
    told = dict(line.strip().split("  ", 1) for line in said.splitlines()[1:-1])
    names = ("answers", "errors of ours", "streams left early", "cancelled")
    ended = [int(told[name].split()[0]) for name in names]
    assert sum(ended) == 100
    # Whether a call is cancelled before it ends depends on the machine.
    assert 0 not in ended[:3]
    assert "threads, seed 3" in said if way == "sync" else f"{way}, seed 3" in said
    assert len(told["memory after each round"].split(",")) == 5


class Remote:
    """A server that has seen nothing and holds two connections."""

    base_url = "http://127.0.0.1:9"

    def __enter__(self) -> Remote:
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def ask(self, command: str) -> dict[str, Any]:
        assert command == "drained"
        return {"calls": {}, "others": 0, "open": 2, "disconnects": 0}


def test_soak_command_fails_when_a_promise_is_broken(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(job: Job, tally: Tally) -> None:
        tally.readings = [tallies.read(0, 0)] * 2
        for number in range(45):
            tally.breach(f"call {number} is lost")

    monkeypatch.setattr(cli, "Server", Remote)
    monkeypatch.setattr(run_sync, "run", run)
    assert cli.main(["--sync", "--calls=1"]) == 1
    lines = capsys.readouterr().out.splitlines()
    breaches = [line for line in lines if line.startswith("BREACH")]
    assert breaches[0] == "BREACH call 0 is lost"
    assert breaches[-1] == "BREACH ... and 6 more"
    assert len(breaches) == 41
    assert lines[-1] == "46 breaches"


def test_soak_command_finds_connections_that_stay_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(job: Job, tally: Tally) -> None:
        tally.readings = [tallies.read(0, 0)] * 2

    monkeypatch.setattr(cli, "Server", Remote)
    monkeypatch.setattr(run_sync, "run", run)
    assert cli.main(["--sync", "--calls=1"]) == 1
    assert "BREACH the server still has 2 connections" in capsys.readouterr().out


def test_soak_server_counts_calls_and_breaks_those_that_ask_for_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    statuses: list[int] = []

    def commands() -> Iterator[str]:
        base_url = capsys.readouterr().out.strip()
        body = {"model": MODEL, "messages": [{"role": "user", "content": "Hi"}]}
        # The second of the call's requests meets a fault, and further ones meet none.
        named = {CALL_HEADER: "7", FAULTS_HEADER: ",internal_error"}
        with httpx.Client(headers={"Authorization": "Bearer sk-or-v1-soak"}) as client:
            for headers in (named, named, named, {}):
                answer = client.post(f"{base_url}/chat/completions", json=body, headers=headers)
                statuses.append(answer.status_code)
            yield "report\n"
        yield "drained\n"

    monkeypatch.setattr(sys, "stdin", commands())
    servers.main()
    now, drained = map(json.loads, capsys.readouterr().out.splitlines())
    assert statuses == [200, 500, 200, 200]
    assert (now["calls"], now["others"], now["open"]) == ({"7": 3}, 1, 1)
    assert (drained["calls"], drained["open"], drained["disconnects"]) == ({"7": 3}, 0, 0)


def test_soak_server_that_cannot_start_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("true"))
    with pytest.raises(RuntimeError, match="has died"):
        Server()


def test_soak_server_that_does_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server() as server:
        assert server.ask("report")["calls"] == {}
        process = server._process
        wait = process.wait

        def impatient(timeout: float | None = None) -> int:
            if timeout is not None:
                raise subprocess.TimeoutExpired("server", timeout)
            return wait()

        monkeypatch.setattr(process, "wait", impatient)
    assert process.returncode is not None


@pytest.fixture
def job(monkeypatch: pytest.MonkeyPatch) -> Iterator[Job]:
    """Five calls against a fake in this process, whose threads and files must not count."""
    reading = tallies.Reading(calls=0, threads=1, descriptors=9, tasks=1, objects=1, bytes=1)
    for module in (run_async, run_sync):
        monkeypatch.setattr(module, "read", lambda calls, tasks: reading)
    with servers.CountingFake().serve() as server:
        yield Job(server.base_url, calls=5, concurrency=2, seconds=30.0, seed=1)


def run_in(way: str, job: Job, tally: Tally) -> None:
    if way == "sync":
        run_sync.run(job, tally)
    else:
        run_async.run_on(way, job, tally)


WAYS = pytest.mark.parametrize("way", ["asyncio", "trio", "sync"])


@WAYS
def test_soak_finds_connections_that_stay_busy(
    way: str, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (run_async, run_sync):
        monkeypatch.setattr(module, "_busy_connections", lambda client: ["request 7"])
    tally = Tally(job.calls)
    run_in(way, job, tally)
    busy = "connections are busy though no call is under way: ['request 7']"
    assert tally.breaches == [busy] * 5


@WAYS
def test_soak_finds_what_escapes_from_a_call(
    way: str, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(client: object, plan: Plan, ending: object) -> None:
        raise KeyError(f"of {plan.number}")

    for module in (run_async, run_sync):
        monkeypatch.setattr(module, "_perform", fail)
    tally = Tally(job.calls)
    run_in(way, job, tally)
    assert [line.split(";")[0] for line in tally.breaches] == [
        f"call {number}: KeyError escapes" for number in range(5)
    ]
    assert "Traceback" in tally.breaches[0]
    assert dict(tally.endings) == {"escaped": 5}


@pytest.mark.parametrize("way", ["asyncio", "trio"])
def test_soak_finds_a_call_that_hangs(way: str, job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(client: object, plan: Plan, ending: object) -> None:
        await anyio.sleep_forever()

    monkeypatch.setattr(run_async, "_perform", hang)
    monkeypatch.setattr(run_async, "_TOO_LONG", 0.01)
    tally = Tally(job.calls)
    run_in(way, job, tally)
    told = sorted(line.split(";")[0] for line in tally.breaches)
    assert told[0] == "call 0: did not end in 0.01 s"
    # Which nobody had planned.
    assert told[1] == "call 0: it was cancelled by nobody"
    assert len(told) == 10


def test_soak_hears_what_the_event_loop_says(job: Job) -> None:
    class Telling(Job):
        def rounds(self) -> Iterator[Iterator[Plan]]:
            asyncio.get_running_loop().call_exception_handler({"message": "a task is lost"})
            return iter(())

    tally = Tally(0)
    run_async.run_on("asyncio", Telling(job.base_url, 0, 1, 1.0, 1), tally)
    assert any(
        "the event loop says" in line and "a task is lost" in line for line in tally.breaches
    )


class Cancelling(Job):
    """One call, which is cancelled at once."""

    def rounds(self) -> Iterator[Iterator[Plan]]:
        yield iter([replace(CALL, slow=True, cancelled_after=0.0)])


@pytest.mark.parametrize("way", ["asyncio", "trio"])
def test_soak_books_a_call_that_is_cancelled(way: str, job: Job) -> None:
    tally = Tally(1)
    run_in(way, Cancelling(job.base_url, 1, 1, 1.0, 1), tally)
    assert dict(tally.endings) == {"cancelled": 1}
    assert tally.breaches == []


@pytest.mark.parametrize("way", ["asyncio", "trio"])
def test_soak_books_as_cancelled_what_had_an_answer_by_then(
    way: str, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def answer_late(client: object, plan: Plan, ending: Ending) -> None:
        ending.kind, ending.requests = "answer", 1
        await anyio.sleep_forever()

    monkeypatch.setattr(run_async, "_perform", answer_late)
    tally = Tally(1)
    run_in(way, Cancelling(job.base_url, 1, 1, 1.0, 1), tally)
    assert dict(tally.endings) == {"cancelled": 1}
    assert tally.breaches == []


def test_soak_books_a_stream_that_another_thread_closed() -> None:
    class Stream(List[Any]):
        closed = True

        def __enter__(self) -> Stream:
            return self

        def __exit__(self, *error: object) -> None:
            pass

    asking = SimpleNamespace(stream=lambda **options: Stream([SimpleNamespace(text="You ")]))
    client: Any = SimpleNamespace(chat=SimpleNamespace(completions=asking))
    ending = Ending()
    run_sync._perform(client, replace(CALL, streamed=True), ending)
    assert ending == Ending("cancelled", text="You ")


class Ended(Exception):
    """The process would have ended."""


def test_soak_ends_when_threads_hang(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def end(status: int) -> None:
        raise Ended(status)

    released = threading.Event()
    monkeypatch.setattr(run_sync, "_TOO_LONG", 0.0)
    monkeypatch.setattr(run_sync, "_work", lambda *arguments: released.wait(10))
    monkeypatch.setattr("os._exit", end)
    job, client = Job("", 3, 3, 0.0, 1), FakeOpenRouter().client()
    try:
        with ThreadPoolExecutor(3) as pool:
            with pytest.raises(Ended, match="1"):
                run_sync._round(pool, client, iter(()), job, Tally(3))
            released.set()
    finally:
        client.close()
    assert capsys.readouterr().err == "soak: 3 threads hang\n"


def closing(seconds: float | None, pieces: Iterator[Any], close: Callable[[], None]) -> list[Any]:
    class Stream:
        def __iter__(self) -> Iterator[Any]:
            return pieces

    stream = Stream()
    stream.close = close  # type: ignore[attr-defined]
    return list(run_sync._closed_in_time(stream, seconds))


def test_soak_closes_a_stream_from_another_thread() -> None:
    closed = threading.Event()
    threads: list[threading.Thread] = []

    def close() -> None:
        threads.append(threading.current_thread())
        closed.set()

    def pieces() -> Iterator[str]:
        yield "a"
        if closed.wait(10):
            yield "b"

    assert closing(0.01, pieces(), close) == ["a", "b"]
    assert threads[0] is not threading.current_thread()
    # The thread is no longer there.
    assert not threads[0].is_alive()


def test_soak_leaves_a_stream_open_that_ends_in_time() -> None:
    closed: list[str] = []
    assert closing(600.0, iter("ab"), lambda: closed.append("x")) == ["a", "b"]
    assert closing(None, iter("ab"), lambda: closed.append("x")) == ["a", "b"]
    assert closed == []


def test_soak_reads_no_memory_where_the_system_does_not_tell(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise FileNotFoundError

    seen: list[str] = []

    def listed(path: str) -> list[str]:
        seen.append(path)
        return ["0", "1", "2"]

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr("os.path.isdir", lambda path: False)
    monkeypatch.setattr("os.listdir", listed)
    reading = tallies.read(7, 2)
    assert (reading.calls, reading.tasks, reading.bytes, reading.descriptors) == (7, 2, 0, 3)
    assert seen == ["/dev/fd"]
