"""The answers: copied, traced back, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter import OpenRouterError
from openrouter_chat.commands.command import Command, Misuse, Unable, number
from openrouter_chat.commands.output import show_table, shown
from openrouter_chat.views import dollars, money

if TYPE_CHECKING:
    from openrouter import Attempt
    from openrouter_chat.session import Session

# Fields of the record of an answer that people ask for.
_FACTS = (
    ("latency", "until the first token", " ms"),
    ("generation_time", "for the answer", " ms"),
    ("native_tokens_prompt", "tokens in, as billed", ""),
    ("native_tokens_completion", "tokens out, as billed", ""),
    ("native_tokens_reasoning", "of these, reasoning", ""),
    ("native_tokens_cached", "of those in, cached", ""),
    ("native_finish_reason", "why it ended", ""),
)


def _copy(session: Session, argument: str) -> None:
    # Late, as only this command needs it.
    from openrouter_chat.clipboard import code_blocks, copy

    answers = [turn.text for turn in session.talk.turns if turn.text]
    if not answers:
        raise Unable("There is no answer to copy yet.")
    words = argument.split()
    if words[:1] == ["code"] and len(words) <= 2:
        blocks = code_blocks(answers[-1])
        if not blocks:
            raise Unable("There is no code in the last answer.")
        place = number(words[1], len(blocks), "block of code") if words[1:] else len(blocks) - 1
        what, text = f"Block {place + 1} of {len(blocks)}", blocks[place]
    elif len(words) <= 1:
        place = number(argument, len(answers), "answer") if argument else len(answers) - 1
        what, text = f"Answer {place + 1}", answers[place]
    else:
        raise Misuse(f"{argument!r} is no answer.")
    by = copy(text, terminal=session.screen.lively)
    if by is None:
        raise Unable("There is no clipboard here, or the text is too long for the terminal's.")
    session.screen.remark(f"{what} is on the clipboard ({len(text)} characters, by {by}).")


def _route(session: Session, argument: str) -> None:
    turns = session.talk.turns
    if not turns:
        raise Unable("There is no answer yet.")
    turn = turns[-1]
    rows: list[list[object]] = [
        ["model", turn.model],
        ["provider", turn.provider],
        ["generation", turn.generation_id],
        ["finish reason", turn.finish_reason],
        ["cost", money(turn.cost)],
    ]
    show_table(session, rows)
    _show_attempts(session)
    if turn.generation_id is None:
        return
    try:
        record = session.client.generations.get(turn.generation_id)
    except OpenRouterError as error:
        session.screen.remark(f"OpenRouter's record of it: {error}")
        return
    facts: list[list[object]] = [
        [what, shown(value) + unit]
        for name, what, unit in _FACTS
        for value in (getattr(record, name, None),)
        if value is not None
    ]
    facts.append(["charged", dollars(record.total_cost)])
    show_table(session, facts)
    _show_providers(session, record.provider_responses)


def _show_attempts(session: Session) -> None:
    """The requests that this program sent, where there was more than one."""
    last = session.last
    completion = None if last is None else last.completion
    attempts = [] if completion is None else [*completion.attempts]
    if len(attempts) < 2:
        return
    rows = [[place, *_attempt(attempt)] for place, attempt in enumerate(attempts, 1)]
    show_table(session, rows, ("", "asked", "provider", "came of it", "cost"))


def _attempt(attempt: Attempt) -> list[object]:
    came = "answered" if attempt.error is None else type(attempt.error).__name__
    return [attempt.model, attempt.provider or "", came, money(attempt.cost)]


def _show_providers(session: Session, responses: Any) -> None:
    """The providers that OpenRouter tried, where there was more than one."""
    tried = responses if isinstance(responses, list) else []
    if len(tried) < 2:
        return
    rows = [
        [place, getattr(each, "provider_name", None), getattr(each, "status", None)]
        for place, each in enumerate(tried, 1)
    ]
    show_table(session, rows, ("", "provider tried", "status"))


COMMANDS = {
    "copy": Command(
        "/copy [N | code [N]]",
        "puts an answer, or its code, on the clipboard",
        _copy,
        ("code",),
        "Alone, the last answer; N, the N-th. With code, the last block of code of the last\n"
        "answer, or its N-th. Over SSH and in tmux the terminal does it (OSC 52).",
    ),
    "route": Command(
        "/route",
        "who gave the last answer, and how it came",
        _route,
        more="Provider, attempts, times and tokens, from OpenRouter's record of the answer.",
    ),
}
