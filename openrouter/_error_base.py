"""The root of the exception tree: the fields that every error carries, and how it prints itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

import attrs

from openrouter import _error_text as words
from openrouter._redaction import redact_keys

if TYPE_CHECKING:
    from openrouter.attempts import Attempt

# What `repr` leaves out: long, or in `str` already.
_LONG = ("metadata", "availability", "body", "suggestion")


class ErrorFields(TypedDict, total=False):
    """What every error can be told besides its message; see `OpenRouterError`."""

    status_code: int | None
    code: int | str | None
    error_type: str | None
    metadata: dict[str, Any] | None
    provider_name: str | None
    model: str | None
    generation_id: str | None
    request_id: str | None
    retry_after: float | None
    retryable: bool | None
    availability: dict[str, Any] | None
    body: Any
    suggestion: str | None


class OpenRouterError(Exception):
    """Whatever goes wrong in this library; the root of the tree.

    `str(error)` is one line: what failed, where, why, and what to do about it. Neither it nor
    `repr(error)` shows an API key. A field that does not apply is None.

    Args:
        message: What the API said, word for word; our own words where no answer came.
        status_code: HTTP status, or the one that an error inside a 200 answer stands for.
        code: `error.code` as sent: mostly the status, a text on some endpoints.
        error_type: OpenRouter's normalised name, such as `"rate_limit_exceeded"`.
        metadata: `error.metadata` as sent.
        provider_name: The provider that failed.
        model: The model that failed; the one asked for where the answer names none.
        generation_id: `gen-...`, to look the call up with.
        request_id: For support requests.
        retry_after: Seconds to wait before the next attempt, as far as the API said.
        retryable: Whether the same request may succeed when sent again.
        availability: `error.availability` as sent: why no model was available, and alternatives.
        body: The decoded answer, or its text where it is not JSON.
        suggestion: What the caller may have meant, such as a model id spelt almost the same.

    Attributes:
        partial: What the model had said before it failed, where anything arrived; it may have been
            billed.

    Example:
        >>> from openrouter.errors import OpenRouterError
        >>> error = OpenRouterError("No such preset.", suggestion="my-preset")
        >>> str(error)
        'No such preset; did you mean my-preset?'
    """

    partial: Any = None

    # The attempt that failed so does not hold this error, so that none keeps itself alive.
    _earlier: tuple[Attempt, ...] = ()
    _attempt: Attempt | None = None

    _what: ClassVar[str] = ""
    _advice: ClassVar[str] = ""
    _retryable: ClassVar[bool] = False

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        code: int | str | None = None,
        error_type: str | None = None,
        metadata: dict[str, Any] | None = None,
        provider_name: str | None = None,
        model: str | None = None,
        generation_id: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        retryable: bool | None = None,
        availability: dict[str, Any] | None = None,
        body: Any = None,
        suggestion: str | None = None,
    ) -> None:
        self.message: str = redact_keys(message)
        super().__init__(self.message)
        self.status_code = status_code
        self.code = code
        self.error_type = error_type
        self.metadata = metadata
        self.provider_name = provider_name
        self.model = model
        self.generation_id = generation_id
        self.request_id = request_id
        self.retry_after = retry_after
        self.retryable: bool = self._retryable if retryable is None else retryable
        self.availability = availability
        self.body = body
        self.suggestion = suggestion
        # What had arrived of the answer before it failed, where something had.
        self.partial: Any = None

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every request that the call made, in order; the last one is this failure.

        Empty where nothing was sent.
        """
        if self._attempt is None:
            return self._earlier
        return (*self._earlier, attrs.evolve(self._attempt, error=self))

    def __reduce__(self) -> tuple[Any, ...]:
        return _blank, (type(self), self.args), dict(self.__dict__)

    def __str__(self) -> str:
        return words.sentence(self._headline(), self._why(), self._steps())

    def __repr__(self) -> str:
        shown = [repr(self.message)]
        for name in ErrorFields.__annotations__:
            value = getattr(self, name)
            if value is not None and name not in _LONG:
                shown.append(f"{name}={value!r}")
        return redact_keys(f"{type(self).__name__}({', '.join(shown)})")

    def _headline(self) -> str:
        """Name what failed and where; empty when the message alone says it."""
        if not self._what:
            return ""
        return words.headline(self._what, self.status_code, self.model, self.provider_name)

    def _why(self) -> str:
        return words.reason(self.message, self.metadata)

    def _steps(self) -> list[str]:
        """List what the reader can do about it."""
        steps = words.availability_steps(self.availability)
        if self.retry_after is not None:
            steps.append(f"retry after {self.retry_after:g} s")
        elif self.retryable:
            steps.append("try again shortly")
        if self._advice:
            steps.append(self._advice)
        if self.suggestion:
            steps.append(f"did you mean {self.suggestion}?")
        return steps


def _blank(cls: type[OpenRouterError], args: tuple[Any, ...]) -> OpenRouterError:
    """Make an error for pickle to fill, past `__init__`, whose arguments are not all in `args`."""
    return cls.__new__(cls, *args)
