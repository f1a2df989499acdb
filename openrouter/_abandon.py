"""Leaving the pieces of an answer before its end, without a generator that stays half run.

httpx and httpcore nest generators. One that is dropped half run is ended by the garbage collector:
without a word in blocking code, later and with a warning in trio.
"""

from __future__ import annotations

import contextlib
from types import GeneratorType
from typing import TYPE_CHECKING

import anyio

if TYPE_CHECKING:
    from typing import AsyncIterator, Iterator

# More pieces than a buffer holds; a transport of the caller's might never come to its end.
_MOST_PIECES = 1000


def abandon(pieces: Iterator[bytes]) -> None:
    """End ``pieces``."""
    # Another thread may wait for the next one; closing the connection woke it up.
    with contextlib.suppress(ValueError):
        if isinstance(pieces, GeneratorType):
            pieces.close()


async def async_abandon(pieces: AsyncIterator[bytes]) -> None:
    """End ``pieces`` from the inside: what waits for the next one is cancelled."""
    with anyio.CancelScope() as scope:
        scope.cancel()
        # The connection is closed already, which is what most of them complain about here.
        with contextlib.suppress(Exception):
            for _ in range(_MOST_PIECES):
                await pieces.__anext__()
