"""What commands show: tables, on the stream that is not the answers'."""

from __future__ import annotations

import shutil
from io import StringIO
from typing import TYPE_CHECKING, Any, Container, Sequence

from openrouter_chat.views import neutral

if TYPE_CHECKING:
    from rich.console import RenderableType

    from openrouter_chat.session import Session


def columns() -> int:
    """How many columns there are to write in."""
    return shutil.get_terminal_size().columns


def show(session: Session, renderable: RenderableType) -> None:
    """Show something that rich can draw. Text of others has to be neutral already."""
    console = getattr(session.screen, "console", None)
    if console is not None:
        console.print(renderable)
        return
    from rich.console import Console

    page = StringIO()
    Console(file=page, width=columns(), color_system=None, legacy_windows=False).print(renderable)
    session.screen.remark(*(line.rstrip() for line in page.getvalue().splitlines()))


def show_table(
    session: Session,
    rows: Sequence[Sequence[object]],
    head: Sequence[str] = (),
    right: Container[int] = (),
) -> None:
    """Show a table.

    Args:
        session: Where.
        rows: The cells of each row; what is no text is shown as `shown` says.
        head: The names of the columns; none for no heading.
        right: The columns that are aligned to the right.
    """
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_header=bool(head), header_style="bold")
    for place in range(len(rows[0]) if rows else len(head)):
        table.add_column(
            head[place] if head else "",
            justify="right" if place in right else "left",
            overflow="fold",
        )
    for row in rows:
        table.add_row(*(Text(neutral(shown(cell))) for cell in row))
    show(session, table)


def shown(value: Any) -> str:
    """A value of the API for people; a wrong type is shown as it is, and None as not known.

    Example:
        >>> shown(None), shown(True), shown(0.5), shown(["a", "b"])
        ('unknown', 'yes', '0.5', 'a, b')
    """
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(shown, value))
    return str(value)
