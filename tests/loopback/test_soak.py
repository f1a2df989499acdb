"""The chaos run of scripts/soak, in small, and what it makes of broken promises."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from _soak.ending import Ending, complaints, within
from _soak.plan import FAULTS, Plan, plan
from _soak.run import Job
from _soak.tally import Reading, Tally, all_heard
from openrouter.effects import HTTPRequest

ROOT = Path(__file__).parents[2]
CALL = Plan(
    number=3,
    streamed=True,
    faults=(),
    retries=2,
    falls_back=False,
    resumes=False,
    slow=False,
    leaves_after=None,
    cancelled_after=None,
)
GOOD = Ending("answer", text=CALL.expected, whole=CALL.expected, requests=1)
FAULTY = replace(CALL, faults=("cut",))
READING = Reading(calls=0, threads=1, descriptors=9, tasks=1, objects=50_000, bytes=50_000_000)


@pytest.mark.parametrize("way", [[], ["--backend", "trio"], ["--sync"]])
def test_soak_keeps_all_promises(way: list[str]) -> None:
    paths = [ROOT, ROOT / "generated", ROOT / "scripts"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    done = subprocess.run(
        [sys.executable, "-m", "_soak", "--calls=300", "--concurrency=40", *way],
        env=environment,
        capture_output=True,
        text=True,
        timeout=55,
    )
    assert done.stderr == ""
    assert done.returncode == 0, done.stdout
    assert "soak: 300 of 300 calls" in done.stdout
    assert "All promises were kept." in done.stdout


def test_soak_of_a_seed_is_always_the_same() -> None:
    calls = [plan(1, number) for number in range(2000)]
    assert calls == [plan(1, number) for number in range(2000)]
    assert calls != [plan(2, number) for number in range(2000)]
    assert 300 < sum(bool(call.faults) for call in calls) < 500
    assert {name for call in calls for name in call.faults} == {*FAULTS}
    assert sum(call.cancelled_after is not None for call in calls) > 40
    assert sum(call.leaves_after is not None for call in calls) > 30


def test_soak_makes_each_call_once() -> None:
    job = Job("http://127.0.0.1", calls=33, concurrency=4, seconds=60.0, seed=1)
    numbers = [[call.number for call in plans] for plans in job.rounds()]
    assert len(numbers) == 5
    assert [number for some in numbers for number in some] == list(range(33))


def test_soak_begins_no_call_when_time_is_up() -> None:
    job = Job("http://127.0.0.1", calls=33, concurrency=4, seconds=0.0, seed=1)
    assert [list(plans) for plans in job.rounds()] == [[], [], [], [], []]


@pytest.mark.parametrize(
    ("call", "ending", "handed"),
    [
        (CALL, replace(GOOD, text="You wrote: ", whole="You wrote: "), 1),
        (CALL, replace(GOOD, text=CALL.expected + "!", whole=CALL.expected + "!"), 1),
        (FAULTY, replace(GOOD, whole="another"), 1),
        (FAULTY, replace(GOOD, text=CALL.expected[:9] * 2), 1),
        (FAULTY, replace(GOOD, requests=1), 2),
        (CALL, Ending("error", "ProviderError", "", "", 1), 1),
        (FAULTY, Ending("error", "ProviderError", "You wrote: ", "You ", 1), 1),
        (CALL, Ending("left", "", "No.", None, 1), 1),
        (CALL, Ending("cancelled"), 1),
    ],
)
def test_soak_complains_of_a_call_that_ends_wrongly(
    call: Plan, ending: Ending, handed: int
) -> None:
    assert list(complaints(call, ending, handed))


@pytest.mark.parametrize(
    ("call", "ending", "handed"),
    [
        (CALL, GOOD, 1),
        (FAULTY, replace(GOOD, requests=2), 2),
        (FAULTY, Ending("error", "ProviderError", "You ", "You wrote:", 1), 1),
        (CALL, Ending("left", "", "You wrote:", None, 1), 1),
        (replace(CALL, cancelled_after=0.1), Ending("cancelled", "", "You "), 0),
    ],
)
def test_soak_accepts_a_call_that_ends_well(call: Plan, ending: Ending, handed: int) -> None:
    assert list(complaints(call, ending, handed)) == []


def test_soak_knows_which_requests_the_server_may_not_have_seen() -> None:
    assert within(3, replace(GOOD, unsent=1)) == (2, 2)
    assert within(2, Ending("cancelled")) == (1, 2)
    assert within(0, Ending("cancelled")) == (0, 0)


def handed(number: int | None) -> HTTPRequest:
    headers = {} if number is None else {"X-Soak-Call": str(number)}
    return HTTPRequest(method="POST", url="http://127.0.0.1", headers=headers)


@pytest.mark.parametrize(
    ("seen", "breaches"),
    [
        ({"calls": {"3": 1}, "others": 1}, 0),
        ({"calls": {"3": 2}, "others": 1}, 1),
        ({"calls": {}, "others": 1}, 1),
        ({"calls": {"3": 1, "4": 1}, "others": 1}, 1),
        ({"calls": {"3": 1}, "others": 0}, 1),
    ],
)
def test_soak_compares_the_counts_of_both_sides(seen: dict[str, Any], breaches: int) -> None:
    tally = Tally(5)
    tally.hand(handed(3))
    tally.hand(handed(None))
    tally.end(CALL, GOOD)
    tally.compare(seen)
    assert len(tally.breaches) == breaches


def test_soak_finds_what_is_left_over() -> None:
    tally = Tally(1)
    tally.compare_readings(READING, replace(READING, threads=0, objects=90_000))
    assert tally.breaches == []
    tally.compare_readings(READING, replace(READING, threads=2, descriptors=10, tasks=3))
    assert len(tally.breaches) == 3


@pytest.mark.parametrize("grown", [{"objects": 60_000}, {"bytes": 90_000_000}])
def test_soak_finds_memory_that_grows_after_the_first_round(grown: dict[str, int]) -> None:
    tally = Tally(1)
    tally.readings = [READING, READING, replace(READING, objects=50_100)]
    tally.check_memory()
    assert tally.breaches == []
    tally.readings.append(replace(READING, **grown))
    tally.check_memory()
    assert len(tally.breaches) == 1


def test_soak_hears_what_would_only_be_printed() -> None:
    class Careless:
        def __del__(self) -> None:
            raise KeyError("x")

    def fail() -> None:
        raise KeyError("x")

    tally = Tally(1)
    with all_heard(tally):
        del_me = Careless()
        del del_me
        warnings.warn("not closed", ResourceWarning, stacklevel=1)
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert len(tally.breaches) == 3
