from __future__ import annotations

from typing import Any

import pytest

from openrouter.effects import Failure, Late
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    FallbackExhaustedError,
    ModelUnavailableError,
    ProviderError,
    RateLimitError,
)
from openrouter.fallback import FallbackPolicy
from openrouter.limits import RateLimiter
from openrouter.retry import RetryPolicy
from tests.unit.flow_driver import BODY, MODEL, World, completion, refusal

TWO = FallbackPolicy(["m/two"])
DOWN = refusal(502)
OVERLOADED = refusal(502, metadata={"provider_name": "Amazon Bedrock"})


def models(world: World) -> list[Any]:
    return [body["model"] for body in world.sent()]


def test_next_model_is_asked_when_one_fails() -> None:
    world = World()
    answer = world.plain(DOWN, completion(model="m/two"), fallback=TWO, retry=None)
    assert (models(world), answer.model) == ([MODEL, "m/two"], "m/two")
    assert [(a.model, a.status) for a in answer.attempts] == [(MODEL, 502), ("m/two", 200)]
    assert world.slept == []


def test_each_model_has_its_own_repetitions() -> None:
    world = World()
    error = world.plain(*[DOWN] * 4, fallback=TWO, retry=1)
    assert models(world) == [MODEL, MODEL, "m/two", "m/two"]
    assert world.slept == [0.5, 0.5]
    assert type(error) is FallbackExhaustedError
    assert type(error.cause) is ProviderError
    assert error.__cause__ is error.cause
    assert (error.status_code, error.model) == (502, "m/two")
    assert [a.model for a in error.attempts] == models(world)
    assert "All models of the fallback chain failed (m/one, m/two): No; try" in str(error)


def test_failure_that_no_model_mends_ends_the_chain() -> None:
    world = World()
    error = world.plain(DOWN, refusal(400), fallback=["m/two", "m/three"], retry=None)
    assert (type(error), models(world)) == (BadRequestError, [MODEL, "m/two"])
    assert [a.status for a in error.attempts] == [502, 400]


def test_long_wait_gives_way_to_the_next_model() -> None:
    world = World()
    busy = refusal(429, headers={"retry-after": "40"})
    answer = world.plain(busy, completion(model="m/two"), fallback=TWO)
    assert (answer.model, world.slept) == ("m/two", [])
    world = World()
    world.plain(busy, busy, busy, fallback=TWO, retry=1)
    # The last model of the chain has nobody behind it.
    assert world.slept == [40.0]
    world = World()
    world.plain(refusal(429, headers={"retry-after": "8"}), completion(), fallback=TWO)
    assert (models(world), world.slept) == ([MODEL, MODEL], [8.0])


def test_provider_that_failed_is_left_out_of_what_follows() -> None:
    world = World()
    world.plain(OVERLOADED, DOWN, completion(), fallback=TWO, retry=1)
    ignored = [body.get("provider") for body in world.sent()]
    assert ignored == [None, {"ignore": ["amazon-bedrock"]}, {"ignore": ["amazon-bedrock"]}]
    assert models(world) == [MODEL, MODEL, "m/two"]
    world = World()
    world.plain(OVERLOADED, OVERLOADED, completion(), fallback=TWO)
    assert world.sent()[2]["provider"] == {"ignore": ["amazon-bedrock"]}


def test_provider_stays_in_where_that_is_wished_or_it_did_not_fail() -> None:
    policy = FallbackPolicy(["m/two"], exclude_failed_providers=False)
    world = World()
    world.plain(OVERLOADED, completion(), fallback=policy, retry=1)
    assert "provider" not in world.sent()[1]
    world = World()
    flagged = refusal(400, metadata={"provider_name": "OpenAI"})
    policy = FallbackPolicy(["m/two"], on=BadRequestError)
    world.plain(flagged, completion(), fallback=policy)
    assert "provider" not in world.sent()[1]
    world = World()
    world.plain(OVERLOADED, completion(), retry=1)
    assert "provider" not in world.sent()[1]


def test_provider_comes_back_in_where_nobody_else_serves_the_model() -> None:
    world = World()
    gone = refusal(404, message="No endpoints found.")
    answer = world.plain(OVERLOADED, gone, completion(), fallback=TWO, retry=1)
    assert answer.text == "Hello."
    assert models(world) == [MODEL, MODEL, MODEL]
    assert "provider" not in world.sent()[2]
    # Once: a second time it is the model that is not there.
    world = World()
    world.plain(OVERLOADED, gone, OVERLOADED, gone, completion(), fallback=TWO, retry=2)
    assert models(world) == [MODEL, MODEL, MODEL, MODEL, "m/two"]


def test_own_list_of_the_request_is_sent_with_the_first_model_only() -> None:
    world = World()
    body = {**BODY, "models": ["m/three"]}
    world.plain(DOWN, completion(), body=body, fallback=TWO, retry=None)
    # The first request goes out as it was written.
    assert "models" not in world.sent()[1]


def test_answer_that_is_not_accepted_leads_to_the_next_model() -> None:
    world = World()
    policy = FallbackPolicy(["m/two"], accept=lambda answer: answer.text == "Good.")
    bad = completion("Bad.", usage={"cost": 0.25})
    answer = world.plain(bad, completion("Good.", model="m/two"), fallback=policy)
    assert (answer.text, models(world)) == ("Good.", [MODEL, "m/two"])
    refused, last = answer.attempts
    assert (refused.answer.text, refused.error, str(refused.cost)) == ("Bad.", None, "0.25")
    assert last.answer is None


def test_answer_that_nobody_accepts_is_handed_over_with_the_error() -> None:
    policy = FallbackPolicy(["m/two"], accept=lambda answer: False)
    error = World().plain(completion("One."), completion("Two."), fallback=policy)
    assert type(error) is FallbackExhaustedError
    assert (error.partial.text, error.cause, error.model) == ("Two.", None, "m/two")
    assert [attempt.answer.text for attempt in error.attempts] == ["One.", "Two."]
    assert "No model gave an answer that was accepted" in str(error)


def test_refused_and_failed_answers_are_all_remembered() -> None:
    policy = FallbackPolicy(["m/two", "m/three"], accept=lambda answer: answer.text == "Good.")
    empty = RetryPolicy(max_retries=1, retry_empty=True)
    outcomes = [completion(""), DOWN, completion("Bad."), completion("Good.")]
    answer = World().plain(*outcomes, fallback=policy, retry=empty)
    said = [(a.status, a.answer and a.answer.text) for a in answer.attempts]
    assert said == [(200, ""), (502, None), (200, "Bad."), (200, None)]


def test_deadline_that_has_passed_ends_the_chain() -> None:
    world = World()
    error = world.plain(5.0, Late(), fallback=TWO, retry=RetryPolicy(deadline=5))
    assert (type(error), error.phase, models(world)) == (APITimeoutError, "deadline", [MODEL])


def test_limit_of_one_model_leads_to_another() -> None:
    limiter = RateLimiter(
        per_minute=1, scope=lambda m: m if m == MODEL else None, when_limited="raise"
    )
    world = World(limiter=limiter)
    world.plain(completion())
    answer = world.plain(completion(model="m/two"), fallback=TWO)
    assert answer.model == "m/two"
    assert [type(a.error) for a in answer.attempts] == [RateLimitError, type(None)]


def test_limit_that_closed_for_long_leads_to_another_model() -> None:
    limiter = RateLimiter(scope=lambda m: m if m == MODEL else None, max_wait=60)
    world = World(limiter=limiter)
    closed = refusal(429, headers={"retry-after": "7"})
    policy = FallbackPolicy(["m/two"])
    answer = world.plain(closed, completion(), fallback=policy)
    assert models(world) == [MODEL, MODEL]
    closed = refusal(429, headers={"retry-after": "100"})
    answer = world.plain(closed, completion(model="m/two"), fallback=policy)
    assert (answer.model, world.slept) == ("m/two", [7.0])


@pytest.mark.parametrize(
    "outcome", [Failure(APIConnectionError("Reset."), True), Failure(APITimeoutError("Late."))]
)
def test_connection_that_fails_leads_to_the_next_model_at_once(outcome: Any) -> None:
    world = World()
    answer = world.plain(outcome, completion(model="m/two"), fallback=TWO)
    assert (answer.model, models(world)) == ("m/two", [MODEL, "m/two"])


def test_unknown_model_leads_to_the_next() -> None:
    world = World()
    answer = world.plain(refusal(404, message="No endpoints found."), completion(), fallback=TWO)
    assert type(answer.attempts[0].error) is ModelUnavailableError
