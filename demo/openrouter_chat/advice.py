"""What to do about a failure on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter import BudgetExceededError, ModelUnavailableError, OpenRouterError

if TYPE_CHECKING:
    from openrouter import OpenRouter


def advice(client: OpenRouter, error: OpenRouterError | None) -> str | None:
    """What to try in place of what failed; None where the error itself says it, or nobody knows.

    A stream does not look up which model was meant, as its reader may be waiting; here the answer
    has failed already.
    """
    if isinstance(error, BudgetExceededError):
        return "Limit the answer by -o max_tokens=500, or allow more by --max-cost."
    if not isinstance(error, ModelUnavailableError) or error.suggestion or not error.model:
        return None
    try:
        client.models.get(error.model)
    except ModelUnavailableError as known:
        return f"Did you mean {known.suggestion}?" if known.suggestion else None
    except OpenRouterError:
        return None
    return None
