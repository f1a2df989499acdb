# Made from tests/unit/_async/test_costs.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

from openrouter import OpenRouter, CostTracker
from openrouter.completions import ChatCompletion
from openrouter.errors import (
    APIConnectionError,
    ConfigurationError,
    FallbackExhaustedError,
    ProviderError,
    StreamInterruptedError,
)
from openrouter.testing import FakeOpenRouter, faults
from openrouter_api.api.embeddings.create_embeddings import create_embeddings
from openrouter_api.api.responses.create_responses import create_responses_stream
from tests.unit.money_service import ASK, MODEL, booked, edited, paths, without_cost
from tests.unit.together import together

OTHER = "mistralai/mistral-small"


def editing(fake: FakeOpenRouter, edit: Any = without_cost, **options: Any) -> OpenRouter:
    http_client = httpx.Client(transport=edited(fake, edit))
    return fake.client(http_client=http_client, **options)


def test_answer_says_what_was_charged_and_that_it_was() -> None:
    fake = FakeOpenRouter()
    fake.reply("Four.", usage={"cost": 0.25})
    answer = fake.client().chat.completions.create(**ASK)
    assert (answer.cost, answer.cost_source) == (Decimal("0.25"), "charged")
    assert answer.charge.is_byok is False


def test_answer_that_was_free_is_not_unknown() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    answer = client.chat.completions.create(
        model="meta-llama/llama-3.3-70b-instruct:free", messages="Hi"
    )
    assert (answer.cost, answer.cost_source) == (Decimal(0), "charged")
    assert client.costs.totals.unknown_cost_calls == 0


def test_answer_with_a_key_of_the_callers_own_has_both_bills() -> None:
    def own_key(data: dict[str, Any]) -> None:
        data["usage"].update(cost=0.0005, is_byok=True)
        data["usage"]["cost_details"]["upstream_inference_cost"] = 0.01

    client = editing(FakeOpenRouter(), own_key)
    answer = client.chat.completions.create(**ASK)
    assert answer.cost == Decimal("0.0005")
    assert answer.charge.upstream_cost == Decimal("0.01")
    assert answer.charge.total == Decimal("0.0105")
    assert client.costs.totals.cost == Decimal("0.0005")
    assert client.costs.totals.upstream_cost == Decimal("0.01")


def test_cost_is_unknown_where_the_prices_are_not_in_memory() -> None:
    fake = FakeOpenRouter()
    client = editing(fake)
    answer = client.chat.completions.create(**ASK)
    assert (answer.cost, answer.cost_source) == (None, "unknown")
    # Not even to answer that question is a request made.
    assert paths(fake) == ["chat/completions"]
    assert client.costs.totals.unknown_cost_calls == 1


def test_cost_is_computed_where_the_prices_are_in_memory() -> None:
    fake = FakeOpenRouter()
    client = editing(fake)
    client.models.catalogue()
    answer = client.chat.completions.create(**ASK)
    assert answer.cost_source == "computed"
    assert answer.cost == booked(fake) == client.costs.totals.cost
    assert answer.replace(id="gen-2").cost == answer.cost
    assert answer.attempts[-1].cost == answer.cost
    assert client.costs.totals.unknown_cost_calls == 0


def test_cost_of_a_stream_is_computed_as_that_of_an_answer() -> None:
    fake = FakeOpenRouter()
    chunk = {"model": MODEL, "choices": [{"delta": {"content": "Hi"}, "finish_reason": "stop"}]}
    usage = {"prompt_tokens": 1000, "completion_tokens": 100}
    events = b"".join(
        b"data: " + json.dumps(each).encode() + b"\n\n"
        for each in (chunk, {"model": MODEL, "choices": [], "usage": usage})
    )

    def serve(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            kind = {"content-type": "text/event-stream"}
            return httpx.Response(200, headers=kind, content=events + b"data: [DONE]\n\n")
        answer = fake.handle("GET", request.url.raw_path.decode(), dict(request.headers))
        return httpx.Response(200, content=answer.body)

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    client = fake.client(http_client=http_client)
    with client.chat.completions.stream(**ASK) as stream:
        answer = stream.completion()
    assert (answer.cost, answer.cost_source) == (None, "unknown")
    client.models.catalogue()
    with client.chat.completions.stream(**ASK) as stream:
        answer = stream.completion()
    assert (answer.cost, answer.cost_source) == (Decimal("0.00028"), "computed")
    assert client.costs.totals.cost == answer.cost
    assert client.costs.totals.unknown_cost_calls == 1


def test_savings_by_the_cache_are_known_where_the_prices_are_in_memory() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    usage = {"prompt_tokens": 1000, "prompt_tokens_details": {"cached_tokens": 800}}
    fake.reply("Four.", usage=usage)
    client.models.catalogue()
    client.chat.completions.create(**ASK)
    assert client.costs.totals.cache_savings == 800 * Decimal("0.0000001")


def test_costs_have_each_call_by_model_and_provider() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    client.chat.completions.create(**ASK)
    other: Any = {**ASK, "model": OTHER}
    with client.chat.completions.stream(**other) as stream:
        for _ in stream:
            pass
    totals = client.costs.totals
    assert (totals.calls, totals.failed, totals.unknown_cost_calls) == (2, 0, 0)
    assert totals.cost == booked(fake)
    assert list(client.costs.by_model) == [MODEL, OTHER]
    assert list(client.costs.by_provider) == ["OpenAI", "Mistral"]
    assert totals.tokens.known
    assert totals.tokens.prompt == 8
    assert list(client.costs.by_day) != ["unknown"]


def test_costs_are_shared_by_copies_and_by_clients_that_say_so() -> None:
    fake, tracker = FakeOpenRouter(), CostTracker()
    first = fake.client(costs=tracker)
    second = fake.client(costs=tracker)
    first.with_options(timeout=5).chat.completions.create(**ASK)
    second.chat.completions.create(**ASK)
    assert first.costs is second.costs is tracker
    assert tracker.totals.cost == booked(fake)
    assert fake.client().costs.totals.calls == 0


def test_costs_that_are_no_tracker_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="costs takes a CostTracker, not 5"):
        FakeOpenRouter().client(costs=5)


def test_span_counts_the_calls_that_were_made_inside() -> None:
    fake = FakeOpenRouter()
    client = fake.client()

    def call() -> None:
        with client.costs.track("job") as inner:
            client.chat.completions.create(**ASK)
            assert inner.calls == 1

    client.chat.completions.create(**ASK)
    with client.costs.track("all") as span:
        client.chat.completions.create(**ASK)
        stream = client.chat.completions.stream(**ASK)
        with stream:
            pass
    together(*[call] * 5)
    assert span.calls == 2
    assert client.costs.by_tag["job"].calls == 5
    assert client.costs.totals.calls == 8


def test_stream_carries_the_label_of_the_place_where_it_was_opened() -> None:
    client = FakeOpenRouter().client()
    with client.costs.track("evening") as span:
        stream = client.chat.completions.create(stream=True, **ASK)
    stream.completion()
    assert (span.calls, span.totals.unknown_cost_calls) == (1, 0)
    assert span.cost > 0


def test_failed_attempts_are_counted() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(retry_after=0))
    client = fake.client()
    client.chat.completions.create(**ASK)
    totals = client.costs.totals
    assert (totals.calls, totals.failed) == (2, 1)
    # A refusal is free, and that is known.
    assert totals.unknown_cost_calls == 0
    assert totals.tokens.known
    assert totals.cost == booked(fake)


def test_attempts_at_other_models_are_counted_as_theirs() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.bad_gateway("OpenAI"), model=MODEL)
    client = fake.client(retry=None, fallback=[OTHER])
    client.chat.completions.create(**ASK)
    by_model = client.costs.by_model
    assert (by_model[MODEL].failed, by_model[OTHER].failed) == (1, 0)
    assert client.costs.by_provider["OpenAI"].failed == 1
    assert by_model[OTHER].cost == booked(fake)


def test_answers_that_are_not_accepted_are_counted() -> None:
    from openrouter import FallbackPolicy

    fake = FakeOpenRouter()
    policy = FallbackPolicy([OTHER], accept=lambda answer: False)
    client = fake.client(fallback=policy)
    with pytest.raises(FallbackExhaustedError) as caught:
        client.chat.completions.create(**ASK)
    assert client.costs.totals.calls == 2
    assert client.costs.totals.cost == booked(fake)
    assert sum(attempt.cost or 0 for attempt in caught.value.attempts) == booked(fake)


def test_answer_whose_choice_failed_is_a_failure_that_cost_something() -> None:
    def fail(data: dict[str, Any]) -> None:
        data["choices"][0].update(finish_reason="error", error={"code": 502, "message": "Broken."})

    fake = FakeOpenRouter()
    client = editing(fake, fail, retry=None)
    with pytest.raises(ProviderError) as caught:
        client.chat.completions.create(**ASK)
    totals = client.costs.totals
    assert (totals.calls, totals.failed, totals.cost) == (1, 1, booked(fake))
    assert caught.value.attempts[-1].cost == booked(fake)


@pytest.mark.parametrize(("failure", "unknown"), [("reset", 1), ("refused", 0)])
def test_connection_that_failed_may_have_cost_something(failure: Any, unknown: int) -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.NoConnection(failure))
    client = fake.client(retry=None)
    with pytest.raises(APIConnectionError):
        client.chat.completions.create(**ASK)
    totals = client.costs.totals
    assert (totals.failed, totals.unknown_cost_calls) == (1, unknown)


def test_stream_that_was_left_early_has_an_unknown_cost() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two ", "three."])
    client = fake.client()
    with client.chat.completions.stream(**ASK) as stream:
        for chunk in stream:
            if chunk.text:
                break
    totals = client.costs.totals
    assert (totals.calls, totals.failed, totals.unknown_cost_calls) == (1, 0, 1)
    assert client.costs.by_provider["OpenAI"].calls == 1
    # Its record says it.
    record = client.generations.get(stream.generation_id or "")
    assert Decimal(repr(record.total_cost)) == booked(fake)


def test_stream_whose_usage_was_read_has_a_known_cost() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    with client.chat.completions.stream(**ASK) as stream:
        for chunk in stream:
            if chunk.usage is not None:
                break
    assert client.costs.totals.cost == booked(fake) > 0


def test_stream_that_was_never_opened_is_no_call() -> None:
    client = FakeOpenRouter().client()
    client.chat.completions.stream(**ASK)
    assert client.costs.totals.calls == 0


def test_stream_that_broke_and_its_continuation_are_two_calls() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two."])
    fake.fail(faults.NoDone(after=2))
    client = fake.client(retry=1)
    with client.chat.completions.stream(resume_stream=True, **ASK) as stream:
        stream.completion()
    totals = client.costs.totals
    assert (totals.calls, totals.failed, totals.unknown_cost_calls) == (2, 1, 1)


def test_stream_that_broke_for_good_is_a_failure_of_unknown_cost() -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two."])
    fake.fail(faults.NoDone(after=2))
    client = fake.client(retry=None)
    with pytest.raises(StreamInterruptedError):
        with client.chat.completions.stream(**ASK) as stream:
            stream.completion()
    totals = client.costs.totals
    assert (totals.calls, totals.failed, totals.unknown_cost_calls) == (1, 1, 1)


def test_embeddings_are_counted() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    model = "openai/text-embedding-3-small"
    client.send(create_embeddings({"model": model, "input": ["one", "two"]}))
    assert client.costs.by_model[model].cost == booked(fake) > 0
    assert client.costs.totals.tokens.known


def test_questions_about_models_and_keys_are_no_calls() -> None:
    client = FakeOpenRouter().client()
    client.models.list()
    client.key.get()
    assert client.costs.totals.calls == 0


@pytest.mark.parametrize("whole", [True, False])
def test_streams_of_other_endpoints_are_counted(whole: bool) -> None:
    usage = {"input_tokens": 10, "output_tokens": 5, "cost": 0.125}
    answer = {"model": "a/b", "usage": usage if whole else None}
    events = [{"type": "response.created", "response": {"model": "a/b", "usage": None}}]
    if not whole:
        # Messages say it in parts.
        events.append({"message": {"usage": {"input_tokens": 10, "cost": 0}}})
        events.append({"usage": {"output_tokens": 5, "cost": 0.125}})
    events.append({"type": "response.completed", "response": answer})
    content = b"".join(b"data: " + json.dumps(each).encode() + b"\n\n" for each in events)

    def serve(request: httpx.Request) -> httpx.Response:
        kind = {"content-type": "text/event-stream"}
        return httpx.Response(200, headers=kind, content=content)

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    client = OpenRouter("sk-or-v1-x", http_client=http_client)
    stream = client.send(create_responses_stream({"model": "m/asked", "input": "Hi"}))
    for _ in stream:
        pass
    totals = client.costs.by_model["a/b"]
    assert (totals.calls, totals.cost, totals.tokens.total) == (1, Decimal("0.125"), 15)


def test_answer_that_is_no_object_is_a_call_of_unknown_cost() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"[1]")

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    client = OpenRouter("sk-or-v1-x", http_client=http_client)
    answer = client.chat.completions.create(**ASK)
    assert type(answer) is ChatCompletion
    assert client.costs.by_model[MODEL].unknown_cost_calls == 1


def test_sums_of_many_calls_are_what_the_service_booked() -> None:
    fake = FakeOpenRouter()
    client = fake.client(retry=None)
    costs: list[Decimal] = []

    def calls() -> None:
        for number in range(10):
            with client.costs.track(f"label {number}"):
                answer = client.chat.completions.create(
                    model=(MODEL, OTHER)[number % 2], messages="Hi" * number
                )
            costs.append(answer.cost or Decimal(0))

    together(*[calls] * 20)
    totals = client.costs.totals
    assert (totals.calls, totals.unknown_cost_calls) == (200, 0)
    assert totals.cost == booked(fake) == sum(costs, Decimal(0)) > 0
    assert sum(each.cost for each in client.costs.by_model.values()) == totals.cost
    assert {each.calls for each in client.costs.by_tag.values()} == {20}
