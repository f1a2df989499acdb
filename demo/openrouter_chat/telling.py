"""A question asked, and what is said about its answer afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

from openrouter import BudgetExceededError, ModelUnavailableError
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
    waiting = [*session.attachments]
    return see_through(session, ask(session, question), waiting)


def see_through(session: Session, outcome: Outcome, waiting: Sequence[Any] = ()) -> Outcome:
    """Tell what came of a question; what failed is asked again, or the user chooses how to go on.

    Args:
        session: The chat.
        outcome: What came of it.
        waiting: What goes along with the question, and with it alone.

    Returns:
        What came of it in the end.
    """
    # Late, as the first answer mostly needs none of it.
    from openrouter_chat.trouble_menu import choose_way, repeated

    while True:
        if outcome.error is not None:
            outcome = repeated(session, outcome)
        if outcome.text and waiting and session.attachments == waiting:
            # They went along with a question that was asked again.
            session.attachments.clear()
        tell(session, outcome)
        if isinstance(outcome.error, BudgetExceededError):
            session.screen.remark("/set max_tokens 500 limits the answer, /budget allows more.")
        chosen = None
        if outcome.error is not None and session.screen.interactive:
            chosen = choose_way(session, outcome)
        if chosen is None:
            return outcome
        outcome = chosen
