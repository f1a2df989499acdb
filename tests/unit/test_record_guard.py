from __future__ import annotations

import logging
from typing import Callable

import pytest

from openrouter.testing import FakeOpenRouter
from tests.record_guard import GUARD, SECRET


@pytest.mark.parametrize(
    "text",
    ["the key sk-or-v1-0123", "{'Authorization': 'x'}", "authorization: basic", "Bearer abc"],
)
def test_guard_finds_keys_and_headers(text: str) -> None:
    assert SECRET.search(text)


@pytest.mark.parametrize("text", ["sk-or-v1-...cdef", "the bearer's name", "author"])
def test_guard_lets_masked_keys_pass(text: str) -> None:
    assert not SECRET.search(text)


@pytest.mark.parametrize("logger", ["openrouter", "openrouter.request", "openrouter.other"])
def test_guard_sees_every_logger(logger: str, leaks: Callable[[], list[str]]) -> None:
    logging.getLogger(logger).debug("x", extra={"note": "sk-or-v1-0123456789abcdef"})
    assert len(leaks()) == 1


def test_guard_sees_every_call() -> None:
    before = GUARD.seen
    FakeOpenRouter().client().models.count()
    # Two records, each before and after the library's own filter.
    assert GUARD.seen - before == 4
