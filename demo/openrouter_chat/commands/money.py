"""What it costs, what it may cost, and what may still be asked."""

from __future__ import annotations

import time
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Iterable

from openrouter import Budget, BudgetExceededError, OpenRouterError
from openrouter.moment import Moment
from openrouter_chat.commands.command import Command, Misuse, Unable
from openrouter_chat.commands.output import show_table, shown
from openrouter_chat.store import turns_since
from openrouter_chat.views import dollars, money

if TYPE_CHECKING:
    from openrouter import Turn
    from openrouter_chat.session import Session

# Whoever types so many digits means something else.
_TOO_MUCH = 10**9


def _cost(session: Session, argument: str) -> None:
    talk, spent = session.talk, session.client.costs.totals
    rows = [
        [place, turn.model, *_tokens(turn), money(turn.cost)]
        for place, turn in enumerate(talk.turns, 1)
    ]
    if rows:
        show_table(session, rows, ("", "model", "in", "out", "cost"), right=(0, 2, 3, 4))
    sums = [
        ["this chat", *_sum(talk.totals.cost, talk.totals.calls, talk.totals.unknown_cost_calls)],
        ["since the program began", *_sum(spent.cost, spent.calls, spent.unknown_cost_calls)],
    ]
    if session.record is not None:
        turns = turns_since(session.record.db, midnight(time.time()))
        sums.append(["today, of what is in the history", *_sum_of(turns)])
    show_table(session, sums)


def _tokens(turn: Turn) -> list[str]:
    tokens = turn.tokens
    return [str(tokens.prompt), str(tokens.completion)] if tokens.known else ["unknown"] * 2


def _sum(cost: Decimal, calls: int, unknown: int) -> list[str]:
    answers = "1 call" if calls == 1 else f"{calls} calls"
    missing = f", of which {unknown} cost what is not known" if unknown else ""
    return [money(cost), answers + missing]


def _sum_of(turns: Iterable[Turn]) -> list[str]:
    """The sum of turns; one that was copied with its chat counts once."""
    once = {turn.generation_id or str(place): turn for place, turn in enumerate(turns)}
    costs = [turn.cost for turn in once.values()]
    known = [cost for cost in costs if cost is not None]
    return _sum(sum(known, Decimal(0)), len(costs), len(costs) - len(known))


def midnight(now: float) -> float:
    """When the day began here, in seconds since 1970."""
    begun = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0)
    return begun.timestamp()


def _budget(session: Session, argument: str) -> None:
    if argument:
        set_budget(session, None if argument.lower() == "off" else amount(argument))
    budget = session.budget
    if budget is None:
        session.screen.remark("There is no budget.")
        return
    status = budget.status()
    session.screen.remark(
        f"{money(status.remaining)} of {money(status.limit)} is left; "
        f"{money(status.spent)} is spent"
        + (f", without {status.unknown} calls whose cost is not known." if status.unknown else ".")
    )


def amount(text: str) -> Decimal:
    """An amount of US dollars that somebody typed.

    Raises:
        Misuse: If it is none.
    """
    try:
        found = Decimal(text.lstrip("$"))
    except InvalidOperation:
        found = Decimal("NaN")
    if not found.is_finite() or not 0 <= found < _TOO_MUCH:
        raise Misuse(f"{text!r} is no amount in US dollars, such as 0.50.")
    return found


def set_budget(session: Session, limit: Decimal | None) -> None:
    """Let the program spend so much from its start on, or as much as it likes.

    Raises:
        Unable: If more is spent already.
    """
    if limit is None:
        budget = None
    else:
        try:
            budget = Budget(limit)
            # What was spent before counts: the limit is for the whole session.
            spent = session.client.costs.totals.cost
            now = Moment(steady=time.monotonic(), epoch=time.time())
            if spent:
                budget.reserve(spent, now).settle(spent)
        except BudgetExceededError:
            spent = session.client.costs.totals.cost
            raise Unable(f"{money(spent)} is spent already; set a higher limit.") from None
    # Lifted first, as budgets add up.
    client = session.client.with_options(budget=None)
    session.client = client if budget is None else client.with_options(budget=budget)
    session.talk.client = session.client
    session.budget = budget


def _limits(session: Session, argument: str) -> None:
    status = session.client.rate_limits.status()
    key: Any = status.key
    rows: list[list[object]] = [
        ["key", key.label],
        ["limit", "none" if key.limit is None else dollars(key.limit)],
        ["left of it", "no limit" if key.limit is None else dollars(key.limit_remaining)],
        ["starts anew", key.limit_reset or "never"],
        ["spent", dollars(key.usage)],
        ["spent today", dollars(key.usage_daily)],
        ["spent this month", dollars(key.usage_monthly)],
        ["free tier", status.is_free_tier],
        ["credits", _credits(session)],
    ]
    show_table(session, rows)
    for name, scope in status.scopes.items():
        minute, day = shown_limit(scope.per_minute), shown_limit(scope.per_day)
        closed = "" if scope.closed_for is None else f"; closed for {scope.closed_for:.0f} s"
        session.screen.remark(
            f"{name}: {scope.used_this_minute} of {minute} requests this minute, "
            f"{scope.used_today} of {day} today{closed}."
        )
    if not status.scopes:
        allowed = {True: "50", False: "1,000 (50 below 10 credits bought)"}
        day = allowed.get(bool(status.is_free_tier), "") if status.is_free_tier is not None else ""
        session.screen.remark(
            f":free models allow 20 requests a minute and {day or '50 or 1,000'} a day; "
            "none were used here."
        )


def shown_limit(count: int | None) -> str:
    """A number of requests that is allowed, or that it is not known."""
    return "an unknown number of" if count is None else shown(count)


def _credits(session: Session) -> str:
    try:
        return f"{dollars(session.client.credits.get().remaining)} left"
    except OpenRouterError as error:
        if error.status_code in (401, 403):
            return "only a management key may ask"
        return f"unknown: {error}"


COMMANDS = {
    "cost": Command(
        "/cost",
        "what this chat, this session and today cost",
        _cost,
        more="A cost that nobody said is unknown, which is not $0.",
    ),
    "budget": Command(
        "/budget [USD | off]",
        "the most that this session may spend",
        _budget,
        ("off",),
        "What was spent since the program began counts. A question that may cost more than is\n"
        "left is not sent.",
    ),
    "limits": Command(
        "/limits",
        "the key's limit, free requests and credits",
        _limits,
    ),
}
