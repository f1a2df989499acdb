"""One question to several models at the same time."""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Sequence

from openrouter import OpenRouterError
from openrouter.content import user
from openrouter_chat.columns import Column, in_columns
from openrouter_chat.commands.command import Command, Misuse
from openrouter_chat.views import summary

if TYPE_CHECKING:
    from openrouter import ChatCompletion, Conversation
    from openrouter_chat.session import Session


class _Came(NamedTuple):
    """What came of asking one model."""

    seconds: float
    answer: ChatCompletion | None = None
    error: Exception | None = None


def _compare(session: Session, argument: str) -> None:
    models, question = models_and_question(argument)
    if not models:
        raise Misuse("Which models? Name them, such as openai/gpt-4o-mini.")
    if not question and not session.talk.turns and session.talk.failed is None:
        raise Misuse("There is no last question; put one behind the models.")
    talks = [_talk(session, model) for model in models]
    # Taken now, as the chat goes on after Ctrl-C.
    said = [user(question, *session.attachments)] if question else None
    came: queue.Queue[tuple[int, _Came]] = queue.Queue()
    for place, talk in enumerate(talks):
        # Daemons, so that Ctrl-C does not wait for answers that are still to come.
        threading.Thread(target=_ask, args=(talk, said, place, came), daemon=True).start()
    results: dict[int, _Came] = {}
    try:
        with session.screen.progress() as show:
            while len(results) < len(talks):
                if session.screen.lively:
                    show(f"{len(results)} of {len(talks)} have answered ...")
                place, result = came.get()
                results[place] = result
    except KeyboardInterrupt:
        session.screen.remark("Stopped.")
    _show(session, [_column(model, results.get(place)) for place, model in enumerate(models)])


def models_and_question(argument: str) -> tuple[list[str], str]:
    """The models in front, which have a slash in their names, and the question behind them.

    Example:
        >>> models_and_question("a/b c/d Is 1/2 more?")
        (['a/b', 'c/d'], 'Is 1/2 more?')
    """
    models: list[str] = []
    rest = argument
    while rest:
        word, _, behind = rest.partition(" ")
        author, slash, name = word.partition("/")
        if not (author and slash and name):
            break
        models.append(word)
        rest = behind.strip()
    return list(dict.fromkeys(models)), rest


def _talk(session: Session, model: str) -> Conversation:
    """A copy of the chat for one model, which speaks for itself."""
    talk = session.talk.fork()
    talk.model = model
    talk.params.pop("models", None)
    return talk


def _ask(
    talk: Conversation,
    said: Sequence[Mapping[str, Any]] | None,
    place: int,
    came: queue.Queue[tuple[int, _Came]],
) -> None:
    """Ask one model; for a thread."""
    began = time.monotonic()
    answer: ChatCompletion | None = None
    problem: Exception | None = None
    try:
        answer = talk.retry() if said is None else talk.send(said)
    except OpenRouterError as error:
        answer, problem = error.partial, error
    except Exception as error:
        # Whatever it is, who waits has to hear of it.
        problem = error
    came.put((place, _Came(time.monotonic() - began, answer, problem)))


def _column(model: str, came: _Came | None) -> Column:
    if came is None:
        return Column(model, "", "stopped")
    note = "" if came.answer is None else summary(came.answer, model)
    note = note if came.error is None else str(came.error)
    text = "" if came.answer is None else came.answer.text
    return Column(model, text, f"{note} | {came.seconds:.1f} s")


def _show(session: Session, columns: Sequence[Column]) -> None:
    screen = session.screen
    table = in_columns(columns) if screen.lively else None
    if table is not None:
        screen.answer(table)
        return
    for column in columns:
        if column.text:
            screen.answer(f"## {column.head}\n\n{column.text.strip()}\n\n")
        screen.remark(f"{column.head}: {column.foot}")


COMMANDS = {
    "compare": Command(
        "/compare MODEL ... [QUESTION]",
        "asks several models, side by side",
        _compare,
        "model",
        "Without QUESTION, the last one. The answers do not become part of the chat.",
    )
}
