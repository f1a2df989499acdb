from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from openrouter import pricing
from openrouter.errors import ConfigurationError
from openrouter.pricing import Estimate, count_tokens, estimate, worst_case
from openrouter_api.models import ChatUserMessage

PRICE = {"prompt": "1", "completion": "10", "request": "0.5"}


def size(content: Any, **more: Any) -> int:
    """The tokens of a message without those that every message takes."""
    messages = [{"role": "user", "content": content, **more}]
    found = estimate(PRICE, messages, completion_tokens=0)
    return found.prompt_tokens - pricing.TOKENS_PER_MESSAGE


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", 0),
        ("a", 1),
        ("abcd", 1),
        ("abcde", 2),
        ("日本", 2),
        ("ab日本", 3),
        ("\ud800", 1),
        ("a" * 4000, 1000),
    ],
)
def test_tokens_of_a_text(text: str, tokens: int) -> None:
    assert count_tokens(text) == tokens
    assert size(text) == tokens


def test_estimate_from_counts_is_exact() -> None:
    assert estimate(PRICE, prompt_tokens=100, completion_tokens=20) == Estimate(
        prompt_tokens=100, completion_tokens=20, cost=Decimal("300.5"), exact=True
    )


def test_estimate_up_to_a_limit_is_not_exact() -> None:
    found = estimate(PRICE, prompt_tokens=100, max_tokens=20)
    assert found == Estimate(
        prompt_tokens=100, completion_tokens=20, cost=Decimal("300.5"), exact=False
    )


def test_estimate_from_messages_is_not_exact() -> None:
    found = estimate(PRICE, "Hello, you", completion_tokens=1)
    assert found == Estimate(
        prompt_tokens=4 + 3, completion_tokens=1, cost=Decimal("17.5"), exact=False
    )


def test_estimate_counts_each_message() -> None:
    messages: list[Any] = [
        {"role": "system", "content": "Be kind."},
        ChatUserMessage.from_dict({"role": "user", "content": [{"type": "text", "text": "Hi"}]}),
    ]
    assert estimate(PRICE, messages, completion_tokens=0).prompt_tokens == (4 + 2) + (4 + 1)


@pytest.mark.parametrize(
    ("part", "tokens"),
    [
        ({"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 9999}}, 1000),
        ({"type": "input_audio", "input_audio": {"data": "A" * 9999, "format": "mp3"}}, 1000),
        ({"type": "video_url", "video_url": {"url": "https://example.org/v.mp4"}}, 3000),
        ({"type": "input_video", "video_url": {"url": "https://example.org/v.mp4"}}, 3000),
        ({"type": "file", "file": {"file_data": "data:"}}, 3000),
        ({"type": "hologram"}, 3000),
        ({"type": 5}, 3000),
        ("text in a list", 4),
        (5, 0),
        (None, 0),
    ],
)
def test_tokens_of_a_part(part: Any, tokens: int) -> None:
    assert size([part]) == tokens
    assert size([part, {"type": "text", "text": "abcd"}, part]) == 2 * tokens + 1


def test_tokens_of_tool_calls() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "x" * 400}}
    assert 100 < size(None, tool_calls=[call]) < 130
    assert size(None, tool_calls=[]) == size(None, tool_calls="x") == 0


def test_estimate_uses_the_prices_of_images_and_audio() -> None:
    content = [
        {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}},
        {"type": "input_audio", "input_audio": {"data": "", "format": "wav"}},
    ]
    messages = [{"role": "user", "content": content}]

    def cost(**more: str) -> Decimal | None:
        price = {"prompt": "1", "completion": "1", **more}
        return estimate(price, messages, completion_tokens=0).cost

    assert cost() == 2004
    assert cost(audio="3", image_token="2") == 4 + 3000 + 2000
    assert cost(image="7") == 4 + 1000 + 7
    assert cost(image="0") == 2004


def test_estimate_chooses_overrides() -> None:
    price = {
        "prompt": "1",
        "completion": "0",
        "overrides": [{"min_prompt_tokens": 10, "utc_start": 1200, "prompt": "2"}],
    }
    assert estimate(price, prompt_tokens=11, completion_tokens=0, when=43200).cost == 22
    assert estimate(price, prompt_tokens=10, completion_tokens=0, when=43200).cost == 10
    assert estimate(price, prompt_tokens=11, completion_tokens=0).cost is None
    assert worst_case(price, prompt_tokens=11, max_tokens=0, when=43200) == 22


def test_estimate_without_a_price_is_unknown_and_not_nothing() -> None:
    assert estimate(None, "Hi", completion_tokens=1).cost is None
    assert estimate({"prompt": "-1"}, "Hi", max_tokens=1).cost is None
    assert estimate({"prompt": "0", "completion": "0"}, "Hi", max_tokens=1).cost == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"completion_tokens": 1}, "one of messages and prompt_tokens"),
        ({"messages": "Hi", "prompt_tokens": 1, "max_tokens": 1}, "not both"),
        ({"prompt_tokens": 1}, "one of completion_tokens and max_tokens"),
        ({"prompt_tokens": 1, "completion_tokens": 1, "max_tokens": 1}, "not both"),
        ({"prompt_tokens": -1, "max_tokens": 1}, "prompt_tokens takes a number"),
        ({"prompt_tokens": 1, "max_tokens": "2"}, "max_tokens takes a number"),
        ({"prompt_tokens": 1, "completion_tokens": 1.5}, "completion_tokens takes a number"),
        ({"messages": [], "max_tokens": 1}, "messages is empty"),
        ({"messages": 5, "max_tokens": 1}, "messages takes a text or a list"),
    ],
)
def test_estimate_with_wrong_arguments(arguments: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        estimate(PRICE, **arguments)


def test_worst_case_is_the_price_of_everything_at_its_dearest() -> None:
    price = {"prompt": "1", "completion": "10", "request": "0.5"}
    assert worst_case(price, prompt_tokens=100, max_tokens=20) == Decimal("300.5")
    price.update(input_cache_write="2", input_cache_read="0.1", internal_reasoning="5")
    assert worst_case(price, prompt_tokens=100, max_tokens=20) == Decimal("400.5")
    price.update(input_cache_write_1h="3", internal_reasoning="20")
    assert worst_case(price, prompt_tokens=100, max_tokens=20) == Decimal("700.5")
    price.update(audio_output="30")
    assert worst_case(price, prompt_tokens=100, max_tokens=20) == Decimal("900.5")
    price.update(image_output="40")
    assert worst_case(price, prompt_tokens=100, max_tokens=20) == Decimal("1100.5")


def test_worst_case_of_messages() -> None:
    assert worst_case(PRICE, "Hello, you", max_tokens=2) == Decimal("27.5")


@pytest.mark.parametrize("price", [None, {"completion": "1"}, {"prompt": "1"}, {"prompt": "-1"}])
def test_worst_case_without_a_price_is_unknown(price: Any) -> None:
    assert worst_case(price, "Hi", max_tokens=1) is None


def test_worst_case_without_a_limit_is_unknown() -> None:
    assert worst_case(PRICE, "Hi", max_tokens=None) is None


def test_worst_case_with_wrong_arguments() -> None:
    with pytest.raises(ConfigurationError, match="max_tokens takes a number"):
        worst_case(PRICE, "Hi", max_tokens=-1)
    with pytest.raises(ConfigurationError, match="one of messages and prompt_tokens"):
        worst_case(PRICE, max_tokens=1)
