"""What can be done about a call that failed. No I/O, no clock."""

from __future__ import annotations

from typing import NamedTuple, Sequence

from openrouter import (
    AuthenticationError,
    ConfigurationError,
    InsufficientCreditsError,
    ModelUnavailableError,
    OpenRouterError,
    PayloadTooLargeError,
    RateLimitError,
    RetryPolicy,
    StreamInterruptedError,
)
from openrouter.retry import may_repeat, wait_before

CREDITS = "https://openrouter.ai/settings/credits"
# Seconds to wait for a rate limit that does not say how long.
_A_WHILE = 30.0


class Way(NamedTuple):
    """A way on.

    Attributes:
        kind: ``"wait"``, ``"again"``, ``"instead"`` (with another model), ``"model"`` (the user
            picks one), ``"credits"``, ``"login"``, ``"shorten"``, ``"continue"``; ``"leave"`` to
            leave it at that.
        title: What it is called in a menu.
        model: The model of ``"instead"``.
        seconds: How long ``"wait"`` waits.
    """

    kind: str
    title: str
    model: str = ""
    seconds: float = 0.0


LEAVE = Way("leave", "Back to the prompt")


def ways_on(
    error: OpenRouterError,
    *,
    text: str = "",
    asked: str = "",
    fallback: Sequence[str] = (),
    turns: int = 0,
    offline: bool = False,
) -> list[Way]:
    """What can be done about an error; empty where nothing can.

    Args:
        error: What went wrong.
        text: What had come of the answer.
        asked: The model that was asked.
        fallback: Models to ask instead.
        turns: How many turns the conversation has.
        offline: Whether the fake service answered.

    Example:
        >>> error = RateLimitError("Slow down.", status_code=429, retry_after=40)
        >>> [way.title for way in ways_on(error, fallback=["a/b"])]
        ['Wait 40 s and ask again', 'Ask a/b', 'Pick another model', 'Back to the prompt']
    """
    if text:
        ways = [
            Way("continue", "Continue the answer"),
            Way("again", "Ask again"),
            Way("leave", "Keep what came"),
        ]
        return ways if _passing(error) else []
    cause = _cause(error)
    others = [Way("instead", f"Ask {model}", model) for model in _others(error, asked, fallback)]
    pick = Way("model", "Pick another model")
    ways = _first_ways(cause, turns, offline)
    if isinstance(cause, (InsufficientCreditsError, AuthenticationError)):
        others = []
    elif isinstance(cause, ConfigurationError) or not (ways or others or _passing(error)):
        return []
    if not isinstance(cause, AuthenticationError):
        others.append(pick)
    # The same model again is the last thing to try where there is no such model.
    last = isinstance(cause, ModelUnavailableError)
    return [*others, *ways, LEAVE] if last else [*ways, *others, LEAVE]


def _first_ways(error: OpenRouterError, turns: int, offline: bool) -> list[Way]:
    """The ways that come first for a kind of error."""
    if isinstance(error, RateLimitError):
        seconds = _A_WHILE if error.retry_after is None else error.retry_after
        return [Way("wait", f"Wait {seconds:.0f} s and ask again", seconds=seconds)]
    if isinstance(error, InsufficientCreditsError):
        return [Way("credits", f"Add credits: {CREDITS}"), Way("again", "Ask again")]
    if isinstance(error, AuthenticationError):
        login = [] if offline else [Way("login", "Log in again")]
        return [*login, Way("again", "Ask again")]
    if isinstance(error, PayloadTooLargeError) or error.error_type == "context_length_exceeded":
        return [Way("shorten", "Leave out the oldest questions and ask again")] if turns else []
    return [Way("again", "Ask again")] if _passing(error) else []


def _passing(error: OpenRouterError) -> bool:
    """Whether it may be over when asked again, by a user who knows what they do."""
    return error.retryable or isinstance(error, (ModelUnavailableError, StreamInterruptedError))


def _others(error: OpenRouterError, asked: str, fallback: Sequence[str]) -> list[str]:
    """The models that may be asked instead: the one that was meant, and those for such cases."""
    meant = [error.suggestion] if error.suggestion and "/" in error.suggestion else []
    single = [name for name in meant if "," not in name and " " not in name]
    return [name for name in dict.fromkeys([*single, *fallback]) if name not in (asked, "")]


def _cause(error: OpenRouterError) -> OpenRouterError:
    if isinstance(error, StreamInterruptedError) and isinstance(error.cause, OpenRouterError):
        return error.cause
    return error


def pause_before_again(
    error: OpenRouterError,
    policy: RetryPolicy,
    *,
    text: str,
    retries: int,
    jitter: float,
    patience: float,
) -> float | None:
    """The seconds after which to ask again without being told to; None if the user is to decide.

    Args:
        error: What went wrong.
        policy: How often and how patiently.
        text: What had come of the answer; an answer is not taken back without being told to.
        retries: How often it was asked again already.
        jitter: From 0 to 1.
        patience: Seconds; what takes longer is for the user to decide.

    Example:
        >>> error = RateLimitError("Slow down.", status_code=429, retry_after=40, retryable=True)
        >>> more = {"text": "", "retries": 0, "jitter": 1.0}
        >>> pause_before_again(error, RetryPolicy(), patience=60, **more)
        40
        >>> pause_before_again(error, RetryPolicy(), patience=8, **more)
    """
    if text or not may_repeat(error, policy, repeatable=False, creates=False, begun=False):
        return None
    if error.retry_after is not None and error.retry_after > patience:
        return None
    return wait_before(error, policy, retries=retries, jitter=jitter)
