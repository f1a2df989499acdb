"""What `scripts/mutate` makes of what mutmut says."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from _mutate import cli, plugin
from _mutate.report import (
    Count,
    UnknownModuleError,
    chosen,
    counted,
    statuses,
    table,
    too_low,
    unnoticed,
)

RESULTS = """\
    openrouter.retry.x__count__mutmut_1: killed
    openrouter.retry.x__count__mutmut_2: survived
    openrouter.retry.xǁRetryPolicyǁbackoff__mutmut_8: timeout
    openrouter.sse.x__text__mutmut_1: segfault
    openrouter.sse.x__text__mutmut_2: no tests
    openrouter.limits.x_free_models__mutmut_1: not checked
Something else: that mutmut prints
"""
FOUND = statuses(RESULTS)


def test_statuses_are_of_the_lines_that_name_a_mutant() -> None:
    assert len(FOUND) == 6
    assert FOUND["openrouter.sse.x__text__mutmut_2"] == "no tests"
    assert FOUND["openrouter.retry.xǁRetryPolicyǁbackoff__mutmut_8"] == "timeout"


def test_counts_are_by_module_and_of_the_modules_asked_for() -> None:
    assert counted(FOUND, ["sse", "retry", "pricing"]) == [
        Count("sse", killed=0, survived=1, timeouts=1),
        Count("retry", killed=1, survived=1, timeouts=1),
    ]


def test_count_keeps_apart_what_mutmut_could_not_tell() -> None:
    assert counted(FOUND, ["limits"]) == [Count("limits", undecided=1)]


def test_share_is_what_a_test_noticed_in_time_or_not() -> None:
    assert Count("retry", killed=17, survived=4, timeouts=3, undecided=1).share == 80.0


def test_table_has_a_line_a_module_and_their_sum() -> None:
    assert table([Count("retry", 1_090, 10, 0), Count("_quote", 8, 1, 1)]).splitlines() == [
        "module  mutants  killed  survived  timeouts   share",
        "retry     1,100   1,090        10         0  99.1 %",
        "_quote       10       8         1         1  90.0 %",
        "all       1,110   1,098        11         1  99.0 %",
    ]


def test_table_counts_what_mutmut_could_not_tell_as_survived() -> None:
    row = table([Count("retry", killed=1, undecided=1)]).splitlines()[1]
    assert row.split() == ["retry", "2", "1", "1", "0", "50.0", "%"]


def test_table_of_nothing_is_its_headings() -> None:
    assert table([]).split() == ["module", "mutants", "killed", "survived", "timeouts", "share"]


def test_unnoticed_are_named_as_mutmut_shows_them() -> None:
    assert unnoticed(FOUND, ["retry", "limits"]) == [
        "openrouter.retry.x__count__mutmut_2: survived",
        "openrouter.limits.x_free_models__mutmut_1: not checked",
    ]


def test_module_is_too_low_below_ninety_percent_or_undecided() -> None:
    rows = [
        Count("enough", killed=9, survived=1),
        Count("few", killed=89, survived=11),
        Count("unknown", killed=99, undecided=1),
    ]
    assert too_low(rows) == ["few", "unknown"]


def test_modules_are_chosen_by_name_in_the_order_of_the_list() -> None:
    assert chosen(["sse", "_bill"], ["_bill", "retry", "sse"]) == ["_bill", "sse"]
    assert chosen([], ["_bill", "retry"]) == ["_bill", "retry"]


def test_module_that_is_not_mutated_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownModuleError, match=r"^logs is not mutated; these are: retry, sse$"):
        chosen(["logs"], ["retry", "sse"])


def test_modules_are_those_of_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("retry.py", "_error_base.py", "_error_text.py", "logs.py"):
        tmp_path.joinpath(name).touch()
    project = {"tool": {"mutmut": {"only_mutate": ["retry.py", "_error_*.py"]}}}
    assert cli.mutated_modules(project) == ["_error_base", "_error_text", "retry"]


@pytest.mark.parametrize(
    ("modules", "status", "last"),
    [
        (["retry"], 1, "Below 90 %: retry"),
        (["pricing"], 1, "Below 90 %: nothing was mutated"),
    ],
)
def test_too_few_fail_the_command(
    modules: list[str], status: int, last: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.tell(FOUND, modules) == status
    assert capsys.readouterr().out.splitlines()[-1] == last


def test_enough_do_not_fail_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.tell({"openrouter.retry.x__count__mutmut_1": "killed"}, ["retry"]) == 0
    assert capsys.readouterr().out.splitlines()[1].endswith("100.0 %")


def test_command_refuses_a_module_that_is_not_mutated(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    assert cli.main(["retry", "nothing"]) == 2
    assert "nothing is not mutated" in capsys.readouterr().err


def test_properties_come_after_plain_tests_in_their_order() -> None:
    def item(name: str, made_up: bool = False) -> Any:
        return SimpleNamespace(name=name, obj=SimpleNamespace(is_hypothesis_test=made_up))

    # What is no function of Python has no `obj`.
    items = [item("a", made_up=True), item("b"), SimpleNamespace(name="c"), item("d")]
    plugin.pytest_collection_modifyitems(items)
    assert [each.name for each in items] == ["b", "c", "d", "a"]
