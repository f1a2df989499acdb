"""Texts beside each other, as far as the terminal is wide enough."""

from __future__ import annotations

import io
import shutil
import sys
from typing import NamedTuple, Sequence

from openrouter_chat.views import neutral

# Narrower columns are harder to read than texts one after another.
_LEAST = 36
_BETWEEN = 3


class Column(NamedTuple):
    """A text with what is above and below it."""

    head: str
    text: str
    foot: str


def in_columns(columns: Sequence[Column], width: int | None = None) -> str | None:
    """The texts in columns; None where they do not fit beside each other.

    Args:
        columns: The texts.
        width: How many characters there are; by default those of the terminal.
    """
    width = width or shutil.get_terminal_size().columns
    if (width + _BETWEEN) // max(1, len(columns)) - _BETWEEN < _LEAST:
        return None
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    lines = box.SIMPLE_HEAD if encoding.lower().startswith("utf") else box.ASCII2
    table = Table(box=lines, expand=True, show_footer=True, show_edge=False, pad_edge=False)
    for column in columns:
        head, foot = Text(neutral(column.head)), Text(neutral(column.foot))
        table.add_column(head, foot, ratio=1, overflow="fold")
    table.add_row(*(Text(neutral(column.text.strip())) for column in columns))
    table.add_section()
    # Without colours: a footer and a head say enough by where they are.
    page = io.StringIO()
    console = Console(
        file=page, width=width, no_color=True, color_system=None, legacy_windows=False
    )
    console.print(table)
    return "\n".join(line.rstrip() for line in page.getvalue().splitlines()) + "\n"
