"""The base class of the models and the helpers of the requests."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import openrouter_api
from openrouter_api import models
from openrouter_api.model import ABSENT, Model
from openrouter_api.models import (
    ChatAssistantMessage,
    ChatChoice,
    ChatRequest,
    ChatResult,
    ChatStreamChunk,
    ChatUserMessage,
    GenerationContentData,
)
from openrouter_api.reading import converter, dump
from openrouter_api.requests import Request, headers, query, reader, segment, streamed

KEYS = [
    *("choices", "message", "messages", "role", "content", "tool_calls", "type", "id", "usage"),
    *("function", "annotations", "reasoning_details", "error", "metadata", "input", "output"),
    *(
        "from_dict",
        "to_dict",
        "replace",
        "_plan",
        "_wire",
        "_dump",
        "_place",
        "__deepcopy__",
        "__reduce_ex__",
    ),
    *("__class__", "__dict__", "additional_properties", " hidden", " whole", ""),
]
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
)
TAGS = st.sampled_from(["text", "image_url", "user", "assistant", "tool", "message", "function"])
JSON = st.recursive(
    SCALARS | TAGS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=5),
    max_leaves=25,
)
CLASSES: list[type[Model]] = [
    *(ChatResult, ChatStreamChunk, ChatRequest, ChatAssistantMessage, GenerationContentData),
    *(models.OpenResponsesResult, models.MessagesRequest, models.Model),
]


@settings(max_examples=150, deadline=None)
@given(data=JSON | st.dictionaries(st.sampled_from(KEYS), JSON), index=st.integers(0, 7))
def test_models_take_any_json_and_give_it_back(data: Any, index: int) -> None:
    before = copy.deepcopy(data)
    model = CLASSES[index].from_dict(data)
    assert data == before
    assert json.dumps(model.to_dict(), sort_keys=True) == json.dumps(data, sort_keys=True)
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin == model
    repr(model)
    if isinstance(data, dict):
        for key in data:
            assert key in model
            assert dump(model[key]) == data[key]


def test_models_convert_what_is_nested() -> None:
    result = ChatResult.from_dict(
        {
            "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hi"}}],
            "new": {"a": 1},
        }
    )
    choice = result.choices[0]
    assert type(choice) is ChatChoice
    assert choice.message.content == "Hi"
    assert choice.finish_reason is None
    assert result["new"] == {"a": 1}
    assert result.additional_properties == {"new": {"a": 1}}


def test_models_are_no_second_name_for_what_they_were_read_from() -> None:
    data = {"role": "user", "content": "x"}
    message = ChatUserMessage.from_dict(data)
    message.content = "y"
    message.name = "me"
    assert data == {"role": "user", "content": "x"}
    data["content"] = "z"
    assert message.to_dict() == {"role": "user", "content": "y", "name": "me"}


def test_models_tell_null_from_absent() -> None:
    message = ChatUserMessage.from_dict({"role": "user", "content": "x", "name": None})
    assert message.name is None
    assert "name" in message
    assert message.to_dict() == {"role": "user", "content": "x", "name": None}
    bare = ChatUserMessage(content="x")
    assert bare.name is None
    assert "name" not in bare
    assert bare.to_dict() == {"role": "user", "content": "x"}
    assert ChatUserMessage(content="x", name=ABSENT) == bare
    assert repr(ABSENT) == "ABSENT"
    assert bare != message
    assert bare != bare.to_dict()


def test_models_know_neither_other_attributes_nor_other_keys() -> None:
    message = ChatUserMessage(content="x")
    with pytest.raises(
        AttributeError, match="'ChatUserMessage' object has no attribute 'nonsense'"
    ):
        message.nonsense  # type: ignore[attr-defined]  # noqa: B018  # what this test is about
    with pytest.raises(KeyError):
        message["name"]
    with pytest.raises(TypeError):
        hash(message)
    assert 5 not in message


def test_models_keep_keys_that_are_called_like_methods() -> None:
    data = {"role": "user", "content": "x", "to_dict": 1, "__deepcopy__": 2}
    message = ChatUserMessage.from_dict(data)
    assert message.to_dict() == data
    assert message["to_dict"] == 1
    assert "__deepcopy__" in message
    assert message.additional_properties == {"to_dict": 1, "__deepcopy__": 2}


def test_models_replace_leaves_absent_fields_absent() -> None:
    message = ChatUserMessage.from_dict({"role": "user", "content": "x", "new": 1})
    changed = {"role": "user", "content": "y", "new": 1}
    assert message.replace(content="y").to_dict() == changed
    if sys.version_info >= (3, 13):
        assert copy.replace(message, content="y").to_dict() == changed
    assert message.content == "x"
    with pytest.raises(TypeError, match="ChatUserMessage has no field 'nonsense'"):
        message.replace(nonsense=1)


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        ("user", "ChatUserMessage"),
        ("assistant", "ChatAssistantMessage"),
        ("tool", "ChatToolMessage"),
    ],
)
def test_models_of_a_tagged_union_are_chosen_by_the_tag(role: str, kind: str) -> None:
    request = ChatRequest.from_dict({"messages": [{"role": role, "content": "x"}]})
    assert type(request.messages[0]).__name__ == kind


@pytest.mark.parametrize("message", [{"role": "new"}, {"role": 5}, {"role": ["user"]}, {}, 5, [1]])
def test_models_of_a_tagged_union_leave_what_they_do_not_know(message: Any) -> None:
    request = ChatRequest.from_dict({"messages": [message]})
    assert request.to_dict() == {"messages": [message]}
    assert not isinstance(request.messages[0], Model)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"prompt": "x"}, "GenerationContentDataInputOption1"),
        ({"messages": []}, "GenerationContentDataInputOption2"),
        ({"neither": 1}, "dict"),
        ("x", "str"),
    ],
)
def test_models_of_an_untagged_union_are_chosen_by_their_keys(value: Any, kind: str) -> None:
    data = GenerationContentData.from_dict({"input": value})
    assert type(data["input"]).__name__ == kind


def test_converter_falls_back_on_any_and_absent() -> None:
    user, tool = ("m", "ChatUserMessage"), ("m", "ChatToolMessage")
    convert = converter(("t", "role", {"*": user, "": tool}))
    assert type(convert({"role": "x"})).__name__ == "ChatUserMessage"
    assert type(convert({"content": "x"})).__name__ == "ChatToolMessage"
    assert converter(("d", user))({"a": {"role": "user"}})["a"].role == "user"
    assert converter(("d", user))([1]) == [1]
    either = converter(("o", user, ("l", user)))
    assert either([{"role": "user"}])[0].role == "user"
    assert either({"role": "user"}).role == "user"


def test_models_nested_too_deep_stay_as_they_came() -> None:
    deep: Any = {}
    for _ in range(100_000):
        deep = [deep]
    request = ChatRequest.from_dict({"model": "m", "messages": deep})
    assert request.model == "m"
    assert request.to_dict()["messages"][0] is deep[0]
    assert dump(deep) is deep


def test_dump_of_what_holds_itself_twice_ends_soon() -> None:
    endless: dict[str, Any] = {}
    endless.update(a=endless, b=endless)
    started = time.perf_counter()
    assert dump(endless) is endless
    assert ChatUserMessage(content=[endless]).to_dict()["role"] == "user"
    assert time.perf_counter() - started < 5


def test_dump_makes_json_of_models_wherever_they_stand() -> None:
    class Other:
        def to_dict(self) -> dict[str, int]:
            return {"other": 1}

    message = ChatUserMessage(content="x")
    plain = {"role": "user", "content": "x"}
    assert dump({"a": [message, (message,)], "b": Other()}) == {
        "a": [plain, [plain]],
        "b": {"other": 1},
    }


def test_requests_write_their_parts_as_text() -> None:
    assert query(("a", True), ("b", None), ("c", [1, None, "x"]), ("d", 0.5)) == (
        ("a", "true"),
        ("c", "1"),
        ("c", "x"),
        ("d", "0.5"),
    )
    assert headers(("a", False), ("b", None)) == {"a": "false"}
    assert segment("openai/gpt 4:free?") == "openai%2Fgpt%204:free%3F"
    assert streamed(ChatUserMessage(content="x")) == {
        "role": "user",
        "content": "x",
        "stream": True,
    }


def test_requests_are_values() -> None:
    read = reader(("m", "ChatUserMessage"))
    request = Request[Any](operation="op", method="GET", path="/a", parse=read)
    assert (request.query, request.headers, request.body) == ((), {}, None)
    assert request.content_type == "application/json"
    assert request.parse({"role": "user"}).role == "user"
    assert reader(None)(5) == 5
    with pytest.raises(AttributeError):
        request.path = "/b"  # type: ignore[misc]  # what this test is about


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_segment_that_would_lead_elsewhere_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="cannot be a part of a path"):
        segment(value)


def test_models_replace_takes_a_field_away() -> None:
    message = ChatUserMessage(content="x", name="me")
    assert message.replace(name=ABSENT).to_dict() == {"role": "user", "content": "x"}


def test_models_of_no_object_give_a_copy_back() -> None:
    data = [{"a": 1}]
    back: Any = ChatUserMessage.from_dict(data).to_dict()
    assert back == data
    assert back is not data


def test_streamed_of_no_body_only_asks_for_a_stream() -> None:
    assert streamed(None) == {"stream": True}


def test_union_used_first_by_two_threads_waits_for_all_its_classes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    convert = converter(("u", ("First", "Second")))
    loading, go_on = threading.Event(), threading.Event()

    def load(name: str) -> Any:
        # The first thread stays in the midst of loading until the other one is done.
        if name == "Second" and not loading.is_set():
            loading.set()
            assert go_on.wait(60)
        return SimpleNamespace(
            _constants={},
            _known_keys=lambda: frozenset([name.lower(), "both"]),
            from_dict=lambda data: name,
        )

    monkeypatch.setattr("openrouter_api.reading.model_class", load)
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(convert, {"first": 1, "both": 2})
        assert loading.wait(60)
        try:
            assert convert({"second": 1, "both": 2}) == "Second"
        finally:
            go_on.set()
        assert slow.result(60) == "First"


def test_models_used_first_by_many_threads_are_the_same_everywhere() -> None:
    code = """
import sys, threading
from concurrent.futures import ThreadPoolExecutor
from openrouter_api import models
sys.setswitchinterval(1e-6)
details = [{"type": "reasoning.text"}]
choice = {"index": 0, "message": {"content": "x", "reasoning_details": details}}
data = {"input": {"messages": [{"role": "user"}]}, "output": {"completion": "x"}}
start = threading.Barrier(8)

def read(_):
    start.wait()
    result = models.ChatResult.from_dict({"choices": [choice], "usage": {"cost": 1}})
    return repr(result), repr(models.GenerationContentData.from_dict(data))

with ThreadPoolExecutor(8) as pool:
    found = set(pool.map(read, range(8)))
assert len(found) == 1, found
(texts,) = found
assert "ReasoningDetailText(" in texts[0] and "InputOption2(" in texts[1], texts
"""
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=False,
            env={"PYTHONPATH": openrouter_api.__path__[0].rsplit("/", 1)[0]},
        )
        assert done.returncode == 0, done.stderr
