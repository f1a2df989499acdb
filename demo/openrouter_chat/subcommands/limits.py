"""``openrouter-chat limits``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openrouter import PermissionDeniedError
from openrouter_chat.subcommands.parsers import add_client, add_json
from openrouter_chat.views import dollars

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
What the key may still spend, what the account has left, and how many requests
to models whose id ends with :free may be sent.

examples:
  openrouter-chat limits
  openrouter-chat limits --json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``limits``."""
    add_client(parser)
    add_json(parser)


def run(context: Context) -> int:
    """Show the limits."""
    client = context.client
    status = client.rate_limits.status()
    try:
        left: Any = client.credits.get().remaining
    except PermissionDeniedError:
        left = None
    key = status.key
    if context.arguments.json:
        context.json(
            {
                "limit": key.limit,
                "limit_remaining": status.limit_remaining,
                "limit_reset": key.limit_reset,
                "is_free_tier": status.is_free_tier,
                "credits": left,
                "free_models": {name: attrs.asdict(one) for name, one in status.scopes.items()},
            }
        )
        return 0
    context.facts("Limits", facts_of(status, left))
    return 0


def facts_of(status: Any, credits: Any) -> list[tuple[str, Any]]:
    """Names and values of what ``client.rate_limits.status()`` found."""
    key = status.key
    facts = [
        ("limit of the key", "none" if key.limit is None else dollars(key.limit)),
        ("left of it", "all" if key.limit is None else dollars(status.limit_remaining)),
        ("starts anew", key.limit_reset or "never"),
        (
            "credits of the account",
            "needs a key for management" if credits is None else dollars(credits),
        ),
        ("free models, a day", "50 requests" if status.is_free_tier else "1000 requests, or 50"),
        ("", "" if status.is_free_tier else "for who bought less than 10 credits"),
    ]
    for scope, one in status.scopes.items():
        facts.append((f"{scope} models, a minute", f"{one.per_minute} requests"))
        facts.append(("may be sent now", one.available))
    return [fact for fact in facts if any(fact)]
