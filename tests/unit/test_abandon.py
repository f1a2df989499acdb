from __future__ import annotations

from typing import AsyncIterator, Generator

import anyio
import pytest

from openrouter._abandon import abandon, async_abandon


def numbers(ended: list[str]) -> Generator[bytes, None, None]:
    try:
        yield b"1"
        yield b"2"
    finally:
        ended.append("numbers")


def test_abandoned_pieces_end_at_once() -> None:
    ended: list[str] = []
    pieces = numbers(ended)
    assert next(pieces) == b"1"
    abandon(pieces)
    assert ended == ["numbers"]
    assert list(pieces) == []


def test_abandoned_pieces_of_another_kind_are_left_alone() -> None:
    pieces = iter([b"1"])
    abandon(pieces)
    assert list(pieces) == [b"1"]


def test_pieces_that_another_reads_right_now_are_left_to_it() -> None:
    def reader() -> Generator[bytes, None, None]:
        abandon(pieces)
        yield b"1"

    pieces = reader()
    assert list(pieces) == [b"1"]


async def inner(ended: list[str], wait: bool) -> AsyncIterator[bytes]:
    try:
        while True:
            yield b"x"
            if wait:
                await anyio.sleep_forever()
    finally:
        ended.append("inner")


async def outer(ended: list[str], wait: bool) -> AsyncIterator[bytes]:
    try:
        async for piece in inner(ended, wait):
            yield piece
    finally:
        ended.append("outer")


@pytest.mark.anyio
async def test_abandoned_pieces_end_from_the_inside() -> None:
    ended: list[str] = []
    pieces = outer(ended, wait=True)
    assert await pieces.__anext__() == b"x"
    await async_abandon(pieces)
    assert ended == ["inner", "outer"]
    assert [piece async for piece in pieces] == []


@pytest.mark.anyio
async def test_abandoned_pieces_that_never_end_hold_up_nobody() -> None:
    class Endless:
        count = 0

        def __aiter__(self) -> Endless:
            return self

        async def __anext__(self) -> bytes:
            self.count += 1
            return b"x"

    pieces = Endless()
    await async_abandon(pieces)
    assert 0 < pieces.count < 10_000


@pytest.mark.anyio
async def test_abandoning_what_ended_or_breaks_is_no_error() -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"x"
        raise OSError("closed")

    pieces = broken()
    await pieces.__anext__()
    await async_abandon(pieces)
    await async_abandon(pieces)


@pytest.mark.anyio
async def test_abandoning_leaves_no_cancellation_behind() -> None:
    await async_abandon(outer([], wait=True))
    await anyio.lowlevel.checkpoint()
