"""A terminal's screen as SVG, and the text that such an SVG shows."""

from __future__ import annotations

import io
import itertools
import re
import xml.etree.ElementTree as ET
from typing import Any

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.style import Style
from rich.text import Text

# Without the fonts that readers would fetch from elsewhere: their own are good enough.
_FORMAT = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
_TEXT = "{http://www.w3.org/2000/svg}text"


def svg(screen: Any, name: str) -> str:
    """A picture of a screen of pyte.

    Args:
        screen: The screen.
        name: Sets the names in this picture apart from those of others on the same page.
    """
    console = Console(
        width=screen.columns,
        record=True,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        _environ={},
    )
    for row in range(screen.lines):
        console.print(_line(screen, row), end="\n", no_wrap=True, crop=False)
    return console.export_svg(title="openrouter-chat", code_format=_FORMAT, unique_id=name) + "\n"


def _line(screen: Any, row: int) -> Text:
    cells = [screen.buffer[row][column] for column in range(screen.columns)]
    line = Text()
    # As few pieces as possible. Behind a wide character there is a cell without text.
    for style, same in itertools.groupby(cells, _style):
        line.append("".join(cell.data for cell in same), style)
    line.rstrip()
    return line


def _style(cell: Any) -> Style:
    return Style(
        color=_colour(cell.fg),
        bgcolor=_colour(cell.bg),
        bold=cell.bold,
        italic=cell.italics,
        underline=cell.underscore,
        strike=cell.strikethrough,
        reverse=cell.reverse,
    )


def _colour(name: str) -> str:
    """A colour of pyte, as rich calls it."""
    if re.fullmatch("[0-9a-f]{6}", name):
        return f"#{name}"
    return name.replace("brown", "yellow").replace("bright", "bright_")


def text_of(picture: str) -> list[str]:
    """The words that an SVG shows, line by line; lines without any are left out."""
    lines: dict[float, list[tuple[float, str]]] = {}
    for each in ET.fromstring(picture).iter(_TEXT):  # noqa: S314 - our own file
        if "clip-path" in each.attrib:
            place = float(each.attrib["y"]), float(each.attrib["x"])
            lines.setdefault(place[0], []).append((place[1], "".join(each.itertext())))
    shown = [" ".join(_words(pieces)) for _, pieces in sorted(lines.items())]
    return [line for line in shown if line]


def _words(pieces: list[tuple[float, str]]) -> list[str]:
    # Pieces of a word may differ in colour, but then nothing is between them.
    text, end = "", 0.0
    for start, piece in sorted(pieces):
        text += " " * (start - end > 1) + piece
        end = start + 12.2 * len(piece)
    return text.split()
