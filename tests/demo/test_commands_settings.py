"""The settings of the chat, changed in the chat."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Iterator

import pytest

from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.settings_table import load_chat_settings
from tests.demo.commanding import Table, cells, close_all


@pytest.fixture(autouse=True)
def _closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("COLUMNS", "100")
    yield
    close_all()


def test_settings_are_shown_and_hold_at_once() -> None:
    table = Table()
    shown = cells(table.obey("/settings"))
    assert ["model", "openai/gpt-4o-mini"] in shown
    assert ["fallback", "-"] in shown
    assert ["stream", "on"] in shown
    for line in (
        "/settings model a/b",
        "/settings fallback c/d, e/f",
        "/settings system Be brief.",
        "/settings reasoning high",
        "/settings web on",
        "/settings stream=on",
        "/settings markdown off",
        "/settings theme light",
        "/settings history off",
        "/settings max_cost 0.50",
        '/settings params {"seed": 1}',
    ):
        assert "Kept in the settings." in table.obey(line), line
    session, settings = table.session, table.session.settings
    assert (session.talk.model, settings.model) == ("a/b", "a/b")
    assert session.talk.system == settings.system == "Be brief."
    assert (session.stream, settings.stream) == (True, True)
    assert (settings.markdown, settings.history, settings.theme) == (False, False, "light")
    assert session.budget is not None
    assert session.budget.status().limit == settings.max_cost == Decimal("0.50")
    assert table.params == {
        "models": ["c/d", "e/f"],
        "reasoning": {"effort": "high"},
        "tools": [{"type": "openrouter:web_search"}],
        "seed": 1,
    }
    assert table.obey("/settings max_cost") == "max_cost: 0.50\n"


def test_settings_of_parameters_replace_those_before() -> None:
    table = Table()
    table.obey("/set top_p 0.5")
    table.obey('/settings params {"seed": 1, "temperature": 0}')
    table.obey('/settings params {"seed": 2}')
    assert table.params == {"top_p": 0.5, "seed": 2}


def test_settings_are_switched_off() -> None:
    table = Table()
    for name in ("fallback", "system", "max_cost", "web"):
        table.obey(f"/settings {name} off")
    assert table.params == {}
    assert table.session.budget is None
    assert table.session.settings.fallback == ()
    assert table.session.settings.system is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/settings modle a/b", "There is no setting modle; did you mean model?"),
        ("/settings xyzzy", "There is no setting xyzzy."),
        ("/settings model gpt", "'gpt' is no id of a model"),
        ("/settings fallback gpt", "'gpt' is no id of a model"),
        ("/settings reasoning lots", "'lots' is none of show, hide"),
        ("/settings web maybe", "'maybe' is neither on nor off."),
        ("/settings max_cost x", "'x' is no amount"),
        ("/settings theme dark", "theme takes default, light, mono or high-contrast, not 'dark'."),
        ("/settings params 1", "Parameters are a JSON object"),
        ('/settings params {"temprature": 1}', "did you mean temperature?"),
    ],
)
def test_settings_that_cannot_be(line: str, said: str) -> None:
    table = Table()
    before = table.session.settings
    assert said in table.obey(line)
    assert table.session.settings == before
    assert table.params == {}


def test_settings_are_written_into_the_config_file() -> None:
    table = Table()
    assert "Kept in the settings." in table.obey("/settings web on")
    table.obey("/settings max_cost 0.50")
    assert load_chat_settings() == replace(ChatSettings(), web=True, max_cost=Decimal("0.50"))
    table.obey("/settings max_cost off")
    assert load_chat_settings() == ChatSettings(web=True)


def test_settings_that_cannot_be_written_hold_until_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("openrouter_chat.settings_table.users_config_file", lambda: None)
    table = Table()
    said = table.obey("/settings web on")
    assert "This holds until the program ends; it cannot be kept: There is no folder" in said
    assert table.session.settings.web


def test_settings_of_a_profile_are_kept_in_its_table() -> None:
    table = Table(profile="work")
    assert "Kept in the settings." in table.obey("/settings model a/b")
    assert load_chat_settings("work").model == "a/b"
    assert load_chat_settings("").model == ChatSettings().model
    table.obey("/settings system Be brief.")
    table.obey("/settings system off")
    assert load_chat_settings("work").system is None
