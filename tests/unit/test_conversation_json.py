from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter import Conversation
from openrouter._totals import Totals
from openrouter.content import text, user
from openrouter.conversation_json import read_conversation, read_turn
from openrouter.conversation_turns import Turn
from openrouter.errors import ConfigurationError
from openrouter.retry import RetryPolicy
from openrouter.testing import FakeOpenRouter
from openrouter.tokens import Tokens

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)
messages = st.fixed_dictionaries(
    {"role": st.sampled_from(["user", "tool", "system"]), "content": json_values},
    optional={"from_tomorrow": json_values},
)
counts = st.integers(0, 10**9)
turns = st.builds(
    Turn,
    messages=st.lists(messages, min_size=1, max_size=3).map(tuple),
    answer=st.none() | messages,
    status=st.sampled_from(["complete", "partial", "failed"]),
    **{
        name: st.none() | st.text(max_size=9)
        for name in ("model", "provider", "generation_id", "finish_reason", "error")
    },
    tokens=st.just(Tokens(known=False))
    | st.builds(Tokens, prompt=counts, completion=counts, reasoning=counts, cached=counts),
    cost=st.none() | st.decimals(0, 1000, allow_nan=False, places=9),
    cut=counts,
    pinned=st.booleans(),
)

EMPTY: dict[str, Any] = {"version": 1, "model": "a/b", "turns": []}
HI = {"messages": [{"role": "user", "content": "Hi"}]}


@given(turns)
def test_turn_survives_the_round_trip(turn: Turn) -> None:
    assert Turn.from_dict(json.loads(json.dumps(turn.to_dict()))) == turn


def test_turn_needs_a_message() -> None:
    with pytest.raises(ConfigurationError, match="at least one message"):
        Turn.from_dict({"messages": []})


@given(st.lists(turns, max_size=4), st.none() | turns, st.integers(0, 9))
def test_conversation_survives_the_round_trip(
    history: list[Turn], failed: Turn | None, keep: int
) -> None:
    data = {
        **EMPTY,
        "turns": [turn.to_dict() for turn in history],
        "failed": None if failed is None else {**failed.to_dict(), "keep": keep},
    }
    client = FakeOpenRouter().client()
    talk = Conversation.from_dict(client, json.loads(json.dumps(data)))
    assert talk.turns == tuple(history)
    assert talk.failed == failed
    again = json.loads(json.dumps(talk.to_dict()))
    assert Conversation.from_dict(client, again).to_dict() == talk.to_dict() == again
    assert talk.fork().to_dict() == again


@given(st.dictionaries(st.sampled_from([*EMPTY, "failed", "totals", "params"]), json_values))
def test_reading_takes_anything(changes: dict[str, Any]) -> None:
    data = {**EMPTY, **changes}
    try:
        read = read_conversation(data)
    except ConfigurationError:
        return
    assert isinstance(read.totals, Totals)


@given(st.fixed_dictionaries({"messages": json_values}) | json_values)
def test_reading_a_turn_takes_anything(data: Any) -> None:
    turn = read_turn(data)
    assert turn is None or turn.messages


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {**EMPTY, "version": 2},
        {**EMPTY, "version": "1"},
        {**EMPTY, "version": True},
    ],
)
def test_other_versions_are_refused(data: Any) -> None:
    with pytest.raises(ConfigurationError, match="this version of openrouter can read"):
        read_conversation(data)


@pytest.mark.parametrize("name", ["model", "turns"])
def test_model_and_turns_are_needed(name: str) -> None:
    with pytest.raises(ConfigurationError, match="has a model and a list of turns"):
        read_conversation({**EMPTY, name: None})


def test_wrong_types_count_as_absent_and_unknown_fields_are_ignored() -> None:
    turn = {
        **HI,
        "answer": [],
        "status": "wonderful",
        "model": 7,
        "tokens": {"known": True, "prompt": "many", "completion": 5},
        "cost": 0.1,
        "cut": -1,
        "pinned": 1,
        "from_tomorrow": {},
    }
    read = read_conversation(
        {
            **EMPTY,
            "turns": [turn, None, {"messages": [{"content": "no role"}]}, {"messages": 7}],
            "failed": {**HI, "keep": "all"},
            "system": 7,
            "context_limit": -1,
            "params": {"temperature": 1, "from_tomorrow": 2, "stream": True, "messages": []},
            "totals": {"calls": "many"},
            "from_tomorrow": {},
        }
    )
    only = Turn(messages=(user("Hi"),), tokens=Tokens(completion=5))
    assert read.turns == (only,)
    assert read.failed == (Turn(messages=(user("Hi"),)), 0)
    assert (read.system, read.context_limit) == (None, None)
    assert read.params == {"temperature": 1}
    assert read.totals == Totals()
    assert read_conversation({**EMPTY, "params": []}).params == {}


def test_settings_that_are_json_go_along() -> None:
    fake = FakeOpenRouter()
    with fake.client() as client:
        talk = Conversation(
            client,
            "openai/gpt-4o-mini",
            system=["Be brief.", text("Be kind.", cache=True)],
            context_limit=5000,
            temperature=0.5,
            response_format={"type": "json_object"},
            metadata={"key": {1, 2}},  # type: ignore[dict-item]
            extra_body={"new": [1]},
            extra_headers={"X-Secret": "sk-1"},
            timeout=5,
            retry=RetryPolicy(),
        )
        talk.send("Hi", metadata={})
        written = json.dumps(talk.to_dict())
        again = Conversation.from_dict(client, json.loads(written), temperature=1, retry=None)
    assert "sk-1" not in written
    assert again.params == {
        "temperature": 1,
        "response_format": {"type": "json_object"},
        "extra_body": {"new": [1]},
        "retry": None,
    }
    assert (again.model, again.context_limit) == ("openai/gpt-4o-mini", 5000)
    assert again.messages == talk.messages
    assert again.totals == talk.totals
    assert again.cost == talk.cost != Decimal(0)


def test_json_shares_nothing_with_the_conversation() -> None:
    data = {**EMPTY, "turns": [Turn(messages=(user("Hi"),)).to_dict()], "system": [text("a")]}
    client = FakeOpenRouter().client()
    talk = Conversation.from_dict(client, data)
    data["turns"][0]["messages"][0]["content"] = "changed"
    data["system"][0]["text"] = "changed"
    talk.to_dict()["turns"][0]["messages"][0]["content"] = "changed"
    talk.messages[1]["content"] = "changed"
    assert talk.messages[0]["content"] == [text("a")]
    assert talk.messages[1] == user("Hi")
