from __future__ import annotations

from typing import Any

import pytest

from openrouter.chat_params import split_params
from openrouter.errors import ConfigurationError
from openrouter.fallback import FallbackPolicy
from openrouter.limits import RateLimiter
from openrouter.options import UNSET, CallOptions
from openrouter.retry import RetryPolicy
from openrouter.testing import FakeOpenRouter, faults


def test_options_take_what_callers_write() -> None:
    options = CallOptions(retry=3, fallback="a/b")
    assert options.retry == RetryPolicy(max_retries=3)
    assert options.fallback == FallbackPolicy(["a/b"])
    assert CallOptions().retry.max_retries == 2


def test_options_but_other_ones() -> None:
    options = CallOptions(fallback="a/b", stream_idle_timeout=5)
    assert options.but(retry=UNSET, fallback=UNSET) is options
    changed = options.but(retry=None, fallback=None, stream_idle_timeout=None, resume_stream=True)
    assert (changed.retry.max_retries, changed.fallback) == (0, None)
    assert (changed.stream_idle_timeout, changed.resume_stream) == (None, True)
    assert repr(UNSET) == "UNSET"


@pytest.mark.parametrize(
    ("own", "chain", "limit"),
    [(None, None, None), (3, None, 3), (None, 2, 2), (3, 2, 2), (1, 2, 1)],
)
def test_options_first_token_limit_is_the_shorter_one(own: Any, chain: Any, limit: Any) -> None:
    policy = FallbackPolicy(["a/b"], first_token_timeout=chain)
    assert CallOptions(first_token_timeout=own, fallback=policy).first_token_limit == limit
    assert CallOptions(first_token_timeout=own).first_token_limit == own


@pytest.mark.parametrize("name", ["first_token_timeout", "stream_idle_timeout"])
@pytest.mark.parametrize("value", [0, -1, True, "5", float("inf"), float("nan")])
def test_options_refuse_times_that_make_no_sense(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name):
        CallOptions(**{name: value})


def test_split_params_tells_the_request_from_the_call() -> None:
    split = split_params(
        {"model": "a/b", "timeout": 3, "retry": None, "extra_body": {"x": 1}, "resume_stream": True}
    )
    assert split.fields == {"model": "a/b"}
    assert split.call_options == {"retry": None, "resume_stream": True}
    assert (split.timeout, split.extra_body, split.extra_query) == (3, {"x": 1}, None)


def test_client_options_hold_for_its_calls_and_can_be_changed() -> None:
    fake = FakeOpenRouter()
    client = fake.client(retry=None, fallback=["mistralai/mistral-small"])
    create: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}
    fake.fail(faults.bad_gateway(), model="openai/gpt-4o-mini", times=None)
    assert client.chat.completions.create(**create).model == "mistralai/mistral-small"
    with pytest.raises(Exception, match="The provider failed"):
        client.with_options(fallback=None).chat.completions.create(**create)
    with pytest.raises(Exception, match="The provider failed"):
        client.chat.completions.create(**create, fallback=None)
    patient = client.with_options(retry=2)
    assert patient._options.fallback == client._options.fallback
    assert patient._options.retry.max_retries == 2
    assert client.with_options(timeout=3)._options is client._options


def test_client_limiter_is_shared_with_its_copies() -> None:
    client = FakeOpenRouter().client()
    assert isinstance(client._limiter, RateLimiter)
    assert client.with_options(retry=None)._limiter is client._limiter
    assert FakeOpenRouter().client(rate_limiter=None)._limiter is None
    mine = RateLimiter(per_minute=3)
    assert FakeOpenRouter().client(rate_limiter=mine)._limiter is mine
    with pytest.raises(ConfigurationError, match="rate_limiter takes a RateLimiter"):
        FakeOpenRouter().client(rate_limiter=20)


@pytest.mark.parametrize(
    "wrong",
    [{"retry": "2"}, {"fallback": 7}, {"first_token_timeout": 0}, {"stream_idle_timeout": "1"}],
)
def test_wrong_options_are_refused_before_anything_is_sent(wrong: Any) -> None:
    with pytest.raises(ConfigurationError):
        FakeOpenRouter().client(**wrong)
    fake = FakeOpenRouter()
    for ask in (fake.client().chat.completions.create, fake.client().chat.completions.stream):
        with pytest.raises(ConfigurationError):
            ask(model="openai/gpt-4o-mini", messages="Hi", **wrong)
    assert fake.requests == []
