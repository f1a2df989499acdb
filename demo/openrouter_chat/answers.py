"""One answer: fetched, shown while it arrives, and kept whatever becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter import OpenRouterError

if TYPE_CHECKING:
    from openrouter import ChatCompletion, ChatStream, OpenRouter
    from openrouter_chat.screen import Screen


@dataclass(frozen=True)
class Outcome:
    """What came of a question.

    Attributes:
        completion: The answer, or what had arrived of it; None if nothing had.
        error: Why it is not whole.
        interrupted: Whether the user stopped it.
    """

    completion: ChatCompletion | None
    error: OpenRouterError | None = None
    interrupted: bool = False

    @property
    def whole(self) -> bool:
        """Whether the answer came to its end."""
        return self.error is None and not self.interrupted

    @property
    def text(self) -> str:
        """The text that arrived."""
        return "" if self.completion is None else self.completion.text


def ask_streaming(
    client: OpenRouter, model: str, messages: Sequence[Mapping[str, Any]], screen: Screen
) -> Outcome:
    """Ask, and show the answer piece by piece. Failures and Ctrl-C end up in the outcome."""
    stream = None
    try:
        stream = client.chat.completions.stream(model=model, messages=messages)
        with stream:
            for chunk in stream:
                screen.answer(chunk.text)
            return Outcome(stream.completion())
    except OpenRouterError as error:
        return Outcome(_arrived(stream), error)
    except KeyboardInterrupt:
        return Outcome(_arrived(stream), interrupted=True)
    finally:
        screen.end_answer()


def _arrived(stream: ChatStream | None) -> ChatCompletion | None:
    return None if stream is None else stream.partial()


def ask_whole(
    client: OpenRouter, model: str, messages: Sequence[Mapping[str, Any]], screen: Screen
) -> Outcome:
    """Ask, and show the answer when it is there. Failures and Ctrl-C end up in the outcome."""
    try:
        outcome = Outcome(client.chat.completions.create(model=model, messages=messages))
    except OpenRouterError as error:
        outcome = Outcome(error.partial, error)
    except KeyboardInterrupt:
        outcome = Outcome(None, interrupted=True)
    screen.answer(outcome.text)
    screen.end_answer()
    return outcome
