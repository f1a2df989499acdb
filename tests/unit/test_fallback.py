from __future__ import annotations

from typing import Any

import pytest

from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    InsufficientCreditsError,
    ModelUnavailableError,
    ModerationError,
    OpenRouterError,
    ProviderError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.fallback import FallbackPolicy, as_fallback_policy, changed_body, provider_slug
from openrouter_api.models import ProviderPreferences


@pytest.mark.parametrize(
    ("error", "leads"),
    [
        (APIConnectionError("Gone."), True),
        (APITimeoutError("Late.", phase="first_token"), True),
        (RateLimitError("Slow."), True),
        (ProviderError("Down."), True),
        (ModelUnavailableError("No endpoints."), True),
        (ResponseDecodeError("What?"), True),
        (StreamInterruptedError("Cut."), True),
        (StreamInterruptedError("", cause=RateLimitError("Slow.")), True),
        (StreamInterruptedError("", cause=BadRequestError("Bad.")), False),
        (BadRequestError("Bad."), False),
        (AuthenticationError("Who?"), False),
        (InsufficientCreditsError("Broke."), False),
        (ModerationError("Tut."), False),
    ],
)
def test_policy_goes_on_after_what_another_model_may_mend(
    error: OpenRouterError, leads: bool
) -> None:
    assert FallbackPolicy(["a/b"]).leads_on(error) is leads


def test_policy_goes_on_after_what_it_names_only() -> None:
    policy = FallbackPolicy(["a/b"], on=ModerationError)
    assert policy.leads_on(ModerationError("Tut."))
    assert not policy.leads_on(RateLimitError("Slow."))
    assert policy.leads_on(StreamInterruptedError("", cause=ModerationError("Tut.")))
    assert not policy.leads_on(StreamInterruptedError("Cut."))
    both = FallbackPolicy(["a/b"], on=[StreamInterruptedError, RateLimitError])
    assert both.leads_on(StreamInterruptedError("", cause=BadRequestError("Bad.")))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"models": []}, "ids of the models"),
        ({"models": [""]}, "ids of the models"),
        ({"models": None}, "ids of the models"),
        ({"models": [7]}, "ids of the models"),
        ({"models": ["a/b"], "on": ()}, "exception classes"),
        ({"models": ["a/b"], "on": ["RateLimitError"]}, "exception classes"),
        ({"models": ["a/b"], "on": ValueError}, "exception classes"),
        ({"models": ["a/b"], "first_token_timeout": 0}, "first_token_timeout"),
        ({"models": ["a/b"], "first_token_timeout": "3"}, "first_token_timeout"),
        ({"models": ["a/b"], "first_token_timeout": True}, "first_token_timeout"),
        ({"models": ["a/b"], "first_token_timeout": float("inf")}, "first_token_timeout"),
        ({"models": ["a/b"], "accept": True}, "accept"),
    ],
)
def test_policy_refuses_what_cannot_work(arguments: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        FallbackPolicy(**arguments)


def test_policy_of_what_the_caller_wrote() -> None:
    policy = FallbackPolicy(("a/b",))
    assert as_fallback_policy(policy) is policy
    assert as_fallback_policy(None) is None
    assert as_fallback_policy("a/b") == policy
    assert as_fallback_policy(["a/b", "c/d"]) == FallbackPolicy(["a/b", "c/d"])
    with pytest.raises(ConfigurationError, match="fallback takes a FallbackPolicy"):
        as_fallback_policy(7)  # type: ignore[arg-type]  # the point


@pytest.mark.parametrize(
    ("name", "slug"),
    [("OpenAI", "openai"), ("Amazon Bedrock", "amazon-bedrock"), (" Z.AI ", "z-ai")],
)
def test_provider_slug(name: str, slug: str) -> None:
    assert provider_slug(name) == slug


@pytest.mark.parametrize(
    "provider",
    [
        {"ignore": ["x"], "sort": "price"},
        ProviderPreferences.from_dict({"ignore": ["x"], "sort": "price"}),
    ],
)
def test_changed_body_keeps_the_wishes_of_the_caller(provider: Any) -> None:
    body = {"model": "a/b", "models": ["c/d"], "messages": [], "provider": provider}
    changed = changed_body(body, model=None, ignored=["y", "x"])
    assert changed == {**body, "provider": {"ignore": ["x", "y"], "sort": "price"}}
    assert body["provider"] is provider


@pytest.mark.parametrize("provider", [None, "openai", {"ignore": "openai"}, {"ignore": None}])
def test_changed_body_of_wishes_that_make_no_sense(provider: Any) -> None:
    changed = changed_body({"provider": provider}, model="e/f", ignored=["x"])
    assert changed == {"model": "e/f", "provider": {"ignore": ["x"]}}


def test_changed_body_without_changes_is_the_same() -> None:
    body = {"model": "a/b", "models": ["c/d"]}
    assert changed_body(body, model=None, ignored=[]) == body
