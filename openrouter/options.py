"""How a call is made, apart from what it asks: patience, repetitions, other models."""

from __future__ import annotations

import enum
import math
from typing import TYPE_CHECKING, Any, Sequence, Union

import attrs

from openrouter._flags import flag
from openrouter.errors import ConfigurationError
from openrouter.fallback import FallbackPolicy, as_fallback_policy
from openrouter.retry import RetryPolicy, as_retry_policy

if TYPE_CHECKING:
    from decimal import Decimal

    from typing_extensions import Literal, TypedDict

    class StreamOptions(TypedDict, total=False):
        """What a streamed call takes besides the fields of the request."""

        first_token_timeout: float | None
        stream_idle_timeout: float | None
        resume_stream: bool


# Seconds. The API sends comments while a model is silent, so the read timeout alone would let a
# stream that says nothing hang for ever.
STREAM_IDLE_TIMEOUT = 600.0


class Unset(enum.Enum):
    """The default of options that can be None."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset.UNSET
# What a client takes.
_SETTINGS = (
    *("api_key", "base_url", "app_url", "app_title", "app_categories", "timeout", "retry"),
    *("fallback", "budget", "first_token_timeout", "stream_idle_timeout", "rate_limiter", "costs"),
    *("max_connections", "default_headers", "http_client", "insecure_hosts", "profile"),
    *("config_file", "log_bodies"),
)
if TYPE_CHECKING:
    from openrouter.budget import Budget

    UnsetType = Literal[Unset.UNSET]
    BudgetLike = Union[Budget, Decimal, str, float, None]

Retry = Union[RetryPolicy, int, None]
Fallback = Union[FallbackPolicy, Sequence[str], None]


def _seconds(options: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None:
        return
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 < value < math.inf:  # type: ignore[operator]  # a number by now
        raise ConfigurationError(
            f"{attribute.name} takes seconds above 0, or None for no limit, not {value!r}."
        )


# What the same is called elsewhere.
_ELSEWHERE = {
    "max_retries": "retry=RetryPolicy(max_retries=3)",
    "num_retries": "retry=RetryPolicy(max_retries=3)",
    "organization": "default_headers={...}",
    "default_query": "extra_query= of each call",
    "headers": "default_headers={...}",
    "title": "app_title=",
    "referer": "app_url=",
    "log_level": "openrouter.configure_logging()",
}


def refuse_unknown(kind: str, unknown: Any) -> None:
    """Refuse arguments that a client does not take; they are dropped, as one may be a key.

    Raises:
        TypeError: If there are any; with the name that was meant.

    Example:
        >>> refuse_unknown("OpenRouter", {"max_retries": 3})
        Traceback (most recent call last):
            ...
        TypeError: OpenRouter takes no 'max_retries': did you mean retry=RetryPolicy(max_retries=3)?
    """
    names = [*unknown]
    unknown.clear()
    if not names:
        return
    meant = _ELSEWHERE.get(names[0])
    if meant is None:
        from difflib import get_close_matches

        near = get_close_matches(names[0], _SETTINGS, n=1)
        meant = f"{near[0]}=" if near else None
    hint = f"did you mean {meant}?" if meant else "help(openrouter.OpenRouter) lists what it takes."
    raise TypeError(f"{kind} takes no {names[0]!r}: {hint}")


def with_budget(budgets: tuple[Budget, ...], budget: BudgetLike) -> tuple[Budget, ...]:
    """The budgets with one more, from what the caller wrote; without any for None.

    Raises:
        ConfigurationError: If it is neither a budget nor an amount of USD.
    """
    if budget is None:
        return ()
    from openrouter.budget import as_budget

    added = as_budget(budget)
    return (*(each for each in budgets if each is not added), added)


@attrs.frozen(kw_only=True)
class CallOptions:
    """The options of a client, or of one of its calls.

    Attributes:
        retry: How often a failed call is sent again.
        fallback: Who is asked when a model fails.
        first_token_timeout: Seconds until the first content of a stream; None for no limit.
        stream_idle_timeout: Seconds that a stream may say nothing; comments, which keep the
            connection alive, say nothing. None for no limit.
        resume_stream: Whether a chat stream that broke is sent again to be continued.
        budgets: What calls may cost; each of them has to have room for a call.

    Raises:
        ConfigurationError: If one of them cannot work.
    """

    retry: RetryPolicy = attrs.field(factory=RetryPolicy, converter=as_retry_policy)
    fallback: FallbackPolicy | None = attrs.field(default=None, converter=as_fallback_policy)
    first_token_timeout: float | None = attrs.field(default=None, validator=_seconds)
    stream_idle_timeout: float | None = attrs.field(default=STREAM_IDLE_TIMEOUT, validator=_seconds)
    resume_stream: bool = attrs.field(default=False, validator=flag)
    budgets: tuple[Budget, ...] = ()

    def but(self, **changes: Any) -> CallOptions:
        """These options with other values for those of ``changes`` that are not ``UNSET``.

        A ``budget`` comes on top of those there are, so that no call escapes from one; None lifts
        them all.

        Example:
            >>> CallOptions().but(retry=None, fallback=UNSET).retry.max_retries
            0
            >>> CallOptions().but(budget="5").but(budget=0.1).budgets
            (Budget('5', per='session'), Budget('0.1', per='session'))
        """
        given = {name: value for name, value in changes.items() if value is not UNSET}
        if "budget" in given:
            given["budgets"] = with_budget(self.budgets, given.pop("budget"))
        return attrs.evolve(self, **given) if given else self

    @property
    def first_token_limit(self) -> float | None:
        """Seconds until the first content of a stream: the least of the two that are settable."""
        chain = None if self.fallback is None else self.fallback.first_token_timeout
        limits = (self.first_token_timeout, chain)
        return min((limit for limit in limits if limit is not None), default=None)
