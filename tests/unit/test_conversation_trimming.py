from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter.catalogue import Catalogue
from openrouter.content import image, system, tool, user
from openrouter.conversation_trimming import (
    Block,
    answer_room,
    kept_blocks,
    message_tokens,
    prompt_tokens,
    trimmed,
    window_of,
)
from openrouter.conversation_turns import Turn
from openrouter_api.models import Model

NO_ANSWER = {"max_tokens": 0}


def said(question: str, answer: str, *, pinned: bool = False) -> Turn:
    message = {"role": "assistant", "content": answer}
    return Turn(messages=(user(question),), answer=message, pinned=pinned)


def called(question: str, pinned: bool = False) -> list[Turn]:
    """A question, the tool call that it leads to, its result, and the answer."""
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    first = {"role": "assistant", "content": None, "tool_calls": [call]}
    last = {"role": "assistant", "content": "Done"}
    return [
        Turn(messages=(user(question),), answer=first, pinned=pinned),
        Turn(messages=(tool("c", "result"),), answer=last),
    ]


turns = st.lists(
    st.one_of(
        st.builds(
            lambda *texts, pinned: [said(*texts, pinned=pinned)],
            st.text(max_size=60),
            st.text(max_size=60),
            pinned=st.booleans(),
        ),
        st.builds(called, st.text(max_size=60), st.booleans()),
    ),
    max_size=8,
)


def numbered(groups: list[list[Turn]]) -> list[list[Turn]]:
    """The same with questions that differ, so that each can be found again."""
    return [
        [attrs.evolve(first, messages=(user(f"{place}: {first.question}"),)), *rest]
        for place, (first, *rest) in enumerate(groups)
    ]


@given(turns.map(numbered), st.integers(0, 400))
def test_trimming_never_breaks_its_rules(groups: list[list[Turn]], limit: int) -> None:
    history = [turn for group in groups for turn in group]
    instructions, question = [system("Be brief.")], [user("And now?")]
    messages, cut = trimmed(instructions, history, question, limit, NO_ANSWER)
    whole, _ = trimmed(instructions, history, question, None, NO_ANSWER)
    assert messages[:1] == instructions
    assert messages[-1:] == question
    assert len(messages) + cut == len(whole)
    # Whole exchanges in their order, and each pinned one.
    rest, left_out = messages[1:-1], []
    for group in groups:
        sent = [message for turn in group for message in turn.sent]
        if rest[: len(sent)] == sent:
            rest = rest[len(sent) :]
        else:
            assert not any(turn.pinned for turn in group)
            left_out.append(sent)
    assert rest == []
    # Too much only where nothing else could go.
    size = sum(map(message_tokens, messages))
    always = [turn for group in groups if any(turn.pinned for turn in group) for turn in group]
    least, _ = trimmed(instructions, always, question, None, NO_ANSWER)
    assert size <= max(limit, sum(map(message_tokens, least)))
    # And no more than needed: the last one that went would not have fitted.
    if left_out:
        assert size + sum(map(message_tokens, left_out[-1])) > limit


@given(st.lists(st.builds(Block, st.integers(0, 50), st.booleans())), st.integers(-50, 300))
def test_oldest_blocks_go_first(blocks: list[Block], room: int) -> None:
    stays = kept_blocks(blocks, room)
    free = [stay for block, stay in zip(blocks, stays) if not block.kept]
    assert free == sorted(free)
    assert all(stay for block, stay in zip(blocks, stays) if block.kept)
    size = sum(block.tokens for block, stay in zip(blocks, stays) if stay)
    assert size <= room or not any(free)


def test_exchange_that_goes_on_is_never_left_out() -> None:
    history = [said("a" * 400, "b"), *called("c" * 400)[:1]]
    messages, cut = trimmed([], history, [tool("c", "result")], 10, {})
    assert [message["role"] for message in messages] == ["user", "assistant", "tool"]
    assert cut == 2


def test_nothing_is_left_out_without_a_limit() -> None:
    messages, cut = trimmed([], [said("a" * 9000, "b")], [user("c")], None, {})
    assert (len(messages), cut) == (3, 0)


def test_instructions_tools_and_the_answer_take_room() -> None:
    history = [said("a" * 40, "b" * 40)]
    size = sum(message_tokens(message) for message in [*history[0].sent, user("c")])
    params: dict[str, Any] = {"max_tokens": 7}
    assert trimmed([], history, [user("c")], size + 7, params)[1] == 0
    assert trimmed([], history, [user("c")], size + 6, params)[1] == 2
    assert trimmed([system("Be brief.")], history, [user("c")], size + 7, params)[1] == 2
    params["tools"] = [{"type": "function", "function": {"name": "f"}}]
    assert trimmed([], history, [user("c")], size + 7, params)[1] == 2


@pytest.mark.parametrize(
    ("limit", "params", "expected"),
    [
        (128_000, {}, 4096),
        (8_000, {}, 2000),
        (8_000, {"max_tokens": 100}, 100),
        (8_000, {"max_tokens": 100, "max_completion_tokens": 300}, 300),
        (8_000, {"max_tokens": "100"}, 2000),
    ],
)
def test_room_for_the_answer(limit: int, params: dict[str, Any], expected: int) -> None:
    assert answer_room(limit, params) == expected


def test_message_tokens_count_all_that_is_sent() -> None:
    plain = message_tokens({"role": "assistant", "content": "Hi"})
    assert message_tokens(user("Hi", image("https://a/b.png"))) == plain + 1000
    for more, least in (
        ({"images": [{"image_url": {"url": "data:" + "a" * 9000}}] * 2}, 2000),
        ({"audio": {"id": "1", "data": "a" * 90_000}}, 1000),
        ({"reasoning_details": [{"data": "a" * 400}]}, 100),
        ({"annotations": [{"file": {"content": ["a" * 400]}}]}, 100),
        ({"tool_calls": [{"function": {"arguments": "a" * 400}}]}, 100),
        ({"reasoning": "a" * 400}, 100),
    ):
        tokens = message_tokens({"role": "assistant", "content": "Hi", **more}) - plain
        assert least <= tokens <= least + 60, more
    # Reasoning counts once, and what is empty not at all.
    details = {"reasoning_details": [{"text": "a" * 400}]}
    both = {"role": "assistant", "content": "Hi", "reasoning": "a" * 400, **details}
    assert message_tokens(both) < plain + 150
    empty: dict[str, Any] = {
        "role": "assistant",
        "content": "Hi",
        "refusal": None,
        "images": None,
        "audio": {},
    }
    assert message_tokens(empty) == plain


def test_prompt_tokens_of_other_fields() -> None:
    assert prompt_tokens({"temperature": 0.5, "tools": None}) == 0
    assert prompt_tokens({"tools": [object()], "response_format": {"type": "json_object"}}) > 5


def test_window_of_a_model_and_its_variants() -> None:
    rows = [
        {"id": "a/b", "context_length": 8000},
        {"id": "a/b:free", "context_length": 4000},
        {"id": "a/none", "context_length": None},
        {"id": "a/zero", "context_length": 0},
    ]
    catalogue = Catalogue(tuple(Model.from_dict(row) for row in rows), fetched_at=0.0)
    expected = {"a/b": 8000, "a/b:free": 4000, "a/b:nitro": 8000, "c/d": None, "c/d:free": None}
    assert {model: window_of(catalogue, model) for model in expected} == expected
    assert window_of(catalogue, "a/none") is None
    assert window_of(catalogue, "a/zero") is None
