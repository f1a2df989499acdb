"""Arguments of a wrong kind end in a sentence that says how to mend it."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Callable

import pytest

from openrouter import (
    AsyncConversation,
    AsyncOpenRouter,
    Budget,
    Conversation,
    CostTracker,
    FallbackPolicy,
    OpenRouter,
    RateLimiter,
    RetryPolicy,
    otel,
)
from openrouter.errors import ConfigurationError
from openrouter.testing import FakeOpenRouter

KEY = "sk-or-v1-0123456789abcdef"
CLIENT = FakeOpenRouter().client(retry=None)
ASYNC_CLIENT = FakeOpenRouter().async_client()
WRONG: Any = "no"
ODD: Any = 3


class Schema:
    """Looks like a class of pydantic's."""

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        return {}


def ask(**params: Any) -> object:
    return CLIENT.chat.completions.create(model="openai/gpt-4o-mini", messages="Hi", **params)


@pytest.mark.parametrize(
    ("name", "use"),
    [
        ("log_bodies", lambda: OpenRouter(KEY, log_bodies=WRONG)),
        ("log_bodies", lambda: AsyncOpenRouter(KEY, log_bodies=WRONG)),
        ("resume_stream", lambda: CLIENT.with_options(resume_stream=WRONG)),
        ("stream", lambda: ask(stream=WRONG)),
        ("cap_prices", lambda: Budget("5", cap_prices=WRONG)),
        ("retry_empty", lambda: RetryPolicy(retry_empty=WRONG)),
        ("retry_read_timeouts", lambda: RetryPolicy(retry_read_timeouts=WRONG)),
        (
            "exclude_failed_providers",
            lambda: FallbackPolicy(["a/b"], exclude_failed_providers=WRONG),
        ),
        ("capture_content", lambda: otel.instrument(capture_content=WRONG)),
    ],
)
def test_flag_that_is_no_flag(name: str, use: Callable[[], object]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        use()
    assert caught.value.message == f"{name} takes True or False, not 'no'."


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (
            lambda: CLIENT.costs.merge(WRONG),
            "merge takes a CostTracker, not str; CostT",
        ),
        (lambda: ask(response_format=Schema), "response_format: Schema is a class, while the API"),
        (lambda: ask(tools=[Schema]), "tools: Schema is a class, while the API takes a JSON Sch"),
        (lambda: otel.instrument(tracer_provider=WRONG), "tracer_provider takes a provider of"),
        (lambda: otel.instrument(meter_provider=WRONG), "meter_provider takes a provider of"),
        (
            lambda: Conversation(CLIENT, "a/b", system=3),  # type: ignore[arg-type]
            "system takes a text or a list of text parts, not int.",
        ),
        (
            lambda: Conversation(CLIENT, "a/b", system=b"x"),  # type: ignore[arg-type]
            "system takes a text or a list of text parts, not bytes.",
        ),
        (
            lambda: Conversation(ASYNC_CLIENT, "a/b"),  # type: ignore[arg-type]
            "Conversation takes the client first, an OpenRouter, not AsyncOpenRouter.",
        ),
        (
            lambda: AsyncConversation(CLIENT, "a/b"),  # type: ignore[arg-type]
            "AsyncConversation takes the client first, an AsyncOpenRouter, not OpenRouter.",
        ),
        (
            lambda: OpenRouter(KEY, insecure_hosts=[WRONG, ODD]),
            "insecure_hosts takes names of hosts",
        ),
        (lambda: OpenRouter(KEY, insecure_hosts=ODD), "insecure_hosts takes names of hosts"),
    ],
)
def test_argument_of_a_wrong_kind(use: Callable[[], object], said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        use()
    assert said in caught.value.message
    assert not caught.value.message.startswith("default:")


@pytest.mark.parametrize("model", [None, 3, ""])
def test_model_of_a_conversation_that_is_none(model: Any) -> None:
    talk = Conversation(CLIENT, "a/b")
    with pytest.raises(ConfigurationError, match="needs one model"):
        talk.model = model
    assert talk.model == "a/b"
    talk.model = "c/d"
    assert talk.model == "c/d"


def test_conversation_hides_the_headers_of_its_calls() -> None:
    talk = Conversation(CLIENT, "openai/gpt-4o-mini", extra_headers={"X-Gateway": "s3cret"})
    assert "s3cret" not in repr(talk._arguments({}))
    assert talk.send("Hi").finish_reason == "stop"


def test_keepalive_that_cannot_be_called() -> None:
    with CLIENT.chat.completions.stream(model="openai/gpt-4o-mini", messages="Hi") as stream:
        with pytest.raises(ConfigurationError, match="on_keepalive takes a function of a text"):
            stream.on_keepalive = WRONG
        assert stream.on_keepalive is None
        stream.on_keepalive = None


@pytest.mark.anyio
async def test_keepalive_of_an_async_stream_that_cannot_be_called() -> None:
    async with FakeOpenRouter().async_client() as client:
        stream = client.chat.completions.stream(model="openai/gpt-4o-mini", messages="Hi")
        with pytest.raises(ConfigurationError, match="on_keepalive takes a function of a text"):
            stream.on_keepalive = WRONG
        assert stream.on_keepalive is None


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("max_retries", "did you mean retry=RetryPolicy(max_retries=3)?"),
        ("base_ur", "did you mean base_url=?"),
        ("zzz", "help(openrouter.OpenRouter) lists what it takes."),
    ],
)
@pytest.mark.parametrize("kind", [OpenRouter, AsyncOpenRouter])
def test_unknown_argument_of_a_client(kind: Any, name: str, hint: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(KEY, **{name: 3})
    assert str(caught.value) == f"{kind.__name__} takes no {name!r}: {hint}"


def test_all_arguments_of_a_client_are_suggested() -> None:
    import inspect

    from openrouter.options import _SETTINGS

    assert {*_SETTINGS} == {*inspect.signature(OpenRouter).parameters} - {"unknown"}


@pytest.mark.parametrize(
    ("value", "instead"),
    [
        (CLIENT, "make one in each process; with_options() is a copy on its connections."),
        (ASYNC_CLIENT, "make one in each process; with_options() is a copy on its connections."),
        (CostTracker(), "pass on to_dict(), and add it up with from_dict() and merge()."),
        (Budget("5"), "make one in each process."),
        (RateLimiter(), "make one in each process."),
        (Conversation(CLIENT, "a/b"), "pass on to_dict(), from_dict() reads it; fork() is a copy."),
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("act", [pickle.dumps, copy.copy, copy.deepcopy])
def test_what_belongs_to_a_process_neither_pickles_nor_copies(
    act: Callable[[Any], object], value: object, instead: str
) -> None:
    with pytest.raises(TypeError) as caught:
        act(value)
    assert str(caught.value) == (
        f"{type(value).__name__} neither pickles nor copies, as it belongs to this process: "
        + instead
    )
