"""Consoles of rich that obey nobody but us: control characters of what they print are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console
from rich.segment import Segment
from rich.theme import Theme

from openrouter_chat.themes import theme_named
from openrouter_chat.views import encodable, neutral

if TYPE_CHECKING:
    from rich.console import ConsoleOptions, ConsoleRenderable, RenderResult


class _Readable:
    """A stream that takes what its encoding lacks, as escapes."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        return self._stream.write(encodable(text, self._stream.encoding))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


class _Neutral:
    """What is printed, its control characters made visible; those that rich adds itself stay."""

    def __init__(self, printed: ConsoleRenderable) -> None:
        self._printed = printed

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for segment in console.render(self._printed, options):
            if segment.control:
                yield segment
            else:
                yield Segment(neutral(segment.text), segment.style)


class _Guard:
    """A hook that lets nothing pass but what is neutral."""

    def process_renderables(self, renderables: list[Any]) -> list[Any]:
        return [_Neutral(each) for each in renderables]


def make_console(stream: TextIO, theme: str = "default", **options: Any) -> Console:
    """A console on a stream. It prints without colours where there is no terminal, or NO_COLOR.

    Text that somebody else wrote goes into tables through `neutral` all the same, as its width is
    taken before it is printed.

    Args:
        stream: Where it prints.
        theme: The name of its colours.
        **options: Of ``rich.console.Console``.
    """
    console = Console(
        file=_Readable(stream),  # type: ignore[arg-type]
        highlight=False,
        emoji=False,
        markup=False,
        **options,
    )
    styles = theme_named(theme, colour=not console.no_color).styles
    console.push_theme(Theme(dict(styles)))
    console.push_render_hook(_Guard())  # type: ignore[arg-type]
    return console
