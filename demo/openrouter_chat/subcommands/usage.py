"""``openrouter-chat usage``."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from openrouter import PermissionDeniedError
from openrouter_chat.subcommands.parsers import add_client, add_json
from openrouter_chat.views import dollars

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
What the key has spent today, this week, this month and in all; with a key for
management also the account's credits and the last 30 days. Days are UTC.

examples:
  openrouter-chat usage
  openrouter-chat usage --by model
  openrouter-chat usage --json
"""
_PERIODS = ("usage_daily", "usage_weekly", "usage_monthly", "usage")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``usage``."""
    parser.add_argument(
        "--by", choices=("day", "model"), default="day", help="sum up by (default: %(default)s)"
    )
    add_client(parser)
    add_json(parser)


def run(context: Context) -> int:
    """Show what was spent."""
    client = context.client
    key = client.key.get()
    credits, activity = None, None
    try:
        credits = client.credits.get()
        activity = client.activity.list()
    except PermissionDeniedError:
        # The rest is only for those who manage the account.
        pass
    if context.arguments.json:
        context.json(
            {
                "key": {name: getattr(key, name) for name in _PERIODS},
                "credits": credits and {**credits.to_dict(), "remaining": credits.remaining},
                "activity": activity,
            }
        )
        return 0
    facts: list[tuple[str, Any]] = [
        ("today", dollars(key.usage_daily)),
        ("this week", dollars(key.usage_weekly)),
        ("this month", dollars(key.usage_monthly)),
        ("in all", dollars(key.usage)),
    ]
    if credits is not None:
        facts.append(("credits left", dollars(credits.remaining)))
    context.facts("Spent with this key", facts)
    if activity is None:
        context.screen.remark("Credits and activity take a key for management.")
    elif activity:
        by = context.arguments.by
        title = "The account's last 30 days"
        context.show(title, (by, "requests", "tokens", "spent"), by_name(activity, by))
    return 0


def by_name(activity: Any, by: str) -> list[tuple[str, int, int, str]]:
    """Requests, tokens and USD, summed up by day or by model; the latest or dearest first."""
    sums: dict[str, list[Any]] = defaultdict(lambda: [0, 0, Decimal(0)])
    for item in activity:
        name = str((item.date or "")[:10] if by == "day" else item.model)
        found = sums[name]
        found[0] += int(item.requests or 0)
        found[1] += int(item.prompt_tokens or 0) + int(item.completion_tokens or 0)
        found[2] += Decimal(str(item.usage or 0))
    rows = [(name, requests, tokens, cost) for name, (requests, tokens, cost) in sums.items()]
    if by == "day":
        rows.sort(reverse=True)
    else:
        rows.sort(key=lambda row: (-row[3], row[0]))
    return [(name, requests, tokens, dollars(cost)) for name, requests, tokens, cost in rows]
