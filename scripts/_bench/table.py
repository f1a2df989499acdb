"""The result as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    from .figures import Figure, Row

HEADINGS = (
    "case",
    "measured",
    "unit",
    "ours",
    "other",
    "against",
    "compared",
    "also",
    "goal",
    "met",
)
# Figures stand right, words left.
_RIGHT = frozenset(("ours", "other", "compared", "also", "goal"))


def number(value: float) -> str:
    """Three digits that matter, no exponent."""
    size = abs(value)
    if size >= 100:
        return f"{value:,.0f}"
    if size >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}"


def with_spread(figure: Figure, sign: str = "") -> str:
    """A median, and the quartiles around it in brackets."""
    return f"{number(figure.median)}{sign} [{number(figure.low)}-{number(figure.high)}]"


def cells(row: Row) -> tuple[str, ...]:
    """A row as it is printed, in the order of the headings."""
    sign = " x" if row.kind == "ratio" else f" {row.unit}"
    return (
        row.case,
        row.what,
        row.unit,
        with_spread(row.ours),
        with_spread(row.other),
        row.against,
        with_spread(row.compared, sign),
        _also(row),
        "" if row.goal is None else str(row.goal),
        {True: "yes", False: "NO", None: ""}[row.met],
    )


def _also(row: Row) -> str:
    """The same by the other clock."""
    for name, other in (("wall", row.wall), ("CPU", row.cpu)):
        if other is not None:
            return f"{number(other.median)} x {name}"
    return ""


def table(rows: Sequence[Row]) -> str:
    """All rows, in columns."""
    return columns(HEADINGS, [cells(row) for row in rows], _RIGHT)


def columns(
    headings: Sequence[str], lines: Sequence[Sequence[str]], right: frozenset[str] = frozenset()
) -> str:
    """Lines of cells below their headings, each column as wide as its widest cell."""
    widths = [max(len(cell) for cell in column) for column in zip(headings, *lines)]

    def text(line: Sequence[str]) -> str:
        aligned = [
            cell.rjust(width) if heading in right else cell.ljust(width)
            for heading, cell, width in zip(headings, line, widths)
        ]
        return "  ".join(aligned).rstrip()

    rule = "  ".join("-" * width for width in widths)
    return "\n".join([text(headings), rule, *map(text, lines)])
