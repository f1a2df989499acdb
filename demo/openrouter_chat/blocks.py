"""Markdown that arrives in pieces, cut into blocks that can be printed for good.

Only the last block may still change, so only that one is drawn again and again. Each line is looked
at once. A block that grows too long is cut where that shows least: code between two lines, a table
with its head repeated, a list between two entries, a paragraph at a blank.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# Characters; drawing so much again and again is still quick.
_LONGEST = 8192
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_ENTRY = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)")
_TABLE_LINE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)+$")


class Block(NamedTuple):
    """A piece of Markdown that stands for itself.

    Attributes:
        text: The piece.
        continued: Whether it goes on with the block before, from which no blank line parts it.
    """

    text: str
    continued: bool


class Blocks:
    r"""Cuts a text that arrives in pieces into blocks.

    Example:
        >>> blocks = Blocks()
        >>> blocks.feed("One\nand two.\n\nThree\n")
        [Block(text='One\nand two.', continued=False)]
        >>> blocks.rest
        'Three\n'
    """

    def __init__(self) -> None:
        self._done: list[Block] = []
        self._lines: list[str] = []
        self._size = 0
        self._open: list[str] = []
        self._open_size = 0
        self._blanks = 0
        self._fence = ""
        self._nested = False
        self._continued = False

    @property
    def rest(self) -> str:
        """The block that may still change."""
        return "\n".join([*self._lines, *self._gap(), "".join(self._open)])

    @property
    def continued(self) -> bool:
        """Whether the rest goes on with the block before."""
        return self._continued

    def feed(self, piece: str) -> list[Block]:
        """Take a piece of the text; returns the blocks that are whole by now."""
        *whole, last = piece.split("\n")
        for part in whole:
            self._open.append(part)
            self._take("".join(self._open))
            self._open, self._open_size = [], 0
        if last:
            self._open.append(last)
            self._open_size += len(last)
            if self._open_size > _LONGEST:
                self._cut_line()
        done, self._done = self._done, []
        return done

    def end(self) -> list[Block]:
        """The text is over; returns what is left."""
        if self._open:
            self._take("".join(self._open))
            self._open, self._open_size = [], 0
        self._finish()
        done, self._done = self._done, []
        return done

    def _gap(self) -> list[str]:
        return [""] * (self._blanks if self._lines else 0)

    def _cut_line(self) -> None:
        """End a line that never ends, at a blank if there is one."""
        text = "".join(self._open)
        while len(text) > _LONGEST:
            at = text.rfind(" ", _LONGEST // 2, _LONGEST) + 1 or _LONGEST
            self._take(text[:at])
            text = text[at:]
        self._open, self._open_size = [text], len(text)

    def _take(self, line: str) -> None:
        if self._fence:
            self._take_code(line)
        elif not line.strip():
            self._blanks += 1
        else:
            self._take_text(line)

    def _take_code(self, line: str) -> None:
        self._add(line)
        if _closes(line, self._fence):
            self._fence = ""
            if not self._nested:
                self._finish()
        elif self._size > _LONGEST and not self._nested:
            opening, fence = self._lines[0], self._fence
            self._lines.append(fence)
            self._finish()
            self._continue([opening])
            self._fence = fence

    def _take_text(self, line: str) -> None:
        fence = _fence(line)
        in_list = bool(self._lines) and bool(_ENTRY.match(self._lines[0]))
        nested = in_list and line.startswith(" ")
        goes_on = nested or (in_list and bool(_ENTRY.match(line)))
        if self._lines and ((self._blanks and not goes_on) or (fence and not nested)):
            self._finish()
        for _ in self._gap():
            self._add("")
        self._blanks = 0
        if self._size > _LONGEST and not nested and not fence:
            self._cut()
        self._add(line)
        if fence:
            self._fence, self._nested = fence, nested

    def _add(self, line: str) -> None:
        self._lines.append(line)
        self._size += len(line) + 1

    def _cut(self) -> None:
        """End a block before its end; a table goes on with its head."""
        table = len(self._lines) > 1 and _TABLE_LINE.match(self._lines[1])
        head = self._lines[:2] if table else []
        self._finish()
        self._continue(head)

    def _continue(self, lines: list[str]) -> None:
        self._continued = True
        for line in lines:
            self._add(line)

    def _finish(self) -> None:
        if self._lines:
            self._done.append(Block("\n".join(self._lines), self._continued))
        self._lines, self._size, self._blanks = [], 0, 0
        self._fence, self._nested, self._continued = "", False, False


def _fence(line: str) -> str:
    """What opens code in a line; empty if nothing does."""
    found = _FENCE.match(line.lstrip()) if line.startswith("    ") else _FENCE.match(line)
    if found is None or (found[1][0] == "`" and "`" in found[2]):
        return ""
    return found[1]


def _closes(line: str, fence: str) -> bool:
    text = line.strip()
    return len(text) >= len(fence) and not text.strip(fence[0])
