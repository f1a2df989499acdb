"""The errors of a call as a whole: broken, incomplete or unreadable answers, chains used up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter import _error_text as words
from openrouter._error_base import ErrorFields, OpenRouterError

if TYPE_CHECKING:
    from typing import Sequence

    from typing_extensions import Unpack

    from openrouter.attempts import Attempt


class StreamInterruptedError(OpenRouterError):
    """A stream broke after it began: an error event, a cut, or silence for too long.

    Args:
        message: What happened.
        partial: What had arrived; a `ChatCompletion` for chat.
        cause: The error by its own class; every field not given here is taken from it. Without one
            the stream was cut, and `retryable` is True.
        **fields: As for `OpenRouterError`.

    Example:
        >>> from openrouter.errors import ProviderError
        >>> print(StreamInterruptedError("", cause=ProviderError("Overheated.", status_code=502)))
        Stream interrupted after 0 characters (502): Overheated.
    """

    _what = "Stream interrupted"
    _retryable = True

    def __init__(
        self,
        message: str,
        *,
        partial: Any = None,
        cause: BaseException | None = None,
        **fields: Unpack[ErrorFields],
    ) -> None:
        known = {name: getattr(cause, name, None) for name in ErrorFields.__annotations__}
        known.update({name: value for name, value in fields.items() if value is not None})
        super().__init__(message, **cast("ErrorFields", known))
        self.partial = partial
        self.cause = cause

    def _headline(self) -> str:
        text = getattr(self.partial, "text", None)
        what = f"{self._what} after {len(text) if isinstance(text, str) else 0} characters"
        return words.headline(what, self.status_code, self.model, self.provider_name)

    def _why(self) -> str:
        cause = self.cause._why() if isinstance(self.cause, OpenRouterError) else self.cause
        said = [str(part) for part in (self.message, cause) if part]
        return ": ".join(dict.fromkeys(said))


class IncompleteResponseError(OpenRouterError):
    """An answer that is not whole; raised by `ChatCompletion.require_complete` only.

    Args:
        message: What is missing.
        finish_reason: Why the answer ended, as the API said it.
        advice: What to do about it.
        **fields: As for `OpenRouterError`. The answer itself is `partial`.

    Example:
        >>> print(IncompleteResponseError("Cut off.", advice="raise max_tokens", model="a/b"))
        Incomplete answer for a/b: Cut off; raise max_tokens
    """

    _what = "Incomplete answer"

    def __init__(
        self,
        message: str,
        *,
        finish_reason: str | None = None,
        advice: str | None = None,
        **fields: Unpack[ErrorFields],
    ) -> None:
        super().__init__(message, **fields)
        self.finish_reason = finish_reason
        self.advice = advice

    def _steps(self) -> list[str]:
        return [step for step in (self.advice, *super()._steps()) if step]


class ResponseDecodeError(OpenRouterError):
    """An answer that is not what it says it is, such as a web page where JSON was due.

    `str(error)` shows the start of `body`.

    Example:
        >>> print(ResponseDecodeError("Expected JSON.", body="<html>Welcome</html>"))
        Unreadable answer: Expected JSON: <html>Welcome</html>
    """

    _what = "Unreadable answer"

    def _why(self) -> str:
        if not self.body:
            return self.message
        return f"{self.message.rstrip('.')}: {words.excerpt(self.body)}"


class FallbackExhaustedError(OpenRouterError):
    """Every model of a fallback chain failed, or gave an answer that was not accepted.

    Args:
        message: What happened.
        attempts: All attempts, in order.
        cause: The last failure; every field not given here is taken from it. None when the last
            answer was refused by `accept`; that answer is `partial`.
        **fields: As for `OpenRouterError`.

    Example:
        >>> from openrouter.errors import ProviderError, RateLimitError
        >>> last = RateLimitError("Slow down.", status_code=429, model="c/d", retry_after=7)
        >>> print(FallbackExhaustedError("All models failed.", cause=last))
        Fallback exhausted (429) for c/d: All models failed: Slow down; retry after 7 s
    """

    _what = "Fallback exhausted"

    def __init__(
        self,
        message: str,
        *,
        attempts: Sequence[Attempt] = (),
        cause: OpenRouterError | None = None,
        **fields: Unpack[ErrorFields],
    ) -> None:
        known = {name: getattr(cause, name, None) for name in ErrorFields.__annotations__}
        known.update({name: value for name, value in fields.items() if value is not None})
        super().__init__(message, **cast("ErrorFields", known))
        self._earlier = tuple(attempts)
        self.cause = cause
        self.partial = getattr(cause, "partial", None)

    def _why(self) -> str:
        tried = list(dict.fromkeys(a.model for a in self._earlier if a.model))
        said = self.message.rstrip(".") + (f" ({', '.join(tried)})" if len(tried) > 1 else "")
        return said if self.cause is None else f"{said}: {self.cause._why()}"


# Where users know them from.
for _error in (
    StreamInterruptedError,
    IncompleteResponseError,
    ResponseDecodeError,
    FallbackExhaustedError,
):
    _error.__module__ = "openrouter.errors"
