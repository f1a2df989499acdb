"""OpenRouter for Python: one typed client for hundreds of language models.

Everything public is reached from here; a name is loaded when it is first used, so that importing
the package costs next to nothing and does nothing.

Example:
    >>> from openrouter.testing import FakeOpenRouter
    >>> with FakeOpenRouter().client() as client:
    ...     answer = client.chat.completions.create(
    ...         model="openai/gpt-4o-mini", messages="Say hello"
    ...     )
    >>> answer.model
    'openai/gpt-4o-mini'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter._version import __version__

if TYPE_CHECKING:
    from typing import Any

    from openrouter._async.client import AsyncOpenRouter as AsyncOpenRouter
    from openrouter._async.conversation import AsyncConversation as AsyncConversation
    from openrouter._async.streams import AsyncChatStream as AsyncChatStream
    from openrouter._async.streams import AsyncStream as AsyncStream
    from openrouter._sync.client import OpenRouter as OpenRouter
    from openrouter._sync.conversation import Conversation as Conversation
    from openrouter._sync.streams import ChatStream as ChatStream
    from openrouter._sync.streams import Stream as Stream
    from openrouter.aiohttp_client import AiohttpClient as AiohttpClient
    from openrouter.attempts import Attempt as Attempt
    from openrouter.budget import Budget as Budget
    from openrouter.completions import ChatChunk as ChatChunk
    from openrouter.completions import ChatCompletion as ChatCompletion
    from openrouter.conversation_turns import Turn as Turn
    from openrouter.costs import CostTracker as CostTracker
    from openrouter.credentials import ApiKey as ApiKey
    from openrouter.errors import APIConnectionError as APIConnectionError
    from openrouter.errors import APIStatusError as APIStatusError
    from openrouter.errors import APITimeoutError as APITimeoutError
    from openrouter.errors import AuthenticationError as AuthenticationError
    from openrouter.errors import BadRequestError as BadRequestError
    from openrouter.errors import BudgetExceededError as BudgetExceededError
    from openrouter.errors import ConfigurationError as ConfigurationError
    from openrouter.errors import ConflictError as ConflictError
    from openrouter.errors import FallbackExhaustedError as FallbackExhaustedError
    from openrouter.errors import GuardrailError as GuardrailError
    from openrouter.errors import IncompleteResponseError as IncompleteResponseError
    from openrouter.errors import InsufficientCreditsError as InsufficientCreditsError
    from openrouter.errors import ModelUnavailableError as ModelUnavailableError
    from openrouter.errors import ModerationError as ModerationError
    from openrouter.errors import NotFoundError as NotFoundError
    from openrouter.errors import OpenRouterError as OpenRouterError
    from openrouter.errors import PayloadTooLargeError as PayloadTooLargeError
    from openrouter.errors import PermissionDeniedError as PermissionDeniedError
    from openrouter.errors import ProviderError as ProviderError
    from openrouter.errors import ProviderOverloadedError as ProviderOverloadedError
    from openrouter.errors import RateLimitError as RateLimitError
    from openrouter.errors import RequestTimeoutError as RequestTimeoutError
    from openrouter.errors import ResponseDecodeError as ResponseDecodeError
    from openrouter.errors import ServerError as ServerError
    from openrouter.errors import ServiceUnavailableError as ServiceUnavailableError
    from openrouter.errors import StreamInterruptedError as StreamInterruptedError
    from openrouter.errors import UnprocessableEntityError as UnprocessableEntityError
    from openrouter.fallback import FallbackPolicy as FallbackPolicy
    from openrouter.limits import RateLimiter as RateLimiter
    from openrouter.logs import configure_logging as configure_logging
    from openrouter.pricing import Price as Price
    from openrouter.retry import RetryPolicy as RetryPolicy
else:
    # Not for type checkers: to them, every name would exist.
    def __getattr__(name: str) -> Any:
        return _loaded(name)


__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AiohttpClient",
    "ApiKey",
    "AsyncChatStream",
    "AsyncConversation",
    "AsyncOpenRouter",
    "AsyncStream",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "Budget",
    "BudgetExceededError",
    "ChatChunk",
    "ChatCompletion",
    "ChatStream",
    "ConfigurationError",
    "ConflictError",
    "Conversation",
    "CostTracker",
    "FallbackExhaustedError",
    "FallbackPolicy",
    "GuardrailError",
    "IncompleteResponseError",
    "InsufficientCreditsError",
    "ModelUnavailableError",
    "ModerationError",
    "NotFoundError",
    "OpenRouter",
    "OpenRouterError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "Price",
    "ProviderError",
    "ProviderOverloadedError",
    "RateLimitError",
    "RateLimiter",
    "RequestTimeoutError",
    "ResponseDecodeError",
    "RetryPolicy",
    "ServerError",
    "ServiceUnavailableError",
    "Stream",
    "StreamInterruptedError",
    "Turn",
    "UnprocessableEntityError",
    "__version__",
    "configure_logging",
]

# Where each name is at home.
_HOMES = {
    "_async.client": ("AsyncOpenRouter",),
    "_async.conversation": ("AsyncConversation",),
    "_async.streams": ("AsyncChatStream", "AsyncStream"),
    "_sync.client": ("OpenRouter",),
    "_sync.conversation": ("Conversation",),
    "_sync.streams": ("ChatStream", "Stream"),
    "aiohttp_client": ("AiohttpClient",),
    "attempts": ("Attempt",),
    "budget": ("Budget",),
    "completions": ("ChatChunk", "ChatCompletion"),
    "conversation_turns": ("Turn",),
    "costs": ("CostTracker",),
    "credentials": ("ApiKey",),
    "errors": (
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
    ),
    "fallback": ("FallbackPolicy",),
    "limits": ("RateLimiter",),
    "logs": ("configure_logging",),
    "retry": ("RetryPolicy",),
    "pricing": ("Price",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def _loaded(name: str) -> Any:
    """The public name ``name``, from the module where it is at home."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'openrouter' has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module("openrouter." + home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})
