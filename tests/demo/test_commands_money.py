"""Commands about money and answers."""

from __future__ import annotations

import time
import types
from decimal import Decimal
from typing import Any, Iterator

import pytest

from openrouter import Conversation
from openrouter.moment import Moment
from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat import views
from openrouter_chat.commands import obey, output
from openrouter_chat.commands.compare import models_and_question
from openrouter_chat.commands.money import midnight, shown_limit
from openrouter_chat.record import Record
from tests.demo.commanding import Table, cells, close_all

USAGE = {"prompt_tokens": 1000, "completion_tokens": 500, "cost": 0.25}


@pytest.fixture(autouse=True)
def _closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("COLUMNS", "100")
    yield
    close_all()


def test_cost_of_turns_chat_session_and_today() -> None:
    table = Table(recorded=True)
    table.fake.reply("One", usage=USAGE)
    table.ask("One?")
    table.obey("/fork")
    table.fake.fail(faults.StreamError(after=2))
    table.session.stream = True
    table.fake.reply(chunks=["Half ", "of ", "it"])
    table.ask("Two?")
    lines = cells(table.obey("/cost"))
    assert lines[0] == ["model", "in", "out", "cost"]
    assert lines[1] == ["1", "openai/gpt-4o-mini", "1000", "500", "$0.25"]
    assert lines[2] == ["2", "openai/gpt-4o-mini", "unknown", "unknown", "unknown"]
    sums = [" ".join(line) for line in lines[3:]]
    unknown = "2 calls, of which 1 cost what is not known"
    assert sums[0] == f"this chat $0.25 {unknown}"
    assert sums[1].startswith("since the program began $0.25")
    assert sums[2] == f"today, of what is in the history $0.25 {unknown}"


def test_cost_where_nothing_was_said() -> None:
    assert cells(Table().obey("/cost")) == [
        ["this", "chat", "$0", "0", "calls"],
        ["since", "the", "program", "began", "$0", "0", "calls"],
    ]


def test_today_begins_at_midnight_here() -> None:
    begun = midnight(time.time())
    local = time.localtime(begun)
    assert (local.tm_hour, local.tm_min, local.tm_sec) == (0, 0, 0)
    assert 0 <= time.time() - begun < 90_000


def test_cost_of_today_leaves_out_yesterday() -> None:
    from openrouter_chat.store import begin_turn, finish_turn, new_chat, turns_since

    record = Record()
    table = Table()
    table.fake.reply("One", usage=USAGE)
    table.ask("One?")
    talk = table.session.talk
    chat = new_chat(record.db, talk.to_dict(), now=50)
    turn = begin_turn(record.db, chat, 0, talk.turns[0].messages, seen=0, now=50)
    assert turns_since(record.db, 0) == []
    finish_turn(record.db, turn, talk.turns[0].to_dict(), now=50)
    assert [each.cost for each in turns_since(record.db, 50)] == [Decimal("0.25")]
    assert turns_since(record.db, 51) == []
    record.close()


def test_budget_counts_what_was_spent_and_stops_questions() -> None:
    table = Table()
    assert table.obey("/budget") == "There is no budget.\n"
    table.fake.reply("One", usage=USAGE)
    table.ask("One?")
    assert "$0.25 is spent already" in table.obey("/budget 0.10")
    assert table.session.budget is None
    assert table.obey("/budget $0.26") == "$0.01 of $0.26 is left; $0.25 is spent.\n"
    sent = len(table.fake.requests)
    outcome = table.ask("Two? " * 100_000)
    assert outcome.error is not None
    assert [request.path for request in table.fake.requests[sent:]] == ["/api/v1/models"]
    assert table.obey("/budget off") == "There is no budget.\n"
    assert table.ask("Two? " * 100_000, "Yes").whole


def test_budget_of_a_session_that_spent_nothing() -> None:
    table = Table()
    assert table.obey("/budget 1") == "$1 of $1 is left; $0 is spent.\n"
    assert table.obey("/budget 2.50") == "$2.5 of $2.5 is left; $0 is spent.\n"


def test_budget_says_where_costs_are_not_known() -> None:
    table = Table()
    table.obey("/budget 1")
    budget = table.session.budget
    assert budget is not None
    budget.reserve(None, Moment(steady=0.0, epoch=0.0)).settle(None)
    assert "without 1 calls whose cost is not known." in table.obey("/budget")


def test_budget_of_nothing_stops_all_that_costs() -> None:
    table = Table()
    assert table.obey("/budget 0") == "$0 of $0 is left; $0 is spent.\n"
    assert table.ask("Hi?").error is not None


@pytest.mark.parametrize("amount", ["x", "-1", "NaN", "1,5", "1e999999"])
def test_budget_of_what_is_no_amount(amount: str) -> None:
    text = Table().obey(f"/budget {amount}")
    assert text == (
        f"{amount!r} is no amount in US dollars, such as 0.50. Usage: /budget [USD | off]\n"
    )


def test_limits_of_a_key_with_a_limit() -> None:
    table = Table(FakeOpenRouter(key_limit="5"))
    text = table.obey("/limits")
    assert ["limit", "$5"] in cells(text)
    assert ["left", "of", "it", "$5"] in cells(text)
    assert ["credits", "$100", "left"] in cells(text)
    assert ":free models allow 20 requests a minute and " in text


def test_limits_name_free_windows_that_were_used() -> None:
    table = Table()
    table.session.talk.model = "meta-llama/llama-3.3-70b-instruct:free"
    table.ask("Hi?")
    text = table.obey("/limits")
    assert ["limit", "none"] in cells(text)
    assert ":free: 1 of 20 requests this minute, 1 of an unknown number of today." in text
    assert shown_limit(50) == "50"


@pytest.mark.parametrize(
    ("fault", "said"),
    [(faults.Status(403), "only a management key may ask"), (faults.Status(500), "unknown: ")],
)
def test_limits_without_credits(fault: Any, said: str) -> None:
    table = Table()
    table.fake.fail(fault, when=lambda request: request.path.endswith("/credits"))
    assert said in table.obey("/limits")


def test_limits_that_cannot_be_asked_for_are_one_sentence() -> None:
    table = Table()
    table.fake.fail(faults.Status(500))
    assert table.obey("/limits").count("\n") == 1


def test_route_of_the_last_answer() -> None:
    table = Table()
    assert "There is no answer yet." in table.obey("/route")
    table.ask("Hi?", "Ho.")
    found = cells(table.obey("/route"))
    turn = table.session.talk.turns[-1]
    assert ["provider", "OpenAI"] in found
    assert ["generation", turn.generation_id] in found
    assert any(line[:3] == ["until", "the", "first"] and line[-1] == "ms" for line in found)
    assert any(line[0] == "charged" and line[1].startswith("$") for line in found)


def test_route_shows_the_attempts_of_this_program() -> None:
    table = Table()
    table.session.client = table.session.client.with_options(retry=1)
    table.session.talk.client = table.session.client
    table.fake.fail(faults.Status(503, headers={"Retry-After": "0"}))
    table.ask("Hi?", "Ho.")
    found = cells(table.obey("/route"))
    assert ["1", "openai/gpt-4o-mini", "ProviderOverloadedError", "unknown"] in found
    assert [line for line in found if line[0] == "2" and "answered" in line]


def test_route_shows_the_providers_that_were_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = [
        types.SimpleNamespace(provider_name="Azure", status=503),
        types.SimpleNamespace(provider_name="OpenAI", status=200),
    ]
    table = Table()
    table.ask("Hi?", "Ho.")
    record = table.session.client.generations.get(str(table.session.talk.turns[0].generation_id))
    monkeypatch.setattr(type(table.session.client.generations), "get", lambda self, id: record)
    record.provider_responses = tried  # type: ignore[assignment]
    found = cells(table.obey("/route"))
    assert found[-2:] == [["1", "Azure", "503"], ["2", "OpenAI", "200"]]


def test_route_without_a_record() -> None:
    table = Table()
    table.ask("Hi?", "Ho.")
    table.fake.fail(faults.Status(500), times=None)
    assert "OpenRouter's record of it: " in table.obey("/route")
    table = Table(stream=True)
    table.fake.reply(chunks=["Half ", "of ", "it"])
    table.ask("Hi?")
    import attrs

    turn = attrs.evolve(table.session.talk.turns[0], generation_id=None)
    table.session.talk._turns = (turn,)
    assert ["generation", "unknown"] in cells(table.obey("/route"))


def test_compare_asks_several_models_the_last_question() -> None:
    table = Table()
    assert "Which models?" in table.obey("/compare")
    assert "There is no last question" in table.obey("/compare a/b")
    table.ask("Hi?", "Ho.")
    table.fake.reply("Same.")
    table.fake.reply("Same.")
    text = table.obey("/compare openai/gpt-5-mini mistralai/mistral-small")
    asked = sorted(request.json["model"] for request in table.fake.requests[-2:])
    assert asked == ["mistralai/mistral-small", "openai/gpt-5-mini"]
    assert [request.json["messages"] for request in table.fake.requests[-2:]] == [
        [{"role": "user", "content": "Hi?"}]
    ] * 2
    assert "## openai/gpt-5-mini\n\nSame.\n\n## mistralai/mistral-small\n\nSame." in (
        table.out.getvalue()
    )
    assert text.count("cost $") == 2
    assert text.count(" s\n") == 2
    assert [turn.text for turn in table.session.talk.turns] == ["Ho."]


def test_compare_puts_answers_side_by_side_on_a_terminal() -> None:
    table = Table(lively=True)
    table.params["models"] = ["a/b"]
    table.fake.reply("Same.")
    table.fake.reply("Same.")
    text = table.obey("/compare openai/gpt-5-mini mistralai/mistral-small Which is it?")
    assert text == "0 of 2 have answered ...\n1 of 2 have answered ...\n"
    assert any(line.split() == ["Same.", "Same."] for line in table.out.getvalue().splitlines())
    assert "models" not in table.body
    assert table.params["models"] == ["a/b"]
    assert table.session.talk.turns == ()


def test_compare_tells_failures() -> None:
    table = Table()
    table.fake.reply("Yes.")
    text = table.obey("/compare no/such openai/gpt-5-mini Well?")
    assert "no/such: " in text
    assert "openai/gpt-5-mini: openai/gpt-5-mini via" in text
    table.params["temperature"] = object()
    assert "cannot be written" in table.obey("/compare openai/gpt-5-mini Well?")


def test_compare_survives_whatever_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    def send(self: object, said: object) -> None:
        raise RuntimeError("A defect.")

    monkeypatch.setattr(Conversation, "send", send)
    text = Table().obey("/compare openai/gpt-5-mini Well?")
    assert text.startswith("openai/gpt-5-mini: A defect. | ")


def test_compare_is_stopped_by_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    from queue import Queue

    def get(self: object) -> None:
        raise KeyboardInterrupt

    table = Table()
    monkeypatch.setattr(Queue, "get", get)
    text = table.obey("/compare openai/gpt-5-mini Well?")
    assert text == "Stopped.\nopenai/gpt-5-mini: stopped\n"


def test_models_in_front_of_a_question() -> None:
    assert models_and_question("a/b a/b c/d") == (["a/b", "c/d"], "")
    assert models_and_question("/etc a/b") == ([], "/etc a/b")


def test_command_that_is_interrupted_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def get(self: object) -> None:
        raise KeyboardInterrupt

    table = Table()
    monkeypatch.setattr(type(table.session.client.rate_limits), "status", get)
    assert obey(table.session, "/limits")
    assert table.err.getvalue() == "Stopped.\n"


def test_tables_go_to_the_console_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.console import Console

    table = Table()
    console = Console(file=table.out)
    monkeypatch.setattr(type(table.session.screen), "console", console, raising=False)
    output.show_table(table.session, [["a", None]], ("x", "y"))
    assert table.out.getvalue().split() == ["x", "y", "a", "unknown"]


def test_amounts_of_the_api() -> None:
    assert views.dollars("x") == views.dollars(float("nan")) == "unknown"
    assert views.dollars([]) == "unknown"
    output.show_table(Table().session, [])
