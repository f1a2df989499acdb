from __future__ import annotations

from decimal import Decimal

import pytest

from openrouter.testing import FakeModel, FakeOpenRouter
from openrouter.testing.metering import count_content, count_prompt
from tests.unit.fake_calls import Clock, ask, chat, error, get, message

DAY = 86400
PRICES = {
    "prompt": "0.1",
    "completion": "1",
    "request": "0.03",
    "input_cache_read": "0.01",
    "input_cache_write": "0.125",
}
MODEL = FakeModel("a/b", "B", ("B",), PRICES)


def test_usage_counts_four_characters_a_token() -> None:
    fake = FakeOpenRouter(models=[MODEL])
    fake.reply("12345")
    usage = chat(fake, "123456789", model="a/b").json()["usage"]
    assert (usage["prompt_tokens"], usage["completion_tokens"], usage["total_tokens"]) == (6, 2, 8)
    assert usage["cost"] == 2.63
    assert usage["cost_details"]["upstream_inference_prompt_cost"] == 0.63
    assert usage["cost_details"]["upstream_inference_completions_cost"] == 2.0
    assert usage["is_byok"] is False


def test_prompt_counts_messages_parts_and_tool_calls() -> None:
    assert count_content([{"type": "text", "text": "12345"}, {"type": "image_url"}, "?"]) == 202
    assert count_content(None) == 0
    assert count_prompt([{"content": "1234"}, {"content": None}]) == 3 + 1 + 3
    assert count_prompt([{"tool_calls": [{"id": "1"}]}]) == 3 + 4


def test_usage_of_ones_own_is_priced() -> None:
    fake = FakeOpenRouter(models=[MODEL])
    details = {"cached_tokens": 60, "cache_write_tokens": 20}
    fake.reply("x", usage={"prompt_tokens": 100, "prompt_tokens_details": details})
    usage = chat(fake, model="a/b").json()["usage"]
    assert usage["cost"] == 20 * 0.1 + 60 * 0.01 + 20 * 0.125 + 0.03 + 1
    assert usage["prompt_tokens_details"] == {**details, "audio_tokens": 0}
    assert usage["total_tokens"] == 101


def test_usage_of_ones_own_may_say_the_cost() -> None:
    fake = FakeOpenRouter(models=[MODEL])
    own = {"cost": 0.5, "total_tokens": 7, "prompt_tokens_details": None, "speed": "fast"}
    fake.reply("x", usage=own)
    usage = chat(fake, model="a/b").json()["usage"]
    assert {name: usage[name] for name in own} == own
    assert get(fake, "key")["data"]["usage"] == 0.5


def test_charges_are_exact() -> None:
    fake = FakeOpenRouter()
    costs = [chat(fake, "x" * size).json()["usage"]["cost"] for size in range(50)]
    exact = sum((Decimal(str(cost)) for cost in costs), Decimal(0))
    assert Decimal(str(get(fake, "key")["data"]["usage"])) == exact > 0


def test_key_tells_what_it_spent_and_may_spend() -> None:
    fake = FakeOpenRouter(models=[MODEL], key_limit="3")
    fake.reply("1234", usage={"cost": 1.25})
    chat(fake, model="a/b")
    data = get(fake, "key")["data"]
    assert (data["limit"], data["limit_remaining"], data["usage"]) == (3, 1.75, 1.25)
    assert data["label"] == "sk-or-v1-...est"
    other = get(fake, "key", key="sk-or-v1-other")["data"]
    assert (other["limit_remaining"], other["usage"]) == (3, 0)
    unlimited = get(FakeOpenRouter(), "key")["data"]
    assert (unlimited["limit"], unlimited["limit_remaining"]) == (None, None)


def test_key_tells_what_it_spent_by_utc_day_week_and_month() -> None:
    clock = Clock()
    fake = FakeOpenRouter(models=[MODEL], clock=clock)
    # Sunday the 1st and the 22nd, Monday the 23rd, Wednesday the 25th twice.
    for days in (-24, -3, -2, 0, 0):
        clock.now = Clock().now + days * DAY
        fake.reply("x", usage={"cost": 1})
        chat(fake, model="a/b")
    data = get(fake, "key")["data"]
    assert [data[f"usage_{period}"] for period in ("daily", "weekly", "monthly")] == [2, 3, 5]
    # Sunday again, of the same week and the next month.
    clock.now += 4 * DAY
    data = get(fake, "key")["data"]
    assert [data[f"usage_{period}"] for period in ("daily", "weekly", "monthly")] == [0, 3, 0]
    assert data["usage"] == 5


def test_request_over_the_keys_limit_is_refused_and_not_charged() -> None:
    fake = FakeOpenRouter(models=[MODEL], key_limit=2)
    for cost in (1.5, 1.5, 0.5):
        fake.reply(f"{cost}", usage={"cost": cost})
    assert chat(fake, model="a/b").status == 200
    status, told, kind = error(chat(fake, model="a/b"))
    assert (status, kind) == (402, "payment_required")
    assert "$2" in told
    assert get(fake, "key")["data"]["usage"] == 1.5
    # The reply that could not be paid waits for a key that can.
    body = {"model": "a/b", "messages": [{"role": "user", "content": "Hi"}]}
    other = ask(fake, "POST", "chat/completions", body, key="sk-or-v1-other")
    assert message(other)["content"] == "1.5"
    assert chat(fake, model="a/b").status == 200
    assert get(fake, "key")["data"]["limit_remaining"] == 0


def test_request_over_the_accounts_credits_is_refused() -> None:
    fake = FakeOpenRouter(models=[MODEL], credits="2")
    assert get(fake, "credits")["data"] == {"total_credits": 2, "total_usage": 0}
    fake.reply("x", usage={"cost": 1.5})
    chat(fake, model="a/b")
    assert error(chat(fake, model="a/b"))[::2] == (402, "payment_required")
    assert get(fake, "credits")["data"] == {"total_credits": 2, "total_usage": 1.5}


def test_free_model_costs_nothing_even_without_credits() -> None:
    fake = FakeOpenRouter(credits=0)
    free = "meta-llama/llama-3.3-70b-instruct:free"
    assert chat(fake, model=free).json()["usage"]["cost"] == 0
    assert chat(fake).status == 402


def test_free_models_are_limited_in_any_minute() -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock, free_requests_per_minute=2)
    free = "meta-llama/llama-3.3-70b-instruct:free"
    start = clock.now
    assert chat(fake, model=free).status == 200
    clock.now = start + 30
    assert chat(fake, model=free).status == 200
    answer = chat(fake, model=free)
    assert error(answer)[::2] == (429, "rate_limit_exceeded")
    assert answer.header("X-RateLimit-Limit") == "2"
    assert answer.header("X-RateLimit-Remaining") == "0"
    assert answer.header("X-RateLimit-Reset") == str(int((start + 60) * 1000))
    limits = answer.json()["error"]["metadata"]["headers"]
    assert limits["X-RateLimit-Reset"] == answer.header("X-RateLimit-Reset")
    assert chat(fake).status == 200
    clock.now = start + 59.9
    assert chat(fake, model=free).status == 429
    clock.now = start + 60
    assert chat(fake, model=free).status == 200
    assert chat(fake, model=free).status == 429


def test_generation_tells_what_an_answer_was() -> None:
    fake = FakeOpenRouter(clock=Clock())
    plain = chat(fake, model="deepseek/deepseek-r1").json()
    data = get(fake, f"generation?id={plain['id']}")["data"]
    assert (data["model"], data["provider_name"]) == ("deepseek/deepseek-r1", "DeepSeek")
    assert (data["api_type"], data["streamed"]) == ("completions", False)
    assert data["total_cost"] == plain["usage"]["cost"]
    assert data["native_tokens_reasoning"] > 0
    assert data["finish_reason"] == "stop"
    assert data["created_at"] == "2026-02-25T12:00:00+00:00"
    chat(fake, stream=True)
    assert get(fake, "generation?id=gen-fake-000002")["data"]["streamed"] is True
    body = {"model": "openai/text-embedding-3-small", "input": "x"}
    ask(fake, "POST", "embeddings", body)
    data = get(fake, "generation?id=gen-fake-000003")["data"]
    assert (data["api_type"], data["finish_reason"]) == ("embeddings", None)


@pytest.mark.parametrize(
    ("query", "status"), [("?id=gen-fake-000009", 404), ("?id=", 400), ("", 400)]
)
def test_generation_that_is_not_there(query: str, status: int) -> None:
    assert error(ask(FakeOpenRouter(), "GET", f"generation{query}"))[0] == status
