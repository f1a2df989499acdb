"""Which model is asked next when one has failed.

The API has a chain of its own: ``models=[...]`` in the request, for what goes wrong behind it. The
client's chain is for what the API cannot see: connections that fail, answers that do not come in
time, and answers that the caller does not accept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence, Tuple, Type

import attrs

from openrouter._flags import flag
from openrouter.errors import (
    APIConnectionError,
    ConfigurationError,
    ModelUnavailableError,
    OpenRouterError,
    RateLimitError,
    RequestTimeoutError,
    ResponseDecodeError,
    ServerError,
    StreamInterruptedError,
)

if TYPE_CHECKING:
    from openrouter.completions import ChatCompletion

Failures = Tuple[Type[OpenRouterError], ...]

# What another model may mend. A bad request, a missing key or an empty account fail everywhere.
DEFAULT_FAILURES: Failures = (
    APIConnectionError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    ModelUnavailableError,
    ResponseDecodeError,
)


def _models(models: str | Sequence[str]) -> tuple[str, ...]:
    several = isinstance(models, (list, tuple, Sequence)) and not isinstance(models, str)
    found: tuple[Any, ...] = tuple(models) if several else (models,)
    if not found or not all(isinstance(model, str) and model for model in found):
        raise ConfigurationError(
            "A fallback takes the ids of the models to ask next, such as "
            f'["anthropic/claude-haiku-4.5"], not {models!r}.'
        )
    return found


def _failures(on: Any) -> Failures:
    found = tuple(on) if isinstance(on, (list, tuple, set, frozenset)) else (on,)
    if not found or not all(isinstance(k, type) and issubclass(k, OpenRouterError) for k in found):
        raise ConfigurationError(
            "FallbackPolicy(on=...) takes exception classes of this library, such as "
            f"(RateLimitError, ServerError), not {on!r}."
        )
    return found


def _timeout(policy: object, attribute: attrs.Attribute[Any], value: object) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if value is not None and not (number and 0 < value < float("inf")):  # type: ignore[operator]
        raise ConfigurationError(f"{attribute.name} takes seconds above 0, not {value!r}.")


def _callable(policy: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and not callable(value):
        raise ConfigurationError(
            "FallbackPolicy(accept=...) takes a function from a completion to True or False, not "
            f"{value!r}."
        )


@attrs.frozen
class FallbackPolicy:
    """The models to ask, one after another, when the one that was asked fails.

    Each of them is asked with the same request and its own repetitions (see ``RetryPolicy``). Where
    another model is left, a wait longer than ``RetryPolicy.max_backoff`` is not waited for.

    Args:
        models: Their ids, in order; the ``model`` of the request comes before them. The request's
            own ``models`` list is sent with the first attempt only.
        on: The exception classes that lead to the next model. A stream counts by the cause of its
            interruption, until its first content; afterwards see ``resume_stream``.
        first_token_timeout: Seconds until the first content of a stream; a later one is given up.
        accept: From a completion to whether it is good enough; False leads to the next model. Asked
            for whole answers only: what a stream has handed out cannot be taken back.
        exclude_failed_providers: Whether a provider that failed is put into ``provider.ignore`` of
            the attempts that follow.

    Raises:
        ConfigurationError: If there are no models, or if one of the others cannot work.

    Example:
        >>> policy = FallbackPolicy(["mistralai/mistral-small"], accept=lambda a: len(a.text) > 3)
        >>> policy.models
        ('mistralai/mistral-small',)
    """

    models: Sequence[str] = attrs.field(converter=_models)
    on: Failures = attrs.field(default=DEFAULT_FAILURES, converter=_failures, kw_only=True)
    first_token_timeout: float | None = attrs.field(default=None, validator=_timeout, kw_only=True)
    accept: Callable[[ChatCompletion], bool] | None = attrs.field(
        default=None, validator=_callable, kw_only=True
    )
    exclude_failed_providers: bool = attrs.field(default=True, kw_only=True, validator=flag)

    def leads_on(self, error: OpenRouterError) -> bool:
        """Whether ``error`` is one of the failures that lead to the next model."""
        if isinstance(error, StreamInterruptedError):
            # A stream that just ended, without a cause, is a connection that failed.
            cause = error.cause if isinstance(error.cause, OpenRouterError) else None
            kind: type[OpenRouterError] = APIConnectionError if cause is None else type(cause)
            return issubclass(kind, self.on) or isinstance(error, self.on)
        return isinstance(error, self.on)


def as_fallback_policy(
    fallback: FallbackPolicy | Sequence[str] | str | None,
) -> FallbackPolicy | None:
    """A policy from what the caller wrote: a policy, the ids of models, None for none.

    Raises:
        ConfigurationError: If it is something else.

    Example:
        >>> as_fallback_policy("a/b").models
        ('a/b',)
    """
    if fallback is None or isinstance(fallback, FallbackPolicy):
        return fallback
    if isinstance(fallback, (str, Sequence)):
        return FallbackPolicy(fallback)
    raise ConfigurationError(
        f"fallback takes a FallbackPolicy, ids of models, or None for none, not {fallback!r}."
    )


def provider_slug(name: str) -> str:
    """The name under which routing knows a provider that an answer calls ``name``.

    Answers have the display name, ``provider.ignore`` takes the slug. The rule fits nearly all of
    them; one that it does not fit is ignored by the API, so that the provider stays in.

    Example:
        >>> provider_slug("Google AI Studio"), provider_slug("Z.AI")
        ('google-ai-studio', 'z-ai')
    """
    return "-".join(name.lower().replace(".", " ").split())


def changed_body(
    body: Mapping[str, Any],
    *,
    model: str | None,
    ignored: Sequence[str] = (),
    max_price: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The body of a chat request for another model, or without some providers.

    Args:
        body: The body as the caller meant it.
        model: The model to ask in place of the caller's model (and models); None for those.
        ignored: Slugs of providers to leave out.
        max_price: Prices above which a provider is left out, besides those of the caller.

    Example:
        >>> changed_body({"model": "a/b", "models": ["c/d"]}, model="e/f", ignored=["openai"])
        {'model': 'e/f', 'provider': {'ignore': ['openai']}}
    """
    changed = dict(body)
    if model is not None:
        changed["model"] = model
        changed.pop("models", None)
    if ignored or max_price:
        wishes = changed.get("provider")
        to_dict = getattr(wishes, "to_dict", None)
        wishes = to_dict() if callable(to_dict) else wishes
        wishes = dict(wishes) if isinstance(wishes, Mapping) else {}
        if ignored:
            known = wishes.get("ignore")
            known = list(known) if isinstance(known, (list, tuple)) else []
            wishes["ignore"] = [*known, *(slug for slug in ignored if slug not in known)]
        if max_price:
            from openrouter._quote import lower_caps

            wishes["max_price"] = lower_caps(max_price, wishes.get("max_price"))
        changed["provider"] = wishes
    return changed
