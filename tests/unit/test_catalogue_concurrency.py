"""Many tasks, threads and processes want the catalogue at once."""

from __future__ import annotations

import json
import os
import threading
from functools import partial
from pathlib import Path
from typing import Any, Callable

import anyio
import anyio.lowlevel
import httpx
import pytest

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter._owner import owner
from openrouter.catalogue import Catalogue
from openrouter.errors import RateLimitError
from openrouter.testing import FakeOpenRouter

MANY = 200
KEY = "sk-or-v1-x"
MODELS = {"data": [{"id": "a/b"}]}


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


class Gate:
    """A service whose answers wait until the test opens it."""

    def __init__(self, *statuses: int) -> None:
        self._statuses = list(statuses)
        self.requests = 0
        self.opened = anyio.Event()

    async def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        status = self._statuses.pop(0) if self._statuses else 200
        await self.opened.wait()
        return httpx.Response(status, json=MODELS if status == 200 else {"error": "Slow down."})

    def client(self) -> AsyncOpenRouter:
        transport = httpx.MockTransport(self.answer)
        return AsyncOpenRouter(KEY, retry=None, http_client=httpx.AsyncClient(transport=transport))


async def until(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(30):
        while not condition():
            await anyio.lowlevel.checkpoint()


async def settled() -> None:
    """Let all tasks come to where they wait."""
    for _ in range(20):
        await anyio.lowlevel.checkpoint()


@pytest.mark.anyio
async def test_tasks_share_one_request() -> None:
    gate = Gate()
    client = gate.client()
    found: list[Catalogue] = []

    async def ask(refresh: bool) -> None:
        found.append(await client.with_options(timeout=9).models.catalogue(refresh=refresh))

    async with anyio.create_task_group() as group:
        for number in range(MANY):
            group.start_soon(ask, number % 2 == 0)
        await settled()
        gate.opened.set()
    assert len(found) == MANY
    assert len({id(catalogue) for catalogue in found}) == 1
    assert gate.requests == 1


@pytest.mark.anyio
async def test_tasks_on_the_fake_share_one_request() -> None:
    fake = FakeOpenRouter()
    client = fake.async_client()
    async with anyio.create_task_group() as group:
        for _ in range(MANY):
            group.start_soon(client.models.catalogue)
    assert [request.path for request in fake.requests] == ["/api/v1/models"]


@pytest.mark.anyio
async def test_tasks_share_one_failure() -> None:
    gate = Gate(429)
    client = gate.client()
    errors: list[RateLimitError] = []

    async def ask() -> None:
        with pytest.raises(RateLimitError) as caught:
            await client.models.catalogue()
        errors.append(caught.value)

    async with anyio.create_task_group() as group:
        for _ in range(MANY):
            group.start_soon(ask)
        await settled()
        gate.opened.set()
    assert gate.requests == 1
    assert {str(error) for error in errors} == {str(errors[0])}
    # Each has its own, since raising one adds to its traceback.
    assert len({id(error) for error in errors}) == MANY
    assert len(await client.models.catalogue()) == 1


@pytest.mark.anyio
async def test_task_that_fetches_is_cancelled_and_another_takes_over() -> None:
    gate = Gate()
    client = gate.client()
    found: list[Catalogue] = []
    cancelled: list[anyio.CancelScope] = []
    scopes = [anyio.CancelScope() for _ in range(3)]

    async def ask(scope: anyio.CancelScope) -> None:
        with scope:
            found.append(await client.models.catalogue())
            return
        cancelled.append(scope)

    async with anyio.create_task_group() as group:
        for scope in scopes:
            group.start_soon(ask, scope)
            await settled()
        for _ in range(MANY):
            group.start_soon(ask, anyio.CancelScope())
        await settled()
        assert gate.requests == 1
        # The second one waits, and is cancelled while waiting; the third one takes over.
        scopes[1].cancel()
        scopes[0].cancel()
        await until(lambda: gate.requests == 2)
        gate.opened.set()
    assert [scope in cancelled for scope in scopes] == [True, True, False]
    assert len(found) == MANY + 1
    assert gate.requests == 2


@pytest.mark.anyio
async def test_task_cancelled_while_it_stores_the_catalogue_leaves_a_whole_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import openrouter._catalogue_file as module

    gate = Gate()
    gate.opened.set()
    client = gate.client()
    write, scope = module.write_json, anyio.CancelScope()

    def slow(path: Path, value: Any) -> None:
        anyio.from_thread.run_sync(scope.cancel)
        write(path, value)

    monkeypatch.setattr(module, "write_json", slow)
    with scope:
        await client.models.catalogue(cache_dir=tmp_path)
    (path,) = files(tmp_path)
    assert json.loads(path.read_bytes())["models"] == MODELS["data"]
    assert (await client.models.catalogue()).ids == ["a/b"]
    assert gate.requests == 1


@pytest.mark.anyio
async def test_tasks_share_one_look_at_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import openrouter._catalogue_file as module

    fake = FakeOpenRouter()
    await fake.async_client().models.catalogue(cache_dir=tmp_path)
    read, reads = module.read_json, []

    def counted(path: Path) -> Any:
        reads.append(path)
        return read(path)

    monkeypatch.setattr(module, "read_json", counted)
    client = fake.async_client()
    async with anyio.create_task_group() as group:
        for _ in range(MANY):
            group.start_soon(partial(client.models.catalogue, cache_dir=tmp_path))
    assert (len(reads), len(fake.requests)) == (1, 1)


def test_event_loops_one_after_another_share_the_catalogue() -> None:
    fake = FakeOpenRouter()
    client = fake.async_client()

    async def ask() -> Catalogue:
        await client.models.catalogue()
        return await client.models.catalogue(refresh=True)

    for backend in ("asyncio", "trio", "asyncio"):
        assert len(anyio.run(ask, backend=backend)) == 9
    assert len(fake.requests) == 4
    assert len(client._catalogue._locks) == 1


def in_threads(function: Callable[[], Any]) -> list[Any]:
    """What each thread returned or raised."""
    outcomes: list[Any] = []

    def run() -> None:
        try:
            outcomes.append(function())
        except BaseException as error:
            outcomes.append(error)

    threads = [threading.Thread(target=run) for _ in range(MANY)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return outcomes


class CountingLock:
    """A lock that knows when all threads have asked for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asking = 0
        self._count = threading.Lock()
        self.all_ask = threading.Event()

    def __enter__(self) -> None:
        with self._count:
            self._asking += 1
            if self._asking == MANY:
                self.all_ask.set()
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def ask_in_threads(*outcomes: Any) -> tuple[list[Any], int]:
    """What came of asking in many threads at once, and how many requests that took.

    Args:
        *outcomes: A status, or what is raised, for each request; 200 for all others.
    """
    lock, left, requests = CountingLock(), list(outcomes), []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        assert lock.all_ask.wait(30)
        outcome = left.pop(0) if left else 200
        if not isinstance(outcome, int):
            raise outcome
        return httpx.Response(outcome, json=MODELS if outcome == 200 else {"error": "Slow down."})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = OpenRouter(KEY, retry=None, http_client=http_client)
    client._catalogue._locks[owner()] = lock
    return in_threads(client.models.catalogue), len(requests)


def test_threads_share_one_request() -> None:
    outcomes, requests = ask_in_threads()
    assert (len(outcomes), requests) == (MANY, 1)
    assert len({id(outcome) for outcome in outcomes}) == 1
    assert outcomes[0].ids == ["a/b"]


def test_threads_share_one_failure() -> None:
    outcomes, requests = ask_in_threads(429)
    assert (len(outcomes), requests) == (MANY, 1)
    assert {type(outcome) for outcome in outcomes} == {RateLimitError}
    assert len({id(outcome) for outcome in outcomes}) == MANY


def test_thread_that_fetches_is_interrupted_and_another_takes_over() -> None:
    outcomes, requests = ask_in_threads(KeyboardInterrupt())
    assert [type(outcome) for outcome in outcomes].count(KeyboardInterrupt) == 1
    assert sum(isinstance(outcome, Catalogue) for outcome in outcomes) == MANY - 1
    assert requests == 2


def test_threads_of_a_new_client_share_one_request() -> None:
    asking = threading.Barrier(MANY)
    fake = FakeOpenRouter()
    client = fake.client()

    def ask() -> Catalogue:
        asking.wait(30)
        return client.models.catalogue()

    assert len({id(outcome) for outcome in in_threads(ask)}) == 1
    assert len(fake.requests) == 1


def test_child_process_does_not_wait_for_a_thread_of_its_parent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = FakeOpenRouter().client()
    parent = os.getpid()
    with client._catalogue._lock():
        monkeypatch.setattr(os, "getpid", lambda: parent + 1)
        assert len(client.models.catalogue()) == 9


def test_processes_read_only_whole_files(tmp_path: Path) -> None:
    fakes = [FakeOpenRouter() for _ in range(8)]
    stop = threading.Event()
    broken: list[Exception] = []

    def write(fake: FakeOpenRouter) -> None:
        with fake.client() as client:
            for _ in range(15):
                client.models.catalogue(cache_dir=tmp_path, refresh=True)

    def read() -> None:
        while not stop.is_set():
            for path in tmp_path.glob("*.json"):
                try:
                    assert len(json.loads(path.read_bytes())["models"]) == 9
                except Exception as error:
                    broken.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    writers = [threading.Thread(target=write, args=(fake,)) for fake in fakes]
    for thread in writers:
        thread.start()
    for thread in writers:
        thread.join(30)
    stop.set()
    reader.join(30)
    assert broken == []
    assert len(files(tmp_path)) == 1
