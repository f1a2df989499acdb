"""Tables as text: for terminals, and for whatever reads lines."""

from __future__ import annotations

import io
from typing import Sequence

_GAP = "  "
# Of the width that the first column may take without being wrapped.
_SHARE = 0.6
# Between two columns, and the least that is left for the first.
_BETWEEN, _LEAST = 3, 8


def plain_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    r"""A table in columns of plain text; nothing is cut.

    Example:
        >>> print(plain_table(["id", "cost"], [["a", "1"], ["long", "20"]]), end="")
        id    cost
        a     1
        long  20
    """
    lines = [list(columns), *map(list, rows)] if any(columns) else [*map(list, rows)]
    widths = [max(map(len, column)) for column in zip(*lines)]
    padded = (_GAP.join(cell.ljust(width) for cell, width in zip(line, widths)) for line in lines)
    return "".join(line.rstrip() + "\n" for line in padded)


def rich_table(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], width: int
) -> str:
    """A table for a terminal of so many columns; what does not fit is wrapped."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    named = any(columns)
    table = Table(
        title=title or None,
        box=SIMPLE_HEAD if named else None,
        show_header=named,
        show_edge=False,
        pad_edge=not named,
    )
    table.title_justify = "left"
    widths = column_widths(columns, rows, width) if named else None
    for place, name in enumerate(columns):
        numbers = rows and all(_is_number(row[place]) for row in rows) and place > 0
        longest = max((len(row[place]) for row in rows), default=0)
        table.add_column(
            Text(name),
            justify="right" if numbers else "left",
            overflow="fold",
            # What a row is called stays in one piece where it can.
            no_wrap=widths is None and place == 0 and longest < width * _SHARE,
            width=None if widths is None else widths[place],
        )
    for row in rows:
        table.add_row(*map(Text, row))
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=True, highlight=False)
    console.print(table)
    return out.getvalue()


def column_widths(
    columns: Sequence[str], rows: Sequence[Sequence[str]], width: int
) -> list[int] | None:
    """Columns that break no word but those in the first; None where all fits, or nothing helps.

    Example:
        >>> column_widths(["id", "can"], [["a/long-name", "tools reasoning"]], 24)
        [11, 10]
        >>> column_widths(["id", "can"], [["a/long-name", "tools reasoning"]], 40)
    """
    cells = [[name, *(row[place] for row in rows)] for place, name in enumerate(columns)]
    between = _BETWEEN * (len(columns) - 1)
    if sum(max(map(len, column)) for column in cells) + between <= width:
        return None
    others = [_longest_word(column) for column in cells[1:]]
    first = min(max(map(len, cells[0])), width - between - sum(others))
    if first < _LEAST:
        return None
    # The last one takes what is left.
    found = [first, *others]
    found[-1] += width - between - sum(found)
    return found


def _longest_word(cells: Sequence[str]) -> int:
    return max((len(word) for cell in cells for word in cell.split()), default=0)


def _is_number(cell: str) -> bool:
    return cell == "-" or cell.lstrip("$-")[:1].isdigit()
