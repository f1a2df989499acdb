"""Which changes of the interface break the code of users."""

from __future__ import annotations

import pytest

from _check_api.compare import BREAKING, FINE, TYPES, Change, changes, report


def change(old: str, new: str) -> tuple[str, str]:
    """The weight of one changed line, and the reason."""
    found = changes([f"shop.buy: {old}"], [f"shop.buy: {new}"])
    assert len(found) == 1
    first = found[0].text.splitlines()[0]
    return found[0].weight, first.partition(": ")[2]


def test_changes_between_the_same_are_none() -> None:
    assert changes(["a: value", "b: class ()"], ["b: class ()", "a: value"]) == []


def test_changes_name_what_came_and_went_worst_first() -> None:
    assert changes(["a.old: value", "a.same: value"], ["a.new: value", "a.same: value"]) == [
        Change(BREAKING, "removed  a.old"),
        Change(FINE, "added    a.new"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("(self, a)", "(self)", "a was removed"),
        ("(self, a)", "(self, b)", "a was removed"),
        ("(self, a)", "(self, **more)", "a was removed"),
        ("(a, b)", "(b, a)", "a has another place"),
        ("(a)", "(*, a)", "a needs its name"),
        ("(a)", "(a, /)", "a cannot be given by name"),
        ("(a=1)", "(a)", "a has no default"),
        ("(*, a=1)", "(*, a)", "a has no default"),
        ("(a)", "(a, b)", "b is required"),
        ("(a)", "(a, *, b)", "b is required"),
        ("(*rest)", "()", "*rest was removed"),
        ("(**more)", "()", "**more was removed"),
    ],
)
def test_signature_that_refuses_an_old_call_breaks(old: str, new: str, reason: str) -> None:
    assert change(f"def {old} -> int", f"def {new} -> int") == (BREAKING, reason)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("(a)", "(a, b=1)"),
        ("(a)", "(a, *, b=1)"),
        ("(*, a)", "(a)"),
        ("(a, /)", "(a)"),
        ("(a)", "(a=1)"),
        ("(*, a)", "(**more)"),
        ("(a: int)", "(a: str)"),
        ("()", "(*rest, **more)"),
    ],
)
def test_signature_that_takes_each_old_call_only_concerns_types(old: str, new: str) -> None:
    assert change(f"def {old}", f"def {new}") == (TYPES, "another signature")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("def (self)", "async def (self)", "def became async def"),
        ("property -> int", "def (self) -> int", "property became def"),
        ("class ()", "value", "class became value"),
        ("class (KeyError, Mixin[int])", "class (Mixin[int])", "no longer a KeyError"),
        ("fields a, b", "fields b, c", "no a"),
    ],
)
def test_thing_of_another_kind_breaks(old: str, new: str, reason: str) -> None:
    assert change(old, new) == (BREAKING, reason)


@pytest.mark.parametrize(
    ("old", "new", "weight", "reason"),
    [
        ("property -> int", "property -> str", TYPES, "another type"),
        ("attribute: int", "attribute: str", TYPES, "another type"),
        ("class ()", "class (Base)", FINE, "another base"),
        ("fields a", "fields a, b", FINE, "more fields"),
    ],
)
def test_other_changes_do_not_break(old: str, new: str, weight: str, reason: str) -> None:
    assert change(old, new) == (weight, reason)


def test_another_number_of_overloads_concerns_types() -> None:
    old = ["f: def (a)", "f: overload def (a: int)"]
    assert changes(old, [*old, "f: overload def (a: str)"])[0].weight == TYPES


def test_report_counts_and_shows_both_sides() -> None:
    found = changes(["f: def (a)", "g: property -> int"], ["f: def ()", "g: property -> str"])
    assert report(found).splitlines() == [
        "BREAKING changed  f: a was removed",
        "    - def (a)",
        "    + def ()",
        "types    changed  g: another type",
        "    - property -> int",
        "    + property -> str",
        "2 changes, 1 of them break code, 1 only what type checkers say",
    ]
