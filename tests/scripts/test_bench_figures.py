from __future__ import annotations

import json

import pytest

from _bench.figures import Figure, Goal, Row, differences, figure, ratios, row
from _bench.table import number, table, with_spread


def test_figure_has_the_median_and_the_quartiles_of_its_values() -> None:
    assert figure([5.0, 1.0, 2.0, 4.0, 3.0]) == Figure(median=3.0, low=2.0, high=4.0)


def test_figure_of_one_value_has_no_spread() -> None:
    assert figure([7.0]) == Figure(7.0, 7.0, 7.0)


def test_ratios_pair_the_rounds_so_that_a_slow_round_cancels_out() -> None:
    # The third round was ten times slower for both.
    assert ratios([2.0, 2.0, 20.0], [1.0, 1.0, 10.0]) == [2.0, 2.0, 2.0]


def test_ratios_leave_out_a_round_in_which_the_other_took_nothing() -> None:
    assert ratios([2.0, 3.0], [0.0, 1.0]) == [3.0]


def test_differences_pair_the_rounds() -> None:
    assert differences([5.0, 7.0], [1.0, 2.0]) == [4.0, 5.0]


@pytest.mark.parametrize(
    ("goal", "value", "met"),
    [
        (Goal(at_most=2), 2.0, True),
        (Goal(at_most=2), 2.01, False),
        (Goal(at_least=8), 8.0, True),
        (Goal(at_least=8), 7.99, False),
        (Goal(at_least=45, at_most=55), 50.0, True),
        (Goal(at_least=45, at_most=55), 44.9, False),
        (Goal(at_least=45, at_most=55), 55.1, False),
    ],
)
def test_goal_is_met_within_its_bounds(goal: Goal, value: float, met: bool) -> None:
    assert goal.met(value) is met


@pytest.mark.parametrize(
    ("goal", "text"),
    [
        (Goal(at_most=1.35), "<= 1.35"),
        (Goal(at_least=8), ">= 8"),
        (Goal(at_least=45, at_most=55), "45 .. 55"),
    ],
)
def test_goal_says_its_bounds(goal: Goal, text: str) -> None:
    assert str(goal) == text


def a_row(goal: Goal | None = None, difference: bool = False) -> Row:
    return row(
        "request",
        "small request",
        "us CPU",
        [300.0, 310.0, 320.0],
        [200.0, 200.0, 200.0],
        goal=goal,
        difference=difference,
        wall=[1.1, 1.2, 1.3],
    )


def test_row_compares_by_ratio() -> None:
    made = a_row(Goal(at_most=1.5))
    assert made.compared.median == pytest.approx(1.55)
    assert made.met is False


def test_row_compares_by_difference_where_asked() -> None:
    made = a_row(Goal(at_most=110), difference=True)
    assert made.compared.median == pytest.approx(110.0)
    assert made.met is True


def test_row_without_a_goal_is_neither_met_nor_missed() -> None:
    assert a_row().met is None


def test_row_as_json_can_be_written_and_names_its_figures() -> None:
    written = json.loads(json.dumps(a_row(Goal(at_most=1.5)).as_json()))
    assert written["ours"] == {"median": 310.0, "low": 305.0, "high": 315.0}
    assert written["wall"]["median"] == 1.2
    assert written["goal"] == {"at_least": None, "at_most": 1.5}
    assert written["met"] is False


@pytest.mark.parametrize(
    ("value", "text"),
    [(1234.5, "1,234"), (100.0, "100"), (12.34, "12.3"), (1.234, "1.23"), (-0.5, "-0.50")],
)
def test_number_has_three_digits_that_matter(value: float, text: str) -> None:
    assert number(value) == text


def test_spread_stands_in_brackets() -> None:
    assert with_spread(Figure(1.5, 1.25, 2.0), " x") == "1.50 x [1.25-2.00]"


def test_table_has_a_line_a_row_with_ratio_goal_and_verdict() -> None:
    lines = table([a_row(Goal(at_most=1.2)), a_row(Goal(at_most=2)), a_row()]).splitlines()
    assert len(lines) == 5
    assert lines[0].split() == [
        *("case", "measured", "unit", "ours", "other"),
        *("against", "compared", "also", "goal", "met"),
    ]
    assert "310 [305-315]" in lines[2]
    assert "1.55 x [1.52-1.58]" in lines[2]
    assert "1.20 x wall" in lines[2]
    assert lines[2].endswith("<= 1.2  NO")
    assert lines[3].endswith("<= 2  yes")
    assert lines[4].endswith("1.20 x wall")


def test_table_keeps_its_columns_in_line() -> None:
    heading, rule, line = table([a_row(Goal(at_most=1.2))]).splitlines()
    assert heading.index("against") == line.index("httpx")
    assert len(rule) >= len(heading)


def test_table_shows_a_difference_in_its_unit() -> None:
    assert "110 us CPU [105-115]" in table([a_row(difference=True)])


def test_table_shows_rates_by_cpu_time_beside_those_by_the_clock() -> None:
    made = row("at-once", "10 at once", "requests/s", [200.0], [100.0], cpu=[1.8])
    assert table([made]).splitlines()[2].endswith("1.80 x CPU")
