"""When a failed call is sent again, and after how long: decided here, once.

OpenRouter names what is worth a repetition itself, by ``error_type`` and
``availability.retryable``; both are in ``error.retryable`` already. What is left to decide is what
only the caller's side knows: whether the request may have been served, how often it was tried, and
how much time is left.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from openrouter._flags import flag
from openrouter.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    ConflictError,
    StreamInterruptedError,
)

if TYPE_CHECKING:
    from typing import Any

    from openrouter.errors import OpenRouterError

# Waiting for one of these, nothing had left this machine that a server could have served.
_BEFORE_SENDING = frozenset(("connect", "pool", "write"))
# Statuses of a server that gave up half-way, as far as one can tell.
_MAYBE_DONE = frozenset((408, 500, 502, 504, 524))


def _seconds(policy: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise ConfigurationError(f"{attribute.name} takes seconds from 0 on, not {value!r}.")


def _seconds_or_none(policy: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None:
        return
    _seconds(policy, attribute, value)
    if value == 0:
        raise ConfigurationError(f"{attribute.name} takes seconds above 0, or None for no limit.")


def _count(policy: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"{attribute.name} takes a number from 0 on, not {value!r}.")


def _factor(policy: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 1 <= value <= 100:
        raise ConfigurationError(f"{attribute.name} takes a number from 1 to 100, not {value!r}.")


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """How often and how patiently a failed call is sent again.

    Sent again are: connections that failed before an answer began, the statuses 408, 429, 500, 502,
    503, 504, 524 and 529 (409 only where sending twice cannot do harm), and the same failures where
    the API reports them inside a 200 answer or before the first content of a stream. ``error_type``
    and ``availability.retryable`` decide where the API sends them.

    Args:
        max_retries: Repetitions after the first attempt, for each model of a fallback chain.
        initial_backoff: Seconds; the longest wait before the first repetition. What is waited is
            drawn from between 0 and this ("full jitter"), so that clients that failed together do
            not come back together.
        backoff_factor: By how much that grows with each repetition.
        max_backoff: Seconds; no wait of our own is longer.
        max_retry_after: Seconds; where the API asks for more (``Retry-After``, or
            ``availability.retry_after``), this is what is waited.
        deadline: Seconds for the whole call, all attempts and waits together; None for no limit.
        retry_read_timeouts: Whether a POST whose answer did not come in time is sent again. It may
            have been served and billed, so this is off.
        retry_empty: Whether an answer that says nothing (no text, no tool call, finish reason
            ``stop``) is asked for again. A model that starts cold answers so; it is not billed.

    Raises:
        ConfigurationError: If one of them is no number that makes sense.

    Example:
        >>> policy = RetryPolicy(max_retries=5, deadline=60)
        >>> [policy.backoff(retry, jitter=1.0) for retry in range(6)]
        [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    """

    max_retries: int = attrs.field(default=2, validator=_count)
    initial_backoff: float = attrs.field(default=0.5, validator=_seconds)
    backoff_factor: float = attrs.field(default=2.0, validator=_factor)
    max_backoff: float = attrs.field(default=8.0, validator=_seconds)
    max_retry_after: float = attrs.field(default=60.0, validator=_seconds)
    deadline: float | None = attrs.field(default=None, validator=_seconds_or_none)
    retry_read_timeouts: bool = attrs.field(default=False, validator=flag)
    retry_empty: bool = attrs.field(default=False, validator=flag)

    def backoff(self, retry: int, jitter: float) -> float:
        """The seconds to wait before a repetition about which the API said nothing.

        Args:
            retry: How many repetitions there were before; 0 for the first.
            jitter: From 0 to 1: the part of the longest wait that is taken.
        """
        # Past this many doublings the longest wait is reached, and floats come to an end.
        longest = self.initial_backoff * self.backoff_factor ** min(retry, 64)
        return jitter * min(longest, self.max_backoff)


_SHORTEST_DEADLINE = 0.001
NO_RETRIES = RetryPolicy(max_retries=0)


def as_retry_policy(retry: RetryPolicy | int | None) -> RetryPolicy:
    """A policy from what the caller wrote: a policy, a number of repetitions, None for none.

    Raises:
        ConfigurationError: If it is something else.

    Example:
        >>> as_retry_policy(None).max_retries, as_retry_policy(5).max_retries
        (0, 5)
    """
    if retry is None:
        return NO_RETRIES
    if isinstance(retry, RetryPolicy):
        return retry
    if isinstance(retry, int) and not isinstance(retry, bool):
        return RetryPolicy(max_retries=retry)
    raise ConfigurationError(
        f"retry takes a RetryPolicy, a number of repetitions, or None for none, not {retry!r}."
    )


def with_deadline(policy: RetryPolicy, seconds: float) -> RetryPolicy:
    """A policy whose calls take no longer than this, and no longer than before.

    Example:
        >>> with_deadline(RetryPolicy(deadline=60), 5).deadline
        5
    """
    # No time at all is no deadline.
    seconds = max(seconds, _SHORTEST_DEADLINE)
    before = policy.deadline
    return attrs.evolve(policy, deadline=seconds if before is None else min(before, seconds))


def may_repeat(
    error: OpenRouterError, policy: RetryPolicy, *, repeatable: bool, creates: bool, begun: bool
) -> bool:
    """Whether sending the same request again may help and cannot do harm.

    Args:
        error: What went wrong.
        policy: The caller's wishes.
        repeatable: Whether sending the request twice does no more than sending it once: GET, PUT
            and DELETE.
        creates: Whether sending it twice would make two of something, such as two keys.
        begun: Whether an answer had begun when the connection failed.

    Example:
        >>> from openrouter.errors import APITimeoutError
        >>> late = APITimeoutError("No answer arrived in time.", phase="read")
        >>> may_repeat(late, RetryPolicy(), repeatable=False, creates=False, begun=False)
        False
        >>> may_repeat(late, RetryPolicy(), repeatable=True, creates=False, begun=False)
        True
    """
    if isinstance(error, StreamInterruptedError):
        cause = error.cause
        if isinstance(cause, (APIConnectionError, APIStatusError)):
            error, begun = cause, False
    if not error.retryable:
        return False
    if isinstance(error, APITimeoutError) and error.phase not in _BEFORE_SENDING:
        return error.phase == "first_token" or repeatable or policy.retry_read_timeouts
    if isinstance(error, APIConnectionError):
        return repeatable or error.unsent or not (begun or creates)
    if isinstance(error, ConflictError):
        return repeatable
    # Where a server gave up, what was to be made may have been made.
    return not (creates and error.status_code in _MAYBE_DONE)


def wait_before(
    error: OpenRouterError, policy: RetryPolicy, *, retries: int, jitter: float
) -> float | None:
    """The seconds to wait before the next repetition; None when there were enough of them.

    Args:
        error: What went wrong; its ``retry_after`` comes first.
        policy: The caller's wishes.
        retries: Repetitions so far.
        jitter: From 0 to 1, for a wait of our own.
    """
    if retries >= policy.max_retries:
        return None
    if error.retry_after is not None:
        return min(error.retry_after, policy.max_retry_after)
    return policy.backoff(retries, jitter)
