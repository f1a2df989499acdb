"""Going on after a call that failed: by itself where that helps, else as the user chooses."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from openrouter import OpenRouterError, RetryPolicy
from openrouter_chat.asking import ask, ask_again
from openrouter_chat.commands import obey
from openrouter_chat.menus import pick
from openrouter_chat.troubles import CREDITS, LEAVE, pause_before_again, ways_on

if TYPE_CHECKING:
    from openrouter_chat.asking import Outcome
    from openrouter_chat.session import Session
    from openrouter_chat.troubles import Way

_GO_ON = "Continue exactly where you stopped; do not repeat anything."


def repeated(session: Session, outcome: Outcome) -> Outcome:
    """Ask again what failed for reasons that pass, as long as that makes sense.

    Returns:
        What came of it in the end.
    """
    policy = RetryPolicy()
    screen = session.screen
    retries = 0
    while outcome.error is not None:
        pause = pause_before_again(
            outcome.error,
            policy,
            text=outcome.text,
            retries=retries,
            jitter=random.random(),  # noqa: S311 - spreads retries, guards nothing  # nosec B311
            # Where nothing can be seen to count down, a long silence would look like a failure.
            patience=policy.max_retry_after if screen.rewritable else policy.max_backoff,
        )
        if pause is None:
            break
        screen.beside(str(outcome.error), "warning")
        if not screen.count_down(pause, "Asking again"):
            break
        retries += 1
        outcome = ask_again(session)
    return outcome


def choose_way(session: Session, outcome: Outcome) -> Outcome | None:
    """Let the user choose what to do about an answer that failed.

    Returns:
        What came of it; None when they leave it at that.
    """
    error = outcome.error
    if error is None:
        return None
    ways = ways_on(
        error,
        text=outcome.text,
        asked=session.talk.model,
        fallback=_fallback(session),
        turns=len(session.talk.turns),
        offline=session.offline,
    )
    while ways:
        try:
            way = pick(session.screen, "How to go on?", [(each, each.title) for each in ways])
            if way == LEAVE or way.kind == "leave":
                return None
            came = _go(session, way)
        except (KeyboardInterrupt, EOFError):
            return None
        except OpenRouterError as trouble:
            session.screen.remark(str(trouble))
            continue
        if came is not None:
            return came
    return None


def _fallback(session: Session) -> list[str]:
    models = session.talk.params.get("models")
    listed = models if isinstance(models, (list, tuple)) else ()
    return [*session.settings.fallback, *(name for name in listed if isinstance(name, str))]


def _go(session: Session, way: Way) -> Outcome | None:
    """Go one of the ways; None to choose again."""
    if way.kind == "wait":
        return (
            ask_again(session) if session.screen.count_down(way.seconds, "Asking again") else None
        )
    if way.kind == "instead":
        return ask_again(session, model=way.model)
    if way.kind == "continue":
        return ask(session, _GO_ON)
    if way.kind == "credits":
        session.screen.remark(f"Credits are added at {CREDITS}")
        return None
    if way.kind == "model" and not _picked(session):
        return None
    if way.kind == "login" and not _logged_in(session):
        return None
    if way.kind == "shorten":
        session.talk.context_limit = "catalogue"
    return ask_again(session)


def _picked(session: Session) -> bool:
    """Whether the user has picked another model than before."""
    before = session.talk.model
    obey(session, "/model")
    return session.talk.model != before


def _logged_in(session: Session) -> bool:
    from openrouter_chat.login import log_in

    key = log_in(session.screen)
    if key is None:
        return False
    client = session.client.with_options(api_key=key)
    session.client = session.talk.client = client
    return True
