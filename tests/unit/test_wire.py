from __future__ import annotations

import enum
import json
import math
import re
import sys
from collections import OrderedDict, UserDict, UserList, deque
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter.errors import ConfigurationError, ResponseDecodeError
from openrouter.wire import decode_json, encode_body
from openrouter_api.models import ChatAssistantMessage, ChatUserMessage

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)


# Newer releases of every Python limit how long a number they write or read.
limited = pytest.mark.skipif(
    not hasattr(sys, "get_int_max_str_digits"), reason="this Python has no limit"
)


@attrs.frozen
class Point:
    x: int
    inner: Any = None


@attrs.define
class Slotless:
    name: str


class Colour(str, enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class WithToDict:
    def to_dict(self) -> dict[str, Any]:
        return {"a": Point(1)}


@dataclass
class Plain:
    x: int = 1


@given(JSON)
def test_encode_any_json(value: Any) -> None:
    content = encode_body(value)
    assert json.loads(content) == value


@given(st.text(alphabet=st.characters()))
def test_encode_any_text_with_surrogate_halves_too(text: str) -> None:
    # JSON.parse of the other side sees the same code units.
    sent = encode_body({text: text}).decode("utf-8")
    (pair,) = json.loads(sent).items()
    expected = text.encode("utf-16-le", "surrogatepass")
    assert [part.encode("utf-16-le", "surrogatepass") for part in pair] == [expected, expected]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("ü✓😀", '"ü✓😀"'.encode()),
        ("cut \ud83d", rb'"cut \ud83d"'),
        ("\ude00 rest", rb'"\ude00 rest"'),
        ("\ud83d\ude00", rb'"\ud83d\ude00"'),
        ("ü\ud83d\\", '"ü\\ud83d\\\\"'.encode()),
        ("\u2028\x00", '"\u2028\\u0000"'.encode()),
    ],
)
def test_encode_text_is_utf_8_and_half_characters_are_escapes(text: str, sent: bytes) -> None:
    assert encode_body(text) == sent


def test_encode_surrogate_half_leaves_the_rest_as_it_is() -> None:
    body = {"\ud83d": [1.0, 10**40, 1e-7, None, True, "é"]}
    expected = '{"\\ud83d":[1.0,1' + "0" * 40 + ',1e-07,null,true,"é"]}'
    assert encode_body(body) == expected.encode()


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (ChatUserMessage(content="Hi"), {"content": "Hi", "role": "user"}),
        ([ChatAssistantMessage.from_dict({"content": None, "x": 1})], [{"content": None, "x": 1}]),
        (Point(1, Point(2)), {"x": 1, "inner": {"x": 2, "inner": None}}),
        (Slotless("a"), {"name": "a"}),
        # A model inside an attrs class keeps its own way: what is absent is not sent.
        (
            Point(1, ChatUserMessage(content="Hi")),
            {"x": 1, "inner": {"content": "Hi", "role": "user"}},
        ),
        (WithToDict(), {"a": {"x": 1, "inner": None}}),
        (MappingProxyType({"a": (1, 2)}), {"a": [1, 2]}),
        (OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
        (UserDict({"a": UserList([1])}), {"a": [1]}),
        (deque(["a"]), ["a"]),
        (range(3), [0, 1, 2]),
        ([Colour.RED, Level.LOW], ["red", 1]),
        ({1: "a", None: "b", False: "c"}, {"1": "a", "null": "b", "false": "c"}),
    ],
)
def test_encode_what_is_no_plain_json(value: Any, sent: Any) -> None:
    assert json.loads(encode_body(value)) == sent


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (Decimal("0.1"), "Decimal"),
        (b"bytes", "bytes"),
        (bytearray(b"a"), "bytearray"),
        (memoryview(b"a"), "memoryview"),
        ({1, 2}, "set"),
        (1j, "complex"),
        (Plain(), "Plain"),
        (object(), "object"),
        (iter([1]), "list_iterator"),
        (Point, "type"),
        (WithToDict, "type"),
    ],
)
def test_encode_refuses_what_is_no_json(value: Any, kind: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        encode_body({"deep": [value]})
    assert (
        str(caught.value)
        == f"The request cannot be written as JSON: deep: {kind} is no JSON value."
    )
    assert isinstance(caught.value.__cause__, TypeError)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_encode_refuses_numbers_that_json_lacks(value: float) -> None:
    with pytest.raises(ConfigurationError, match="Out of range float values"):
        encode_body({"temperature": value})


def test_encode_refuses_keys_that_are_no_text() -> None:
    with pytest.raises(ConfigurationError, match="keys must be str"):
        encode_body({(1, 2): 3})


class Endless:
    def to_dict(self) -> dict[str, Any]:
        return {"again": Endless()}


class Itself:
    def to_dict(self) -> Itself:
        return self


def self_containing() -> list[Any]:
    loop: list[Any] = []
    loop.append({"loop": loop})
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    return [loop, deep, Endless(), Itself()]


@pytest.mark.parametrize("number", range(4))
def test_encode_refuses_what_has_no_end(number: int) -> None:
    with pytest.raises(ConfigurationError, match="The request cannot be written as JSON"):
        encode_body(self_containing()[number])


@limited
def test_encode_refuses_a_number_too_long_to_write() -> None:
    with pytest.raises(ConfigurationError, match="The request cannot be written as JSON"):
        encode_body(10**5000)


def test_encode_does_not_change_the_body() -> None:
    body = {"messages": [ChatUserMessage(content="\ud83d")], "n": (1,)}
    encode_body(body)
    assert body == {"messages": [ChatUserMessage(content="\ud83d")], "n": (1,)}


@given(JSON)
def test_decode_any_json(value: Any) -> None:
    assert decode_json(json.dumps(value).encode()) == value
    assert decode_json(encode_body(value)) == value


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\xef\xbb\xbf[1]", [1]),
        (b"\n \n[1]\r\n", [1]),
        ('{"a": "ü"}'.encode("utf-16"), {"a": "ü"}),
        (b'"\xff"', "\ufffd"),
        (b'"cut \xf0\x9f\x98"', "cut \ufffd"),
        (b'\xef\xbb\xbf"\xff"', "\ufffd"),
        (b'"\\ud83d"', "\ud83d"),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b"1e999", math.inf),
        (b"null", None),
        (b"123456789012345678901234567890", 123456789012345678901234567890),
    ],
)
def test_decode_what_is_nearly_plain(content: bytes, expected: Any) -> None:
    assert decode_json(content) == expected


def test_decode_nan() -> None:
    assert math.isnan(decode_json(b"NaN"))


@pytest.mark.parametrize("content", [b"", b" \n"])
def test_decode_empty_body(content: bytes) -> None:
    with pytest.raises(ResponseDecodeError, match=r"OpenRouter's answer is an empty body\.?"):
        decode_json(content)


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b"<html>502 Bad Gateway</html>", "<html>502 Bad Gateway</html>"),
        (
            b'{"choices": [{"message": {"content": "paid',
            '{"choices": [{"message": {"content": "paid',
        ),
        (b'{"a": "\xff', '{"a": "\ufffd'),
        (b"\xef\xbb\xbfnothing", "nothing"),
        (b'{"a": 1} {"b": 2}', '{"a": 1} {"b": 2}'),
        (b"data: {}\n\n", "data: {}\n\n"),
        (b"\x00\x01\x02\x03", "\x00\x01\x02\x03"),
    ],
)
def test_decode_no_json_keeps_the_body(content: bytes, body: str) -> None:
    with pytest.raises(ResponseDecodeError, match="OpenRouter's answer is no JSON") as caught:
        decode_json(content)
    assert caught.value.body == body
    assert not caught.value.retryable


def test_decode_nested_too_deeply_keeps_the_body() -> None:
    content = b"[" * 200_000
    with pytest.raises(ResponseDecodeError) as caught:
        decode_json(content)
    assert re.search("nested too deeply|no JSON", caught.value.message)
    assert caught.value.body == content.decode()


@limited
def test_decode_a_number_too_long_to_read_keeps_the_body() -> None:
    content = b'{"n": ' + b"7" * 5000 + b"}"
    with pytest.raises(ResponseDecodeError) as caught:
        decode_json(content)
    assert caught.value.body == content.decode()


@given(st.binary(max_size=40))
def test_decode_any_bytes_are_json_or_our_error(content: bytes) -> None:
    try:
        decode_json(content)
    except ResponseDecodeError as error:
        assert isinstance(error.body, str)  # noqa: PT017


class _Dumped:
    def model_dump(self) -> dict[str, object]:
        return {"role": "user"}


def test_body_with_a_pydantic_model_is_written_as_its_dump() -> None:
    assert encode_body({"p": _Dumped()}) == b'{"p":{"role":"user"}}'
