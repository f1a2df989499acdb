"""Commands that change what goes along with each question."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest

from openrouter.testing import FakeOpenRouter
from openrouter_chat import pickers
from openrouter_chat.commands import COMMANDS
from openrouter_chat.commands.attach import described, unquoted
from openrouter_chat.commands.command import number, on_or_off
from openrouter_chat.commands.server_tools import TOOLS
from tests.demo.commanding import Table, close_all


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    close_all()


PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def test_help_of_one_command() -> None:
    table = Table()
    assert table.obey("/help /export").startswith("/export md|json|html [PATH]  writes this chat")
    assert "for its owner only" in table.obey("/help export")
    assert table.obey("/help undo").count("\n") == 1
    assert table.obey("/help modle").startswith("There is no command /modle; did you mean /model?")


def test_commands_are_short_enough_for_80_columns() -> None:
    for name, command in COMMANDS.items():
        assert command.usage.split()[0] == f"/{name}"
        assert len(command.usage) <= 31
        assert len(command.help) <= 46
        assert max(map(len, command.more.split("\n"))) <= 100


def test_model_is_changed_by_id_or_by_a_part_of_its_name() -> None:
    table = Table()
    assert table.obey("/model no/such") == "Asking no/such.\n"
    assert table.obey("/model @preset/mine") == "Asking @preset/mine.\n"
    assert table.fake.requests == []
    assert table.obey("/model gemini flash") == "Asking google/gemini-2.5-flash.\n"
    assert table.session.talk.model == "google/gemini-2.5-flash"


def test_model_without_a_terminal_is_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    table = Table()
    lines = table.obey("/model").splitlines()
    assert lines[0].split() == ["model", "context", "$/M", "in", "$/M", "out", "tools"]
    assert lines[1].split() == ["openai/gpt-4o-mini", "128k", "0.2", "0.8", "tools"]
    assert lines[-1] == "Asking openai/gpt-4o-mini."
    assert len(table.obey("/model llama").splitlines()) == 4
    assert table.obey("/model zebra") == "No model is like 'zebra'. Usage: /model [NAME]\n"
    assert table.session.talk.model == "openai/gpt-4o-mini"


@pytest.mark.parametrize("picked", ["deepseek/deepseek-r1", None])
def test_model_at_a_terminal_is_picked(monkeypatch: pytest.MonkeyPatch, picked: str | None) -> None:
    monkeypatch.setattr(pickers, "available", lambda screen: True)
    monkeypatch.setattr(pickers, "pick_model", lambda rows, query: picked)
    table = Table()
    assert table.obey("/model") == f"Asking {picked or 'openai/gpt-4o-mini'}.\n"


def test_models_are_filtered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    table = Table()
    text = table.obey("/models tools image <$3 sort:price")
    assert [line.split()[0] for line in text.splitlines()] == [
        "model",
        "openai/gpt-4o-mini",
        "openai/gpt-5-mini",
        "2",
    ]
    assert "OpenAI: GPT-4o-mini" in text
    assert table.obey("/models free").endswith("1 model.\n")
    assert table.obey("/models zebra") == "0 models.\n"
    assert table.obey("/models <$x").startswith("<$x is no price; ")
    assert table.obey("/models <$x").endswith("Usage: /models [QUERY]\n")


def test_models_of_an_old_list_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from openrouter.testing import faults

    table = Table()
    table.session.client.models.catalogue()
    table.fake.fail(faults.Status(503), times=None)
    table.session.client.models.catalogue(max_age=0)
    assert table.obey("/models free").endswith("The list is old: fetching it anew failed.\n")


def test_fallback_goes_along_as_models() -> None:
    table = Table()
    assert "no other model" in table.obey("/fallback")
    table.obey("/fallback mistralai/mistral-small, deepseek/deepseek-r1")
    table.ask("Hi?")
    assert table.body["models"] == ["mistralai/mistral-small", "deepseek/deepseek-r1"]
    assert "'gpt' is no id" in table.obey("/fallback gpt")
    assert "mistral-small, deepseek" in table.obey("/fallback")
    table.obey("/fallback off")
    assert "models" not in table.params


def test_system_is_shown_set_and_cleared() -> None:
    table = Table()
    assert table.obey("/system") == "There are no instructions.\n"
    assert table.obey("/system Be  brief.") == "Instructions: Be  brief.\n"
    table.ask("Hi?")
    assert table.body["messages"][0] == {"role": "system", "content": "Be  brief."}
    table.session.talk.system = [{"type": "text", "text": "Hm"}]
    assert '"text": "Hm"' in table.obey("/system")
    assert table.obey("/system clear") == "There are no instructions.\n"
    assert table.session.talk.system is None


def test_set_takes_json_or_text_and_lists_and_unsets() -> None:
    table = Table()
    assert table.obey("/set") == "No parameters are set.\n"
    assert table.obey("/set temperature 0.5") == "temperature: 0.5\n"
    assert table.obey("/set stop=END") == 'stop: "END"\n'
    table.obey('/set extra_body {"preset": "p"}')
    assert table.obey("/set").split() == [
        *("extra_body", '{"preset":', '"p"}', "stop", '"END"', "temperature", "0.5")
    ]
    assert table.obey("/set user NaN") == 'user: "NaN"\n'
    table.ask("Hi?")
    assert table.body["temperature"] == 0.5
    assert table.body["preset"] == "p"
    assert table.obey("/set stop") == "stop is unset.\n"
    assert table.obey("/set seed") == "seed is not set.\n"
    assert "stop" not in table.params


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/set temprature 1", "There is no parameter temprature; did you mean temperature?"),
        ("/set temprature", "did you mean temperature?"),
        ("/set xyzzy 1", "/set extra_body"),
        ("/set model a/b", "model cannot be set here: /model changes it."),
        ("/set budget 1", "/budget changes it."),
    ],
)
def test_set_of_what_cannot_be_set(line: str, said: str) -> None:
    table = Table()
    text = table.obey(line)
    assert said in text
    assert text.endswith("Usage: /set [NAME [VALUE]]\n")
    assert table.params == {}


def test_reasoning_is_shown_hidden_and_asked_for() -> None:
    table = Table()
    assert table.obey("/reasoning") == "Reasoning is shown; its effort is the model's own.\n"
    assert table.obey("/reasoning hide").startswith("Reasoning is hidden; ")
    assert not table.session.show_reasoning
    assert table.obey("/reasoning HIGH") == "Reasoning is hidden; effort: high.\n"
    table.ask("Hi?")
    assert table.body["reasoning"] == {"effort": "high"}
    table.obey("/reasoning off")
    assert table.params["reasoning"] == {"effort": "none"}
    table.obey("/reasoning default")
    table.obey("/reasoning show")
    assert "reasoning" not in table.params
    assert table.session.show_reasoning
    assert "'lots' is no effort: none, minimal" in table.obey("/reasoning lots")


def test_web_is_a_server_tool_beside_others() -> None:
    table = Table()
    table.params["tools"] = [{"type": "openrouter:datetime"}]
    assert "does not search" in table.obey("/web")
    assert "may search the web" in table.obey("/web on")
    table.obey("/web on")
    table.ask("Hi?")
    assert table.body["tools"] == [
        {"type": "openrouter:datetime"},
        {"type": "openrouter:web_search"},
    ]
    table.obey("/web off")
    assert table.params["tools"] == [{"type": "openrouter:datetime"}]
    assert table.obey("/web maybe") == "'maybe' is neither on nor off. Usage: /web [on|off]\n"


def test_tools_are_listed_and_switched() -> None:
    table = Table()
    assert set(TOOLS) <= set(table.obey("/tools").split())
    text = table.obey("/tools on moderation")
    assert ["moderation", "on"] in [line.split()[:2] for line in text.splitlines()]
    table.obey("/tools on datetime")
    assert table.params == {
        "plugins": [{"id": "moderation"}],
        "tools": [{"type": "openrouter:datetime"}],
    }
    table.obey("/tools off moderation")
    table.obey("/tools off datetime")
    table.obey("/tools off datetime")
    assert table.params == {}
    assert "There is no tool 'hammer'" in table.obey("/tools on hammer")
    assert "Say on or off, and one name." in table.obey("/tools on")
    assert "neither on nor off" in table.obey("/tools up datetime")


def test_provider_wishes_add_up_until_they_are_cleared() -> None:
    table = Table()
    assert table.obey("/provider") == "OpenRouter chooses the provider.\n"
    table.obey("/provider order azure, openai")
    table.obey("/provider ignore together")
    assert "sort" in table.obey("/provider sort price")
    table.params["provider"]["zdr"] = True
    assert table.obey("/provider").split() == [
        *("order", "azure,", "openai", "ignore", "together", "sort", "price", "zdr", "true")
    ]
    table.ask("Hi?")
    assert table.body["provider"] == {
        "order": ["azure", "openai"],
        "ignore": ["together"],
        "sort": "price",
        "zdr": True,
    }
    table.obey("/provider clear")
    assert "provider" not in table.params


def test_model_that_the_list_has_not_is_doubted() -> None:
    table = Table()
    assert table.obey("/model openai/gpt-4o-mimi") == "Asking openai/gpt-4o-mimi.\n"
    table.session.models.fetch()
    table.session.models.wait(20)
    assert table.obey("/model openai/gpt-4o-mimi").endswith(
        "The list has no such model; did you mean openai/gpt-4o-mini?\n"
    )
    assert table.obey("/model zz/9").endswith("The list has no such model.\n")
    for known in ("openai/gpt-5-mini", "openai/gpt-5-mini:online", "@preset/mine"):
        assert table.obey(f"/model {known}") == f"Asking {known}.\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/provider only", "Which ones?"),
        ("/provider sort", "Providers are sorted by price, throughput, latency."),
        ("/provider sort luck", "Providers are sorted by"),
        (
            "/provider azure",
            "'azure' says nothing about providers: order, only, ignore, sort. Usage:",
        ),
        ("/provider clear azure", "says nothing"),
    ],
)
def test_provider_of_nonsense(line: str, said: str) -> None:
    table = Table()
    assert said in table.obey(line)
    assert table.params == {}


def test_attach_sends_along_and_lists(tmp_path: Path) -> None:
    (tmp_path / "my cat.png").write_bytes(PNG)
    (tmp_path / "notes.txt").write_text("Milk")
    table = Table()
    assert table.obey("/attach") == "Nothing is attached.\n"
    table.obey(f"/attach '{tmp_path}/my cat.png'")
    table.obey("/attach https://example.com/dog.jpg")
    text = table.obey(f"/attach {tmp_path}/notes.txt")
    assert text.splitlines() == [
        "With the next question go:",
        "  1. image/png, 28 bytes",
        "  2. https://example.com/dog.jpg",
        "  3. notes.txt: text/plain, 4 bytes",
    ]
    table.ask("What is this?", "A cat.")
    kinds = [part["type"] for part in table.body["messages"][0]["content"]]
    assert kinds == ["text", "image_url", "image_url", "file"]
    assert table.obey("/attach") == "Nothing is attached.\n"
    table.obey("/attach https://example.com/dog.jpg")
    assert table.obey("/attach clear") == "Nothing is attached.\n"


def test_attach_of_what_cannot_be_says_why(tmp_path: Path) -> None:
    table = Table()
    path = tmp_path / "none.png"
    text = table.obey(f"/attach {path}")
    assert text == (f"{path}: No such file or directory. Usage: /attach [PATH | URL | clear]\n")
    assert "--attach" not in table.obey(f"/attach {tmp_path}")
    assert table.session.attachments == []


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ({"type": "input_audio", "input_audio": {"data": "QUJD", "format": "wav"}}, "sound (wav)"),
        ({"type": "file", "file": {"file_id": "f"}}, "file"),
        ({"type": "file", "file": {"file_data": "data:a/b;base64," + "A" * 40000}}, "0.03 MB"),
        ({"type": "new"}, "new"),
        ("text", "text"),
    ],
)
def test_attached_part_in_words(part: object, said: str) -> None:
    assert said in described(part)


def test_path_without_its_quotes() -> None:
    assert unquoted('"a b"') == "a b"
    assert unquoted("'") == "'"


def test_words_and_numbers_that_were_typed() -> None:
    assert on_or_off("ON")
    assert number("2", 2, "turn") == 1
    with pytest.raises(Exception, match="There is no turn 3; there are 2"):
        number("3", 2, "turn")
    with pytest.raises(Exception, match="'x' is no number"):
        number("x", 2, "turn")


def test_remote_text_is_neutral() -> None:
    from openrouter.testing import FakeModel

    fake = FakeOpenRouter(models=[FakeModel("a/b", "Evil \x1b[31m name", ("X",))])
    table = Table(fake)
    table.session.talk.model = "a/b"
    table.ask("Hi \x1b[2J?", "Answer \x1b[31m")
    for line in ("/models", "/history", "/history 1", "/system \x1b[1m", "/set stop \x1b"):
        table.obey(line)
    assert "\x1b" not in table.err.getvalue() + table.out.getvalue()
