"""Cases: many requests at the same time, as requests per second."""

from __future__ import annotations

import importlib.util
from typing import Awaitable, Callable, Iterator, NamedTuple

import anyio

from openrouter import AiohttpClient

from .contenders import TIMEOUT, AsyncOurs, AsyncPlain
from .figures import Goal, Row, ratios, row
from .measuring import Cost, Session, alternate_async
from .server import raise_file_limit

UNIT = "requests/s"
TEN = Goal(at_least=1.4)
FIVE_HUNDRED = Goal(at_least=8)
FLAT_500 = Goal(at_least=0.9)
FLAT_2000 = Goal(at_least=0.8)
AIOHTTP = Goal(at_least=1.5)

# How many at once, and the goal.
BESIDE_HTTPX = ((10, TEN), (100, None), (500, FIVE_HUNDRED))
BESIDE_OWN_TEN = ((500, FLAT_500), (2_000, FLAT_2000))
ON_TRIO = (10, 100)
OVER_AIOHTTP = 500

# Requests in a round.
_REQUESTS = {10: 200, 100: 200, 500: 500, 2_000: 2_000}
_ROUNDS = {10: 15, 100: 7, 500: 4, 2_000: 3}


async def crowd(call: Callable[[], Awaitable[object]], at_once: int, requests: int) -> None:
    """Make `requests` calls, `at_once` of them at any time."""
    each = max(1, requests // at_once)

    async def one_after_another() -> None:
        for _ in range(each):
            await call()

    async with anyio.create_task_group() as tasks:
        for _ in range(at_once):
            tasks.start_soon(one_after_another)


class Rates(NamedTuple):
    """Requests per second, round by round."""

    wall: list[float]
    cpu: list[float]
    """Per second of the client's CPU time: steadier where others use the machine, too."""


def rates(at_once: int, rounds: list[Cost]) -> Rates:
    """What the costs of rounds come to."""
    done = max(1, _REQUESTS[at_once] // at_once) * at_once
    return Rates([done / cost.wall for cost in rounds], [done / cost.cpu for cost in rounds])


def rate_row(
    case: str, what: str, found: list[Rates], goal: Goal | None = None, against: str = "httpx"
) -> Row:
    """The rates of two contenders, ours first."""
    ours, other = found
    cpu = ratios(ours.cpu, other.cpu)
    return row(case, what, UNIT, ours.wall, other.wall, against=against, goal=goal, cpu=cpu)


class Contender(NamedTuple):
    """A client, and how many calls it makes at once."""

    client: AsyncOurs | AsyncPlain
    at_once: int

    async def work(self) -> None:
        await crowd(self.client.request, self.at_once, _REQUESTS[self.at_once])


async def _take_turns(session: Session, *contenders: Contender) -> list[Rates]:
    """Requests per second of each, all in the same rounds; their clients are closed."""
    rounds = session.repeat(min(_ROUNDS[contender.at_once] for contender in contenders))
    try:
        works = [contender.work for contender in contenders]
        found = await alternate_async(rounds, session.patience / 2, *works)
    finally:
        for contender in contenders:
            await contender.client.aclose()
    return [rates(contender.at_once, costs) for contender, costs in zip(contenders, found)]


async def _beside_httpx(session: Session, at_once: int) -> list[Rates]:
    ours = AsyncOurs(session.base_url, at_once)
    plain = AsyncPlain(session.base_url, at_once)
    return await _take_turns(session, Contender(ours, at_once), Contender(plain, at_once))


async def _beside_own_ten(session: Session, at_once: int) -> list[Rates]:
    many, few = AsyncOurs(session.base_url, at_once), AsyncOurs(session.base_url, 10)
    return await _take_turns(session, Contender(many, at_once), Contender(few, 10))


def asyncio(session: Session) -> Iterator[Row]:
    """10, 100 and 500 at once beside httpx; 500 and 2,000 beside the own rate at 10."""
    for at_once, goal in BESIDE_HTTPX:
        found = anyio.run(_beside_httpx, session, at_once)
        yield rate_row("at-once", f"{at_once} at once, asyncio", found, goal)
    files = raise_file_limit()
    for at_once, goal in BESIDE_OWN_TEN:
        what = f"{at_once:,} at once, asyncio"
        if files < at_once + 200:
            session.notes.append(f"at-once: {what} needs ulimit -n {at_once + 200}; left out")
            continue
        found = anyio.run(_beside_own_ten, session, at_once)
        yield rate_row("at-once", what, found, goal, "own, 10")


def trio(session: Session) -> Iterator[Row]:
    """10 and 100 at once."""
    for at_once in ON_TRIO:
        found = anyio.run(_beside_httpx, session, at_once, backend="trio")
        yield rate_row("at-once-trio", f"{at_once} at once, trio", found)


def aiohttp(session: Session) -> Iterator[Row]:
    """500 at once over httpx-aiohttp, beside the default transport; nothing where not installed."""
    if importlib.util.find_spec("httpx_aiohttp") is None:
        session.notes.append("aiohttp: left out; pip install -e '.[bench]' installs httpx-aiohttp")
        return
    at_once = OVER_AIOHTTP
    raise_file_limit()
    found: list[Rates] = []

    async def main() -> None:
        async with AiohttpClient(at_once, timeout=TIMEOUT) as http_client:
            over_aiohttp = AsyncOurs(session.base_url, at_once, http_client)
            default = AsyncOurs(session.base_url, at_once)
            contenders = Contender(over_aiohttp, at_once), Contender(default, at_once)
            found.extend(await _take_turns(session, *contenders))

    anyio.run(main)
    what = f"{at_once} at once, asyncio, aiohttp"
    yield rate_row("aiohttp", what, found, AIOHTTP, "own, default")
