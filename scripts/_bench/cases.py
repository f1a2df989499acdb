"""The table of cases: each measures ours beside something else, and may have a goal."""

from __future__ import annotations

from typing import Callable, Iterable, NamedTuple

from . import calls, chat, concurrency, growth, imports, memory, parsing
from .figures import Row
from .measuring import Session


class Case(NamedTuple):
    """Something to measure."""

    name: str
    about: str
    run: Callable[[Session], Iterable[Row]]


CASES = (
    Case("request", "a small request, blocking", calls.request),
    Case("stream", "a stream of 2,000 chunks, blocking", calls.stream),
    Case("stream-asyncio", "the same on asyncio", calls.stream_asyncio),
    Case("stream-trio", "the same on trio", calls.stream_trio),
    Case("at-once", "requests/s with 10, 100, 500 and 2,000 at once, asyncio", concurrency.asyncio),
    Case("at-once-trio", "requests/s with 10 and 100 at once, trio", concurrency.trio),
    Case("aiohttp", "requests/s with 500 at once over aiohttp", concurrency.aiohttp),
    Case("import", "importing, and the first client", imports.run),
    Case("chat", "the terminal chat, from its command to its prompt", chat.run),
    Case("memory", "1,000 open streams; 10,000 completions freed", memory.run),
    Case("models", "the list of 400 models", parsing.models),
    Case("chunk", "a chunk's JSON as a model", parsing.chunk),
    Case("growth", "a stream of 100,000 chunks beside one of 2,000", growth.run),
)


def choose(names: Iterable[str]) -> list[Case]:
    """The cases of these names, in the table's order; all where none is named.

    Raises:
        ValueError: A name is unknown.
    """
    wanted = list(names)
    known = [case.name for case in CASES]
    for name in wanted:
        if name not in known:
            raise ValueError(f"there is no case {name!r}; there are: {', '.join(known)}")
    return [case for case in CASES if case.name in wanted or not wanted]
