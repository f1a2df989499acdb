"""An answer on a terminal while it arrives.

What is finished is printed for good and scrolls away as all output does. Below it is a region that
is drawn again several times a second: the block that is not finished, or, before anything came, how
long it takes. Of a block that is higher than the terminal, the region shows the end. One lock
guards it all, as the region is drawn by a thread of its own: it has to move while nothing arrives.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Callable, Iterator, Sequence

from rich.console import Group
from rich.live import Live
from rich.text import Text

from openrouter_chat.blocks import Block, Blocks
from openrouter_chat.rendering import AnswerMarkdown, Lines, drawn, thought
from openrouter_chat.themes import theme_named
from openrouter_chat.views import neutral
from openrouter_chat.waiting import PACE, frame_at

if TYPE_CHECKING:
    from rich.console import Console, ConsoleRenderable

# How much of the time drawing may take: one part in so many.
_SHARE = 4
# Characters of a block that are drawn as Markdown again and again; longer ones are shown plain.
_MUCH = 20_000
# Characters that are drawn as Markdown in one go. Where more has piled up, as it came faster than
# it could be drawn, it is printed as it stands.
_BACKLOG = 50_000


class LiveView:
    """Shows one answer; for ``with``.

    Args:
        console: Where.
        theme: The name of the colours.
        reasoning: Whether reasoning stays to be seen; else one line tells of it in the end.
        clock: Tells the time in seconds.
    """

    def __init__(
        self,
        console: Console,
        *,
        theme: str = "default",
        reasoning: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._console = console
        self._code = theme_named(theme, colour=not console.no_color).code
        self._keeps_reasoning = reasoning
        self._clock = clock
        self._began = clock()
        self._text, self._thoughts = Blocks(), Blocks()
        self._thinking_since: float | None = None
        self._words = 0
        self._answering = False
        # What is to be printed for good, and whether anything has been.
        self._ready: list[tuple[Block, Callable[[str], ConsoleRenderable]]] = []
        self._printed = False
        self._lock = threading.RLock()
        self._over = threading.Event()
        self._live = Live(
            console=console,
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
            get_renderable=self._region,
        )
        self._thread = threading.Thread(target=self._keep_drawing, name="display", daemon=True)

    def __enter__(self) -> LiveView:
        self._live.start()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        with self._lock:
            self._live.stop()
            self._end_reasoning()
            self._ready += [(block, self._markdown) for block in self._text.end()]
            self._print()

    def add(self, text: str, reasoning: str) -> None:
        """Show a piece; each of both may be empty."""
        with self._lock:
            if reasoning and not self._answering:
                self._think(reasoning)
            if text:
                self._end_reasoning()
                self._answering = True
                self._ready += [(done, self._markdown) for done in self._text.feed(neutral(text))]

    def draw(self) -> None:
        """Print what is finished, and draw the rest again."""
        with self._lock:
            self._print()
            self._live.refresh()

    def _think(self, reasoning: str) -> None:
        if self._thinking_since is None:
            self._thinking_since = self._clock()
        self._words += len(reasoning.split())
        done = self._thoughts.feed(neutral(reasoning))
        if self._keeps_reasoning:
            self._ready += [(block, thought) for block in done]

    def _end_reasoning(self) -> None:
        if self._thinking_since is None or self._answering:
            return
        seconds = self._clock() - self._thinking_since
        done = self._thoughts.end()
        self._thinking_since = None
        if self._keeps_reasoning:
            self._ready += [(block, thought) for block in done]
        else:
            self._ready.append((Block(folded(seconds, self._words), False), thought))

    def _print(self) -> None:
        """Print what is ready; what belongs together is drawn in one go."""
        ready, self._ready = self._ready, []
        much = sum(len(block.text) for block, _ in ready) > _BACKLOG
        for continued, draw, text in _runs(ready):
            lines = drawn(self._console, (Text if much else draw)(text))
            if self._printed and not continued:
                lines.insert(0, [])
            self._printed = True
            self._console.print(Lines(lines), end="")

    def _markdown(self, text: str) -> ConsoleRenderable:
        return AnswerMarkdown(text, self._code)

    def _keep_drawing(self) -> None:
        pause = PACE
        while not self._over.wait(pause):
            before = time.monotonic()
            self.draw()
            pause = max(PACE, _SHARE * (time.monotonic() - before))

    def _region(self) -> ConsoleRenderable:
        """What is below all that was printed."""
        blocks, draw = self._text, self._markdown
        if not self._answering and self._keeps_reasoning:
            blocks, draw = self._thoughts, thought
        rest = blocks.rest if self._answering or self._keeps_reasoning else ""
        # The last lines of the terminal are for the spinner and the cursor.
        height = max(1, self._console.size.height - 3)
        if len(rest) > _MUCH:
            rest, draw = rest[-_MUCH:], Text
        lines = drawn(self._console, draw(rest)) if rest.strip() else []
        if lines and self._printed and not blocks.continued:
            lines.insert(0, [])
        region: list[ConsoleRenderable] = [Lines(lines[-height:])]
        if not self._answering:
            region.append(Text(self._waiting(), style="dim", no_wrap=True, overflow="crop"))
        return Group(*region)

    def _waiting(self) -> str:
        now = self._clock()
        frame = frame_at(now, self._console.encoding)
        if self._thinking_since is None:
            return f"{frame} {now - self._began:.0f} s"
        return f"{frame} thinking, {now - self._thinking_since:.0f} s, {_words(self._words)}"


def folded(seconds: float, words: int) -> str:
    """The line that stands for reasoning that is not shown.

    Example:
        >>> folded(3.4, 120)
        'Thought for 3 s, 120 words; /reasoning show'
    """
    return f"Thought for {seconds:.0f} s, {_words(words)}; /reasoning show"


def _words(count: int) -> str:
    return f"{count} word{'' if count == 1 else 's'}"


def _runs(
    ready: Sequence[tuple[Block, Callable[[str], ConsoleRenderable]]],
) -> Iterator[tuple[bool, Callable[[str], ConsoleRenderable], str]]:
    """Blocks of one kind as one text, unless they go on with the one before."""
    texts: list[str] = []
    first: tuple[bool, Callable[[str], ConsoleRenderable]] | None = None
    for block, draw in ready:
        if first is not None and (block.continued or draw != first[1]):
            yield (*first, "\n\n".join(texts))
            texts, first = [], None
        if first is None:
            first = (block.continued, draw)
        texts.append(block.text)
    if first is not None:
        yield (*first, "\n\n".join(texts))
