from __future__ import annotations

from typing import Any

import pytest

from openrouter.effects import Answer, Data, Failure, Late, Receive
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    FallbackExhaustedError,
    ProviderError,
    RateLimitError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.fallback import FallbackPolicy
from openrouter.limits import RateLimiter
from openrouter.retry import RetryPolicy
from openrouter.sse import SSEComment
from tests.unit.flow_driver import (
    COMMENT,
    DONE,
    END,
    MODEL,
    OPEN,
    World,
    chunk,
    event,
    failing,
    refusal,
)

WHOLE = Data(chunk("One ") + chunk("two.", "stop") + DONE)
ROLE = chunk("")
RESET = Failure(APIConnectionError("Connection reset."), True)
READ_TIMEOUT = Failure(APITimeoutError("Late.", phase="read"), True)


def test_stream_opens_and_hands_out_what_comes() -> None:
    world = World()
    assert world.streamed(OPEN, Data(ROLE), WHOLE, END) is None
    assert world.emitted[0] == []
    # The first chunk waits for the first content.
    assert len(world.emitted) == 2
    assert world.texts() == ["One ", "two."]
    assert world.decoders[-1].completion().text == "One two."


def test_stream_that_fails_before_content_is_tried_again_unseen() -> None:
    world = World()
    broken = Data(ROLE + failing())
    assert world.streamed(OPEN, COMMENT, broken, OPEN, WHOLE, END) is None
    assert world.texts() == ["One ", "two."]
    # Open once; the comment is a sign of life; nothing of the first attempt but that.
    assert world.emitted[:2] == [[], [SSEComment("OPENROUTER PROCESSING")]]
    assert len(world.emitted) == 3
    assert world.slept == [0.5]
    final = world.decoders[-1].completion()
    assert [a.status for a in final.attempts] == [502, 200]
    assert type(final.attempts[0].error) is StreamInterruptedError
    assert final.attempts[-1].waited == 0.5


@pytest.mark.parametrize("broken", [[END], [RESET], [Data(ROLE), RESET], [Data(ROLE), END]])
def test_stream_that_is_cut_before_content_is_tried_again(broken: list[Any]) -> None:
    world = World()
    assert world.streamed(OPEN, *broken, OPEN, WHOLE, END) is None
    assert world.texts() == ["One ", "two."]


def test_stream_that_is_late_before_content_is_not_tried_again() -> None:
    error = World().streamed(OPEN, READ_TIMEOUT)
    assert (type(error), type(error.cause)) == (StreamInterruptedError, APITimeoutError)
    assert len(error.attempts) == 1


def test_stream_that_breaks_after_content_is_not_tried_again() -> None:
    world = World()
    error = world.streamed(OPEN, Data(chunk("One ") + failing(429)))
    assert (type(error), type(error.cause)) == (StreamInterruptedError, RateLimitError)
    assert (error.partial.text, world.texts()) == ("One ", ["One "])
    assert [a.status for a in error.attempts] == [429]
    assert error.attempts[-1].error is error


def test_stream_that_cannot_be_opened_fails_as_it_is() -> None:
    error = World().streamed(refusal(502), refusal(502), refusal(429))
    assert type(error) is RateLimitError
    assert [a.status for a in error.attempts] == [502, 502, 429]


def test_stream_of_the_next_model_when_the_first_says_nothing() -> None:
    world = World()
    broken = Data(ROLE + failing())
    world.streamed(OPEN, broken, OPEN, WHOLE, END, fallback=["m/two"], retry=None)
    assert [body["model"] for body in world.sent()] == [MODEL, "m/two"]
    error = World().streamed(OPEN, broken, OPEN, broken, fallback=["m/two"], retry=None)
    assert type(error) is FallbackExhaustedError
    assert type(error.cause) is StreamInterruptedError
    assert type(error.cause.cause) is ProviderError


def test_stream_that_says_nothing_can_be_asked_for_again() -> None:
    empty = Data(chunk("", "stop") + event({"choices": [], "usage": {"cost": 0}}) + DONE)
    world = World()
    assert world.streamed(OPEN, empty, END) is None
    assert len([item for batch in world.emitted for item in batch]) == 2
    world = World()
    world.streamed(OPEN, empty, OPEN, WHOLE, END, retry=RetryPolicy(retry_empty=True))
    assert world.texts() == ["One ", "two."]
    first, _ = world.decoders[-1].completion().attempts
    assert (first.answer.finish_reason, first.status) == ("stop", 200)


def test_stream_first_token_that_is_late_is_a_timeout() -> None:
    world = World()
    error = world.streamed(OPEN, 3.0, Late(), first_token_timeout=3, retry=None)
    assert (type(error.cause), error.cause.phase) == (APITimeoutError, "first_token")
    assert "No content came within 3 s" in str(error)
    assert world.receives()[0].until == 103.0
    # Before the answer's head as well, and there it is the error itself.
    error = World().streamed(3.0, Late(), first_token_timeout=3, retry=None)
    assert (type(error), error.phase) == (APITimeoutError, "first_token")


def test_stream_first_token_that_is_late_leads_on() -> None:
    world = World()
    policy = FallbackPolicy(["m/two"], first_token_timeout=3)
    outcomes = (OPEN, COMMENT, 3.0, COMMENT, OPEN, Data(chunk("One ")), 50.0, WHOLE, END)
    assert world.streamed(*outcomes, fallback=policy, retry=None) is None
    assert [body["model"] for body in world.sent()] == [MODEL, "m/two"]
    # A new clock for the new model, and none after the first content.
    assert [receive.until for receive in world.receives()][2] == 106.0


def test_stream_that_only_comments_runs_into_the_idle_limit() -> None:
    world = World()
    outcomes = (OPEN, Data(chunk("One ")), 6.0, COMMENT, 4.0, COMMENT)
    error = world.streamed(*outcomes, stream_idle_timeout=10)
    assert (type(error.cause), error.cause.phase) == (APITimeoutError, "idle")
    assert (error.partial.text, "said nothing for 10 s" in str(error)) == ("One ", True)
    # The comments were handed on, and did not move the limit.
    assert [receive.until for receive in world.receives()] == [110.0] * 3
    assert sum(len(batch) for batch in world.emitted) == 3


def test_stream_that_says_something_moves_the_idle_limit() -> None:
    world = World()
    outcomes = (OPEN, 6.0, Data(chunk("One ")), 6.0, WHOLE, END)
    assert world.streamed(*outcomes, stream_idle_timeout=10) is None
    assert [receive.until for receive in world.receives()][:2] == [110.0, 116.0]


def test_stream_without_limits_waits_for_ever() -> None:
    world = World()
    world.streamed(OPEN, WHOLE, END, stream_idle_timeout=None)
    assert world.receives()[0] == Receive(None)


def test_stream_deadline_holds_to_its_end() -> None:
    world = World()
    policy = RetryPolicy(deadline=5)
    error = world.streamed(OPEN, Data(chunk("One ")), 5.0, Late(), retry=policy)
    assert (type(error.cause), error.cause.phase) == (APITimeoutError, "deadline")
    assert error.partial.text == "One "
    assert "The stream was given up: The call was not done within its deadline" in str(error)


def test_stream_blocking_read_that_ends_at_its_limit_is_that_limit() -> None:
    error = World().streamed(OPEN, 3.0, READ_TIMEOUT, first_token_timeout=3, retry=None)
    assert error.cause.phase == "first_token"
    error = World().streamed(OPEN, 1.0, READ_TIMEOUT, first_token_timeout=3, retry=None)
    assert error.cause.phase == "read"


def test_stream_waits_a_little_for_the_end_of_the_body() -> None:
    world = World()
    world.streamed(OPEN, WHOLE, Late())
    assert world.receives()[-1].until == 101.0


def test_stream_429_in_the_middle_teaches_the_limiter() -> None:
    limiter = RateLimiter(scope=lambda model: "all")
    world = World(limiter=limiter)
    broken = Data(ROLE + failing(429, headers={"Retry-After": "9"}))
    world.streamed(OPEN, broken, OPEN, WHOLE, END)
    assert sum(world.slept) == pytest.approx(9, abs=0.1)


def test_stream_of_another_kind_is_tried_again_before_its_first_event() -> None:
    world = World()
    last = Data(event({"type": "message_stop"}))
    assert world.streamed(OPEN, RESET, OPEN, last, END, chat=False) is None
    error = World().streamed(OPEN, Data(event({"a": 1})), RESET, chat=False, resume_stream=True)
    assert (type(error), len(error.attempts)) == (StreamInterruptedError, 1)


BROKEN = Data(chunk("Once upon ") + failing())
REST = Data(chunk("a time.", "stop", id="gen-2") + DONE)


def test_resume_asks_for_the_rest_and_goes_on() -> None:
    world = World()
    second = Answer(200, {"x-generation-id": "gen-2"})
    assert world.streamed(OPEN, BROKEN, second, REST, END, resume_stream=True) is None
    assert world.texts() == ["Once upon ", "a time."]
    assert world.sent()[1]["messages"][-1] == {"role": "assistant", "content": "Once upon"}
    final = world.decoders[-1].completion()
    assert (final.text, final.finish_reason) == ("Once upon a time.", "stop")
    assert (final.joined_from, final.generation_id) == (("gen-1",), "gen-2")
    assert "error" not in final.to_dict()
    first, last = final.attempts
    assert (first.status, first.answer.text, last.status) == (502, "Once upon ", 200)


def test_resume_drops_what_is_said_again() -> None:
    world = World()
    again = Data(chunk("Once ") + chunk("upon a ") + chunk("time.", "stop") + DONE)
    world.streamed(OPEN, BROKEN, OPEN, again, END, resume_stream=True)
    assert world.texts() == ["Once upon ", "a ", "time."]
    assert world.decoders[-1].completion().text == "Once upon a time."


def test_resume_as_often_as_it_breaks() -> None:
    world = World()
    more = Data(chunk("a time, ") + failing())
    rest = Data(chunk("the end.", "stop") + DONE)
    world.streamed(OPEN, BROKEN, OPEN, more, OPEN, rest, END, resume_stream=True)
    final = world.decoders[-1].completion()
    assert (final.text, final.joined_from) == ("Once upon a time, the end.", ("gen-1", "gen-1"))
    assert world.sent()[2]["messages"][-1]["content"] == "Once upon a time,"
    assert len(final.attempts) == 3


def test_resume_with_the_next_model_of_the_chain() -> None:
    world = World()
    outcomes = (OPEN, BROKEN, OPEN, REST, END)
    world.streamed(*outcomes, resume_stream=True, fallback=["m/two"], retry=None)
    assert world.sent()[1]["model"] == "m/two"
    assert world.slept == []


def test_resume_that_fails_says_so_and_keeps_what_arrived() -> None:
    world = World()
    outcomes = (OPEN, BROKEN, refusal(502), refusal(401))
    error = world.streamed(*outcomes, resume_stream=True, retry=3)
    assert type(error) is StreamInterruptedError
    assert "broke and could not be continued" in str(error)
    assert (error.partial.text, error.generation_id) == ("Once upon ", "gen-1")
    assert (error.status_code, [a.status for a in error.attempts]) == (401, [502, 502, 401])


def test_resume_that_breaks_before_it_says_anything_is_tried_again() -> None:
    world = World()
    outcomes = (OPEN, BROKEN, OPEN, Data(ROLE + failing()), OPEN, REST, END)
    assert world.streamed(*outcomes, resume_stream=True, retry=3) is None
    assert world.texts() == ["Once upon ", "a time."]
    final = world.decoders[-1].completion()
    assert (final.text, final.joined_from) == ("Once upon a time.", ("gen-1",))


def test_resume_ends_with_the_repetitions() -> None:
    error = World().streamed(OPEN, BROKEN, resume_stream=True, retry=None)
    assert (type(error), error.partial.text) == (StreamInterruptedError, "Once upon ")
    policy = RetryPolicy(deadline=0.4)
    error = World().streamed(OPEN, BROKEN, resume_stream=True, retry=policy)
    assert len(error.attempts) == 1


@pytest.mark.parametrize(
    ("broken", "cause"),
    [
        (chunk("One ") + failing(400), "BadRequestError"),
        (chunk("One ") + b"data: {rubbish\n\n", "ResponseDecodeError"),
    ],
)
def test_resume_only_what_may_be_mended(broken: bytes, cause: str) -> None:
    error = World().streamed(OPEN, Data(broken), resume_stream=True)
    assert type(error.cause).__name__ == cause
    assert len(error.attempts) == 1


def test_resume_another_model_after_what_leads_on() -> None:
    world = World()
    broken = Data(chunk("Once upon ") + b"data: {rubbish\n\n")
    outcomes = (OPEN, broken, OPEN, REST, END)
    assert world.streamed(*outcomes, resume_stream=True, fallback=["m/two"]) is None
    first, _ = world.decoders[-1].completion().attempts
    assert type(first.error) is StreamInterruptedError
    assert type(first.error.cause) is ResponseDecodeError


def test_resume_needs_words_to_go_on_from() -> None:
    reasoning = event({"choices": [{"index": 0, "delta": {"reasoning": "Hm."}}]})
    error = World().streamed(OPEN, Data(reasoning + failing()), resume_stream=True)
    assert (type(error), error.partial.reasoning) == (StreamInterruptedError, "Hm.")
