from __future__ import annotations

import json
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from _bench import instructions
from _bench.instructions import Finding, compare, count_steps


def busy(times: int) -> int:
    total = 0
    for number in range(times):
        total += abs(number)
    return total


def test_steps_are_the_same_in_each_run() -> None:
    assert count_steps(lambda: busy(100)) == count_steps(lambda: busy(100))


def test_steps_grow_with_the_work() -> None:
    few, many = count_steps(lambda: busy(100)), count_steps(lambda: busy(1_000))
    assert 9 < many / few < 11


def test_steps_include_instructions_and_calls_of_c_functions() -> None:
    def with_calls() -> None:
        for _ in range(100):
            abs(1)

    calls = 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event == "c_call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        with_calls()
    finally:
        sys.setprofile(before)
    assert calls >= 100
    # A turn of the loop has more instructions than the call.
    assert count_steps(with_calls) >= calls + 200


def test_counting_leaves_the_tracing_of_others_as_it_was() -> None:
    before = sys.gettrace(), sys.getprofile()
    with pytest.raises(ZeroDivisionError):
        count_steps(lambda: 1 // 0)
    assert (sys.gettrace(), sys.getprofile()) == before


@pytest.mark.parametrize(
    ("steps", "baseline", "verdict", "fails"),
    [
        (100, 100, "ok", False),
        (110, 100, "ok", False),
        (111, 100, "REGRESSION", True),
        (90, 100, "ok", False),
        (89, 100, "better; --write keeps it", False),
        (None, 100, "NOT COMPARABLE", True),
        (100, None, "NOT COMPARABLE", True),
    ],
)
def test_finding_fails_beyond_ten_percent(
    steps: int | None, baseline: int | None, verdict: str, fails: bool
) -> None:
    finding = Finding("f", steps, baseline)
    assert finding.verdict == verdict
    assert finding.fails is fails


def test_compare_names_functions_of_either_side() -> None:
    found = compare({"kept": 1, "new": 2}, {"kept": 1, "gone": 3})
    assert found == [Finding("kept", 1, 1), Finding("new", 2, None), Finding("gone", None, 3)]


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    counts = {"decoder": 1_000, "accumulator": 2_000}
    monkeypatch.setattr(instructions, "measure", lambda: dict(counts))
    return counts


def test_check_passes_against_counts_that_it_kept(
    counted: dict[str, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "baseline.json"
    assert instructions.check(write=True, path=path) == 0
    assert instructions.check(path=path) == 0
    assert "1.000 x  ok" in capsys.readouterr().out


def test_check_fails_when_a_function_takes_more(
    counted: dict[str, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "baseline.json"
    instructions.check(write=True, path=path)
    counted["decoder"] = 1_200
    assert instructions.check(path=path) == 1
    lines = capsys.readouterr().out.splitlines()
    assert next(line for line in lines if "REGRESSION" in line).split()[0] == "decoder"


def test_check_keeps_the_counts_of_other_versions(counted: dict[str, int], tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_text('{"2.7": {"decoder": 5}}')
    instructions.check(write=True, path=path)
    kept = json.loads(path.read_text())
    assert kept == {"2.7": {"decoder": 5}, instructions.python_version(): counted}


def test_check_without_a_baseline_says_so(
    counted: dict[str, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert instructions.check(path=tmp_path / "none.json") == 0
    assert "has no baseline yet" in capsys.readouterr().out


def test_committed_baseline_names_the_functions_that_are_counted() -> None:
    names = sorted(instructions.functions())
    for counts in instructions.load(instructions.BASELINE).values():
        assert sorted(counts) == names


def test_counted_functions_do_their_work() -> None:
    for name, work in instructions.functions().items():
        assert count_steps(work) > 10, name
