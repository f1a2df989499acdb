"""Tables as text: for terminals, and for whatever reads lines."""

from __future__ import annotations

import io
from typing import Sequence

_GAP = "  "
# Of the width that the first column may take without being wrapped.
_SHARE = 0.6


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
    table = Table(title=title or None, box=SIMPLE_HEAD if named else None, show_header=named)
    table.title_justify = "left"
    for place, name in enumerate(columns):
        numbers = rows and all(_is_number(row[place]) for row in rows) and place > 0
        # What a row is called stays in one piece where it can.
        longest = max((len(row[place]) for row in rows), default=0)
        table.add_column(
            Text(name),
            justify="right" if numbers else "left",
            overflow="fold",
            no_wrap=place == 0 and longest < width * _SHARE,
        )
    for row in rows:
        table.add_row(*map(Text, row))
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=True, highlight=False)
    console.print(table)
    return out.getvalue()


def _is_number(cell: str) -> bool:
    return cell == "-" or cell.lstrip("$-")[:1].isdigit()
