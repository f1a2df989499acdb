from __future__ import annotations

from typing import Any

import pytest

from openrouter.suggestions import nearest
from openrouter.testing import DEFAULT_MODELS

IDS = [
    *(model.id for model in DEFAULT_MODELS),
    *("openai/gpt-4o", "openai/gpt-4o:free", "openai/gpt-4.1", "openai/o3", "azure/gpt-4o-mini"),
    *("anthropic/claude-sonnet-4", "anthropic/claude-opus-4.5", "google/gemini-2.5-pro"),
    *("mistralai/mistral-large", "x-ai/grok-4", "qwen/qwen3-235b-a22b"),
]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("openai/gpt4o-mini", "openai/gpt-4o-mini"),
        ("opnai/gpt-4o-mini", "openai/gpt-4o-mini"),
        ("openai/gtp-4o", "openai/gpt-4o"),
        ("gpt-4o", "openai/gpt-4o"),
        ("o3", "openai/o3"),
        ("grok-4", "x-ai/grok-4"),
        ("OpenAI/GPT-4o", "openai/gpt-4o"),
        (" openai/gpt-4o\n", "openai/gpt-4o"),
        ("openai/gpt-4o:fre", "openai/gpt-4o:free"),
        ("openai/gpt-4.1:nitro", "openai/gpt-4.1"),
        ("anthropic/claude-4.5-sonnet", "anthropic/claude-sonnet-4.5"),
        ("claude-sonnet-4-5", "anthropic/claude-sonnet-4.5"),
        ("google/gemini 2.5 flash", "google/gemini-2.5-flash"),
        ("mistral/mistral-small", "mistralai/mistral-small"),
        ("meta/llama-3.3-70b-instruct", "meta-llama/llama-3.3-70b-instruct"),
        ("openai/gpt-4o", "openai/gpt-4o"),
    ],
)
def test_nearest_id_comes_first(name: str, meant: str) -> None:
    assert nearest(name, IDS)[0] == meant
    assert nearest(name, reversed(IDS))[0] == meant


def test_nearest_misspelt_name_without_its_long_author() -> None:
    crowd = [f"openai/gpt-4-{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    meant = "an-author-with-a-very-long-name/gpt-4o"
    assert nearest("gpt4o", [*crowd, meant])[0] == meant


def test_nearest_long_variant_that_is_wrong() -> None:
    assert nearest("openai/o3:experimental", ["openai/o3"]) == ["openai/o3"]


def test_nearest_wrong_variant_offers_the_model_itself_next() -> None:
    assert nearest("openai/gpt-4o:fre", IDS)[:2] == ["openai/gpt-4o:free", "openai/gpt-4o"]


@pytest.mark.parametrize("name", ["xyzzy", "", "/", ":", "-", "x" * 100_000])
def test_nearest_of_something_else_is_nothing(name: str) -> None:
    assert nearest(name, IDS) == []


def test_nearest_has_a_limit_and_an_order() -> None:
    found = nearest("openai/gpt-4", IDS)
    assert len(found) == 3
    assert found == nearest("openai/gpt-4", IDS, limit=50)[:3]
    assert nearest("openai/gpt-4", []) == []


def test_nearest_passes_over_what_is_no_id() -> None:
    odd: Any = [None, 7, "y" * 100_000, "openai/gpt-4o"]
    assert nearest("gpt-4o", odd) == ["openai/gpt-4o"]


def test_nearest_compares_only_a_few_of_many_well(monkeypatch: pytest.MonkeyPatch) -> None:
    import openrouter.suggestions as module

    calls = []
    ratio = module._ratio

    def counted(one: str, other: str) -> float:
        calls.append(other)
        return ratio(one, other)

    monkeypatch.setattr(module, "_ratio", counted)
    many = [f"author-{number}/model-{number}" for number in range(1000)]
    assert nearest("openai/gpt-4o", [*many, "openai/gpt-4o-mini"])[0] == "openai/gpt-4o-mini"
    assert len(calls) < 100
