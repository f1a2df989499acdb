"""Tokens, prices and money of the fake: plain arithmetic, all of it exact.

The token heuristic: four characters are one token, rounded up; a message costs three tokens more;
an image, a sound or a file counts as a hundred tokens.
"""

from __future__ import annotations

import json
from collections import defaultdict, deque
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Mapping, Sequence

if TYPE_CHECKING:
    from datetime import date

CHARACTERS_PER_TOKEN = 4
TOKENS_PER_MESSAGE = 3
TOKENS_PER_ATTACHMENT = 100
_MINUTE = 60.0


def count_tokens(text: str) -> int:
    """The tokens of a text by the fake's heuristic.

    Example:
        >>> count_tokens(""), count_tokens("four"), count_tokens("fives")
        (0, 1, 2)
    """
    return -(-len(text) // CHARACTERS_PER_TOKEN)


def count_content(content: Any) -> int:
    """The tokens of a message's content: a text, or a list of parts."""
    if isinstance(content, str):
        return count_tokens(content)
    if not isinstance(content, list):
        return 0
    texts = [part.get("text") if isinstance(part, dict) else None for part in content]
    return sum(
        count_tokens(text) if isinstance(text, str) else TOKENS_PER_ATTACHMENT for text in texts
    )


def count_prompt(messages: Sequence[Mapping[str, Any]]) -> int:
    """The tokens of a conversation as it is sent."""
    return sum(
        TOKENS_PER_MESSAGE
        + count_content(message.get("content"))
        + (count_tokens(json.dumps(message["tool_calls"])) if message.get("tool_calls") else 0)
        for message in messages
    )


def cost_parts(pricing: Mapping[str, str], usage: Mapping[str, Any]) -> tuple[Decimal, Decimal]:
    """What prompt and completion cost in dollars, cached and cache-written tokens at their price.

    Example:
        >>> usage = {"prompt_tokens": 1000, "completion_tokens": 10}
        >>> cost_parts({"prompt": "0.000001", "completion": "0.000002"}, usage)
        (Decimal('0.001000'), Decimal('0.000020'))
    """

    def price(name: str, otherwise: str = "0") -> Decimal:
        return Decimal(pricing.get(name, otherwise))

    details = usage.get("prompt_tokens_details") or {}
    cached = details.get("cached_tokens") or 0
    written = details.get("cache_write_tokens") or 0
    prompt = (
        (usage["prompt_tokens"] - cached - written) * price("prompt")
        + cached * price("input_cache_read", pricing["prompt"])
        + written * price("input_cache_write", pricing["prompt"])
        + price("request")
    )
    return prompt, usage["completion_tokens"] * price("completion")


def make_usage(
    pricing: Mapping[str, str],
    tokens: Mapping[str, int],
    override: Mapping[str, Any] | None = None,
) -> tuple[dict[str, Any], Decimal]:
    """The `usage` of a chat answer and its exact cost in dollars.

    Args:
        pricing: Dollars per unit as decimal strings, by OpenRouter's names.
        tokens: The counts of `prompt`, `completion` and `reasoning`.
        override: Fields that a test wants to see; the rest, cost included, follows from them.
    """
    usage: dict[str, Any] = {
        "prompt_tokens": tokens["prompt"],
        "completion_tokens": tokens["completion"],
        "prompt_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": tokens["reasoning"], "image_tokens": 0},
        "is_byok": False,
    }
    for name, value in (override or {}).items():
        inner = usage.get(name)
        merge = isinstance(inner, dict) and isinstance(value, Mapping)
        usage[name] = {**inner, **value} if merge and inner else value
    usage.setdefault("total_tokens", usage["prompt_tokens"] + usage["completion_tokens"])
    prompt, completion = cost_parts(pricing, usage)
    cost = Decimal(str(usage["cost"])) if "cost" in usage else prompt + completion
    usage["cost"] = float(cost)
    usage["cost_details"] = {
        "upstream_inference_cost": None,
        "upstream_inference_prompt_cost": float(prompt),
        "upstream_inference_completions_cost": float(completion),
    }
    return usage, cost


class Ledger:
    """Who spent what, by key and UTC day.

    Args:
        key_limit: The most dollars that each key may spend; None for no limit.
        credits: The dollars of the account, shared by all keys.
    """

    def __init__(self, key_limit: Decimal | None, credits: Decimal) -> None:
        self.key_limit = key_limit
        self.credits = credits
        self._spent: dict[str, dict[date, Decimal]] = defaultdict(dict)

    def charge(self, key: str, cost: Decimal, now: float) -> None:
        """Books a cost in dollars; `now` is in seconds since the epoch."""
        days = self._spent[key]
        day = _day(now)
        days[day] = days.get(day, Decimal(0)) + cost

    def refusal(self, key: str, cost: Decimal) -> str | None:
        """Why a cost cannot be charged any more, or None where it can."""
        if self.key_limit is not None and self.spent(key) + cost > self.key_limit:
            return f"This key may spend ${self.key_limit} and the request does not fit into that."
        if self.total() + cost > self.credits:
            return f"The account has ${self.credits} of credits and they are used up."
        return None

    def spent(self, key: str, since: date | None = None) -> Decimal:
        """What a key spent in dollars, altogether or since a UTC day."""
        days = self._spent.get(key, {})
        return sum((c for day, c in days.items() if since is None or day >= since), Decimal(0))

    def total(self) -> Decimal:
        """What all keys spent, in dollars."""
        return sum((self.spent(key) for key in self._spent), Decimal(0))

    def periods(self, key: str, now: float) -> dict[str, Decimal]:
        """What a key spent this UTC day, this week (from Monday) and this month."""
        today = _day(now)
        return {
            "daily": self.spent(key, today),
            "weekly": self.spent(key, today - timedelta(days=today.weekday())),
            "monthly": self.spent(key, today.replace(day=1)),
        }


def _day(now: float) -> date:
    return datetime.fromtimestamp(now, timezone.utc).date()


class MinuteWindow:
    """At most so many requests in any 60 seconds, the strictest reading of "a minute".

    Args:
        limit: Requests allowed in any 60 seconds.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._times: deque[float] = deque()

    def enter(self, now: float) -> float | None:
        """Counts a request in and returns None, or returns when (in seconds) one is allowed."""
        while self._times and now - self._times[0] >= _MINUTE:
            self._times.popleft()
        if len(self._times) >= self.limit:
            return self._times[0] + _MINUTE
        self._times.append(now)
        return None
