from __future__ import annotations

import sys
import time
from typing import Any

import pytest

from openrouter import ApiKey
from openrouter.testing import faults
from openrouter_chat import screen as screens
from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.start_menu import start_menu
from openrouter_chat.telling import converse
from tests.demo.keys import CTRL_C, ENTER, keys
from tests.demo.tables import Stream, Table

__all__ = ["keys"]


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal on all sides."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(Stream, "terminal", True)
    stdin = Stream()
    monkeypatch.setattr(sys, "stdin", stdin)


@pytest.fixture(autouse=True)
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """No test waits; how long it would have."""
    found: list[float] = []

    def sleep(seconds: float) -> None:
        found.append(seconds)
        now[0] += seconds

    now = [0.0]
    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(screens, "_now", lambda: now[0])
    return found


def questions(table: Table) -> list[Any]:
    posted = [each for each in table.fake.requests if each.path.endswith("/chat/completions")]
    return [each.json["messages"][-1]["content"] for each in posted]


def test_rate_limit_is_waited_for(slept: list[float], keys: Any) -> None:
    table = Table()
    table.fake.fail(faults.rate_limited(retry_after=2.5))
    assert converse(table.session, "Hi?").whole
    assert slept == [1.0, 1.0, 0.5]
    assert "\rAsking again in 3 s; Ctrl-C for other ways. " in table.err.getvalue()
    assert "\r\x1b[K" in table.err.getvalue()
    assert questions(table) == ["Hi?", "Hi?"]


def test_way_that_waits_and_ctrl_c_in_it(
    keys: Any, slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    table = Table()
    table.fake.fail(faults.rate_limited(retry_after=90))
    keys.send_text(ENTER)
    assert converse(table.session, "Hi?").whole
    assert sum(slept) == 90

    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", interrupted)
    table.fake.fail(faults.rate_limited(retry_after=90))
    keys.send_text(ENTER + CTRL_C)
    assert not converse(table.session, "And now?").whole


def test_way_to_a_fallback_asks_it_once(keys: Any) -> None:
    table = Table(settings=ChatSettings(fallback=("openai/gpt-5-mini",)))
    table.fake.fail(faults.rate_limited(retry_after=90))
    keys.send_text("2" + ENTER)
    assert converse(table.session, "Hi?").whole
    assert table.fake.requests[-1].json["model"] == "openai/gpt-5-mini"
    assert table.session.talk.model == "openai/gpt-4o-mini"


def test_way_to_models_of_the_parameters(keys: Any) -> None:
    table = Table()
    table.session.talk.params["models"] = ["openai/gpt-5-mini"]
    table.fake.fail(faults.rate_limited(retry_after=90))
    keys.send_text("2" + ENTER)
    assert converse(table.session, "Hi?").whole


def test_way_to_another_model(keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    table = Table()
    names = iter(["openai/gpt-4o-mini", "openai/gpt-5-mini"])

    def obey(session: Any, line: str) -> bool:
        assert line == "/model"
        session.talk.model = next(names)
        return True

    monkeypatch.setattr("openrouter_chat.trouble_menu.obey", obey)
    table.fake.fail(faults.rate_limited(retry_after=90))
    keys.send_text("2" + ENTER + "2" + ENTER)
    assert converse(table.session, "Hi?").whole
    assert table.fake.requests[-1].json["model"] == "openai/gpt-5-mini"


def test_way_to_credits_then_back(keys: Any) -> None:
    table = Table()
    table.fake.fail(faults.insufficient_credits())
    keys.send_text("1" + ENTER + "4" + ENTER)
    assert converse(table.session, "Hi?").error is not None
    assert "Credits are added at https://openrouter.ai/settings/credits" in table.err.getvalue()


def test_way_to_a_login_goes_on_with_the_new_key(
    keys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = Table()
    got = iter([None, ApiKey("sk-or-v1-new")])
    monkeypatch.setattr("openrouter_chat.login.log_in", lambda screen: next(got))
    table.fake.fail(faults.Status(401, "No such key."))
    keys.send_text("1" + ENTER + "1" + ENTER)
    before = table.session.client
    assert converse(table.session, "Hi?").whole
    assert table.session.client is not before
    assert table.session.talk.client is table.session.client
    assert questions(table) == ["Hi?", "Hi?"]


def test_way_that_shortens(keys: Any) -> None:
    table = Table()
    converse(table.session, "Hi?")
    table.fake.fail(faults.Status(413, "Too large."))
    keys.send_text("1" + ENTER)
    assert converse(table.session, "More?").whole
    assert table.session.talk.context_limit == "catalogue"


def test_way_that_continues_or_keeps_a_broken_answer(keys: Any) -> None:
    table = Table()
    for typed, status in (("1" + ENTER, ["partial", "complete"]), ("3" + ENTER, ["partial"])):
        table = Table()
        table.fake.reply(chunks=["One ", "two ", "three ", "four"])
        table.fake.fail(faults.StreamError(after=3, message="It broke."))
        keys.send_text(typed)
        converse(table.session, "Count.")
        assert [turn.status for turn in table.session.talk.turns] == status


def test_way_that_fails_before_asking_is_told_and_chosen_anew(
    keys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openrouter import ConfigurationError

    def failing(session: Any, way: Any) -> Any:
        raise ConfigurationError("There is no such thing.")

    monkeypatch.setattr("openrouter_chat.trouble_menu._go", failing)
    table = Table()
    table.fake.fail(faults.insufficient_credits())
    keys.send_text("2" + ENTER + CTRL_C)
    assert converse(table.session, "Hi?").error is not None
    assert "There is no such thing." in table.err.getvalue()


def test_attachments_of_a_question_that_was_asked_again_are_not_sent_twice(keys: Any) -> None:
    table = Table(attachments=[{"type": "text", "text": "A note."}])
    table.fake.fail(faults.bad_gateway())
    assert converse(table.session, "Hi?").whole
    assert table.session.attachments == []


def test_error_without_a_way_is_told(keys: Any) -> None:
    table = Table()
    table.fake.fail(faults.moderated())
    assert converse(table.session, "Hi?").error is not None
    assert "moderation" in table.err.getvalue()


def test_short_wait_is_told_where_nothing_can_be_rewritten(
    slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    table = Table()
    table.fake.fail(faults.rate_limited(retry_after=2))
    table.fake.reply("**Four.**")
    assert converse(table.session, "Hi?").whole
    assert "Asking again in 2.0 s.\n" in table.err.getvalue()
    assert table.out.getvalue() == "**Four.**\n"
    assert slept == [2]


def test_budget_that_is_too_small_says_what_helps_in_a_chat() -> None:
    from openrouter_chat.commands import obey

    table = Table()
    obey(table.session, "/budget 0.00005")
    assert not converse(table.session, "Hi?").whole
    assert table.err.getvalue().endswith(
        "/set max_tokens 500 limits the answer, /budget allows more.\n"
    )


def test_retry_and_edit_that_fail_offer_the_ways(keys: Any) -> None:
    from openrouter_chat.commands import obey

    table = Table()
    converse(table.session, "Hi?")
    for line in ("/retry", "/edit 1 Hm?"):
        table.fake.fail(faults.insufficient_credits())
        keys.send_text("2" + ENTER)
        obey(table.session, line)
    assert questions(table) == ["Hi?", "Hi?", "Hi?", "Hm?", "Hm?"]


def test_start_menu_obeys_and_comes_again(keys: Any) -> None:
    table = Table()
    from openrouter_chat.start_menu import _ENTRIES

    shown = [entry.strip("/") for entry, _, _ in _ENTRIES]
    names = {entry: str(place + 1) for place, entry in enumerate(shown)}
    keys.send_text(names["help"] + ENTER + names["leave"] + ENTER)
    assert start_menu(table.session) is False
    assert "lists the commands" in table.err.getvalue()
    keys.send_text(ENTER)
    assert start_menu(table.session) is True
    keys.send_text(CTRL_C)
    assert start_menu(table.session) is True


def test_start_menu_comes_again_where_no_chat_was_picked(keys: Any) -> None:
    table = Table()
    keys.send_text("2" + ENTER + "7" + ENTER)
    assert start_menu(table.session) is False
    assert table.err.getvalue() == "No history is kept in this session.\n"


def test_start_menu_survives_ctrl_c_in_a_command_and_leaves_with_one(
    keys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[str] = []

    def obey(session: Any, line: str) -> bool:
        came.append(line)
        if len(came) == 1:
            raise KeyboardInterrupt
        return False

    monkeypatch.setattr("openrouter_chat.commands.obey", obey)
    keys.send_text("2" + ENTER + "2" + ENTER)
    assert start_menu(Table().session) is False
    assert len(came) == 2
