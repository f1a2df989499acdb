"""Rate limits in numbers: many callers, 20 requests a minute, and a clock that jumps.

The fake counts as strictly as the words allow: never more than 20 requests in any 60 seconds. So
the least possible time for n requests is (n - 1) // 20 minutes, however they are sent.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Coroutine

import anyio
import httpx
import pytest

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import RateLimitError
from openrouter.limits import RateLimiter
from openrouter.retry import RetryPolicy
from openrouter.testing import FakeAnswer, FakeOpenRouter, faults
from tests.unit.fake_calls import chat
from tests.virtual_clock import ThreadsClock, VirtualClock

FREE = "meta-llama/llama-3.3-70b-instruct:free"


class CountingFake(FakeOpenRouter):
    """A fake that allows 20 requests a minute and notes when it answered what to whom.

    Attributes:
        log: Of each request the second, the status, and the number that its message names.
    """

    def __init__(self, clock: VirtualClock | ThreadsClock) -> None:
        super().__init__(free_requests_per_minute=20, clock=clock.epoch)
        self.log: list[tuple[float, int, int]] = []
        self._now = clock

    def handle(self, method: str, path: str, headers: Any, body: bytes = b"") -> FakeAnswer:
        answer = super().handle(method, path, headers, body)
        said = self.requests[-1].json["messages"][0]["content"]
        self.log.append((self._now.time, answer.status, int(said.rpartition(" ")[2])))
        return answer

    @property
    def statuses(self) -> list[int]:
        return [status for _, status, _ in self.log]


class World:
    """A fake and its async clients on one virtual clock."""

    def __init__(self) -> None:
        self.clock = VirtualClock()
        self.fake = CountingFake(self.clock)

    def client(self, **options: Any) -> AsyncOpenRouter:
        transport = self.fake.transport(async_sleep=self.clock.sleep)
        options.setdefault("http_client", httpx.AsyncClient(transport=transport))
        client = self.fake.async_client(**options)
        client._connections.now, client._connections.sleep = self.clock.now, self.clock.sleep
        return client

    async def run(self, call: Callable[[int], Coroutine[Any, Any, None]], count: int) -> float:
        """Make so many calls at once; the seconds that it took."""
        started = self.clock.time
        async with self.clock.running(), anyio.create_task_group() as tasks:
            for number in range(count):
                tasks.start_soon(call, number)
        return self.clock.time - started


async def ask(client: AsyncOpenRouter, number: int) -> Any:
    return await client.chat.completions.create(model=FREE, messages=f"No. {number}")


@pytest.mark.anyio
@pytest.mark.parametrize("latency", [0.0, 0.5])
async def test_limits_200_tasks_are_never_refused_and_lose_no_time(latency: float) -> None:
    world = World()
    world.fake.fail(faults.SlowFirstToken(latency), times=None)
    answers: dict[int, Any] = {}
    async with world.client() as client:

        async def call(number: int) -> None:
            answers[number] = await ask(client, number)

        took = await world.run(call, 200)
    assert world.fake.statuses == [200] * 200
    assert sorted(answers) == list(range(200))
    assert all(f"No. {number}" in answer.text for number, answer in answers.items())
    assert {len(answer.attempts) for answer in answers.values()} == {1}
    assert 540.0 <= took <= 540.0 * 1.01


@pytest.mark.anyio
async def test_limits_200_streams_are_never_refused_and_lose_no_time() -> None:
    world = World()
    world.fake.fail(faults.SlowFirstToken(0.5), times=None)
    texts: list[str] = []
    async with world.client() as client:

        async def call(number: int) -> None:
            async with client.chat.completions.stream(
                model=FREE, messages=f"No. {number}"
            ) as stream:
                texts.append((await stream.completion()).text)

        took = await world.run(call, 200)
    assert world.fake.statuses == [200] * 200
    assert len(set(texts)) == 200
    # The head of a stream comes at once, and with it the certainty that the request arrived.
    assert 540.0 <= took <= 540.0 + 0.5


@pytest.mark.anyio
async def test_limits_serve_1000_waiting_tasks_in_order() -> None:
    world = World()
    joined: list[int] = []
    async with world.client() as client:

        async def call(number: int) -> None:
            # The order in which an event loop starts its tasks is its own.
            joined.append(number)
            await ask(client, number)

        took = await world.run(call, 1000)
    assert took == pytest.approx(49 * 60.0)
    assert world.fake.statuses == [200] * 1000
    for minute in range(50):
        sent = world.fake.log[minute * 20 : minute * 20 + 20]
        assert {round(time, 3) for time, _, _ in sent} == {minute * 60.0}
        # Those who wake up at the same moment may overtake one another, no others.
        assert {number for _, _, number in sent} == {*joined[minute * 20 : minute * 20 + 20]}


@pytest.mark.anyio
@pytest.mark.parametrize("when", [0.0, 0.3, 59.9, 60.0])
async def test_limits_lose_no_token_when_waiters_are_cancelled(when: float) -> None:
    world = World()
    served: list[int] = []
    async with world.client() as client:

        async def call(number: int) -> None:
            with anyio.CancelScope() as scope:
                if number >= 20 and number % 3 == 0:
                    cancelled.append(scope)
                await ask(client, number)
                served.append(number)

        async def cancel() -> None:
            await world.clock.sleep(when)
            for scope in cancelled:
                scope.cancel()

        cancelled: list[anyio.CancelScope] = []
        async with world.clock.running(), anyio.create_task_group() as tasks:
            for number in range(20):
                tasks.start_soon(call, number)
            await world.clock.sleep(0.0)
            for number in range(20, 80):
                tasks.start_soon(call, number)
            tasks.start_soon(cancel)
    assert len(cancelled) == 20
    # A request that was cancelled after it had been sent has used up its token.
    assert len(served) >= 60
    assert set(world.fake.statuses) == {200}
    times = [round(time, 3) for time, _, _ in world.fake.log]
    assert times == [index // 20 * 60.0 for index in range(len(times))]
    assert len(times) <= (60 if when < 60.0 else 80)


@pytest.mark.anyio
async def test_limits_of_clients_that_share_a_limiter_are_one() -> None:
    world = World()
    limiter = RateLimiter()
    async with world.client(rate_limiter=limiter) as one:
        async with world.client(rate_limiter=limiter) as other:

            async def call(number: int) -> None:
                await ask(one if number % 2 else other, number)

            took = await world.run(call, 100)
    assert world.fake.statuses == [200] * 100
    assert took == pytest.approx(240.0)


def used_up_by_another_program(world: World) -> None:
    for number in range(20):
        assert chat(world.fake, f"No. {-number}", model=FREE).status == 200
    world.fake.log.clear()


@pytest.mark.anyio
@pytest.mark.parametrize("streamed", [False, True])
async def test_limits_used_up_by_others_cost_one_refusal_where_calls_come_one_by_one(
    streamed: bool,
) -> None:
    world = World()
    used_up_by_another_program(world)
    answers: list[Any] = []
    async with world.client() as client:

        async def call(number: int) -> None:
            await world.clock.sleep(10.0 + number / 10)
            if streamed:
                async with client.chat.completions.stream(
                    model=FREE, messages=f"No. {number}"
                ) as stream:
                    answers.append(await stream.completion())
            else:
                answers.append(await ask(client, number))

        took = await world.run(call, 100)
    assert len(answers) == 100
    assert sorted(world.fake.statuses) == [200] * 100 + [429]
    assert sorted(len(answer.attempts) for answer in answers) == [1] * 99 + [2]
    first_minute = [status for time, status, _ in world.fake.log if time < 59.9]
    assert first_minute == [429]
    # The refusal itself may count at OpenRouter, so its token comes back ten seconds late.
    assert 4 * 60.0 <= took - 60.0 <= 4 * 60.0 + 10.1


@pytest.mark.anyio
async def test_limits_used_up_by_others_cost_a_burst_no_more_than_it_had_sent() -> None:
    world = World()
    used_up_by_another_program(world)
    answers: list[Any] = []
    async with world.client() as client:

        async def call(number: int) -> None:
            answers.append(await ask(client, number))

        took = await world.run(call, 100)
    assert len(answers) == 100
    # Twenty were on their way before the first of them was refused. Later windows have none.
    statuses = world.fake.statuses
    assert statuses == [429] * 20 + [200] * 100
    assert took == pytest.approx(5 * 60.0, rel=0.01)


@pytest.mark.anyio
async def test_limits_that_raise_send_nothing_that_would_be_refused() -> None:
    world = World()
    answers: list[Any] = []
    errors: list[RateLimitError] = []
    async with world.client(rate_limiter=RateLimiter(when_limited="raise")) as client:

        async def call(number: int) -> None:
            try:
                answers.append(await ask(client, number))
            except RateLimitError as error:
                errors.append(error)

        assert await world.run(call, 30) == 0.0
        assert world.fake.statuses == [200] * 20
        assert (len(answers), len(errors)) == (20, 10)
        assert {(error.status_code, error.retryable) for error in errors} == {(None, True)}
        assert {error.attempts for error in errors} == {()}
        waits = [error.retry_after for error in errors]
        assert all(wait is not None and 0.0 < wait <= 60.0 for wait in waits)
        world.clock.time += max(wait for wait in waits if wait is not None)
        assert await world.run(call, 20) == 0.0
    assert world.fake.statuses == [200] * 40


def client_in_threads(fake: CountingFake, clock: ThreadsClock, **options: Any) -> OpenRouter:
    transport = fake.transport(sleep=clock.sleep)
    client = fake.client(http_client=httpx.Client(transport=transport), **options)
    client._connections.now, client._connections.sleep = clock.now, clock.sleep
    return client


@pytest.mark.parametrize("streamed", [False, True])
def test_limits_200_threads_are_never_refused_and_lose_no_time(streamed: bool) -> None:
    clock = ThreadsClock()
    fake = CountingFake(clock)
    fake.fail(faults.SlowFirstToken(0.5), times=None)
    texts: list[str] = []
    with client_in_threads(fake, clock) as client:

        def call(number: int) -> None:
            ask: Any = client.chat.completions
            if streamed:
                with ask.stream(model=FREE, messages=f"No. {number}") as stream:
                    texts.append(stream.completion().text)
            else:
                texts.append(ask.create(model=FREE, messages=f"No. {number}").text)

        clock.run([partial(call, number) for number in range(200)])
    assert fake.statuses == [200] * 200
    assert len(set(texts)) == 200
    assert 540.0 <= clock.time <= 540.0 * 1.01


def test_limits_used_up_by_others_teach_threads() -> None:
    clock = ThreadsClock()
    fake = CountingFake(clock)
    for number in range(20):
        assert chat(fake, f"No. {-number}", model=FREE).status == 200
    fake.log.clear()
    texts: list[str] = []
    with client_in_threads(fake, clock, retry=RetryPolicy(max_retries=1)) as client:

        def call(number: int) -> None:
            clock.sleep(10.0 + number / 10)
            texts.append(client.chat.completions.create(model=FREE, messages=f"No. {number}").text)

        clock.run([partial(call, number) for number in range(60)])
    assert len(set(texts)) == 60
    assert sorted(fake.statuses) == [200] * 60 + [429]
    assert clock.time <= 60.0 + 2 * 60.0 + 10.1
