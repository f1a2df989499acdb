from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter._redaction import redact_json, redact_keys

KEY = "sk-or-v1-0123456789abcdef"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"key {KEY}.", "key [redacted]."),
        (f"https://x/?k%3D{KEY}&b=1", "https://x/?k%3D[redacted]&b=1"),
        (rf'{{"a": "b\n{KEY}"}}', r'{"a": "b\n[redacted]"}'),
        (f"KEY_{KEY.upper()}", "KEY_[redacted]"),
        ("sk-proj-0123456789abcdefgh rejected", "[redacted] rejected"),
        (f"Authorization: Bearer {KEY}", "Authorization: Bearer [redacted]"),
        ("authorization: bearer abc.d-e_f/g+h==", "authorization: bearer [redacted]"),
        ('"Bearer hunter"', '"Bearer [redacted]"'),
        ("Bearer token-like-thing", "Bearer [redacted]"),
        ("Bearer: secret", "Bearer: [redacted]"),
        ("Bearer\n\tsecret", "Bearer\n\t[redacted]"),
    ],
)
def test_redact_keys_takes_out_what_looks_like_a_key(text: str, expected: str) -> None:
    assert redact_keys(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The bearer token is missing.",
        "Bearer authentication required",
        "use a bearer.",
        "a task-force, sk-short",
        "Rate limit exceeded: free-models-per-min",
    ],
)
def test_redact_keys_leaves_sentences_alone(text: str) -> None:
    assert redact_keys(text) == text


@settings(deadline=None)
@given(st.text())
def test_redact_keys_twice_changes_nothing_more(text: str) -> None:
    once = redact_keys(text)
    assert redact_keys(once) == once


def test_redact_keys_of_a_long_text_stays_fast() -> None:
    assert len(redact_keys("bearer " * 20_000 + "a" * 100_000)) < 400_000


def test_redact_json_reaches_keys_and_values_and_copies() -> None:
    value: dict[str, Any] = {"a": [KEY, 1, None, {KEY: True}], "b": 1.5}
    assert redact_json(value) == {"a": ["[redacted]", 1, None, {"[redacted]": True}], "b": 1.5}
    assert value["a"][0] == KEY


def test_redact_json_cuts_what_is_too_deep() -> None:
    deep: Any = KEY
    for _ in range(100_000):
        deep = [deep]
    copied = redact_json(deep)
    assert json.dumps(copied).count("[") == 60
    assert pickle.loads(pickle.dumps(copied)) == copied
    while deep:  # Python itself cannot free a list this deep in one go on every version.
        deep = deep.pop() if isinstance(deep, list) else None


def test_redact_json_keeps_everything_that_is_not_too_deep() -> None:
    value = {"a": [[], {}, "x", 0, False]}
    assert redact_json(value, depth=3) == value
    assert redact_json(value, depth=1) == {"a": "..."}
