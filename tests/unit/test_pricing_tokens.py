from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter.tokens import Tokens, tokens_of
from openrouter_api.models import ChatUsage, MessagesResultUsage

CHAT = {
    "prompt_tokens": 1000,
    "completion_tokens": 200,
    "total_tokens": 1200,
    "prompt_tokens_details": {
        "cached_tokens": 300,
        "cache_write_tokens": 100,
        "audio_tokens": 40,
        "image_tokens": 50,
    },
    "completion_tokens_details": {
        "reasoning_tokens": 120,
        "audio_tokens": 10,
        "image_tokens": 20,
    },
    "server_tool_use": {"web_search_requests": 2},
}
RESPONSES = {
    "input_tokens": 1000,
    "input_tokens_details": {"cached_tokens": 300, "cache_write_tokens": 100},
    "output_tokens": 200,
    "output_tokens_details": {"reasoning_tokens": 120},
    "total_tokens": 1200,
    "server_tool_use_details": {"web_search_requests": 2},
}
MESSAGES = {
    "input_tokens": 600,
    "cache_read_input_tokens": 300,
    "cache_creation_input_tokens": 100,
    "cache_creation": {"ephemeral_5m_input_tokens": 70, "ephemeral_1h_input_tokens": 30},
    "output_tokens": 200,
    "output_tokens_details": {"thinking_tokens": 120},
    "server_tool_use": {"web_search_requests": 2, "web_fetch_requests": 9},
}
SAME = Tokens(
    prompt=1000, completion=200, reasoning=120, cached=300, cache_write=100, web_searches=2
)


def test_tokens_of_chat() -> None:
    tokens = tokens_of(CHAT)
    assert tokens == Tokens(
        prompt=1000,
        completion=200,
        reasoning=120,
        cached=300,
        cache_write=100,
        prompt_audio=40,
        prompt_image=50,
        completion_audio=10,
        completion_image=20,
        web_searches=2,
    )
    assert (tokens.total, tokens.audio, tokens.image) == (1200, 50, 70)
    assert tokens_of(ChatUsage.from_dict(CHAT)) == tokens


def test_tokens_of_responses() -> None:
    assert tokens_of(RESPONSES) == SAME


def test_tokens_of_messages_count_cached_ones_into_the_prompt() -> None:
    expected = Tokens(
        prompt=1000,
        completion=200,
        reasoning=120,
        cached=300,
        cache_write=100,
        cache_write_1h=30,
        web_searches=2,
    )
    assert tokens_of(MESSAGES) == expected
    assert tokens_of(MessagesResultUsage.from_dict(MESSAGES)) == expected


def test_tokens_of_messages_without_the_sum_of_what_was_written() -> None:
    tokens = tokens_of({**MESSAGES, "cache_creation_input_tokens": None})
    assert (tokens.prompt, tokens.cache_write, tokens.cache_write_1h) == (1000, 100, 30)


def test_tokens_of_messages_without_caches() -> None:
    usage = {"input_tokens": 5, "output_tokens": 6, "cache_read_input_tokens": None}
    assert tokens_of(usage) == Tokens(prompt=5, completion=6)


def test_tokens_written_for_an_hour_are_part_of_those_written() -> None:
    creation = {"ephemeral_1h_input_tokens": 900}
    tokens = tokens_of({**MESSAGES, "cache_creation": creation})
    assert (tokens.cache_write, tokens.cache_write_1h) == (100, 100)


def test_tokens_of_embeddings_have_a_completion_of_none() -> None:
    assert tokens_of({"prompt_tokens": 9, "total_tokens": 9}) == Tokens(prompt=9)
    assert tokens_of({"prompt_tokens": 9, "total_tokens": 12}).completion == 3


@pytest.mark.parametrize(
    "usage",
    [
        None,
        "text",
        [],
        {},
        {"prompt_tokens": 9},
        {"completion_tokens": 9},
        {"prompt_tokens": "9", "completion_tokens": 9},
        {"prompt_tokens": -9, "completion_tokens": 9},
        {"prompt_tokens": 9, "total_tokens": 8},
        {"total_tokens": 8},
    ],
)
def test_tokens_that_are_not_said_are_not_known(usage: Any) -> None:
    assert not tokens_of(usage).known


def test_tokens_of_tokens_are_themselves() -> None:
    assert tokens_of(SAME) is SAME


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
        lambda inner: st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(sorted({*CHAT, *RESPONSES, *MESSAGES})), inner),
    )
)
def test_tokens_of_anything_at_all(usage: Any) -> None:
    tokens = tokens_of(usage)
    assert min(tokens.prompt, tokens.completion, tokens.cached, tokens.cache_write) >= 0
    assert tokens_of(ChatUsage.from_dict(usage)) == tokens


def test_tokens_add_up_kind_by_kind() -> None:
    assert tokens_of(CHAT).plus(tokens_of(MESSAGES)) == Tokens(
        prompt=2000,
        completion=400,
        reasoning=240,
        cached=600,
        cache_write=200,
        cache_write_1h=30,
        prompt_audio=40,
        prompt_image=50,
        completion_audio=10,
        completion_image=20,
        web_searches=4,
    )
    assert not SAME.plus(Tokens(known=False)).known
