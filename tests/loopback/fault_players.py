"""Plays one call against the fake over real sockets, and compares it with what is expected."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Mapping

import httpx

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.errors import APITimeoutError, OpenRouterError, ResponseDecodeError
from openrouter.testing import FakeAnswer, FakeOpenRouter, FakeServer
from openrouter_api.api.models.list_models_count import list_models_count
from tests.loopback.fault_matrix import FIRST, PIECES, Gets

# With one connection, an attempt that keeps its own leaves none to the next one.
CLIENT: Mapping[str, Any] = {
    "api_key": "sk-or-v1-test",
    "retry": None,
    "max_connections": 1,
    "timeout": httpx.Timeout(10.0, pool=2.0),
}
# More than any call of these tests asks for.
MOST_REPLIES = 6
SETTLING_SECONDS = 5.0


class _Door(FakeOpenRouter):
    """A fake that asks the one on stage."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage

    def handle(self, method: str, path: str, headers: Any, body: bytes = b"") -> FakeAnswer:
        """The answer of whoever is on stage."""
        return self._stage.actor.handle(method, path, headers, body)


class Stage:
    """A server that stays while the fakes that answer come and go."""

    def __init__(self) -> None:
        self.actor = FakeOpenRouter()
        self.server = _Door(self).serve()

    def enter(self) -> FakeOpenRouter:
        """A new fake, which knows what to say."""
        self.actor = FakeOpenRouter()
        for _ in range(MOST_REPLIES):
            self.actor.reply(chunks=PIECES)
        return self.actor

    def __enter__(self) -> Stage:
        return self

    def __exit__(self, *of_an_error: object) -> None:
        self.server.close()


@dataclass
class Outcome:
    """What a call came to.

    Attributes:
        answer: The completion, if any.
        error: The error, if any.
        seen: The text that a stream had handed out by then; None for a plain call.
        attempts: What the stream itself says was tried.
    """

    answer: Any = None
    error: Any = None
    seen: str | None = None
    attempts: Any = None


@dataclass(frozen=True)
class Expected:
    """What is to come of a call.

    Attributes:
        requests: The model and `provider.ignore` of each chat request that the server sees.
        failures: What each attempt but the last one gets.
        last: What the last one gets, and so the caller.
        phase: `phase`, where that is a timeout.
    """

    requests: list[tuple[str, Any]]
    last: Gets
    failures: list[Gets] = field(default_factory=list)
    phase: str | None = None


def play(client: OpenRouter, way: str, options: Mapping[str, Any]) -> Outcome:
    """Makes a call; anything but an answer or an error of ours comes through."""
    asked: Any = {"model": FIRST, "messages": "Count", **options}
    outcome = Outcome()
    try:
        if way == "plain":
            outcome.answer = client.chat.completions.create(**asked)
            return outcome
        outcome.seen = ""
        stream = client.chat.completions.stream(**asked)
        try:
            # Without a with block: a stream that ends, well or badly, closes its connection itself.
            for chunk in stream:
                outcome.seen += chunk.text
            outcome.answer = stream.completion()
        finally:
            outcome.attempts = stream.attempts
    except OpenRouterError as error:
        outcome.error = error
    return outcome


async def play_async(client: AsyncOpenRouter, way: str, options: Mapping[str, Any]) -> Outcome:
    """As `play`."""
    asked: Any = {"model": FIRST, "messages": "Count", **options}
    outcome = Outcome()
    try:
        if way == "plain":
            outcome.answer = await client.chat.completions.create(**asked)
            return outcome
        outcome.seen = ""
        stream = client.chat.completions.stream(**asked)
        try:
            # Without a with block: a stream that ends, well or badly, closes its connection itself.
            async for chunk in stream:
                outcome.seen += chunk.text
            outcome.answer = await stream.completion()
        finally:
            outcome.attempts = stream.attempts
    except OpenRouterError as error:
        outcome.error = error
    return outcome


def bodies(fake: FakeOpenRouter) -> list[Any]:
    """The chat requests that the server saw."""
    return [request.json for request in fake.requests if request.path.endswith("/completions")]


def check(outcome: Outcome, expected: Expected, fake: FakeOpenRouter) -> None:
    """Compares all that a caller and the server can see."""
    last, error, answer = expected.last, outcome.error, outcome.answer
    sent = bodies(fake)
    seen = [(body["model"], body.get("provider", {}).get("ignore")) for body in sent]
    assert seen == expected.requests, error
    assert not any("models" in body for body in sent)
    if last.error is None:
        assert error is None, repr(error)
        assert answer.text == last.kept
        assert answer.model == seen[-1][0]
        assert answer.generation_id == answer.id
        attempts = answer.attempts
    else:
        check_error(error, last, expected.phase)
        assert answer is None
        attempts = error.attempts
        if last.generation:
            # The fake counts the answers that it has begun.
            assert error.generation_id == f"gen-fake-{len(seen):06}"
    if outcome.seen is not None:
        # Nothing of an attempt that came to nothing, and nothing twice.
        assert outcome.seen == (last.kept or "")
        assert [attempt.status for attempt in outcome.attempts] == [a.status for a in attempts]
    check_attempts(attempts, expected)


def check_attempts(attempts: Any, expected: Expected) -> None:
    """One attempt for each request; those that failed hold why, and what had arrived."""
    gets = [*expected.failures, expected.last]
    assert [attempt.status for attempt in attempts] == [one.status for one in gets]
    assert [attempt.model for attempt in attempts] == [model for model, _ in expected.requests]
    for attempt, one in zip(attempts, gets):
        assert (attempt.cost is not None) == one.charged
        if one.error is None:
            assert attempt.error is None
        else:
            assert getattr(attempt.answer, "text", None) == one.kept
            check_error(attempt.error, one, expected.phase)
            assert attempt.provider == one.provider


def check_error(error: Any, gets: Gets, phase: str | None = None) -> None:
    """The class and the fields of an error, and what it has kept."""
    assert type(error) is gets.error, repr(error)
    fields = (error.status_code, error.error_type, error.retryable, error.provider_name)
    assert fields == (gets.status, gets.error_type, gets.retryable, gets.provider)
    assert error.model == FIRST
    assert (error.generation_id is not None) == gets.generation
    assert getattr(error.partial, "text", None) == gets.kept
    assert "sk-or" not in f"{error} {error!r}"
    innermost: Any = error
    if hasattr(error, "cause"):
        assert type(error.cause) is (gets.cause or type(None))
        innermost = error.cause
    if isinstance(innermost, ResponseDecodeError):
        # What cannot be read is handed over as it came.
        assert isinstance(innermost.body, str)
        assert innermost.body
    if isinstance(innermost, APITimeoutError):
        assert innermost.phase == phase


def settled(server: FakeServer, connections: int) -> bool:
    """Whether so many connections stay open; the server needs a moment to see one close."""
    until = time.monotonic() + SETTLING_SECONDS
    while server.open_connections != connections and time.monotonic() < until:
        time.sleep(0.002)
    return server.open_connections == connections


def check_connections(client: OpenRouter, server: FakeServer) -> None:
    """No connection is left in use: the next call gets along with one."""
    assert client.send(list_models_count()).data is not None
    assert settled(server, 1)


async def check_connections_async(client: AsyncOpenRouter, server: FakeServer) -> None:
    """As `check_connections`."""
    assert (await client.send(list_models_count())).data is not None
    assert settled(server, 1)
