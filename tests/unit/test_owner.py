from __future__ import annotations

import os
import sys

import anyio
import pytest

from openrouter._owner import async_owner, owner


async def two_owners() -> tuple[object, object]:
    return async_owner(), async_owner()


def test_owner_is_this_process() -> None:
    assert owner() == owner() == os.getpid()


def test_async_owner_is_the_same_in_one_loop(anyio_backend: str) -> None:
    first, second = anyio.run(two_owners, backend=anyio_backend)
    assert first == second


def test_async_owner_differs_from_loop_to_loop(anyio_backend: str) -> None:
    # Both are kept, so that the second loop cannot stand where the first one was.
    first, _ = anyio.run(two_owners, backend=anyio_backend)
    second, _ = anyio.run(two_owners, backend=anyio_backend)
    assert first != second


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_owner_differs_in_a_forked_child() -> None:
    before = owner()
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writable, b"same" if owner() == before else b"other")
        os._exit(0)
    os.waitpid(child, 0)
    os.close(writable)
    assert os.read(readable, 10) == b"other"
    os.close(readable)
