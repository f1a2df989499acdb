"""Every fault of the fake, asked for in every way, over real sockets: the fault matrix.

What is expected is written in `fault_matrix` (faults) and `fault_limits` (limits of time).
"""

from __future__ import annotations

import gc
import socket
import time
from dataclasses import dataclass
from typing import Any, AsyncIterator, Iterator

import pytest

from openrouter import AsyncOpenRouter, FallbackPolicy, OpenRouter, RetryPolicy
from openrouter.errors import APIConnectionError, FallbackExhaustedError, ProviderError
from openrouter.testing import FakeOpenRouter, faults
from tests.loopback import fault_page
from tests.loopback.fault_limits import LIMITS, LONG, TWICE
from tests.loopback.fault_matrix import FIRST, ROWS, SECOND, Gets, answer
from tests.loopback.fault_players import (
    CLIENT,
    Expected,
    Outcome,
    Stage,
    bodies,
    check,
    check_connections,
    check_connections_async,
    play,
    play_async,
)

PAUSE = 0.01
WAYS = ("plain", "stream")


@dataclass(frozen=True)
class Mode:
    """How a call is made, and how often the fault comes; `times` None is for ever."""

    times: int | None = 1
    retry: RetryPolicy | None = None
    fallback: FallbackPolicy | None = None


MODES = {
    "first": Mode(),
    "retry": Mode(times=1, retry=TWICE),
    "second retry": Mode(times=2, retry=TWICE),
    "retries used up": Mode(times=None, retry=TWICE),
    "fallback": Mode(times=None, fallback=FallbackPolicy([SECOND])),
}


def expected(gets: Gets, mode: Mode) -> Expected:
    """What one attempt gets, carried on to a whole call."""
    asked: list[tuple[str, Any]] = [(FIRST, None)]
    if mode.fallback is not None and gets.onward:
        # A provider that failed is not asked again on the way of another model.
        asked.append((SECOND, [gets.provider.lower()] if gets.provider else None))
        return Expected(asked, answer(), [gets])
    if mode.retry is not None and gets.again:
        if mode.times is None:
            return Expected(asked * 3, gets, [gets] * 2)
        return Expected(asked * (mode.times + 1), answer(), [gets] * mode.times)
    return Expected(asked, gets)


@pytest.fixture(scope="module", params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """One event loop for all cells, so that they share a client as an application's calls do."""
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage() as stage:
        yield stage


@pytest.fixture(scope="module")
def async_stage(anyio_backend: str) -> Iterator[Stage]:
    with Stage() as stage:
        yield stage


@pytest.fixture(scope="module")
def client(stage: Stage) -> Iterator[OpenRouter]:
    with OpenRouter(**CLIENT, base_url=stage.server.base_url) as client:
        yield client
    assert stage.server.wait_closed()
    gc.collect()


@pytest.fixture(scope="module")
async def async_client(async_stage: Stage) -> AsyncIterator[AsyncOpenRouter]:
    server = async_stage.server
    async with AsyncOpenRouter(**CLIENT, base_url=server.base_url) as client:
        yield client
    assert server.wait_closed()
    gc.collect()


@pytest.fixture(autouse=True)
def _leaves_nothing_unclosed() -> Iterator[None]:
    """A ResourceWarning of what a cell leaves behind becomes that cell's error."""
    yield
    gc.collect(1)


def plan(fake: FakeOpenRouter, name: str, mode: Mode) -> dict[str, Any]:
    """Sets the fault up; returns the options of the call."""
    fault = faults.examples(pause=PAUSE)[name]
    fake.fail(fault, times=mode.times, model=FIRST)
    return {"retry": mode.retry, "fallback": mode.fallback}


BY_NAME = pytest.mark.parametrize("name", ROWS)
BY_MODE = pytest.mark.parametrize("mode", MODES.values(), ids=[*MODES])
BY_WAY = pytest.mark.parametrize("way", WAYS)


def test_matrix_has_a_row_for_every_fault() -> None:
    assert set(ROWS) == set(faults.examples())


@BY_NAME
@BY_MODE
@BY_WAY
def test_sync_fault(name: str, mode: Mode, way: str, stage: Stage, client: OpenRouter) -> None:
    fake = stage.enter()
    outcome = play(client, way, plan(fake, name, mode))
    check(outcome, expected(getattr(ROWS[name], way), mode), fake)
    check_connections(client, stage.server)


@pytest.mark.anyio
@BY_NAME
@BY_MODE
@BY_WAY
async def test_async_fault(
    name: str, mode: Mode, way: str, async_stage: Stage, async_client: AsyncOpenRouter
) -> None:
    fake = async_stage.enter()
    outcome = await play_async(async_client, way, plan(fake, name, mode))
    check(outcome, expected(getattr(ROWS[name], way), mode), fake)
    await check_connections_async(async_client, async_stage.server)


@pytest.fixture
def _in_time() -> Iterator[None]:
    """The limit ended the call, not the server, which is silent for much longer."""
    begun = time.monotonic()
    yield
    assert time.monotonic() - begun < LONG / 2


@pytest.mark.usefixtures("_in_time")
@pytest.mark.parametrize("name", LIMITS)
def test_sync_time_limit(name: str, stage: Stage, client: OpenRouter) -> None:
    limit, fake = LIMITS[name], stage.enter()
    fake.fail(limit.fault, times=limit.times, model=FIRST)
    check(play(client, limit.way, limit.options), limit.expected, fake)
    check_connections(client, stage.server)


@pytest.mark.anyio
@pytest.mark.usefixtures("_in_time")
@pytest.mark.parametrize("name", LIMITS)
async def test_async_time_limit(
    name: str, async_stage: Stage, async_client: AsyncOpenRouter
) -> None:
    limit, fake = LIMITS[name], async_stage.enter()
    fake.fail(limit.fault, times=limit.times, model=FIRST)
    check(await play_async(async_client, limit.way, limit.options), limit.expected, fake)
    await check_connections_async(async_client, async_stage.server)


def nobody() -> str:
    """An address where nobody listens: there, a connection is refused for good."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/api/v1"


CHAIN = {"retry": TWICE, "fallback": FallbackPolicy([SECOND])}
BY_PATIENCE = pytest.mark.parametrize(
    ("options", "models"),
    [
        ({}, [FIRST]),
        ({"retry": TWICE}, [FIRST] * 3),
        (CHAIN, [FIRST] * 3 + [SECOND] * 3),
    ],
    ids=["first", "retry", "fallback"],
)


def check_refused(outcome: Outcome, models: list[str]) -> None:
    """Each model was asked as often as there are repetitions, and nothing was sent."""
    error = outcome.error
    assert [(one.model, one.status) for one in error.attempts] == [(m, None) for m in models]
    assert {type(one.error) for one in error.attempts[:-1]} <= {APIConnectionError}
    if SECOND in models:
        assert type(error) is FallbackExhaustedError
        error = error.cause
    assert type(error) is APIConnectionError
    assert (error.unsent, error.retryable, error.model) == (True, True, models[-1])
    assert (error.partial, outcome.seen or "") == (None, "")


@BY_PATIENCE
@BY_WAY
def test_sync_refused_connection(way: str, options: Any, models: list[str]) -> None:
    with OpenRouter(**CLIENT, base_url=nobody()) as client:
        check_refused(play(client, way, options), models)


@pytest.mark.anyio
@BY_PATIENCE
@BY_WAY
async def test_async_refused_connection(way: str, options: Any, models: list[str]) -> None:
    async with AsyncOpenRouter(**CLIENT, base_url=nobody()) as client:
        check_refused(await play_async(client, way, options), models)


def fail_for_ever(fake: FakeOpenRouter) -> None:
    """All models are served by a provider that is down."""
    fake.fail(faults.bad_gateway(), times=None, when=lambda request: request.method == "POST")


def check_exhausted(outcome: Outcome, fake: FakeOpenRouter) -> None:
    """The provider is left out once it has failed; all six attempts are told."""
    error = outcome.error
    assert type(error) is FallbackExhaustedError
    assert type(error.cause) is ProviderError
    assert (error.status_code, error.model, error.provider_name) == (502, SECOND, "OpenAI")
    asked = [(body["model"], body.get("provider")) for body in bodies(fake)]
    ignoring = {"ignore": ["openai"]}
    assert asked == [(FIRST, None), *[(FIRST, ignoring)] * 2, *[(SECOND, ignoring)] * 3]
    assert [one.status for one in error.attempts] == [502] * 6
    assert [one.model for one in error.attempts] == [FIRST] * 3 + [SECOND] * 3
    assert error.attempts[-1].error is error.cause


@BY_WAY
def test_sync_fallback_used_up(way: str, stage: Stage, client: OpenRouter) -> None:
    fake = stage.enter()
    fail_for_ever(fake)
    check_exhausted(play(client, way, CHAIN), fake)
    check_connections(client, stage.server)


@pytest.mark.anyio
@BY_WAY
async def test_async_fallback_used_up(
    way: str, async_stage: Stage, async_client: AsyncOpenRouter
) -> None:
    fake = async_stage.enter()
    fail_for_ever(fake)
    check_exhausted(await play_async(async_client, way, CHAIN), fake)
    await check_connections_async(async_client, async_stage.server)


def test_page_shows_the_table() -> None:
    assert (
        fault_page.PAGE.read_text(encoding="utf-8") == fault_page.page()
    ), "docs/faults.md is not what the table says: run python tests/loopback/fault_page.py --write"
