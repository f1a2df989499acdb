"""The terminal, or what stands in for it: where answers and remarks go, and questions come from."""

from __future__ import annotations

import contextlib
import math
import os
import select
import shutil
import sys
import time
from typing import TYPE_CHECKING, TextIO

from openrouter_chat.arguments import well_formed
from openrouter_chat.views import encodable, neutral, packed, wrapped

if TYPE_CHECKING:
    from typing import Callable, Iterator, Protocol

    from rich.console import Console

    from openrouter_chat.session import Session

    class AnswerView(Protocol):
        """Where an answer is shown while it arrives."""

        def add(self, text: str, reasoning: str) -> None:
            """Show a piece; each of both may be empty."""


PROMPT = "> "
# Seconds after which a silent standard input is mentioned.
_PATIENCE = 1.0


class Screen:
    """Two streams, of which the first gets answers and nothing but answers.

    Control characters do not reach either.

    Attributes:
        theme: The name of the colours; set it before anything is printed.
    """

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self.theme = "default"
        self._out = out
        self._err = err
        self._line_open = False
        self._aside_open = False
        self._consoles: dict[bool, Console] = {}

    @property
    def rewritable(self) -> bool:
        """Whether somebody watches on a terminal that can take back what it shows."""
        return self.lively and os.environ.get("TERM", "dumb" if os.name == "posix" else "") not in (
            "dumb",
            "unknown",
        )

    @property
    def interactive(self) -> bool:
        """Whether somebody can be shown menus, and answer with keys."""
        return self.rewritable and sys.stdin is not None and sys.stdin.isatty()

    @property
    def console(self) -> Console:
        """For remarks that are more than lines, such as tables."""
        return self._console(answers=False)

    def _console(self, *, answers: bool) -> Console:
        if answers not in self._consoles:
            # Late, as rich takes its time.
            from openrouter_chat.consoles import make_console

            stream = self._out if answers else self._err
            self._consoles[answers] = make_console(stream, self.theme)
        return self._consoles[answers]

    @property
    def lively(self) -> bool:
        """Whether somebody may be watching the answer arrive."""
        return self._out.isatty()

    @contextlib.contextmanager
    def answer_view(self, session: Session) -> Iterator[AnswerView]:
        """Where one answer is shown, piece by piece."""
        if self.rewritable and session.settings.markdown:
            from openrouter_chat.display import LiveView
            from openrouter_chat.waiting import silent_keys

            live = LiveView(
                self._console(answers=True),
                theme=self.theme,
                reasoning=session.show_reasoning,
            )
            with silent_keys(sys.stdin), live:
                yield live
            return
        plain = PlainView(self, reasons=session.show_reasoning)
        try:
            if self.rewritable and self._err.isatty():
                from openrouter_chat.waiting import Waiting, silent_keys

                with silent_keys(sys.stdin), Waiting(plain, self._err) as waiting:
                    yield waiting
            else:
                yield plain
        finally:
            self.end_answer()

    def answer(self, text: str) -> None:
        """Show a piece of an answer at once."""
        if text:
            self._end_aside()
            # Beforehand, as Ctrl-C may come in between.
            self._line_open = not text.endswith("\n")
            self._write(self._out, text)

    def end_answer(self) -> None:
        """End the line that an answer left open."""
        self._end_aside()
        if self._line_open:
            self.answer("\n")

    def aside(self, text: str) -> None:
        """Show a piece of reasoning at once: on the second stream, dim where that is a terminal."""
        self._aside_open = True
        dim = self._err.isatty() and not os.environ.get("NO_COLOR")
        shown = encodable(neutral(text), self._err.encoding)
        self._err.write(f"\x1b[2m{shown}\x1b[0m" if dim else shown)
        self._err.flush()

    def _end_aside(self) -> None:
        if self._aside_open:
            self._aside_open = False
            self._write(self._err, "\n")

    def remark(self, *lines: str) -> None:
        """Say something that is not part of an answer."""
        text = "".join(line + "\n" for line in lines)
        if self.rewritable and self._err.isatty():
            text = wrapped(text, self.width)
        self._write(self._err, text)

    def result(self, text: str) -> None:
        """Write what was asked for, made by us: control characters are left alone."""
        self._out.write(encodable(text, self._out.encoding))
        self._out.flush()

    @property
    def width(self) -> int:
        """The columns of the terminal."""
        return shutil.get_terminal_size().columns

    def beside(self, line: str, style: str = "dim") -> None:
        """Say something that matters less than an answer, in a colour that says so."""
        if self.rewritable and self._err.isatty():
            for part in packed(neutral(line), self.console.width):
                self.console.print(part, style=style)
        else:
            self.remark(line)

    @contextlib.contextmanager
    def progress(self) -> Iterator[Callable[[str], None]]:
        """Tell how far something is: each line takes the place of the one before; none stays.

        Where nothing can be taken back, all of them do.
        """
        if not (self.rewritable and self._err.isatty()):
            yield self.remark
            return
        try:
            yield lambda line: self._write_raw(f"\r\x1b[K{line} ")
        finally:
            self._write_raw("\r\x1b[K")

    def count_down(self, seconds: float, what: str) -> bool:
        """Wait, and show for how long; False when the user would rather not (Ctrl-C)."""
        end = _now() + seconds
        if not (self.rewritable and self._err.isatty()):
            self.remark(f"{what} in {seconds:.1f} s.")
            return _waited(seconds)
        shown = True
        while shown and end > _now():
            left = end - _now()
            self._write_raw(f"\r{what} in {math.ceil(left)} s; Ctrl-C for other ways. ")
            shown = _waited(min(left, 1.0))
        self._write_raw("\r\x1b[K")
        return shown

    def _write_raw(self, text: str) -> None:
        self._err.write(text)
        self._err.flush()

    def flush(self) -> None:
        """Hand over what others have written to the first stream."""
        self._out.flush()

    def ask(self) -> str:
        """Read a line that the user types.

        Raises:
            EOFError: When they are done (Ctrl-D).
            KeyboardInterrupt: When they take the line back (Ctrl-C).
        """
        try:
            if self.lively:
                return well_formed(input(PROMPT))
            # Whoever logs the answers does not want prompts between them.
            self._write(self._err, PROMPT)
            line = sys.stdin.readline()
            if not line:
                raise EOFError
            return well_formed(line.rstrip("\n"))
        except (EOFError, KeyboardInterrupt):
            self._write(self._out if self.lively else self._err, "\n")
            raise

    def _write(self, stream: TextIO, text: str) -> None:
        stream.write(encodable(neutral(text), stream.encoding))
        stream.flush()


def _now() -> float:
    return time.monotonic()


def _waited(seconds: float) -> bool:
    try:
        time.sleep(seconds)
    except KeyboardInterrupt:
        return False
    return True


class PlainView:
    """Shows the text of an answer as it is, and its reasoning beside it.

    Args:
        screen: Where.
        reasons: Whether reasoning is shown.

    Attributes:
        reasons: The same.
    """

    def __init__(self, screen: Screen, *, reasons: bool = False) -> None:
        self.reasons = reasons
        self._screen = screen

    def add(self, text: str, reasoning: str) -> None:
        """Show a piece."""
        if self.reasons and reasoning:
            self._screen.aside(reasoning)
        self._screen.answer(text)


def let_go_of_output() -> None:
    """Send what is still to be written nowhere: the reader has left, and exiting must not fail."""
    for stream in (sys.stdout, sys.stderr):
        # A stand-in without a file needs none of this.
        with contextlib.suppress(OSError, ValueError):
            number = stream.fileno()
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, number)
            os.close(nowhere)


def read_piped(
    stdin: TextIO | None, on_wait: Callable[[], None], patience: float = _PATIENCE
) -> str:
    """The text on a standard input that is no terminal; empty where there is none.

    Args:
        stdin: The standard input; None when it is closed.
        on_wait: Called when nothing has come for a while: a pipe that nobody ever closes would
            otherwise look like a program that hangs.
        patience: How many seconds that is.

    Raises:
        UnicodeDecodeError: If it is not UTF-8.
    """
    if stdin is None:
        return ""
    if not _ready(stdin, patience):
        on_wait()
    return stdin.buffer.read().decode("utf-8-sig")


def _ready(stdin: TextIO, patience: float) -> bool:
    try:
        return bool(select.select([stdin], [], [], patience)[0])
    except (OSError, ValueError):
        # Windows can only wait for sockets, and a stand-in has nothing to wait for.
        return True
