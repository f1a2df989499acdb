from __future__ import annotations

import pytest

from openrouter.credentials import ApiKey
from openrouter.effects import Answer, Data, Emit, HTTPRequest, Late, Receive, Send, Sleep

REQUEST = HTTPRequest(
    method="POST",
    url="https://openrouter.ai/api/v1/x",
    headers={"X-Secret": "hidden"},
    key=ApiKey("sk-or-v1-hidden"),
    content=b"{}",
    query=(("a", "1"),),
    timeout=3,
)


def test_records_are_equal_where_their_values_are() -> None:
    assert Send(REQUEST, stream=True) == Send(REQUEST, stream=True)
    assert Send(REQUEST) != Send(REQUEST, until=1.0)
    assert Receive(1.0) != Sleep(1.0)
    assert Late() == Late()
    assert Answer(200, {}, b"x") == Answer(200, {}, b"x")
    assert Emit([1]) != Emit([2])
    with pytest.raises(TypeError, match="unhashable"):
        hash(Data(b""))


def test_records_show_their_values() -> None:
    assert repr(Receive(1.0)) == "Receive(until=1.0)"
    assert repr(Late()) == "Late(generation_id=None)"


def test_request_shows_no_secret() -> None:
    shown = repr(Send(REQUEST))
    assert "hidden" not in shown
    assert "https://openrouter.ai/api/v1/x" in shown


def test_request_with_another_body_is_the_same_otherwise() -> None:
    changed = REQUEST.with_content(b"[]")
    assert (changed.content, REQUEST.content) == (b"[]", b"{}")
    assert changed != REQUEST
    assert changed.with_content(b"{}") == REQUEST
    assert changed.fields() == REQUEST.fields()
