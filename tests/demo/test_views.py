from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from openrouter import ChatCompletion
from openrouter_chat.views import encodable, money, neutral, summary


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\n\ttext, é 漢字 😀\n", "plain\n\ttext, é 漢字 😀\n"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x1b[2J\x1b[H", "␛[2J␛[H"),
        ("a\x00b\x08c\x7f", "a␀b␈c␡"),
        ("\x9b31m\x85\x9d", "<9B>31m<85><9D>"),
        ("one\r\ntwo\rthree", "one\ntwothree"),
    ],
)
def test_neutral_leaves_nothing_that_a_terminal_obeys(text: str, shown: str) -> None:
    assert neutral(text) == shown


def test_neutral_covers_all_control_characters() -> None:
    left = neutral("".join(map(chr, range(0x110))))
    codes = {ord(char) for char in left}
    assert codes & {*range(0x20), *range(0x7F, 0xA0)} == {ord("\n"), ord("\t")}


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("é 😀", "utf-8", "é 😀"),
        ("é 😀", None, "é 😀"),
        ("é 😀", "latin-1", "é \\U0001f600"),
        ("half \ud83d", "utf-8", "half \\ud83d"),
    ],
)
def test_encodable_escapes_what_the_encoding_lacks(
    text: str, encoding: str | None, shown: str
) -> None:
    assert encodable(text, encoding) == shown


@pytest.mark.parametrize(
    ("cost", "shown"),
    [
        (None, "unknown"),
        (Decimal("0"), "$0"),
        (Decimal("0.000"), "$0"),
        (Decimal("0E-9"), "$0"),
        (Decimal("7.1E-6"), "$0.0000071"),
        (Decimal("0.50"), "$0.5"),
        (Decimal("100"), "$100"),
    ],
)
def test_money_shows_every_digit_and_no_exponent(cost: Decimal | None, shown: str) -> None:
    assert money(cost) == shown


def completion(text: Any = "Hi.", reason: Any = "stop", **fields: Any) -> ChatCompletion:
    message = {"role": "assistant", "content": text}
    return ChatCompletion.from_dict(
        {"choices": [{"index": 0, "finish_reason": reason, "message": message}], **fields}
    )


def test_summary_names_model_provider_tokens_and_cost() -> None:
    answer = completion(
        model="openai/gpt-4o-mini-2024-07-18",
        provider="OpenAI",
        usage={"prompt_tokens": 11, "completion_tokens": 9, "cost": 0.00000705},
    )
    assert summary(answer, "openai/gpt-4o-mini") == (
        "openai/gpt-4o-mini-2024-07-18 via OpenAI | 11 tokens in, 9 out | cost $0.00000705"
    )


def test_summary_says_what_the_answer_does_not_say() -> None:
    unknown = "a/b | unknown tokens in, unknown out | cost unknown"
    assert summary(completion(), "a/b") == unknown
    strange = {"prompt_tokens": "many", "completion_tokens": True, "cost": "much"}
    assert summary(completion(model=5, provider=["x"], usage=strange), "a/b") == unknown


def test_summary_shows_a_free_answer_as_such() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 0, "cost": 0}
    assert summary(completion(usage=usage), "a/b") == "a/b | 1 tokens in, 0 out | cost $0"


@pytest.mark.parametrize(
    ("text", "reason", "ending"),
    [
        ("Hi.", "stop", "cost unknown"),
        ("Hi.", None, "cost unknown"),
        ("Hi.", "length", " | cut off at the token limit"),
        ("Hi.", "content_filter", " | finish reason: content_filter"),
        (None, "tool_calls", " | no text (finish reason: tool_calls)"),
        (" \n", None, " | no text (finish reason: none)"),
    ],
)
def test_summary_says_why_an_answer_is_less_than_expected(
    text: str | None, reason: str | None, ending: str
) -> None:
    assert summary(completion(text, reason), "a/b").endswith(ending)
