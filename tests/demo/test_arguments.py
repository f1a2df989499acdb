from __future__ import annotations

import pytest

from openrouter import __version__
from openrouter_chat.arguments import (
    DEFAULT_MODEL,
    Options,
    make_parser,
    parse,
    well_formed,
    whole_question,
)


def test_parse_without_arguments_is_a_chat_with_the_default_model() -> None:
    assert parse([]) == Options(question=None, model=None, system=None, stream=True, offline=False)


def test_parse_reads_every_option() -> None:
    arguments = ["-m", "a/b", "-s", "Be brief.", "--no-stream", "--offline", "Why?"]
    assert parse(arguments) == Options("Why?", "a/b", "Be brief.", stream=False, offline=True)
    assert parse(["--model", "a/b", "--system", "Be brief."]) == Options(None, "a/b", "Be brief.")


def test_parse_takes_a_question_that_begins_with_a_dash_behind_two() -> None:
    assert parse(["--", "-1 + 2?"]).question == "-1 + 2?"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["Say", "hello"], 'the question goes in quotes: openrouter-chat "Say hello ..."'),
        ([""], "the question is empty"),
        ([" \n"], "the question is empty"),
        (["-m", " ", "Why?"], "-m/--model needs the name of a model, such as " + DEFAULT_MODEL),
        (["-m"], "expected one argument"),
        (["--modle", "a/b"], "unrecognized arguments: --modle"),
        (["--off", "Why?"], "unrecognized arguments: --off"),
    ],
)
def test_parse_refuses_what_makes_no_sense(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ending:
        parse(arguments)
    assert ending.value.code == 2
    assert said in capsys.readouterr().err


def test_version_is_the_version_of_the_library(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        parse(["--version"])
    assert ending.value.code == 0
    assert capsys.readouterr().out == f"openrouter-chat {__version__}\n"


@pytest.mark.parametrize("columns", ["20", "80", "300"])
def test_help_fits_into_80_columns_and_has_examples(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    text = make_parser().format_help()
    assert max(map(len, text.splitlines())) <= 80
    assert 'openrouter-chat "Say hello"' in text
    assert "OPENROUTER_API_KEY" in text


@pytest.mark.parametrize(
    ("asked", "piped", "whole"),
    [
        ("Summarise", "one\ntwo\n", "Summarise\n\none\ntwo"),
        ("Summarise", "    indented\r\n", "Summarise\n\n    indented"),
        ("Summarise", "", "Summarise"),
        ("Summarise", " \n", "Summarise"),
        (None, "Why?\n", "Why?"),
        (None, "\n \n", None),
        (None, "", None),
    ],
)
def test_whole_question_joins_what_is_there(
    asked: str | None, piped: str, whole: str | None
) -> None:
    assert whole_question(asked, piped) == whole


def test_well_formed_replaces_bytes_that_were_no_text() -> None:
    assert well_formed("caf\udce9 \u00e9 \U0001f600") == "caf\ufffd \u00e9 \U0001f600"
