"""Markdown and reasoning as lines of the terminal, drawn by rich."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Iterable, Sequence

from rich.markdown import CodeBlock, Heading, Markdown, TableElement
from rich.segment import Segment
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from typing import List

    from rich.console import Console, ConsoleOptions, ConsoleRenderable, RenderResult

    Line = List[Segment]


class _Code(CodeBlock):
    """Code without a frame of blank lines, so that a long piece can be printed bit by bit."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Syntax(
            str(self.text).rstrip(),
            self.lexer_name,
            theme=self.theme,
            word_wrap=True,
            background_color="default",
        )


class _Heading(Heading):
    """A heading at the left, where the text begins as well."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        self.text.justify = "left"
        yield self.text


class _Table(TableElement):
    """A table without the blank lines that would be its edges: those between blocks are enough."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for table in super().__rich_console__(console, options):
            if isinstance(table, Table):
                table.show_edge = False
            yield table


class AnswerMarkdown(Markdown):
    """Markdown as answers have it. Where a link leads is shown, not hidden behind its text."""

    elements: ClassVar[Any] = {
        **Markdown.elements,
        "fence": _Code,
        "code_block": _Code,
        "heading_open": _Heading,
        "table_open": _Table,
    }

    def __init__(self, text: str, code_theme: str) -> None:
        super().__init__(text, code_theme=code_theme, hyperlinks=False)


class Lines:
    """Lines that are drawn already."""

    def __init__(self, lines: Iterable[Sequence[Segment]]) -> None:
        self.lines = list(lines)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in self.lines:
            yield from line
            yield Segment.line()


def drawn(console: Console, what: ConsoleRenderable) -> list[Line]:
    """The lines of something, without blank ones around them."""
    lines = console.render_lines(what, pad=False)
    start, end = 0, len(lines)
    while start < end and _blank(lines[start]):
        start += 1
    while end > start and _blank(lines[end - 1]):
        end -= 1
    return lines[start:end]


def thought(text: str) -> Text:
    """Reasoning, as it stands beside answers."""
    return Text(text, style="reasoning")


def _blank(line: Sequence[Segment]) -> bool:
    return not "".join(segment.text for segment in line).strip()
