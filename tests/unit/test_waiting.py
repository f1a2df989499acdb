from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest

from openrouter import _waiting


def test_now_is_the_present_by_two_clocks() -> None:
    before = (time.monotonic(), time.time())
    moment = _waiting.now()
    assert before[0] <= moment.steady <= time.monotonic()
    assert before[1] <= moment.epoch <= time.time()


def test_sleep_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    _waiting.sleep(2.5)
    assert slept == [2.5]


@pytest.mark.anyio
async def test_sleep_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(anyio, "sleep", sleep)
    await _waiting.async_sleep(2.5)
    assert slept == [2.5]


@pytest.mark.anyio
async def test_blocking_calls_run_beside_the_event_loop() -> None:
    def where(*args: Any, **kwargs: Any) -> Any:
        return threading.current_thread(), args, kwargs

    assert _waiting.blocking(where, 1, a=2) == (threading.current_thread(), (1,), {"a": 2})
    thread, args, kwargs = await _waiting.async_blocking(where, 1, a=2)
    assert thread is not threading.current_thread()
    assert (args, kwargs) == ((1,), {"a": 2})
