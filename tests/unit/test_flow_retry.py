from __future__ import annotations

from decimal import Decimal

import pytest

from openrouter.effects import Answer, Failure, Late, Send
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ModelUnavailableError,
    ProviderError,
    RateLimitError,
)
from openrouter.known_models import KnownModels
from openrouter.limits import RateLimiter
from openrouter.retry import RetryPolicy
from tests.unit.flow_driver import MODEL, REQUEST, World, completion, refusal


def reset(begun: bool = False) -> Failure:
    return Failure(APIConnectionError("Connection reset."), begun)


def late(phase: str = "read") -> Failure:
    return Failure(APITimeoutError("Late.", phase=phase))  # type: ignore[arg-type]  # any of them


def test_failure_is_followed_by_another_attempt() -> None:
    world = World()
    answer = world.plain(refusal(502), reset(), completion(usage={"cost": 0.5}))
    assert answer.text == "Hello."
    assert world.slept == [0.5, 1.0]
    first, second, last = answer.attempts
    assert (first.status, first.waited, type(first.error)) == (502, 0.0, ProviderError)
    assert (second.status, second.waited, second.model) == (None, 0.5, MODEL)
    assert (last.status, last.waited, last.error, last.cost) == (200, 1.0, None, Decimal("0.5"))


def test_last_failure_is_raised_with_all_attempts() -> None:
    world = World()
    error = world.plain(refusal(502), refusal(502), refusal(429))
    assert type(error) is RateLimitError
    assert [(a.status, a.waited) for a in error.attempts] == [(502, 0.0), (502, 0.5), (429, 1.0)]
    assert error.attempts[-1].error is error
    for attempt in error.attempts[:-1]:
        assert attempt.error is not None
        assert attempt.error.attempts == ()


def test_failure_that_stays_is_raised_at_once() -> None:
    world = World()
    error = world.plain(refusal(401))
    assert type(error) is AuthenticationError
    assert (world.slept, len(error.attempts)) == ([], 1)


def test_wait_that_the_api_asks_for_comes_first() -> None:
    world = World()
    world.plain(refusal(429, headers={"retry-after": "7"}), completion())
    assert world.slept == [7.0]
    world = World()
    world.plain(refusal(429, headers={"retry-after": "3600"}), completion())
    assert world.slept == [60.0]
    world = World()
    answer = world.plain(refusal(503, headers={"retry-after": "0"}), completion())
    assert (world.slept, answer.text) == ([], "Hello.")


def test_error_inside_an_answer_is_tried_again_as_well() -> None:
    world = World()
    in_body = Answer(200, {}, b'{"error": {"code": 502, "message": "Broken."}}')
    in_choice = completion("Once", "error")
    assert world.plain(in_body, in_choice, completion()).text == "Hello."
    error = World().plain(in_choice, retry=None)
    assert (type(error), error.partial.text) == (ProviderError, "Once")


def test_read_timeout_is_not_tried_again_unless_asked_for() -> None:
    error = World().plain(late())
    assert (type(error), error.phase, error.model) == (APITimeoutError, "read", MODEL)
    policy = RetryPolicy(retry_read_timeouts=True)
    assert World().plain(late(), completion(), retry=policy).text == "Hello."


def test_connection_lost_within_the_answer_is_not_tried_again() -> None:
    error = World().plain(reset(begun=True))
    assert (type(error), len(error.attempts)) == (APIConnectionError, 1)


def test_deadline_holds_for_all_attempts_together() -> None:
    world = World()
    error = world.plain(refusal(502), 0.5, refusal(502), retry=RetryPolicy(deadline=2.0))
    # The second wait would end when nothing is left.
    assert (type(error), world.slept) == (ProviderError, [0.5])
    assert {e.until for e in world.effects if isinstance(e, Send)} == {102.0}


@pytest.mark.parametrize("outcome", [Late(), late()])
def test_deadline_that_passes_in_an_attempt_is_a_timeout(outcome: object) -> None:
    world = World()
    error = world.plain(2.0, outcome, retry=RetryPolicy(deadline=2.0, retry_read_timeouts=True))
    assert (type(error), error.phase) == (APITimeoutError, "deadline")
    assert "within its deadline of 2.0 s" in str(error)
    assert len(error.attempts) == 1


def test_timeout_before_the_deadline_is_its_own() -> None:
    error = World().plain(1.0, late(), retry=RetryPolicy(deadline=2.0))
    assert error.phase == "read"


def test_empty_answer_is_asked_for_again_where_that_is_wished() -> None:
    empty = completion("")
    assert World().plain(empty).text == ""
    world = World()
    answer = world.plain(empty, empty, completion(), retry=RetryPolicy(retry_empty=True))
    assert (answer.text, world.slept) == ("Hello.", [0.5, 1.0])
    assert [attempt.answer and attempt.answer.text for attempt in answer.attempts] == ["", "", None]
    kept = World().plain(*[empty] * 3, retry=RetryPolicy(retry_empty=True))
    assert (kept.text, len(kept.attempts)) == ("", 3)
    in_time = RetryPolicy(retry_empty=True, deadline=0.4)
    assert len(World().plain(empty, retry=in_time).attempts) == 1


@pytest.mark.parametrize(
    "answer",
    [
        completion("", "length"),
        completion("", message={"tool_calls": [{"id": "1", "function": {"name": "f"}}]}),
        completion("", message={"refusal": "No."}),
        completion("", message={"images": [{"image_url": {"url": "data:"}}]}),
    ],
)
def test_answer_without_text_is_not_always_empty(answer: Answer) -> None:
    world = World()
    world.plain(answer, retry=RetryPolicy(retry_empty=True))
    assert world.slept == []


def test_limit_is_waited_for_and_counted_as_waiting() -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda model: "all")
    world = World(limiter=limiter)
    assert world.plain(completion()).attempts[0].waited == 0
    answer = world.plain(completion())
    assert answer.attempts[0].waited == sum(world.slept) == pytest.approx(60, abs=0.1)


def test_limit_beyond_the_deadline_is_a_timeout_without_a_request() -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda model: "all")
    world = World(limiter=limiter)
    world.plain(completion())
    error = world.plain(retry=RetryPolicy(deadline=5))
    assert (type(error), error.phase, error.attempts) == (APITimeoutError, "deadline", ())
    assert world.slept == []


def test_limit_that_raises_ends_the_call_without_a_request() -> None:
    limiter = RateLimiter(per_minute=1, scope=lambda model: "all", when_limited="raise")
    world = World(limiter=limiter)
    world.plain(completion())
    error = world.plain()
    assert (type(error), error.model, error.attempts) == (RateLimitError, MODEL, ())
    assert error.retry_after == pytest.approx(60)
    assert len(world.sent()) == 1
    assert limiter.status(world.now())["all"].waiting == 0


def test_limit_learns_from_a_refusal_of_openrouter_and_not_of_a_provider() -> None:
    limiter = RateLimiter(per_minute=20, scope=lambda model: "all")
    world = World(limiter=limiter)
    world.plain(refusal(429, metadata={"provider_name": "Google"}), completion())
    assert limiter.status(world.now())["all"].closed_for is None
    reset = str(int((world.now().epoch + 30) * 1000))
    headers = {
        "x-ratelimit-limit": "5",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": reset,
        "date": "",
    }
    answer = world.plain(refusal(429, headers=headers), completion())
    assert answer.attempts[-1].waited == pytest.approx(30, abs=0.1)
    assert limiter.status(world.now())["all"].per_minute == 5


def test_limit_that_is_closed_for_long_ends_the_call_at_once() -> None:
    limiter = RateLimiter(scope=lambda model: "all", max_wait=3600)
    world = World(limiter=limiter)
    headers = {"x-ratelimit-limit": "50", "x-ratelimit-remaining": "0", "retry-after": "40000"}
    error = world.plain(refusal(429, headers=headers))
    assert (type(error), error.status_code, world.slept) == (RateLimitError, 429, [])
    assert len(error.attempts) == 1


def test_limit_of_other_models_changes_nothing() -> None:
    world = World(limiter=RateLimiter(per_minute=1))
    world.plain(completion())
    assert world.plain(refusal(429), completion()).text == "Hello."


def test_limit_is_left_by_a_call_that_is_closed_while_it_waits() -> None:
    from openrouter._flow_run import Call
    from openrouter.flow import plain
    from openrouter.options import CallOptions

    limiter = RateLimiter(per_minute=1, scope=lambda model: "all")
    world = World(limiter=limiter)
    call: Call[object] = Call(
        request=REQUEST,
        read=lambda data, headers: data,
        options=CallOptions(),
        around=world.around,
        model=MODEL,
    )
    first, second = plain(call), plain(call)
    assert isinstance(next(first), Send)
    next(second)
    assert limiter.status(world.now())["all"].waiting == 1
    second.close()
    assert limiter.status(world.now())["all"].waiting == 0
    first.close()
    # What was sent may have arrived.
    assert limiter.status(world.now())["all"].available == 0


MODELS = Answer(200, {}, b'{"data": [{"id": "m/once"}, {"id": "x/y"}, {"id": 7}, 8]}')
UNKNOWN = refusal(400, message="m/one is not a valid model ID")


def test_unknown_model_gets_a_suggestion_from_the_list_of_models() -> None:
    known = KnownModels()
    world = World(suggest=lambda name: known.meant(name, lambda: REQUEST, lambda: 100.0))
    error = world.plain(UNKNOWN, MODELS)
    assert (type(error), error.suggestion) == (ModelUnavailableError, "m/once")
    assert str(error).endswith("did you mean m/once?")
    assert world.effects[-1].until == 105.0
    # Asked for once.
    assert world.plain(UNKNOWN).suggestion == "m/once"


@pytest.mark.parametrize(
    "outcome",
    [
        refusal(401),
        reset(),
        Late(),
        Answer(200, {}, b"<html>"),
        Answer(200, {}, b"[]"),
        Answer(200, {}, b'{"data": {}}'),
    ],
)
def test_unknown_model_stays_the_error_where_there_is_no_list(outcome: object) -> None:
    known = KnownModels()
    world = World(suggest=lambda name: known.meant(name, lambda: REQUEST, lambda: 100.0))
    error = world.plain(UNKNOWN, outcome)
    assert (type(error), error.suggestion) == (ModelUnavailableError, None)


def test_unknown_model_without_anybody_to_ask_gets_no_suggestion() -> None:
    assert World().plain(UNKNOWN).suggestion is None


def test_model_that_exists_gets_no_suggestion() -> None:
    known = KnownModels()
    known.ids = ("m/one", "m/once")
    world = World(suggest=lambda name: known.meant(name, lambda: REQUEST, lambda: 100.0))
    assert world.plain(refusal(404, message="No endpoints found for m/one.")).suggestion is None
