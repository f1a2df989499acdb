"""A question asked, and what is said about its answer afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter import ModelUnavailableError
from openrouter_chat.asking import ask
from openrouter_chat.views import summary

if TYPE_CHECKING:
    from openrouter_chat.asking import Outcome
    from openrouter_chat.session import Session


def ask_and_tell(session: Session, question: str) -> Outcome:
    """Ask, show the answer, and say what it cost or what went wrong."""
    outcome = ask(session, question)
    tell(session, outcome)
    return outcome


def tell(session: Session, outcome: Outcome) -> None:
    """Say what an answer cost, or what went wrong."""
    screen = session.screen
    if outcome.error is not None:
        screen.remark(str(outcome.error))
        if session.offline and isinstance(outcome.error, ModelUnavailableError):
            names = ", ".join(str(model.id) for model in session.client.models.list())
            screen.remark(f"The fake service has {names}.")
    elif outcome.interrupted:
        screen.remark("Stopped." if outcome.text else "Stopped before the answer began.")
    elif outcome.completion is not None:
        talk = session.talk
        line = summary(
            outcome.completion,
            talk.model,
            seconds=outcome.seconds,
            total=talk.cost if len(talk.turns) > 1 else None,
            window=session.models.window(talk.model),
        )
        screen.beside(line)


def converse(session: Session, question: str) -> Outcome:
    """Ask and tell as in a chat: what failed is asked again, or the user is asked how to go on."""
    # Late, as the first answer mostly needs none of it.
    from openrouter_chat.trouble_menu import choose_way, repeated

    waiting = [*session.attachments]
    outcome = ask(session, question)
    while True:
        if outcome.error is not None:
            outcome = repeated(session, outcome)
        if outcome.text and session.attachments == waiting:
            # They went along with a question that was asked again.
            session.attachments.clear()
        tell(session, outcome)
        chosen = None
        if outcome.error is not None and session.screen.interactive:
            chosen = choose_way(session, outcome)
        if chosen is None:
            return outcome
        outcome = chosen
