from __future__ import annotations

import copy
import json
from collections import OrderedDict, deque
from types import MappingProxyType
from typing import Any

import pytest

from openrouter import ChatCompletion, ConfigurationError
from openrouter.chat_params import chat_body, message_list, request_fields
from openrouter.wire import encode_body
from openrouter_api.models import (
    ChatAssistantMessage,
    ChatSystemMessage,
    ChatToolMessage,
    ChatUserMessage,
    ProviderPreferences,
)

HI = {"role": "user", "content": "Hi"}


def refused(messages: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        chat_body(messages, {}, None)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("text", ["Hi", "", "two\nlines"])
def test_messages_as_a_text_are_one_of_the_user(text: str) -> None:
    assert message_list(text) == [{"role": "user", "content": text}]


@pytest.mark.parametrize(
    "messages",
    [
        [HI],
        (HI,),
        deque([HI]),
        [MappingProxyType(HI)],
        [OrderedDict(HI)],
        [ChatUserMessage(content="Hi")],
    ],
)
def test_messages_in_any_sequence(messages: Any) -> None:
    assert message_list(messages) == [HI]


def test_messages_may_mix_dicts_and_models() -> None:
    answer = ChatCompletion.from_dict(
        {
            "choices": [
                {
                    "message": {
                        "role": "assistant",
                        "content": None,
                        "reasoning_details": [{"type": "reasoning.text", "text": "Hm.", "new": 1}],
                        "tool_calls": [{"id": "a", "type": "function", "function": {"name": "f"}}],
                        "unknown": [1],
                    }
                }
            ]
        }
    )
    message: Any = answer.message
    sent = message_list([ChatSystemMessage(content="Be brief."), HI, message])
    assert sent == [{"role": "system", "content": "Be brief."}, HI, message.to_dict()]
    assert sent[2] == answer.to_dict()["choices"][0]["message"]


@pytest.mark.parametrize("role", [{}, {"role": None}, {"role": "assistant"}])
def test_message_of_an_answer_is_the_assistants_even_if_it_did_not_say_so(role: Any) -> None:
    message = ChatAssistantMessage.from_dict({"content": "Hello", **role})
    assert message_list([message]) == [{"role": "assistant", "content": "Hello"}]
    assert message.to_dict() == {"content": "Hello", **role}


def test_message_keeps_the_role_that_it_has() -> None:
    message = ChatAssistantMessage.from_dict({"content": "Hello", "role": "model"})
    assert message_list([message]) == [{"content": "Hello", "role": "model"}]


def test_messages_are_copied_and_stay_as_they_were() -> None:
    parts: Any = [{"type": "text", "text": "Hi"}, ChatUserMessage(content="?")]
    messages: Any = [{"role": "user", "content": parts}]
    before = copy.deepcopy(messages)
    (sent,) = message_list(messages)
    sent["content"].append("more")
    sent["content"][0]["text"] = "other"
    assert messages == before


@pytest.mark.parametrize(
    ("messages", "what"),
    [
        (None, "a NoneType"),
        (5, "an int"),
        (HI, "a dict"),
        (OrderedDict(HI), "an OrderedDict"),
        (b"Hi", "a bytes"),
        (bytearray(b"Hi"), "a bytearray"),
        ({"Hi"}, "a set"),
        (iter([HI]), "a list_iterator"),
        (ChatUserMessage(content="Hi"), "a ChatUserMessage"),
        (type("", (), {})(), "a "),
    ],
)
def test_messages_that_are_no_list(messages: Any, what: str) -> None:
    assert refused(messages) == (
        "messages takes a text or a list of messages such as "
        f'[{{"role": "user", "content": "Hi"}}], not {what}.'
    )


@pytest.mark.parametrize("messages", [[], (), deque()])
def test_messages_empty(messages: Any) -> None:
    assert refused(messages) == "messages is empty: a chat needs at least one message."


@pytest.mark.parametrize(
    ("message", "what"),
    [
        ("Hi", "a str"),
        (None, "a NoneType"),
        ([HI], "a list"),
        (5, "an int"),
        (ChatUserMessage, "a type"),
    ],
)
def test_message_that_is_none(message: Any, what: str) -> None:
    assert refused([HI, message]) == (
        f'messages[1] is {what}; a message looks like {{"role": "user", "content": "Hi"}}.'
    )


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"content": "Hi"},
        {"role": None, "content": "Hi"},
        # The answer itself in place of its message.
        ChatCompletion.from_dict({"choices": [{"message": {"role": "assistant"}}]}),
    ],
)
def test_message_without_a_role(message: Any) -> None:
    assert refused([message]) == (
        "messages[0] has no role; it is one of system, developer, user, assistant, tool."
    )


def test_message_model_that_was_read_from_no_object() -> None:
    assert refused([ChatToolMessage.from_dict("Hi")]).startswith("messages[0] is a str;")


def test_body_of_params_and_extra() -> None:
    params = {"model": "m/one", "temperature": 0, "seed": None}
    extra = {"temperature": 1, "future": {"x": 1}}
    assert chat_body("Hi", params, extra) == {
        "model": "m/one",
        "temperature": 1,
        "seed": None,
        "messages": [HI],
        "future": {"x": 1},
    }
    assert (params["temperature"], extra) == (0, {"temperature": 1, "future": {"x": 1}})


def test_body_messages_of_extra_win() -> None:
    assert chat_body("Hi", {}, {"messages": []}) == {"messages": []}


def test_body_with_models_is_sent_as_json() -> None:
    body = chat_body("Hi", {"provider": ProviderPreferences(order=["a"])}, None)
    assert json.loads(encode_body(body)) == {"messages": [HI], "provider": {"order": ["a"]}}


@pytest.mark.parametrize("extra", [[("x", 1)], "x", 5, False])
def test_body_extra_that_is_no_dict(extra: Any) -> None:
    with pytest.raises(ConfigurationError, match="extra_body takes a dict, not a"):
        chat_body("Hi", {}, extra)


@pytest.mark.parametrize("stream", [True, False, None])
def test_body_extra_cannot_ask_for_a_stream(stream: Any) -> None:
    with pytest.raises(
        ConfigurationError, match="extra_body cannot ask for a stream: pass stream="
    ):
        chat_body("Hi", {}, {"stream": stream})


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("temprature", "temperature"),
        ("max_token", "max_tokens"),
        ("response_fromat", "response_format"),
        ("Model", "model"),
        ("timout", "timeout"),
        ("extra_header", "extra_headers"),
    ],
)
def test_body_misspelt_parameter_is_named_with_the_right_one(name: str, meant: str) -> None:
    with pytest.raises(TypeError) as caught:
        chat_body("Hi", {"model": "m/one", name: 1}, None)
    assert str(caught.value) == (
        f"unexpected parameter {name!r}: did you mean {meant!r}? "
        "What the API takes and this version does not know goes into extra_body={...}."
    )


def test_body_unknown_parameter_unlike_any() -> None:
    with pytest.raises(TypeError, match=r"^unexpected parameter 'xyzzy': What the API takes"):
        chat_body("Hi", {"xyzzy": 1}, None)


def test_body_unknown_parameter_goes_into_extra_body() -> None:
    assert chat_body("Hi", {}, {"xyzzy": 1}) == {"messages": [HI], "xyzzy": 1}


def test_request_fields() -> None:
    assert {"model", "messages", "tools", "provider", "reasoning", "stream"} <= request_fields()
    assert not {"timeout", "extra_body"} & request_fields()


class _Dumped:
    def model_dump(self) -> dict[str, object]:
        return {"role": "user", "content": "Hi"}


def test_messages_that_are_pydantic_models_are_dumped() -> None:
    messages: Any = [_Dumped()]
    assert message_list(messages) == [{"role": "user", "content": "Hi"}]


@pytest.mark.parametrize("name", ["max_retries", "num_retries"])
def test_body_parameter_of_another_library_names_ours(name: str) -> None:
    with pytest.raises(TypeError, match="did you mean 'retry'"):
        chat_body("Hi", {name: 3}, None)
