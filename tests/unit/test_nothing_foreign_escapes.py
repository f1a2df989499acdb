"""Whatever the API and the network do: an answer or an error of ours, and nothing lost or doubled.

Anything else that a call raised, of httpx, h11, json or anyio, would fail the test as it is.
"""

from __future__ import annotations

import asyncio
import contextlib
import types
from typing import Any, Callable, Coroutine, Generator

import anyio
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import OpenRouterError
from openrouter.retry import RetryPolicy
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.fault_scripts import Outcome, Script, check, scripts


def never_wait(seconds: float) -> None:
    pass


async def hardly_wait(seconds: float) -> None:
    await anyio.lowlevel.checkpoint()


def client_of(fake: FakeOpenRouter) -> OpenRouter:
    client = fake.client(http_client=httpx.Client(transport=fake.transport(sleep=never_wait)))
    client._connections.sleep = never_wait
    return client


def async_client_of(fake: FakeOpenRouter) -> AsyncOpenRouter:
    transport = fake.transport(async_sleep=hardly_wait)
    client = fake.async_client(http_client=httpx.AsyncClient(transport=transport))
    client._connections.sleep = hardly_wait
    return client


def call(client: OpenRouter, script: Script, outcome: Outcome) -> None:
    try:
        if script.streamed:
            with client.chat.completions.stream(**script.options) as stream:
                for chunk in stream:
                    outcome.pieces.append(chunk.text)
                outcome.completion = stream.completion()
        else:
            outcome.completion = client.chat.completions.create(**script.options)
    except OpenRouterError as error:
        outcome.error = error


async def async_call(client: AsyncOpenRouter, script: Script, outcome: Outcome) -> None:
    try:
        if script.streamed:
            async with client.chat.completions.stream(**script.options) as stream:
                async for chunk in stream:
                    outcome.pieces.append(chunk.text)
                outcome.completion = await stream.completion()
        else:
            outcome.completion = await client.chat.completions.create(**script.options)
    except OpenRouterError as error:
        outcome.error = error


@settings(max_examples=300, deadline=None)
@given(scripts(packed=True))
def test_sync_calls_end_in_an_answer_or_an_error_of_ours(script: Script) -> None:
    fake, outcome = script.fake(), Outcome()
    with client_of(fake) as client:
        call(client, script, outcome)
    check(script, fake, outcome)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@settings(max_examples=60, deadline=None)
@given(script=scripts())
def test_async_calls_end_in_an_answer_or_an_error_of_ours(backend: str, script: Script) -> None:
    fake, outcome = script.fake(), Outcome()

    async def main() -> None:
        async with async_client_of(fake) as client:
            await async_call(client, script, outcome)

    anyio.run(main, backend=backend)
    check(script, fake, outcome)


class Interruption:
    """Runs a call and cancels it where it waits for the so-manieth time.

    Attributes:
        requests: How many requests had been made by then; None where it ended before.
    """

    def __init__(self, place: int, fake: FakeOpenRouter) -> None:
        self.requests: int | None = None
        self._place = place
        self._fake = fake

    @types.coroutine
    def run(
        self, coroutine: Coroutine[Any, Any, None], cancel: Callable[[], object]
    ) -> Generator[Any, Any, None]:
        go_on: Callable[[Any], Any] = coroutine.send
        outcome: Any = None
        waits = 0
        while True:
            try:
                awaited = go_on(outcome)
            except StopIteration:
                return
            if waits == self._place:
                self.requests = len(self._fake.requests)
                cancel()
            waits += 1
            try:
                go_on, outcome = coroutine.send, (yield awaited)
            except BaseException as error:
                go_on, outcome = coroutine.throw, error

    def check(self, script: Script, outcome: Outcome, *, cancelled: bool) -> None:
        """Assert that the call ended at once: cancelled, or as it would have anyway."""
        made = len(self._fake.requests)
        if cancelled:
            # A wait that cannot be cancelled may come just before a request.
            assert self.requests is not None
            assert made - self.requests <= 1
            assert outcome.completion is None
            assert outcome.error is None
        else:
            assert self.requests in (None, made)
            check(script, self._fake, outcome)


RETRIED = Script((faults.internal_error(),), False, False, RetryPolicy(), None, False)
RESUMED = Script((faults.Cut(900), faults.Cut(0)), True, True, RetryPolicy(), None, True)


async def cancelled_in_a_scope(script: Script, place: int) -> bool:
    """Make a call and cancel it at a place; whether it was cancelled."""
    fake, outcome = script.fake(), Outcome()
    interruption = Interruption(place, fake)
    async with async_client_of(fake) as client:
        with anyio.CancelScope() as scope:
            await interruption.run(async_call(client, script, outcome), scope.cancel)
        interruption.check(script, outcome, cancelled=scope.cancelled_caught)
        # What was cancelled did no harm to the client.
        with contextlib.suppress(OpenRouterError):
            assert (await client.key.get()).limit is None
    return scope.cancelled_caught


async def cancelled_as_a_task(script: Script, place: int) -> bool:
    """The same in the way of asyncio itself."""
    fake, outcome = script.fake(), Outcome()
    interruption = Interruption(place, fake)
    async with async_client_of(fake) as client:

        async def work() -> None:
            await interruption.run(async_call(client, script, outcome), lambda: task.cancel())

        task = asyncio.ensure_future(work())
        await asyncio.wait([task])
        interruption.check(script, outcome, cancelled=task.cancelled())
    return task.cancelled()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@settings(max_examples=60, deadline=None)
@given(script=scripts(), place=st.integers(0, 60))
def test_cancellation_of_a_scope_ends_a_call_at_once(
    backend: str, script: Script, place: int
) -> None:
    anyio.run(cancelled_in_a_scope, script, place, backend=backend)


@settings(max_examples=60, deadline=None)
@given(script=scripts(), place=st.integers(0, 60))
def test_cancellation_of_a_task_ends_a_call_at_once(script: Script, place: int) -> None:
    asyncio.run(cancelled_as_a_task(script, place))


@pytest.mark.parametrize(
    ("cancelled", "backend"),
    [
        (cancelled_in_a_scope, "asyncio"),
        (cancelled_in_a_scope, "trio"),
        (cancelled_as_a_task, "asyncio"),
    ],
)
@pytest.mark.parametrize(("script", "least"), [(RETRIED, 5), (RESUMED, 20)])
def test_cancellation_passes_through_wherever_a_call_waits(
    cancelled: Callable[[Script, int], Coroutine[Any, Any, bool]],
    backend: str,
    script: Script,
    least: int,
) -> None:
    place = 0
    while anyio.run(cancelled, script, place, backend=backend):
        place += 1
    assert place >= least
