"""What errors carry; see clients.py for how to read this."""

# pyright: reportUnnecessaryTypeIgnoreComment=error

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, Optional, Tuple, Union

from typing_extensions import assert_type

import openrouter
from openrouter import Attempt, OpenRouterError


def every_error(error: OpenRouterError) -> None:
    assert_type(error.message, str)
    assert_type(error.status_code, Optional[int])
    assert_type(error.code, Union[int, str, None])
    assert_type(error.error_type, Optional[str])
    assert_type(error.metadata, Optional[Dict[str, Any]])
    assert_type(error.provider_name, Optional[str])
    assert_type(error.model, Optional[str])
    assert_type(error.generation_id, Optional[str])
    assert_type(error.request_id, Optional[str])
    assert_type(error.retry_after, Optional[float])
    assert_type(error.retryable, bool)
    assert_type(error.suggestion, Optional[str])
    assert_type(error.attempts, Tuple[Attempt, ...])
    assert_type(error.attempts[0].error, Optional[OpenRouterError])
    error.status  # type: ignore[attr-defined]  # noqa: B018
    error.retry_after + 1  # type: ignore[operator]


def errors_with_more() -> None:
    try:
        pass
    except openrouter.BudgetExceededError as error:
        assert_type(error.limit, Optional[Decimal])
        assert_type(error.spent, Optional[Decimal])
        assert_type(error.per, Optional[str])
    except openrouter.StreamInterruptedError as error:
        assert_type(error.cause, Optional[BaseException])
    except openrouter.FallbackExhaustedError as error:
        assert_type(error.cause, Optional[OpenRouterError])
    except openrouter.IncompleteResponseError as error:
        assert_type(error.finish_reason, Optional[str])
    except openrouter.RateLimitErorr:  # type: ignore[attr-defined]
        pass


def as_the_tree_says() -> None:
    for_status: OpenRouterError = openrouter.RateLimitError("Slow down.", retry_after=1.5)
    model: openrouter.NotFoundError = openrouter.ModelUnavailableError("No such model.")
    wait: openrouter.APIConnectionError = openrouter.APITimeoutError("Too slow.")
    broken = openrouter.APIConnectionError("")
    timeout: openrouter.APITimeoutError = broken  # type: ignore[assignment]
    openrouter.RateLimitError("", retry_afer=1)  # type: ignore[call-arg]
    print(for_status, model, wait, timeout)
