"""With orjson and without it, the same comes out."""

from __future__ import annotations

import json
import math
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter import wire
from openrouter.errors import ResponseDecodeError
from openrouter.wire import decode_json, loads

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
# Texts that are nearly JSON, of the characters on which readers disagree.
NEARLY = st.text('{}[]",:0123456789eE+-.truefalsnINyi \\ud8\n\ud800\u2028é', max_size=40)


def same(one: Any, other: Any) -> bool:
    """Whether two values are alike to the type, which == does not tell; NaN is like itself."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float):
        return repr(one) == repr(other)
    return bool(one == other)


def outcome(read: Any, text: Any) -> Any:
    try:
        return read(text)
    except (ValueError, ResponseDecodeError) as error:
        return type(error).__name__ if isinstance(error, ResponseDecodeError) else "ValueError"


@pytest.fixture(params=["orjson", "json"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "json":
        monkeypatch.setattr(wire, "_quick_loads", None)
    else:
        assert wire._quick_loads is not None
    name: str = request.param
    return name


@given(value=JSON, ascii_only=st.booleans())
def test_any_json_is_read_as_json_reads_it(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    assert same(loads(text), json.loads(text))
    content = text.encode("utf-8", "surrogatepass")
    assert same(outcome(decode_json, content), outcome(plain_decode_json, content))


def plain_decode_json(content: bytes) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wire, "_quick_loads", None)
        return decode_json(content)


@given(text=NEARLY)
def test_any_text_is_read_or_refused_as_json_does_it(text: str) -> None:
    assert same(outcome(loads, text), outcome(json.loads, text))
    content = text.encode("utf-8", "surrogatepass")
    assert same(outcome(decode_json, content), outcome(plain_decode_json, content))


@given(content=st.binary(max_size=40))
def test_any_bytes_are_read_or_refused_alike(content: bytes) -> None:
    assert same(outcome(decode_json, content), outcome(plain_decode_json, content))


@pytest.mark.parametrize(
    "text",
    [
        *("18446744073709551616", "-9223372036854775809", "[1, 123456789012345678901234567890]"),
        *("9223372036854775807", "0.1234567890123456789", "1e400", "-Infinity", '"\\ud800"'),
        *('{"a": 1, "a": 2}', " [1] ", "[1] x", "", "1 2", '{"a": 1,}', "[01]"),
        "\ufeff[1]",
    ],
)
def test_texts_on_which_readers_disagree(reader: str, text: str) -> None:
    assert same(outcome(loads, text), outcome(json.loads, text))


def test_numbers_stay_what_they_are(reader: str) -> None:
    big, nan = loads("[18446744073709551616, NaN]")
    assert (type(big), big) == (int, 2**64)
    assert math.isnan(nan)


def test_body_that_is_nested_too_deeply(reader: str) -> None:
    with pytest.raises(ResponseDecodeError, match="nested too deeply"):
        decode_json(b"[" * 100_000)
    with pytest.raises(RecursionError):
        loads("[" * 100_000)


def test_orjson_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert wire._found_orjson() is None
