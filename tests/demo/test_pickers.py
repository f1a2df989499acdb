from __future__ import annotations

from decimal import Decimal
from typing import Any, Callable

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from openrouter.testing import FakeModel, FakeOpenRouter
from openrouter_api.models import Model
from openrouter_chat import pickers
from openrouter_chat.model_table import (
    SORTS,
    Row,
    cell_width,
    fit,
    layout,
    ordered,
    ranked,
    row_of,
    rows_of,
    score,
    wanted,
)
from openrouter_chat.pickers import (
    ModelView,
    Picker,
    chat_layout,
    confirm,
    found_chats,
    pick_chat,
    pick_model,
)
from openrouter_chat.store import Chat
from tests.demo.commanding import Table

ROWS = [
    Row("b/medium", "Medium", 8_000, Decimal(2), Decimal(4), ("image",), tools=True, created=3),
    Row("a/large", "Large", 200_000, Decimal("0.15"), Decimal("0.6"), created=1),
    Row("c/tiny:free", "Tiny", 500, Decimal(0), Decimal(0), tools=True, free=True, created=2),
    Row("openrouter/auto", "Auto"),
]
CHATS = [
    Chat(12, "Fjords and 日本語", "a/large", 3, 0.0, 60.0),
    Chat(3, "", "b/medium", 1, 0.0, 0.0),
]


def ids(rows: list[Row]) -> list[str]:
    return [row.id for row in rows]


def typed(keys: str, do: Callable[[], Any]) -> Any:
    """What comes of a list on which these keys are pressed."""
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(keys)
        return do()


def test_rows_are_those_of_models_that_answer_with_text_with_exact_prices() -> None:
    with FakeOpenRouter().client() as client:
        rows = {row.id: row for row in rows_of(client.models.catalogue())}
    assert "openai/text-embedding-3-small" not in rows
    mini = rows["openai/gpt-4o-mini"]
    assert (mini.prompt, mini.completion) == (Decimal("0.2"), Decimal("0.8"))
    assert (mini.context, mini.takes, mini.tools, mini.free) == (
        128000,
        ("image", "file"),
        True,
        False,
    )
    assert rows["meta-llama/llama-3.3-70b-instruct:free"].free
    assert rows["deepseek/deepseek-r1"].reasoning
    assert not rows["deepseek/deepseek-r1"].tools


def test_row_of_a_model_with_wrong_types_says_that_nothing_is_known() -> None:
    wrong = {"id": "a/b", "name": 1, "context_length": "x", "created": True, "pricing": 3}
    row = row_of(Model.from_dict({**wrong, "architecture": [], "supported_parameters": "tools"}))
    assert row == Row("a/b")
    auto = Model.from_dict({"id": "a/b", "pricing": {"prompt": "-1", "completion": "-1"}})
    assert row_of(auto).prompt is None


def test_row_takes_the_discount_off() -> None:
    pricing = {"prompt": "0.000002", "completion": "0.000004", "discount": 0.25}
    row = row_of(Model.from_dict({"id": "a/b", "pricing": pricing}))
    assert (row.prompt, row.completion) == (Decimal("1.5"), Decimal(3))


def test_score_prefers_words_then_parts_then_letters_close_together() -> None:
    texts = ["xmini", "m-i-n-i", "gpt-mini", "mini", "m----ini"]
    assert sorted(texts, key=lambda text: score("mini", text) or (9,)) == [
        "mini",
        "gpt-mini",
        "xmini",
        "m-i-n-i",
        "m----ini",
    ]
    assert score("MINI", "Gpt-Mini") == (0, 0, 8)
    assert score("inim", "mini") is None
    assert score("gflash", "google/gemini-2.5-flash") == (2, 10, 23)
    assert score("ab", "a" + "-" * 7 + "b") is None


def test_ranked_needs_all_words_and_keeps_the_order_of_equals() -> None:
    assert ids(ranked(ROWS, "")) == ids(ROWS)
    assert ids(ranked(ROWS, "a")) == ["openrouter/auto", "a/large"]
    assert ids(ranked([Row("a/x1"), Row("a/x0")], "x")) == ["a/x1", "a/x0"]
    assert ids(ranked(ROWS, "large a")) == ["a/large"]
    assert ids(ranked(ROWS, "tny")) == ["c/tiny:free"]
    assert ranked(ROWS, "tiny zebra") == []
    assert ranked(ROWS, "tny", fuzzy=False) == []


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("", ["b/medium", "a/large", "c/tiny:free", "openrouter/auto"]),
        ("name", ["a/large", "b/medium", "c/tiny:free", "openrouter/auto"]),
        ("price", ["c/tiny:free", "a/large", "b/medium", "openrouter/auto"]),
        ("context", ["a/large", "b/medium", "c/tiny:free", "openrouter/auto"]),
        ("newest", ["b/medium", "c/tiny:free", "a/large", "openrouter/auto"]),
    ],
)
def test_ordered_by(sort: str, expected: list[str]) -> None:
    assert ids(ordered(ROWS, sort)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("free", ["c/tiny:free"]),
        ("paid", ["b/medium", "a/large", "openrouter/auto"]),
        ("TOOLS", ["b/medium", "c/tiny:free"]),
        ("image", ["b/medium"]),
        ("tools image", ["b/medium"]),
        ("<$1", ["a/large", "c/tiny:free"]),
        ("<0.6", ["c/tiny:free"]),
        (">=8k", ["b/medium", "a/large"]),
        (">0.5m", None),
        (">1m", []),
        ("sort:name <5", ["a/large", "b/medium", "c/tiny:free"]),
        ("reasoning", []),
        ("med", ["b/medium"]),
    ],
)
def test_wanted(query: str, expected: list[str] | None) -> None:
    if expected is None:
        with pytest.raises(ValueError, match="is no size"):
            wanted(query)
    else:
        assert ids(wanted(query).of(ROWS)) == expected


@pytest.mark.parametrize("query", ["<$x", "<NaN", "<-1", ">x", "sort:size", "sort:"])
def test_wanted_of_what_is_none(query: str) -> None:
    with pytest.raises(ValueError, match="is no "):
        wanted(query)


@pytest.mark.parametrize("width", [40, 56, 80, 200])
def test_layout_is_as_wide_as_the_terminal(width: int) -> None:
    wide = Row("日本/" + "語" * 60, "名前", 1_000_000, Decimal("0.075"), Decimal("12.5"))
    head, lines = layout([*ROWS, wide], width)
    assert {cell_width(line) for line in [head, *lines]} == {width}
    assert "0.15" in lines[1]
    assert "free" in lines[2]
    assert "0.075" in lines[4]
    assert "…" in lines[4] or width == 200
    assert ("context" in head, "tools" in head, "name" in head) == (
        width >= 56,
        width >= 80,
        width >= 140,
    )
    assert lines[3].split()[-1] in ("-", "Auto")
    ends = {line.rindex(price) + len(price) for line, price in zip(lines, ("4", "0.6", "free"))}
    assert ends == {head.index("$/M out") + len("$/M out")}


def test_layout_where_there_is_no_room_and_nothing_to_show() -> None:
    assert layout([], 40)[1] == []
    assert cell_width(layout(ROWS, 5)[1][0]) == 5
    assert fit("abc", 0) == ""
    assert fit("a\x1b[31m\nb", 9) == "a␛[31m b "


def test_model_view_filters_and_says_what_the_keys_did() -> None:
    view = ModelView(sort="price", free=True)
    assert ids(view.rows(ROWS, "")) == ["c/tiny:free"]
    assert view.hints == "Tab sort: price | ^F free: on | ^T tools: off | Esc leaves"
    assert ids(ModelView(tools=True).rows(ROWS, "med")) == ["b/medium"]
    assert "best match" in ModelView().hints


@pytest.mark.parametrize(
    ("keys", "picked"),
    [
        ("\r", "b/medium"),
        ("lrg\r", "a/large"),
        ("\x1b[B\r", "a/large"),
        ("\x1b[B\x1b[B\x1b[A\r", "a/large"),
        ("\x1b[A\r", "b/medium"),
        ("\x1b[6~\r", "openrouter/auto"),
        ("\x0e\x10\x0e\r", "a/large"),
        ("\t\r", "a/large"),
        ("\t\x13\r", "c/tiny:free"),
        ("\t\t\t\t\t\r", "b/medium"),
        ("\x06\r", "c/tiny:free"),
        ("\x06\x06\r", "b/medium"),
        ("\x14\x1b[B\r", "c/tiny:free"),
        ("\x1b[B\x14\r", "b/medium"),
        ("zzz\r", None),
        ("zzz\x7f\x7f\x7f\r", "b/medium"),
        ("\x03", None),
        ("\x04", None),
        ("\x1b", None),
    ],
)
def test_pick_model_by_keys(keys: str, picked: str | None) -> None:
    assert typed(keys, lambda: pick_model(ROWS)) == picked


def test_pick_model_begins_with_what_was_typed_before() -> None:
    assert typed("\r", lambda: pick_model(ROWS, "auto")) == "openrouter/auto"


def test_pick_chat_by_keys() -> None:
    assert typed("\r", lambda: pick_chat(CHATS, str)) == 12
    assert typed("medium\r", lambda: pick_chat(CHATS, str)) == 3
    assert typed("\x1b[B\r", lambda: pick_chat(CHATS, str)) == 3
    assert typed("\x03", lambda: pick_chat(CHATS, str)) is None


@pytest.mark.parametrize("width", [30, 40, 80, 200])
def test_chat_layout_is_as_wide_as_the_terminal(width: int) -> None:
    head, lines = chat_layout(CHATS, width, lambda moment: f"at {moment:.0f}")
    assert {cell_width(line) for line in [head, *lines]} == {width}
    assert ("a/large" in lines[0]) == (width >= 72)
    if width >= 40:
        assert lines[0].startswith("  12  Fjord")
        assert "at 60" in lines[0]
        assert "(no title)" in lines[1]


def test_found_chats_have_all_words_in_title_or_model() -> None:
    assert found_chats(CHATS, "fjords large") == CHATS[:1]
    assert found_chats(CHATS, "") == CHATS
    assert found_chats(CHATS, "fjords medium zebra") == []


def test_picker_scrolls_through_more_than_fits() -> None:
    picker = Picker(
        "Number", lambda query: list(range(100)), lambda rows, width: ("n", ["x"] * 100)
    )
    assert typed("\x1b[6~" * 3 + "\x1b[5~\r", picker.run) == 24
    assert Picker("N", lambda query: [], layout).hints() == "Enter picks | Esc leaves"


def test_sorts_begin_with_the_best_match() -> None:
    assert SORTS[0] == ""


def test_pickers_are_available_at_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    lively, piped = Table(lively=True).session.screen, Table().session.screen
    monkeypatch.setattr("sys.stdin", Table(lively=True).out)
    assert pickers.available(lively)
    assert not pickers.available(piped)
    monkeypatch.setenv("TERM", "dumb")
    assert not pickers.available(lively)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdin", None)
    assert not pickers.available(lively)


@pytest.mark.parametrize(
    ("keys", "said"), [("y", True), ("n", False), ("\r", False), ("\x03", False)]
)
def test_confirm_takes_a_yes_only(monkeypatch: pytest.MonkeyPatch, keys: str, said: bool) -> None:
    screen = Table().session.screen
    assert not confirm(screen, "Sure?")
    monkeypatch.setattr(pickers, "available", lambda screen: True)
    assert typed(keys, lambda: confirm(screen, "Sure?")) is said


def test_models_of_a_fake_of_ones_own() -> None:
    fake = FakeOpenRouter(models=[FakeModel("acme/tiny", "Acme", ("Acme",))])
    with fake.client() as client:
        (row,) = rows_of(client.models.catalogue())
    assert (row.prompt, row.completion) == (Decimal(1), Decimal(2))
