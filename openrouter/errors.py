"""Every way in which a call can fail, one class for each.

The tree; a number is the HTTP status that the class stands for::

    OpenRouterError
      ConfigurationError              settings that cannot work: no key, a wrong base URL
      APIConnectionError              no answer: refused, reset, TLS, DNS
        APITimeoutError               no answer in time
      APIStatusError                  the API answered with an error, at any HTTP status
        BadRequestError               400
        AuthenticationError           401
        InsufficientCreditsError      402
        PermissionDeniedError         403
          ModerationError             403, the input was flagged
          GuardrailError              403, a guardrail of the workspace blocked it
        NotFoundError                 404
          ModelUnavailableError       404 or 400, no such model, or nobody serves it as asked
        RequestTimeoutError           408
        ConflictError                 409
        PayloadTooLargeError          413
        UnprocessableEntityError      422
        RateLimitError                429
        ServerError                   5xx, 504 and 524 (timeouts behind the API) included
          ProviderError               502
          ServiceUnavailableError     503
          ProviderOverloadedError     529, or 503 when the API says that the provider is overloaded
      StreamInterruptedError          a stream broke after it began
      FallbackExhaustedError          every model of a fallback chain failed
      ResponseDecodeError             an answer that is not what it says it is
      IncompleteResponseError         an answer that is not whole; only on request
      BudgetExceededError             a budget of this program has no room for the call

OpenRouter reports a failure by HTTP status only until the model starts. Afterwards the status is
200 and the error sits in the body, in a choice or in the middle of the stream; it has the same
class either way. Every error pickles and copies with all its fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter import _error_text as words
from openrouter._error_base import ErrorFields, OpenRouterError
from openrouter._error_budget import BudgetExceededError
from openrouter._error_calls import (
    FallbackExhaustedError,
    IncompleteResponseError,
    ResponseDecodeError,
    StreamInterruptedError,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    Phase = Literal["connect", "read", "write", "pool", "deadline", "first_token", "idle"]

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BudgetExceededError",
    "ConfigurationError",
    "ConflictError",
    "FallbackExhaustedError",
    "GuardrailError",
    "IncompleteResponseError",
    "InsufficientCreditsError",
    "ModelUnavailableError",
    "ModerationError",
    "NotFoundError",
    "OpenRouterError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "ProviderError",
    "ProviderOverloadedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseDecodeError",
    "ServerError",
    "ServiceUnavailableError",
    "StreamInterruptedError",
    "UnprocessableEntityError",
]


class ConfigurationError(OpenRouterError, ValueError):
    """Settings or arguments that cannot work; raised before anything is sent. A ValueError, too.

    Example:
        >>> print(ConfigurationError("No API key: set OPENROUTER_API_KEY or pass api_key=."))
        No API key: set OPENROUTER_API_KEY or pass api_key=.
    """


class APIConnectionError(OpenRouterError):
    """No answer came: the connection was refused, reset, or could not be secured.

    Attributes:
        unsent: Whether it is certain that the request had not left this machine.

    Example:
        >>> error = APIConnectionError("The connection was refused.", model="a/b")
        >>> print(error, error.unsent)
        No answer from OpenRouter for a/b: The connection was refused; try again shortly False
    """

    unsent = False

    _what = "No answer from OpenRouter"
    _retryable = True


class APITimeoutError(APIConnectionError):
    """No answer came in time.

    Args:
        message: What took too long.
        phase: What was waited for: `"connect"`, `"read"`, `"write"`, or `"pool"`, which is a free
            connection; or the limit that ended it: `"deadline"` of the whole call,
            `"first_token"` of a stream, `"idle"` between the pieces of one.
        **fields: As for `OpenRouterError`. `retryable` is True unless said otherwise; a request
            whose answer was waited for may have been billed.

    Example:
        >>> print(APITimeoutError("10 s passed.", phase="connect"))
        No answer from OpenRouter in time (connect): 10 s passed; try again shortly
    """

    _what = "No answer from OpenRouter in time"

    def __init__(
        self,
        message: str,
        *,
        phase: Phase | None = None,
        **fields: Unpack[ErrorFields],
    ) -> None:
        super().__init__(message, **fields)
        self.phase = phase

    def _headline(self) -> str:
        return words.headline(self._what, self.phase, self.model, self.provider_name)


class APIStatusError(OpenRouterError):
    """The API answered with an error; itself for a status without a class of its own.

    Example:
        >>> error = APIStatusError("Too early.", status_code=425)
        >>> print(error)
        Request failed (425): Too early.
        >>> error.status_code
        425
    """

    _what = "Request failed"


class BadRequestError(APIStatusError):
    """400: the request cannot be served as it is: parameters, context length, content policy.

    Example:
        >>> print(BadRequestError("Too many tokens.", status_code=400, model="a/b"))
        Bad request (400) for a/b: Too many tokens.
    """

    _what = "Bad request"


class AuthenticationError(APIStatusError):
    """401: the key is missing, unknown, expired or disabled.

    Example:
        >>> AuthenticationError("Unknown key.", status_code=401).retryable
        False
    """

    _what = "Authentication failed"
    _advice = "check OPENROUTER_API_KEY or api_key= against https://openrouter.ai/settings/keys"


class InsufficientCreditsError(APIStatusError):
    """402: the account or the key has no credit left; `:free` models answer so, too, below zero.

    Example:
        >>> print(InsufficientCreditsError("No credit.", status_code=402))
        Out of credits (402): No credit; add credits at https://openrouter.ai/settings/credits
    """

    _what = "Out of credits"
    _advice = "add credits at https://openrouter.ai/settings/credits"


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this: kind of key, budget, region, or one of the two below.

    Example:
        >>> print(PermissionDeniedError("A management key is needed.", status_code=403))
        Permission denied (403): A management key is needed.
    """

    _what = "Permission denied"


class ModerationError(PermissionDeniedError):
    """403: moderation flagged the input.

    Args:
        message: What the API said.
        reasons: The categories that were flagged.
        flagged_input: The text that was flagged, at most 100 characters, its middle left out.
        **fields: As for `OpenRouterError`.

    Example:
        >>> ModerationError("Flagged.", status_code=403, reasons=["violence"]).reasons
        ['violence']
    """

    _what = "Input flagged by moderation"

    def __init__(
        self,
        message: str,
        *,
        reasons: list[str] | None = None,
        flagged_input: str | None = None,
        **fields: Unpack[ErrorFields],
    ) -> None:
        super().__init__(message, **fields)
        self.reasons = reasons
        self.flagged_input = flagged_input


class GuardrailError(PermissionDeniedError):
    """403: a guardrail of the workspace blocked the request; `metadata` may have the patterns.

    Example:
        >>> print(GuardrailError("An e-mail address was found.", status_code=403))
        Blocked by a guardrail (403): An e-mail address was found; change the input or the guardrail
    """

    _what = "Blocked by a guardrail"
    _advice = "change the input or the guardrail"


class NotFoundError(APIStatusError):
    """404: no such thing.

    Example:
        >>> print(NotFoundError("No such generation.", status_code=404))
        Not found (404): No such generation.
    """

    _what = "Not found"


class ModelUnavailableError(NotFoundError):
    """404, or 400 for an unknown id: the model does not exist, or no provider serves it as asked.

    Example:
        >>> error = ModelUnavailableError("No endpoints found.", status_code=404, model="a/b")
        >>> print(error)
        Model unavailable (404) for a/b: No endpoints found; see https://openrouter.ai/models
    """

    _what = "Model unavailable"
    _advice = "see https://openrouter.ai/models"


class RequestTimeoutError(APIStatusError):
    """408: the API gave up waiting.

    Example:
        >>> RequestTimeoutError("It took too long.", status_code=408).retryable
        False
    """

    _what = "Request timed out"


class ConflictError(APIStatusError):
    """409: the request contradicts the present state.

    Example:
        >>> print(ConflictError("The name is taken.", status_code=409))
        Conflict (409): The name is taken.
    """

    _what = "Conflict"


class PayloadTooLargeError(APIStatusError):
    """413: the request body is too large.

    Example:
        >>> print(PayloadTooLargeError("12 MB are too much.", status_code=413))
        Request too large (413): 12 MB are too much; send less
    """

    _what = "Request too large"
    _advice = "send less"


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but it does not make sense.

    Example:
        >>> print(UnprocessableEntityError("Not an array.", status_code=422))
        Request not understood (422): Not an array.
    """

    _what = "Request not understood"


class RateLimitError(APIStatusError):
    """429: too many requests, for OpenRouter itself or for the provider behind it.

    Args:
        message: What the API said.
        limit: Requests allowed in the window. This one and the next two come only with limits of
            OpenRouter itself, not with those of a provider.
        remaining: Requests left in the window.
        reset: When the window ends, in seconds since 1970.
        **fields: As for `OpenRouterError`.

    Example:
        >>> print(RateLimitError("Slow down.", status_code=429, model="a/b:free", retry_after=40))
        Rate limit reached (429) for a/b:free: Slow down; retry after 40 s
    """

    _what = "Rate limit reached"

    def __init__(
        self,
        message: str,
        *,
        limit: int | None = None,
        remaining: int | None = None,
        reset: float | None = None,
        **fields: Unpack[ErrorFields],
    ) -> None:
        super().__init__(message, **fields)
        self.limit = limit
        self.remaining = remaining
        self.reset = reset


class ServerError(APIStatusError):
    """5xx: OpenRouter or a provider failed. 504 and 524 are timeouts behind the API.

    Example:
        >>> print(ServerError("Internal error.", status_code=500))
        Server error (500): Internal error.
    """

    _what = "Server error"


class ProviderError(ServerError):
    """502: the provider is down or sent rubbish; also a choice that finished with an error.

    Example:
        >>> print(ProviderError("No answer.", status_code=502, provider_name="Mistral"))
        Provider failed (502) at Mistral: No answer.
    """

    _what = "Provider failed"


class ServiceUnavailableError(ServerError):
    """503: nobody can serve the request right now.

    Example:
        >>> print(ServiceUnavailableError("Nobody is free.", status_code=503, retry_after=5))
        Service unavailable (503): Nobody is free; retry after 5 s
    """

    _what = "Service unavailable"


class ProviderOverloadedError(ServerError):
    """529, or 503 with the error type `provider_overloaded`: the provider has too much to do.

    Example:
        >>> print(ProviderOverloadedError("Busy.", status_code=529, provider_name="Mistral"))
        Provider overloaded (529) at Mistral: Busy.
    """

    _what = "Provider overloaded"
