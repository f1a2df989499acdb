from __future__ import annotations

import contextlib
from decimal import Decimal
from typing import Any

import pytest

from openrouter import _call_log
from openrouter._call_log import SILENT, Listener, log_of
from openrouter._flow_run import Call, StreamCall
from openrouter.decoding import ChatDecoder
from openrouter.effects import Answer, Data, Failure, Late
from openrouter.errors import APIConnectionError
from openrouter.fallback import FallbackPolicy
from openrouter.flow import plain, streamed
from openrouter.limits import RateLimiter
from openrouter.log_events import LEVELS, LogEvent
from openrouter.options import CallOptions
from openrouter.retry import RetryPolicy
from tests.unit.flow_driver import (
    BODY,
    DONE,
    END,
    MODEL,
    OPEN,
    REQUEST,
    SSE,
    World,
    chunk,
    completion,
    failing,
    refusal,
)

BREAK = Failure(APIConnectionError("Connection reset."), True)


class Ear(Listener):
    """Keeps what it hears."""

    def __init__(self, *names: str) -> None:
        self.names = names or tuple(LEVELS)
        self.events: list[LogEvent] = []
        self.sent: list[str] = []

    def wants(self, name: str) -> bool:
        return name in self.names

    def tell(self, event: LogEvent) -> None:
        assert event.name in self.names
        self.events.append(event)

    @contextlib.contextmanager
    def sending(self) -> Any:
        self.sent.append("in")
        yield
        self.sent.append("out")

    @property
    def heard(self) -> list[str]:
        return [event.name for event in self.events]

    def of(self, name: str) -> dict[str, Any]:
        """The fields of the only event of that name, without the number of the call."""
        (event,) = [event for event in self.events if event.name == name]
        return {field: value for field, value in event.fields.items() if field != "call"}


def call_in(world: World) -> StreamCall[Any]:
    return StreamCall(
        request=REQUEST,
        decoder=lambda headers, model, previous: ChatDecoder(headers, model),
        options=CallOptions(),
        around=world.around,
        body=BODY,
        model=MODEL,
    )


def streamed_flow(ear: Ear) -> Any:
    return streamed(call_in(World(listener=ear)))


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def world(ear: Ear) -> World:
    return World(listener=ear)


def test_call_is_told_from_beginning_to_end(ear: Ear, world: World) -> None:
    usage = {"prompt_tokens": 3, "completion_tokens": 5, "cost": 0.25}
    world.plain(1.5, completion(provider="Novita", usage=usage))
    assert ear.heard == ["request.started", "request.finished"]
    path = {"method": "POST", "path": "/api/v1/chat/completions"}
    assert ear.of("request.started") == {**path, "model": MODEL}
    assert ear.of("request.finished") == {
        **path,
        "outcome": "ok",
        "model": MODEL,
        "status": 200,
        "provider": "Novita",
        "generation_id": "gen-1",
        "prompt_tokens": 3,
        "completion_tokens": 5,
        "cost": Decimal("0.25"),
        "finish_reason": "stop",
        "ms": 1500.0,
        "attempt": 1,
    }
    assert ear.sent == ["in", "out"]


def test_calls_have_numbers_of_their_own(ear: Ear, world: World) -> None:
    world.plain(completion())
    world.plain(completion())
    first, same, second, _ = [event.fields["call"] for event in ear.events]
    assert first == same == second - 1


def test_contents_are_kept_apart(ear: Ear, world: World) -> None:
    world.plain(refusal(500, message="You said Hi."), completion("A secret."))
    assert not [event for event in ear.events if "secret" in str(event) or "Hi" in str(event)]
    started, failed, _, finished = [event.content() for event in ear.events]
    assert started == {"request_body": BODY}
    assert "You said Hi;" in failed["error_message"]
    assert finished["response_body"]["choices"][0]["message"]["content"] == "A secret."


def test_failure_and_repetition_are_told(ear: Ear, world: World) -> None:
    world.plain(0.25, refusal(502, metadata={"provider_name": "Novita"}), completion())
    assert ear.heard == [
        "request.started",
        "attempt.failed",
        "retry.scheduled",
        "request.finished",
    ]
    assert ear.of("attempt.failed") == {
        "model": MODEL,
        "error": "ProviderError",
        "status": 502,
        "provider": "Novita",
        "ms": 250.0,
        "attempt": 1,
    }
    retry = {"model": MODEL, "ms": 500.0, "reason": "ProviderError", "attempt": 1}
    assert ear.of("retry.scheduled") == retry
    assert ear.of("request.finished")["attempt"] == 2
    assert ear.sent == ["in", "out"] * 2


def test_last_failure_ends_the_call(ear: Ear, world: World) -> None:
    world.plain(refusal(401))
    assert ear.heard == ["request.started", "attempt.failed", "request.finished"]
    end = ear.of("request.finished")
    assert (end["outcome"], end["error"], end["status"]) == ("failed", "AuthenticationError", 401)


def test_paid_part_of_a_failed_answer_is_told(ear: Ear, world: World) -> None:
    world.plain(completion("Once", "error", usage={"cost": 0.5}), retry=None)
    end = ear.of("request.finished")
    assert (end["outcome"], end["cost"], end["error"]) == (
        "failed",
        Decimal("0.5"),
        "ProviderError",
    )


def test_switch_to_another_model_is_told(ear: Ear, world: World) -> None:
    world.plain(refusal(502), completion(model="m/two"), fallback=["m/two"], retry=None)
    switch = {"model": "m/two", "ms": 0.0, "instead_of": MODEL, "attempt": 1}
    assert ear.of("fallback.switched") == {**switch, "reason": "ProviderError"}
    assert ear.of("request.finished")["model"] == "m/two"


def test_answers_that_lead_to_another_attempt_are_told(ear: Ear, world: World) -> None:
    policy = FallbackPolicy(["m/two"], accept=lambda answer: answer.text == "Good.")
    retry = RetryPolicy(retry_empty=True)
    world.plain(
        completion(""), completion("Bad."), completion("Good."), fallback=policy, retry=retry
    )
    assert ear.heard[1:-1] == ["retry.scheduled", "fallback.switched"]
    assert ear.of("retry.scheduled")["reason"] == "answer"
    assert ear.of("fallback.switched")["reason"] == "answer"


def test_wait_for_a_limit_is_told(ear: Ear) -> None:
    world = World(listener=ear, limiter=RateLimiter(per_minute=1, scope=lambda _: "all"))
    world.plain(completion())
    assert "limit.waited" not in ear.heard
    world.plain(completion())
    assert ear.of("limit.waited") == {"model": MODEL, "ms": 60_000.0}


def test_request_that_a_limit_keeps_back_is_no_attempt(ear: Ear) -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda _: "all", when_limited="raise")
    world = World(listener=ear, limiter=limiter)
    policy = FallbackPolicy(["m/two"], accept=lambda answer: False)
    world.plain(completion(), fallback=policy)
    assert ear.heard == ["request.started", "fallback.switched", "request.finished"]
    assert ear.of("request.finished")["error"] == "FallbackExhaustedError"


def test_repetition_that_a_limit_keeps_back_is_no_second_failure(ear: Ear) -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda _: "all", when_limited="raise")
    World(listener=ear, limiter=limiter).plain(refusal(502))
    assert ear.heard[1:] == ["attempt.failed", "retry.scheduled", "request.finished"]
    assert ear.of("request.finished")["attempt"] == 1


def test_reason_is_that_of_the_last_attempt(ear: Ear, world: World) -> None:
    retry = RetryPolicy(retry_empty=True)
    world.plain(refusal(502), completion(""), completion(), retry=retry)
    told = [event.fields["reason"] for event in ear.events if event.name == "retry.scheduled"]
    assert told == ["ProviderError", "answer"]


def test_end_tells_of_the_last_attempt_only(ear: Ear, world: World) -> None:
    lost = Failure(APIConnectionError("Connection refused."))
    retry = RetryPolicy(max_retries=1)
    world.streamed(OPEN, Data(failing()), lost, retry=retry)
    end = ear.of("request.finished")
    assert (end["error"], end["attempt"]) == ("APIConnectionError", 2)
    assert not {"status", "generation_id"} & end.keys()


def test_answer_to_a_call_that_asks_no_model_is_not_looked_into(ear: Ear, world: World) -> None:
    call: Call[Any] = Call(
        request=REQUEST,
        read=lambda data, headers: data,
        options=CallOptions(),
        around=world.around,
    )
    world.run(plain(call), completion())
    end = ear.of("request.finished")
    assert (end["outcome"], end["status"]) == ("ok", 200)
    assert not {"generation_id", "model", "finish_reason"} & end.keys()
    assert [event.content() for event in ear.events] == [{}, {}]


def test_stream_is_told_once_for_all_chunks(ear: Ear, world: World) -> None:
    pieces = [Data(chunk(str(number))) for number in range(5)]
    end = chunk("", "stop", usage={"prompt_tokens": 2})
    world.streamed(OPEN, 0.5, *pieces, Data(end + DONE), END)
    assert ear.heard == ["request.started", "stream.first_token", "request.finished"]
    assert ear.of("stream.first_token") == {
        "model": MODEL,
        "generation_id": "gen-1",
        "ms": 500.0,
        "attempt": 1,
    }
    last = ear.of("request.finished")
    assert (last["outcome"], last["generation_id"], last["prompt_tokens"]) == ("ok", "gen-1", 2)


def test_stream_that_breaks_before_its_content_is_a_failed_attempt(ear: Ear, world: World) -> None:
    world.streamed(OPEN, Data(failing()), OPEN, Data(chunk("Hi", "stop") + DONE), END)
    assert ear.heard[1:] == [
        "attempt.failed",
        "retry.scheduled",
        "stream.first_token",
        "request.finished",
    ]
    assert ear.of("attempt.failed")["error"] == "StreamInterruptedError"


def test_broken_stream_is_told(ear: Ear, world: World) -> None:
    world.streamed(OPEN, Data(chunk("Hi")), 1.0, BREAK)
    assert ear.heard[2:] == ["stream.interrupted", "request.finished"]
    broken = ear.of("stream.interrupted")
    assert (broken["error"], broken["generation_id"], broken["ms"]) == (
        "StreamInterruptedError",
        "gen-1",
        1000.0,
    )
    assert ear.of("request.finished")["outcome"] == "failed"


def test_continued_stream_is_told(ear: Ear, world: World) -> None:
    second = Answer(200, {**SSE, "x-generation-id": "gen-2"})
    rest = Data(chunk(" there.", "stop") + DONE)
    world.streamed(
        OPEN, Data(chunk("Hi")), BREAK, refusal(502), second, rest, END, resume_stream=True
    )
    assert ear.heard == [
        "request.started",
        "stream.first_token",
        "stream.interrupted",
        "retry.scheduled",
        "attempt.failed",
        "retry.scheduled",
        "stream.first_token",
        "request.finished",
    ]
    end = ear.of("request.finished")
    assert (end["generation_id"], end["attempt"], end["outcome"]) == ("gen-2", 3, "ok")


def test_stream_that_is_closed_early_is_cancelled(ear: Ear) -> None:
    flow = streamed_flow(ear)
    for outcome in (None, OPEN, None, Data(chunk("Hi"))):
        flow.send(outcome)
    flow.close()
    end = ear.of("request.finished")
    assert (end["outcome"], end["status"], end["generation_id"]) == ("cancelled", 200, "gen-1")
    assert "error" not in end


def test_stream_that_is_closed_after_its_end_is_whole(ear: Ear) -> None:
    flow = streamed_flow(ear)
    for outcome in (None, OPEN, None, Data(chunk("Hi", "stop") + DONE)):
        flow.send(outcome)
    flow.close()
    assert ear.of("request.finished")["outcome"] == "ok"


def test_call_that_is_cancelled_while_it_waits(ear: Ear) -> None:
    flow = streamed_flow(ear)
    flow.send(None)
    flow.close()
    end = ear.of("request.finished")
    assert (end["outcome"], end["model"]) == ("cancelled", MODEL)
    assert "status" not in end


def test_call_that_never_began_is_not_told(ear: Ear) -> None:
    streamed_flow(ear).close()
    assert ear.events == []


def test_error_of_the_callers_own_is_told(ear: Ear, world: World) -> None:
    def accept(answer: Any) -> bool:
        raise ValueError("private")

    error = world.plain(completion(), fallback=FallbackPolicy(["m/two"], accept=accept))
    assert str(error.__cause__) == "private"
    end = ear.of("request.finished")
    assert (end["outcome"], end["error"]) == ("failed", "ConfigurationError")
    assert "private" not in str(ear.events[-1])


def test_deadline_that_passes_is_told(ear: Ear, world: World) -> None:
    world.plain(Late(), retry=RetryPolicy(deadline=5.0))
    assert ear.of("attempt.failed")["error_message"].startswith("The call was not done")


def test_what_is_not_wanted_is_not_told() -> None:
    ear = Ear("retry.scheduled")
    World(listener=ear).plain(refusal(502), completion())
    assert ear.heard == ["retry.scheduled"]
    ear = Ear("request.started")
    World(listener=ear).plain(completion())
    assert ear.heard == ["request.started"]


def test_call_without_a_listener_is_silent() -> None:
    world = World()
    assert log_of(call_in(world)) is SILENT
    assert world.plain(refusal(502), completion()).text == "Hello."


def test_flow_that_nobody_follows_is_handed_on_as_it_is() -> None:
    flow: Any = iter(())
    world = World(listener=Ear("attempt.failed"))
    assert log_of(call_in(world)).whole(flow) is flow
    assert SILENT.whole(flow) is flow


def test_listeners_from_everywhere_hear_besides_the_clients_own(
    monkeypatch: pytest.MonkeyPatch, ear: Ear
) -> None:
    other = Ear("request.finished")
    monkeypatch.setattr(_call_log, "EVERYWHERE", [lambda call: other, lambda call: None])
    World(listener=ear).plain(completion())
    assert ear.heard == ["request.started", "request.finished"]
    assert other.heard == ["request.finished"]
    assert ear.sent == other.sent == ["in", "out"]
    World().plain(completion())
    assert other.heard == ["request.finished"] * 2


def test_listeners_that_leave_a_call_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_call_log, "EVERYWHERE", [lambda call: None])
    assert log_of(call_in(World())) is SILENT


def test_listener_has_to_be_written() -> None:
    with pytest.raises(NotImplementedError):
        Listener().wants("request.started")
    with pytest.raises(NotImplementedError):
        Listener().tell(LogEvent("request.started", {}))
    with Listener().sending() as nothing:
        assert nothing is None
