"""How a call is made, apart from what it asks: patience, repetitions, other models."""

from __future__ import annotations

import enum
import math
from typing import TYPE_CHECKING, Any, Sequence, Union

import attrs

from openrouter.errors import ConfigurationError
from openrouter.fallback import FallbackPolicy, as_fallback_policy
from openrouter.retry import RetryPolicy, as_retry_policy

if TYPE_CHECKING:
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
if TYPE_CHECKING:
    UnsetType = Literal[Unset.UNSET]

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

    Raises:
        ConfigurationError: If one of them cannot work.
    """

    retry: RetryPolicy = attrs.field(factory=RetryPolicy, converter=as_retry_policy)
    fallback: FallbackPolicy | None = attrs.field(default=None, converter=as_fallback_policy)
    first_token_timeout: float | None = attrs.field(default=None, validator=_seconds)
    stream_idle_timeout: float | None = attrs.field(default=STREAM_IDLE_TIMEOUT, validator=_seconds)
    resume_stream: bool = False

    def but(self, **changes: Any) -> CallOptions:
        """These options with other values for those of ``changes`` that are not ``UNSET``.

        Example:
            >>> CallOptions().but(retry=None, fallback=UNSET).retry.max_retries
            0
        """
        given = {name: value for name, value in changes.items() if value is not UNSET}
        return attrs.evolve(self, **given) if given else self

    @property
    def first_token_limit(self) -> float | None:
        """Seconds until the first content of a stream: the least of the two that are settable."""
        chain = None if self.fallback is None else self.fallback.first_token_timeout
        limits = (self.first_token_timeout, chain)
        return min((limit for limit in limits if limit is not None), default=None)
