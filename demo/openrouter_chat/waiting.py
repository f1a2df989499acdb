"""What moves on a terminal while nothing has come yet, and keys that are typed meanwhile."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from typing import TYPE_CHECKING, Callable, Iterator, TextIO

if TYPE_CHECKING:
    from openrouter_chat.screen import PlainView

# Seconds between two drawings.
PACE = 0.1
_FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
_PLAIN_FRAMES = "|/-\\"
_DIM, _PLAIN, _GONE = "\x1b[2m", "\x1b[0m", "\r\x1b[K"


def frame_at(now: float, encoding: str | None) -> str:
    """The sign that turns, as it looks at a time in seconds.

    Example:
        >>> frame_at(0.0, "utf-8"), frame_at(0.1, "ascii")
        ('⠋', '/')
    """
    frames = _FRAMES if (encoding or "").lower().startswith("utf") else _PLAIN_FRAMES
    return frames[int(now / PACE) % len(frames)]


class Waiting:
    """A plain view that shows how long it takes until something comes; for ``with``.

    Args:
        view: Shows what comes.
        stream: The terminal.
        clock: Tells the time in seconds.
    """

    def __init__(
        self, view: PlainView, stream: TextIO, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._view = view
        self._stream = stream
        self._clock = clock
        self._began = clock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._turn, name="spinner", daemon=True)

    def __enter__(self) -> Waiting:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def add(self, text: str, reasoning: str) -> None:
        """Show a piece; each of both may be empty."""
        if text or (reasoning and self._view.reasons):
            self._stop()
        self._view.add(text, reasoning)

    def _stop(self) -> None:
        self._over.set()
        self._thread.join()

    def _turn(self) -> None:
        dim, plain = ("", "") if os.environ.get("NO_COLOR") else (_DIM, _PLAIN)
        while not self._over.wait(PACE):
            now = self._clock()
            frame = frame_at(now, self._stream.encoding)
            self._write(f"\r{dim}{frame} {now - self._began:.0f} s{plain}")
        self._write(_GONE)

    def _write(self, text: str) -> None:
        # Who reads has left: the answer will say so.
        with contextlib.suppress(OSError, ValueError):
            self._stream.write(text)
            self._stream.flush()


@contextlib.contextmanager
def silent_keys(keyboard: TextIO | None) -> Iterator[None]:
    """Keep keys that are typed meanwhile from showing; they are there for the next prompt."""
    if os.name != "posix" or keyboard is None:
        yield
        return
    import termios

    try:
        number = keyboard.fileno()
        before = termios.tcgetattr(number)
    except (OSError, ValueError, termios.error):
        yield
        return
    quiet = [*before]
    quiet[3] = before[3] & ~termios.ECHO
    # The terminal may go away at any time; the answer is kept all the same.
    with contextlib.suppress(termios.error):
        termios.tcsetattr(number, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        with contextlib.suppress(termios.error):
            termios.tcsetattr(number, termios.TCSANOW, before)
