"""How a call ended, and what must hold of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator, Sequence

if TYPE_CHECKING:
    from openrouter.errors import OpenRouterError

    from .plan import Plan


@dataclass
class Ending:
    """How a call ended.

    Attributes:
        kind: "answer", "error", "left" or "cancelled".
        name: The class of the error.
        text: What was handed out, piece by piece or at once.
        whole: The text of the answer, or of the part of it that came with an error; None for none.
        requests: Requests that the answer or the error says it made; None where nobody says so.
        unsent: Those of them that never reached the network.
    """

    kind: str = "cancelled"
    name: str = ""
    text: str = ""
    whole: str | None = None
    requests: int | None = None
    unsent: int = 0

    def answered(self, answer: Any, *, streamed: bool) -> None:
        """Note an answer."""
        self.kind, self.whole = "answer", answer.text
        self.text = self.text if streamed else answer.text
        self._note(answer.attempts)

    def failed(self, error: OpenRouterError) -> None:
        """Note an error."""
        self.kind, self.name = "error", type(error).__name__
        self.whole = getattr(error.partial, "text", None)
        self._note(error.attempts)

    def left(self, attempts: Sequence[Any]) -> None:
        """Note that a stream was left before its end."""
        self.kind = "left"
        self._note(attempts)

    def cancel(self) -> None:
        """Note that the call was cancelled, whatever it had come to."""
        self.kind, self.requests, self.unsent = "cancelled", None, 0

    def _note(self, attempts: Sequence[Any]) -> None:
        self.requests = len(attempts)
        self.unsent = sum(bool(getattr(a.error, "unsent", False)) for a in attempts)


def complaints(plan: Plan, ending: Ending, handed: int) -> Iterator[str]:
    """What is wrong with the way in which a call ended.

    Args:
        plan: What it did and met.
        ending: How it ended.
        handed: Requests that it handed to the HTTP client.
    """
    if ending.kind == "cancelled" and plan.cancelled_after is None:
        yield "it was cancelled by nobody"
    if ending.requests is not None and ending.requests != handed:
        yield f"it says that it made {ending.requests} requests and made {handed}"
    if ending.kind == "answer" and ending.text != ending.whole:
        yield f"it handed out {ending.text!r} and calls it {ending.whole!r}"
    if ending.kind == "error" and not (ending.whole or "").startswith(ending.text):
        yield f"it handed out {ending.text!r} and keeps {ending.whole!r}"
    if not _fits(plan, ending):
        yield f"it handed out {ending.text!r}"
    if not plan.faults and plan.cancelled_after is None and ending.kind == "error":
        yield f"nothing went wrong and it ended in {ending.name}"


def within(handed: int, ending: Ending) -> tuple[int, int]:
    """The least and the most requests of a call that the server can have seen.

    A request that came to an outcome was seen: the server answered it, or broke its connection
    because it was told to. Only the last request of a call that was cancelled may have been given
    up before it reached the server, or after.

    Example:
        >>> within(3, Ending(kind="answer")), within(3, Ending(kind="cancelled"))
        ((3, 3), (2, 3))
    """
    most = handed - ending.unsent
    return (max(0, most - 1) if ending.kind == "cancelled" else most), most


def _fits(plan: Plan, ending: Ending) -> bool:
    """Whether the text is the answer to this very call, or the part of it that may have come."""
    if "error_in_choice" in plan.faults:
        # It gives the answer another beginning, from which a continuation may go on.
        return True
    if ending.kind == "answer" and "empty_answer" not in plan.faults:
        return ending.text == plan.expected
    return plan.expected.startswith(ending.text)
