from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Iterator

import anyio
import pytest

from _bench import cli, plot
from _bench.cases import CASES, Case, choose
from _bench.figures import Goal, Row, row
from _bench.measuring import Session, alternate, alternate_async, costs, forbid, surroundings

GOOD = row("good", "works", "us CPU", [2.0, 2.0], [1.0, 1.0], goal=Goal(at_most=1.5))
SMALLER = row("good", "grows", "ms CPU", [3.0], [1.0], difference=True)


def good(session: Session) -> Iterator[Row]:
    session.notes.append("seen")
    yield GOOD
    yield SMALLER


def bad(session: Session) -> Iterator[Row]:
    yield GOOD
    raise RuntimeError("the server is gone")


def test_arguments_default_to_everything() -> None:
    assert vars(cli.parser().parse_args([])) == {
        "cases": [],
        "quick": False,
        "rounds": None,
        "json": None,
        "plot": None,
        "orjson": False,
        "peers": False,
        "regress": False,
        "write": False,
    }


def test_arguments_name_cases_rounds_and_files() -> None:
    found = cli.parser().parse_args(
        ["stream", "import", "--quick", "--rounds", "3", "--json", "a.json", "--plot", "b.png"]
    )
    assert found.cases == ["stream", "import"]
    assert (found.quick, found.rounds) == (True, 3)
    assert (found.json, found.plot) == (Path("a.json"), Path("b.png"))


@pytest.mark.parametrize("rounds", ["0", "-1", "many"])
def test_rounds_must_be_above_zero(rounds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--rounds", rounds])
    assert "--rounds" in capsys.readouterr().err


def test_choose_without_names_takes_all() -> None:
    assert choose([]) == list(CASES)


def test_choose_keeps_the_order_of_the_table() -> None:
    assert [case.name for case in choose(["import", "request"])] == ["request", "import"]


def test_unknown_case_is_named_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["requst"])
    said = capsys.readouterr().err
    assert "no case 'requst'" in said
    assert "stream-trio" in said


def test_cases_have_names_of_their_own() -> None:
    assert len({case.name for case in CASES}) == len(CASES)


def test_measure_goes_on_after_a_case_that_broke(capsys: pytest.CaptureFixture[str]) -> None:
    cases = [Case("bad", "", bad), Case("good", "", good)]
    outcome = cli.measure(cases, Session())
    assert outcome.broken == ["bad"]
    assert outcome.rows == [GOOD, GOOD, SMALLER]
    assert "the server is gone" in capsys.readouterr().err


def test_complaint_shows_the_first_of_many_errors_in_a_few_lines() -> None:
    async def fail() -> None:
        raise RuntimeError("it rained")

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(fail)

    with pytest.raises(BaseException) as caught:  # noqa: PT011
        anyio.run(main)
    said = cli.complaint(caught.value)
    assert said.endswith("RuntimeError: it rained")
    assert len(said.splitlines()) < 15


def test_report_has_table_notes_and_what_broke() -> None:
    text = cli.report(cli.Outcome([GOOD, SMALLER], ["left out"], ["bad"]), surroundings())
    assert "works" in text
    assert "note: left out" in text
    assert "BROKEN: bad" in text
    assert text.endswith("0 of 1 goals met")


def test_json_holds_rows_and_surroundings() -> None:
    outcome = cli.Outcome([GOOD], ["left out"], [])
    written = json.loads(json.dumps(cli.as_json(outcome, surroundings())))
    assert written["rows"][0]["compared"]["median"] == 2.0
    assert written["versions"]["httpx"]
    assert written["notes"] == ["left out"]


@pytest.mark.parametrize(
    ("case", "status"), [(Case("good", "", good), 0), (Case("bad", "", bad), 1)]
)
def test_command_fails_only_when_something_broke(
    case: Case, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "choose", lambda names: [case])
    monkeypatch.setitem(sys.modules, "orjson", None)
    target = tmp_path / "result.json"
    assert cli.main(["--json", str(target)]) == status
    assert json.loads(target.read_text())["rows"][0]["met"] is False


def test_rounds_take_turns_after_one_warm_up_each() -> None:
    seen: list[str] = []
    found = alternate(2, 60, lambda: seen.append("a"), lambda: seen.append("b"))
    assert "".join(seen) == "ab" "abab"
    assert [len(rounds) for rounds in found] == [2, 2]


def test_rounds_end_when_patience_does_but_not_before_the_first() -> None:
    seen: list[str] = []
    alternate(100, -1, lambda: seen.append("a"), lambda: seen.append("b"))
    assert "".join(seen) == "ab" "ab"


def test_rounds_that_wait_take_turns_as_well() -> None:
    seen: list[str] = []

    async def a() -> None:
        seen.append("a")

    async def b() -> None:
        seen.append("b")

    async def main() -> list[int]:
        found = await alternate_async(2, 60, a, b)
        await alternate_async(100, -1, a, b)
        return [len(rounds) for rounds in found]

    assert anyio.run(main) == [2, 2]
    assert "".join(seen) == "ab" "abab" "ab" "ab"


def test_costs_are_told_per_unit_of_work() -> None:
    (rounds,) = alternate(3, 60, lambda: None)
    assert [value * 4 for value in costs(rounds, 4).wall] == [cost.wall for cost in rounds]


@pytest.mark.parametrize(
    ("session", "rounds", "size"),
    [(Session(), 25, 100), (Session(quick=True), 5, 25), (Session(quick=True, rounds=9), 9, 25)],
)
def test_session_says_how_thorough_to_be(session: Session, rounds: int, size: int) -> None:
    assert session.repeat(25) == rounds
    assert session.size(100) == size


def test_forbidden_module_cannot_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "wave", raising=False)
    monkeypatch.setitem(sys.modules, "wave", sys)
    forbid("wave")
    with pytest.raises(ImportError):
        import wave  # noqa: F401


@pytest.mark.parametrize("target", ["out/speed", "out/speed.png", "out/speed.svg"])
def test_plot_writes_both_files_whatever_suffix_is_given(target: str) -> None:
    assert plot.files(Path(target)) == (Path("out/speed.png"), Path("out/speed.svg"))


def test_plot_keeps_a_dot_that_is_no_suffix() -> None:
    assert plot.files(Path("v1.2"))[0] == Path("v1.2.png")


def test_plot_shows_ratios_only() -> None:
    assert plot.bars([GOOD, SMALLER]) == [GOOD]


def test_plot_without_matplotlib_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(SystemExit):
        cli.main(["--plot", "x.png"])
    assert "[bench]" in capsys.readouterr().err
