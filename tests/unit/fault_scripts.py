"""Random plans of what goes wrong with a call, and what must hold however it ends."""

from __future__ import annotations

import json
import pickle
from typing import Any, Sequence

import attrs
from hypothesis import strategies as st

from openrouter.completions import ChatCompletion
from openrouter.errors import OpenRouterError
from openrouter.fallback import FallbackPolicy
from openrouter.retry import RetryPolicy
from openrouter.testing import FakeAnswer, FakeOpenRouter, RecordedRequest, faults

MODEL = "openai/gpt-4o-mini"
OTHERS = ("mistralai/mistral-small", "meta-llama/llama-3.3-70b-instruct")
QUESTION = "Tell"
ANSWER = 'You wrote: "Tell" This is the offline fake of OpenRouter; no model was asked.'


class Raw(faults.Fault):
    """Any bytes as an answer, with any status and type of content."""

    def __init__(self, status: int, kind: str | None, body: bytes, packed: str | None) -> None:
        self.answer = FakeAnswer(
            status,
            (
                *([("content-type", kind)] if kind else []),
                *([("content-encoding", packed)] if packed else []),
            ),
            tuple((0.0, body[start : start + 7]) for start in range(0, len(body), 7)),
        )

    def instead(self, request: RecordedRequest) -> FakeAnswer:
        return self.answer

    def __repr__(self) -> str:
        return f"Raw({self.answer.status}, {self.answer.headers}, {self.answer.body!r})"


# They break what the model says off, or keep it back; what comes is what it said.
FAITHFUL = (
    faults.Status,
    faults.HtmlPage,
    faults.NoConnection,
    faults.Cut,
    faults.StreamError,
    faults.NoDone,
    faults.SlowFirstToken,
    faults.Silence,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(("error", "choices", "message", "code", "metadata", "delta", "content"))
        | st.text(max_size=5),
        inner,
        max_size=4,
    ),
    max_leaves=15,
)


def mostly(usual: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return usual | usual | json_values


# What looks like a chunk and has a wrong type here and there.
_errors = st.fixed_dictionaries(
    {"code": mostly(st.integers(300, 599) | st.just("server_error")), "message": mostly(st.text())},
    optional={
        "metadata": mostly(
            st.fixed_dictionaries(
                {},
                optional={
                    "error_type": mostly(st.sampled_from(("timeout", "unmapped"))),
                    "headers": json_values,
                    "provider_name": mostly(st.just("OpenAI")),
                },
            )
        ),
        "availability": json_values,
    },
)
_deltas = st.fixed_dictionaries(
    {"content": mostly(st.text(max_size=8))},
    optional={"tool_calls": json_values, "reasoning": mostly(st.text(max_size=3))},
)
_choices = st.fixed_dictionaries(
    {"index": mostly(st.integers(0, 2)), "delta": mostly(_deltas)},
    optional={
        "finish_reason": mostly(st.sampled_from(("stop", "length", "error", None))),
        "message": mostly(_deltas),
        "error": mostly(_errors),
    },
)
_chunks = st.fixed_dictionaries(
    {"id": mostly(st.just("gen-1")), "choices": mostly(st.lists(_choices, max_size=2))},
    optional={"error": mostly(_errors), "usage": json_values},
)


def _as_bytes(value: Any) -> bytes:
    return json.dumps(value).encode()


def _as_stream(events: Sequence[Any]) -> bytes:
    return b"".join(b"data: " + _as_bytes(event) + b"\n\n" for event in events)


_bodies = (
    st.binary(max_size=60)
    | mostly(_chunks).map(_as_bytes)
    | st.fixed_dictionaries({"error": mostly(_errors)}).map(_as_bytes)
    | st.lists(mostly(_chunks), max_size=4).map(_as_stream)
    | st.lists(mostly(_chunks), max_size=4).map(_as_stream).map(lambda b: b + b"data: [DONE]\n\n")
)


def _any_answer(packings: Sequence[str | None]) -> st.SearchStrategy[Raw]:
    return st.builds(
        Raw,
        # 204 and 304 have no body, which the fake does not know.
        st.sampled_from((200, 200, 200, 202)) | st.integers(300, 599).filter(lambda s: s != 304),
        st.sampled_from(("application/json", "text/event-stream", "text/html", "text/plain", None)),
        _bodies,
        st.sampled_from(packings),
    )


_faults = st.one_of(
    st.sampled_from(sorted(faults.examples(pause=0.001).items())).map(lambda item: item[1]),
    st.builds(faults.Cut, st.integers(0, 4000), reset=st.booleans()),
    st.builds(faults.TruncatedBody, st.floats(0, 1)),
    st.builds(faults.NoDone, st.none() | st.integers(0, 20)),
    st.builds(
        faults.StreamError,
        st.integers(300, 599) | st.sampled_from(("server_error", "")),
        after=st.integers(0, 20),
    ),
    st.builds(faults.GarbageLine, st.integers(0, 20), st.binary(max_size=30)),
    st.builds(faults.ErrorInBody, mostly(st.integers(300, 599))),
    st.builds(
        faults.Status,
        st.integers(300, 599),
        retry_after=st.none() | st.text("0123", max_size=3),
    ),
)


@attrs.frozen
class Script:
    """One call and what happens to it.

    Attributes:
        faults: What each request meets, in order; those that follow meet nothing.
        streamed: Whether the answer is streamed.
        resumes: Whether a broken stream is continued.
        retry: As for the client.
        fallback: As for the client.
        limits: Whether there are limits of time, none of which is ever reached.
    """

    faults: tuple[faults.Fault, ...]
    streamed: bool
    resumes: bool
    retry: RetryPolicy
    fallback: FallbackPolicy | None
    limits: bool

    @property
    def options(self) -> dict[str, Any]:
        """The arguments of the call."""
        options: dict[str, Any] = {
            "model": MODEL,
            "messages": QUESTION,
            "retry": self.retry,
            "fallback": self.fallback,
        }
        if self.streamed:
            options["resume_stream"] = self.resumes
            options["stream_idle_timeout"] = 3600 if self.limits else None
            options["first_token_timeout"] = 3600 if self.limits else None
        return options

    def fake(self) -> FakeOpenRouter:
        fake = FakeOpenRouter()
        for fault in self.faults:
            fake.fail(fault)
        return fake

    @property
    def faithful(self) -> bool:
        """Whether everything that arrives is what the model said."""
        return all(isinstance(fault, FAITHFUL) for fault in self.faults)


def _enough(answer: ChatCompletion) -> bool:
    return len(answer.text) > 3


_retry_policies = st.builds(
    RetryPolicy,
    max_retries=st.integers(0, 3),
    retry_empty=st.booleans(),
    deadline=st.sampled_from((None, 3600.0)),
)
_fallback_policies = st.builds(
    FallbackPolicy,
    st.sampled_from((OTHERS[:1], OTHERS)),
    accept=st.sampled_from((None, _enough)),
    exclude_failed_providers=st.booleans(),
)


def scripts(*, packed: bool = False) -> st.SearchStrategy[Script]:
    """Calls, and what goes wrong with them.

    Args:
        packed: Whether some answers say that they are compressed, which they are not. httpx then
            leaves its generators half run, of which trio warns.
    """
    packings = (None, None, None, "gzip", "deflate") if packed else (None,)
    return st.builds(
        Script,
        st.lists(_faults | _any_answer(packings), max_size=4).map(tuple),
        streamed=st.booleans(),
        resumes=st.booleans(),
        retry=_retry_policies,
        fallback=st.none() | _fallback_policies,
        limits=st.booleans(),
    )


@attrs.define
class Outcome:
    """How a call ended.

    Attributes:
        pieces: The texts that a stream handed out, in order.
        completion: The answer, where it ended in one.
        error: The error of ours that it ended in.
    """

    pieces: list[str] = attrs.field(factory=list)
    completion: ChatCompletion | None = None
    error: OpenRouterError | None = None

    @property
    def said(self) -> str:
        return "".join(self.pieces)


def check(script: Script, fake: FakeOpenRouter, outcome: Outcome) -> None:
    """Assert what must hold of any call that was not cancelled."""
    asked = [request for request in fake.requests if request.path.endswith("/chat/completions")]
    completion, error = outcome.completion, outcome.error
    if error is not None:
        assert isinstance(error, OpenRouterError)
        assert len(error.attempts) == len(asked)
        assert "\n" not in str(error)
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
        assert error.attempts[-1].error is not None or script.fallback is not None
        partial = error.partial
    else:
        assert type(completion) is ChatCompletion
        assert len(completion.attempts) == len(asked)
        assert completion.attempts[-1].error is None
        partial = completion
    if script.streamed:
        whole = "" if partial is None else partial.text
        assert whole.startswith(outcome.said)
        assert completion is None or whole == outcome.said
        if script.faithful:
            assert ANSWER.startswith(outcome.said)
