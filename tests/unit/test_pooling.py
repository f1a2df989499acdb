from __future__ import annotations

import gc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from openrouter._pool_waiting import Signal
from openrouter.pooling import IdleConnections, Slots


def test_slots_are_as_many_as_said() -> None:
    slots = Slots(3)
    assert [slots.take() for _ in range(4)] == [True, True, True, False]
    slots.give_back()
    assert [slots.take() for _ in range(2)] == [True, False]


def test_slots_of_a_huge_number_take_no_room() -> None:
    slots = Slots(sys.maxsize * 2)
    assert slots.take()


def test_slots_go_to_whoever_came_first() -> None:
    slots = Slots(1)
    assert slots.take()
    waiters = [threading.Event() for _ in range(3)]
    for waiter in waiters:
        slots.queue(waiter)
    assert slots.waiting == 3
    for served in range(1, 4):
        slots.give_back()
        assert [waiter.is_set() for waiter in waiters] == [True] * served + [False] * (3 - served)
    assert slots.waiting == 0
    assert not slots.take()


def test_slots_nobody_overtakes_those_who_wait() -> None:
    class Late(threading.Event):
        """Somebody comes just when this one is woken up, with another one waiting still."""

        def set(self) -> None:
            overtaken.append(slots.take())
            super().set()

    overtaken: list[bool] = []
    slots = Slots(2)
    assert slots.take()
    assert slots.take()
    for waiter in (Late(), threading.Event()):
        slots.queue(waiter)
    slots._returned.extend([None, None])
    slots._serve()
    assert overtaken == [False]


def test_slots_free_by_the_time_of_queueing_are_given_at_once() -> None:
    slots = Slots(1)
    waiter = threading.Event()
    slots.queue(waiter)
    assert waiter.is_set()
    assert not slots.leave(waiter)


def test_slots_leaving_the_line_lets_the_next_one_have_it() -> None:
    slots = Slots(1)
    assert slots.take()
    first, second = threading.Event(), threading.Event()
    slots.queue(first)
    slots.queue(second)
    assert slots.leave(first)
    slots.give_back()
    assert (first.is_set(), second.is_set()) == (False, True)
    assert not slots.leave(second)
    slots.give_back()
    assert slots.take()


def test_slots_keep_one_that_nobody_wants_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    slots = Slots(1)
    waiter = threading.Event()
    pick = slots._pick

    def give_up_meanwhile() -> bool:
        return pick() and slots.leave(waiter)

    monkeypatch.setattr(slots, "_pick", give_up_meanwhile)
    slots.queue(waiter)
    monkeypatch.undo()
    assert not waiter.is_set()
    assert slots.take()


def test_slots_in_many_threads_are_never_more_than_there_are() -> None:
    slots = Slots(3)
    inside: list[None] = []
    most: list[int] = []

    def work(patience: float) -> None:
        for turn in range(300):
            if not slots.take():
                signal = Signal()
                slots.queue(signal)
                if not signal.wait(patience * (turn % 3)) and slots.leave(signal):
                    continue
            inside.append(None)
            most.append(len(inside))
            inside.pop()
            slots.give_back()

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(work, [0.0001, 0.001, 0.01, 1.0] * 2))
    finally:
        sys.setswitchinterval(interval)
    assert max(most) <= 3
    assert [slots.take() for _ in range(4)] == [True, True, True, False]


def test_slots_can_be_given_back_by_the_garbage_collector_at_any_point() -> None:
    slots = Slots(4)

    class Forgotten:
        """In a cycle, so that it is found at some point of some later step."""

        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            slots.give_back()

    threshold = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for _ in range(2000):
            signal = Signal()
            slots.queue(signal)
            if not slots.leave(signal):
                Forgotten()
    finally:
        gc.set_threshold(*threshold)
        gc.collect()
    assert [slots.take() for _ in range(5)] == [True] * 4 + [False]


def test_idle_connections_serve_the_last_one_first() -> None:
    idle: IdleConnections[str] = IdleConnections(60)
    assert idle.take("here") is None
    for name in "abc":
        idle.put("here", name, now=0)
    assert [idle.take("here") for _ in range(4)] == ["c", "b", "a", None]


def test_idle_connections_to_other_origins_stay_in_their_order() -> None:
    idle: IdleConnections[str] = IdleConnections(60)
    for number, (origin, name) in enumerate([("x", "a"), ("y", "b"), ("z", "c"), ("y", "d")]):
        idle.put(origin, name, now=number)
    assert idle.take("x") == "a"
    assert idle.take("x") is None
    assert len(idle) == 3
    assert idle.expired(now=61) == ["b"]
    assert [idle.take("y"), idle.take("y"), idle.take("z")] == ["d", None, "c"]


def test_idle_connections_expire_from_the_oldest_on() -> None:
    idle: IdleConnections[str] = IdleConnections(60)
    for second in (0, 10, 20):
        idle.put("here", str(second), now=second)
    assert idle.expired(now=59.9) == []
    assert idle.expired(now=70) == ["0", "10"]
    assert idle.take("here") == "20"
    assert idle.expired(now=1e9) == []


def test_idle_connections_that_are_too_many_leave_from_the_oldest_on() -> None:
    idle: IdleConnections[str] = IdleConnections(60)
    for name in "abcd":
        idle.put(name, name, now=0)
    assert idle.surplus(4) == []
    assert idle.surplus(2) == ["a", "b"]
    assert idle.surplus(0) == ["c", "d"]
    assert len(idle) == 0
