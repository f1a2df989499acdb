"""One question of a chat: asked, shown while its answer comes, kept whatever becomes of it."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, Sequence

from openrouter import ConfigurationError, OpenRouterError
from openrouter.content import user
from openrouter_chat.store import StoreError

if TYPE_CHECKING:
    from openrouter import ChatCompletion, ChatStream, Conversation, Turn
    from openrouter_chat.record import Part
    from openrouter_chat.session import Session


@dataclass(frozen=True)
class Outcome:
    """What came of a question.

    Attributes:
        completion: The answer, or what had arrived of it; None if nothing had.
        error: Why it is not whole.
        interrupted: Whether the user stopped it.
        seconds: How long it took from the first piece to the last; None if it did not stream.
    """

    completion: ChatCompletion | None = None
    error: OpenRouterError | None = None
    interrupted: bool = False
    seconds: float | None = None

    @property
    def whole(self) -> bool:
        """Whether the answer came to its end."""
        return self.error is None and not self.interrupted

    @property
    def text(self) -> str:
        """The text that arrived."""
        return "" if self.completion is None else self.completion.text


def ask(session: Session, question: str, **params: Any) -> Outcome:
    """Ask something new, with what is attached."""
    messages = [user(question, *session.attachments)]
    talk = session.talk
    whole = partial(talk.send, messages, **params)
    stream = partial(talk.stream, messages, **params)
    outcome = _asked(session, whole, stream, len(talk.turns), messages)
    if outcome.text:
        session.attachments.clear()
    return outcome


def ask_again(session: Session, **params: Any) -> Outcome:
    """Ask the last question again: the one that failed, else the one that was answered last.

    Raises:
        ConfigurationError: If nothing was asked yet.
    """
    talk = session.talk
    failed = talk.to_dict()["failed"]
    if failed is None and not talk.turns:
        raise ConfigurationError("There is nothing to ask again: nothing was said yet.")
    place = len(talk.turns) - 1 if failed is None else failed["keep"]
    messages = talk.turns[-1].messages if failed is None else failed["messages"]
    whole = partial(talk.retry, **params)
    stream = partial(talk.stream_retry, **params)
    outcome = _asked(session, whole, stream, place, messages)
    if outcome.text and _attached(messages) == _attached([user("", *session.attachments)]):
        # They waited for this question, which had failed.
        session.attachments.clear()
    return outcome


def ask_instead(session: Session, number: int, question: str, **params: Any) -> Outcome:
    """Ask something else in place of an earlier question.

    Args:
        session: The chat.
        number: Which question, from 0; -1 is the last one.
        question: What to ask.
        **params: Parameters of this call.

    Raises:
        ConfigurationError: If there is no such question.
    """
    talk = session.talk
    places = [place for place, turn in enumerate(talk.turns) if not turn.brings_results]
    if not -len(places) <= number < len(places):
        raise ConfigurationError(f"There is no question {number}; there are {len(places)}.")
    # What was attached to the question stays.
    messages = [user(question, *_attached(talk.turns[places[number]].messages))]
    whole = partial(talk.edit, number, messages, **params)
    stream = partial(talk.stream_edit, number, messages, **params)
    return _asked(session, whole, stream, places[number], messages)


def _attached(messages: Sequence[Mapping[str, Any]]) -> list[Any]:
    """What goes along with a question besides its text."""
    return [
        part
        for message in messages
        for part in (message["content"] if isinstance(message.get("content"), list) else ())
        if isinstance(part, dict) and part.get("type") != "text"
    ]


def _asked(
    session: Session,
    whole: Callable[[], ChatCompletion],
    stream: Callable[[], ChatStream],
    place: int,
    messages: Sequence[Mapping[str, Any]],
) -> Outcome:
    """Ask in one of two ways. Failures and Ctrl-C end up in the outcome."""
    before = _newest(session.talk)
    with _recorded(session, place, messages) as part:
        try:
            came = _stream(session, stream, part) if session.stream else _whole(session, whole)
        finally:
            # Also what could not be shown, as on a full disk: it was paid for.
            turn, record = _newest(session.talk), session.record
            if part is not None and record is not None and turn is not None and turn is not before:
                with _told(session):
                    record.finish(part, session.talk, turn)
    session.last = came
    return came


def _newest(talk: Conversation) -> Turn | None:
    """What the conversation remembered last."""
    return talk.failed or (talk.turns[-1] if talk.turns else None)


def _stream(session: Session, stream: Callable[[], ChatStream], part: Part | None) -> Outcome:
    answer: ChatStream | None = None
    began: float | None = None
    with session.screen.answer_view(session) as view:
        try:
            answer = stream()
            with answer:
                for chunk in answer:
                    if began is None and (chunk.text or chunk.reasoning):
                        began = time.monotonic()
                    view.add(chunk.text, chunk.reasoning)
                    if part is not None:
                        part.add(chunk.text, chunk.reasoning)
            seconds = None if began is None else time.monotonic() - began
            return Outcome(answer.completion(), seconds=seconds)
        except OpenRouterError as error:
            return Outcome(None if answer is None else answer.partial(), error)
        except KeyboardInterrupt:
            return Outcome(None if answer is None else answer.partial(), interrupted=True)


def _whole(session: Session, ask: Callable[[], ChatCompletion]) -> Outcome:
    with session.screen.answer_view(session) as view:
        try:
            outcome = Outcome(ask())
        except OpenRouterError as error:
            outcome = Outcome(error.partial, error)
        except KeyboardInterrupt:
            outcome = Outcome(interrupted=True)
        completion = outcome.completion
        if completion is not None:
            view.add(completion.text, completion.reasoning or "")
    return outcome


@contextlib.contextmanager
def _recorded(
    session: Session, place: int, messages: Sequence[Mapping[str, Any]]
) -> Iterator[Part | None]:
    """Write a question down; without a history, and where it cannot be written, go on without."""
    with contextlib.ExitStack() as stack:
        part = None
        if session.record is not None:
            with _told(session):
                answering = session.record.answering(session.talk, place, messages)
                part = stack.enter_context(answering)
                moved, session.record.moved = session.record.moved, None
                if moved is not None:
                    session.screen.remark(moved)
        yield part


@contextlib.contextmanager
def _told(session: Session) -> Iterator[None]:
    """An answer is worth more than its place in the history."""
    try:
        yield
    except StoreError as error:
        session.screen.remark(f"Not kept in the history: {error}")
