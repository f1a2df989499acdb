"""Cases: one request after another, and one stream after another."""

from __future__ import annotations

from typing import Iterator

import anyio

from .contenders import AsyncOurs, AsyncPlain, Ours, Plain
from .figures import Goal, Row, ratios, row
from .measuring import Cost, Session, alternate, alternate_async, costs

CHUNKS = 2_000
MICROSECONDS = 1e6
REQUEST = Goal(at_most=1.2)
STREAM = Goal(at_most=2.0)


def times(work: object, count: int) -> None:
    """Call `work` so many times."""
    assert callable(work)
    for _ in range(count):
        work()


def cpu_row(case: str, what: str, units: int, measured: list[list[Cost]], goal: Goal) -> Row:
    """CPU time per unit, ours first, plain httpx second."""
    ours, plain = (costs(rounds, units) for rounds in measured)
    return row(
        case,
        what,
        "us CPU",
        [value * MICROSECONDS for value in ours.cpu],
        [value * MICROSECONDS for value in plain.cpu],
        goal=goal,
        wall=ratios(ours.wall, plain.wall),
    )


def request(session: Session) -> Iterator[Row]:
    """A small request, blocking."""
    count = session.size(100)
    ours, plain = Ours(session.base_url), Plain(session.base_url)
    try:
        measured = alternate(
            session.repeat(25),
            session.patience,
            lambda: times(ours.request, count),
            lambda: times(plain.request, count),
        )
    finally:
        ours.close()
        plain.close()
    yield cpu_row("request", "small request, sync", count, measured, REQUEST)


def stream(session: Session) -> Iterator[Row]:
    """A stream, blocking."""
    ours, plain = Ours(session.base_url), Plain(session.base_url)
    try:
        measured = alternate(
            session.repeat(40),
            session.patience,
            lambda: whole(ours.stream(CHUNKS), CHUNKS),
            lambda: whole(plain.stream(CHUNKS), CHUNKS),
        )
    finally:
        ours.close()
        plain.close()
    yield cpu_row("stream", "stream chunk, sync", CHUNKS, measured, STREAM)


def whole(seen: int, expected: int) -> None:
    """A figure counts only for a stream that came whole."""
    if seen != expected:
        raise RuntimeError(f"{seen} chunks came instead of {expected}")


def stream_asyncio(session: Session) -> Iterator[Row]:
    """A stream on asyncio."""
    return _stream_async("stream-asyncio", session, "asyncio")


def stream_trio(session: Session) -> Iterator[Row]:
    """A stream on trio."""
    return _stream_async("stream-trio", session, "trio")


def _stream_async(case: str, session: Session, backend: str) -> Iterator[Row]:
    async def main() -> list[list[Cost]]:
        ours, plain = AsyncOurs(session.base_url), AsyncPlain(session.base_url)

        async def by_us() -> None:
            whole(await ours.stream(CHUNKS), CHUNKS)

        async def by_httpx() -> None:
            whole(await plain.stream(CHUNKS), CHUNKS)

        try:
            return await alternate_async(session.repeat(40), session.patience, by_us, by_httpx)
        finally:
            await ours.aclose()
            await plain.aclose()

    measured = anyio.run(main, backend=backend)
    yield cpu_row(case, f"stream chunk, {backend}", CHUNKS, measured, STREAM)
