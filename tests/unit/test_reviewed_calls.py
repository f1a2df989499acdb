"""What a review found in calls under way, each as a caller meets it."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter.effects import Answer, Data, Failure, Late, Send
from openrouter.errors import (
    APITimeoutError,
    ConfigurationError,
    FallbackExhaustedError,
    ProviderError,
    StreamInterruptedError,
)
from openrouter.fallback import FallbackPolicy
from openrouter.limits import RateLimiter
from openrouter.retry import RetryPolicy
from openrouter.testing import FakeOpenRouter, faults
from tests.unit.flow_driver import (
    DONE,
    END,
    OPEN,
    World,
    chunk,
    completion,
    failing,
    refusal,
)

WHOLE = Data(chunk("One ") + chunk("two.", "stop") + DONE)


def test_first_token_limit_begins_when_the_request_is_sent() -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda model: "all")
    world = World(limiter=limiter)
    world.plain(completion())
    assert world.streamed(OPEN, WHOLE, END, first_token_timeout=5) is None
    sent = [effect for effect in world.effects if isinstance(effect, Send)][-1]
    assert sum(world.slept) > 59
    assert sent.until == pytest.approx(100 + sum(world.slept) + 5)


def test_time_of_the_consumer_is_not_the_streams() -> None:
    world = World()
    pieces = [OPEN, Data(chunk("One ")), Data(chunk("two ")), WHOLE, END]
    flow_world_run(world, pieces, taken=50.0, stream_idle_timeout=10, first_token_timeout=10)
    assert world.texts() == ["One ", "two ", "One ", "two."]
    waits = zip(world.receives(), world.receive_times)
    limits = [receive.until - at for receive, at in waits if receive.until is not None]
    assert limits[:3] == [10.0, 10.0, 10.0]


def flow_world_run(world: Any, outcomes: list[Any], *, taken: float, **options: Any) -> None:
    """As ``world.streamed``, for a caller who takes so many seconds with each batch."""
    world.taken = taken
    assert world.streamed(*outcomes, **options) is None


def test_error_at_the_top_of_an_answer_keeps_what_was_said() -> None:
    body = completion("Paid words.", usage={"cost": 0.5}, error={"code": 502, "message": "No."})
    error = World().plain(body, retry=None)
    assert (type(error), error.partial.text) == (ProviderError, "Paid words.")
    assert str(error.attempts[0].cost) == "0.5"


def test_continuation_that_ends_within_a_repetition_was_none() -> None:
    world = World()
    broken = Data(chunk("33.3") + failing())
    world.streamed(OPEN, broken, OPEN, Data(chunk("3", "stop") + DONE), END, resume_stream=True)
    assert world.decoders[-1].completion().text == "33.33"
    world = World()
    rest = Data(chunk("3") + chunk("3.3", "stop") + DONE)
    world.streamed(OPEN, broken, OPEN, rest, END, resume_stream=True)
    assert world.decoders[-1].completion().text == "33.3"
    world = World()
    blanks = Data(chunk("a \n") + failing())
    world.streamed(OPEN, blanks, OPEN, Data(chunk(" ", "stop") + DONE), END, resume_stream=True)
    assert world.decoders[-1].completion().text == "a \n"


@pytest.mark.parametrize("kind", ["text/plain", "", "text/event-stream"])
def test_whole_answer_in_place_of_a_stream_is_known_by_its_first_character(kind: str) -> None:
    world = World()
    content = completion("Paid.").content
    outcomes = (Answer(200, {"content-type": kind}), Data(b" \n"), Data(content), END)
    assert world.streamed(*outcomes) is None
    assert world.texts() == ["Paid."]


@pytest.mark.parametrize("kind", ["application/json", "text/html"])
def test_stream_under_another_name_is_known_by_its_first_characters(kind: str) -> None:
    world = World()
    assert world.streamed(Answer(200, {"content-type": kind}), WHOLE, END) is None
    assert world.texts() == ["One ", "two."]


def test_refused_answer_past_the_deadline_is_the_last() -> None:
    world = World()

    def accept(answer: Any) -> bool:
        world.steady += 10
        return False

    policy = FallbackPolicy(["m/two"], accept=accept)
    error = world.plain(completion("Paid."), fallback=policy, retry=RetryPolicy(deadline=5))
    assert (type(error), error.partial.text, len(world.sent())) == (
        FallbackExhaustedError,
        "Paid.",
        1,
    )


def test_refused_answer_is_kept_when_the_next_model_fails() -> None:
    policy = FallbackPolicy(["m/two"], accept=lambda answer: False)
    error = World().plain(completion("Paid."), refusal(502), fallback=policy, retry=None)
    assert (type(error), error.partial.text) == (FallbackExhaustedError, "Paid.")


def test_accept_that_fails_keeps_the_answer() -> None:
    policy = FallbackPolicy(["m/two"], accept=lambda answer: bool(1 / 0))
    error = World().plain(completion("Paid."), fallback=policy)
    assert (type(error), error.partial.text) == (ConfigurationError, "Paid.")
    assert "accept=...) failed with ZeroDivisionError" in str(error)
    assert type(error.__cause__) is ZeroDivisionError


def test_connection_that_was_not_made_before_the_deadline_was_not_used() -> None:
    late = APITimeoutError("Late.", phase="connect")
    late.unsent = True
    error = World().plain(5.0, Failure(late), retry=RetryPolicy(deadline=5))
    assert (error.phase, error.unsent) == ("deadline", True)
    assert not World().plain(5.0, Late(), retry=RetryPolicy(deadline=5)).unsent


@pytest.mark.parametrize("status", [408, 500, 502, 504, 524])
def test_what_makes_something_is_not_repeated_after_a_server_gave_up(status: int) -> None:
    from openrouter_api.api.api_keys.create_keys import create_keys

    fake = FakeOpenRouter()
    fake.fail(faults.Status(status))
    with pytest.raises(Exception, match="The fake was told to fail"):
        fake.client().send(create_keys({"name": "x"}))
    assert len(fake.requests) == 1


def test_models_of_any_operation_are_asked_within_the_budget() -> None:
    from openrouter import BudgetExceededError
    from openrouter_api.api.chat.send_chat_completion_request import send_chat_completion_request

    body: Any = {"models": ["openai/gpt-4o-mini"], "messages": [{"role": "user", "content": "Hi"}]}
    client = FakeOpenRouter().client(budget="0.0000001")
    with pytest.raises(BudgetExceededError):
        client.send(send_chat_completion_request(body))


def test_query_with_half_a_character_is_refused() -> None:
    fake = FakeOpenRouter()
    with pytest.raises(ConfigurationError, match="half a character"):
        fake.client().chat.completions.create(
            model="openai/gpt-4o-mini", messages="Hi", extra_query={"a": "\ud800"}
        )
    assert fake.requests == []


def test_keepalive_that_fails_loses_no_chunk() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two."])
    with fake.client().chat.completions.stream(model="openai/gpt-4o-mini", messages="Hi") as stream:

        def fail(text: str) -> None:
            stream.on_keepalive = None
            raise KeyError(text)

        stream.on_keepalive = fail
        with pytest.raises(KeyError):
            list(stream.text())
        assert list(stream.text()) == ["One ", "two."]
        assert stream.completion().text == "One two."


def test_stream_that_was_left_by_its_reader_is_not_at_its_end() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two."])
    client = fake.client()
    stream = client.chat.completions.create(model="openai/gpt-4o-mini", messages="Hi", stream=True)
    driver: Any = stream._driver

    def interrupted() -> Any:
        raise KeyboardInterrupt

    driver.advance, advance = interrupted, driver.advance
    with pytest.raises(KeyboardInterrupt):
        next(stream)
    with pytest.raises(StreamInterruptedError, match="closed before the answer ended"):
        list(stream)
    with pytest.raises(StreamInterruptedError):
        stream.completion()
    driver.advance = advance
    stream.close()
