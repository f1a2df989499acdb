from __future__ import annotations

from decimal import Decimal

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
from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.parameters import assigned, call_options, request_params, shows_reasoning


def test_parse_without_arguments_is_a_chat_with_the_default_model() -> None:
    assert parse([]) == Options(question=None, model=None, system=None, stream=True, offline=False)


def test_parse_reads_every_option() -> None:
    arguments = ["-m", "a/b", "-s", "Be brief.", "--no-stream", "--offline", "Why?"]
    assert parse(arguments) == Options("Why?", "a/b", "Be brief.", stream=False, offline=True)
    assert parse(["--model", "a/b", "--system", "Be brief."]) == Options(None, "a/b", "Be brief.")


def test_parse_reads_the_options_of_one_question() -> None:
    line = (
        "-m a/b -m c/d -f x.py --file y.py --attach a.png --attach b.pdf --json --schema s.json"
        " --web -o temperature=0 -o provider.sort=price --max-cost $0.05 --reasoning high --dry-run"
        " --no-history --timeout 2.5 --no-menu --profile work"
    )
    assert parse([*line.split(), "Why?"]) == Options(
        question="Why?",
        model="a/b",
        others=("c/d",),
        files=("x.py", "y.py"),
        attach=("a.png", "b.pdf"),
        json=True,
        schema="s.json",
        web=True,
        params={"temperature": 0, "provider": {"sort": "price"}},
        max_cost=Decimal("0.05"),
        reasoning="high",
        dry_run=True,
        history=False,
        timeout=2.5,
        menu=False,
        profile="work",
    )
    assert parse(["-c"]).go_on is parse(["--continue"]).go_on is True


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seed=1", 1),
        ("seed= 1", 1),
        ("seed=null", None),
        ('seed="1"', "1"),
        ("seed=[1, 2]", [1, 2]),
        ("seed=a=b", "a=b"),
        ("seed=", ""),
        ("seed=NaN", "NaN"),
        ("seed={broken", "{broken"),
        ("seed=" + "[" * 100_000, "[" * 100_000),
    ],
)
def test_parameter_is_json_or_else_text(text: str, value: object) -> None:
    assert assigned([text]) == {"seed": value}


def test_parameters_lead_inside_by_dots() -> None:
    texts = ["provider.sort=price", 'provider.only=["azure"]', "a.b.c=1"]
    assert assigned(texts) == {
        "provider": {"sort": "price", "only": ["azure"]},
        "a": {"b": {"c": 1}},
    }


def test_options_win_over_settings() -> None:
    settings = ChatSettings(
        reasoning="low",
        web=True,
        fallback=("x/y",),
        params={"seed": 1, "provider": {"sort": "price"}, "tools": [{"type": "a"}]},
    )
    options = Options(reasoning="high", params={"seed": 2, "provider": {"zdr": True}})
    assert request_params(options, settings) == {
        "seed": 2,
        "provider": {"sort": "price", "zdr": True},
        "reasoning": {"effort": "high"},
        "tools": [{"type": "a"}, {"type": "openrouter:web_search"}],
        "models": ["x/y"],
    }
    assert "models" not in request_params(Options(model="a/b", others=("c/d",)), settings)


@pytest.mark.parametrize(
    ("own", "sent"),
    [
        ({"reasoning": {"summary": "auto"}}, {"effort": "low", "summary": "auto"}),
        ({"reasoning": {"effort": "high"}}, {"effort": "high"}),
        ({"reasoning": None}, None),
    ],
)
def test_reasoning_that_is_spelt_out_wins(own: dict[str, object], sent: object) -> None:
    params = request_params(Options(reasoning="low", params=own), ChatSettings())
    assert params["reasoning"] == sent


@pytest.mark.parametrize(
    ("option", "setting", "shown"),
    [(None, "show", True), (None, "hide", False), ("show", "hide", True), ("hide", "high", False)],
)
def test_reasoning_is_shown_unless_it_is_hidden(
    option: str | None, setting: str, shown: bool
) -> None:
    settings = ChatSettings(reasoning=setting)
    assert shows_reasoning(Options(reasoning=option), settings) is shown
    assert request_params(Options(reasoning="hide"), settings) == {}


def test_limits_of_the_command_line_win_over_settings() -> None:
    settings = ChatSettings(max_cost=Decimal(1))
    assert call_options(Options(), ChatSettings()) == {}
    assert call_options(Options(), settings)["budget"].status().limit == 1
    found = call_options(Options(max_cost=Decimal(0), timeout=3.0), settings)
    assert (found["budget"].status().limit, found["timeout"]) == (0, 3.0)


def test_parse_takes_a_question_that_begins_with_a_dash_behind_two() -> None:
    assert parse(["--", "-1 + 2?"]).question == "-1 + 2?"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["Say", "hello"], 'the question goes in quotes: openrouter-chat "Say hello ..."'),
        ([""], "the question is empty"),
        ([" \n"], "the question is empty"),
        (["-m", " ", "Why?"], "-m/--model needs the name of a model, such as " + DEFAULT_MODEL),
        (["-m"], "argument -m/--model: expected one argument; --help"),
        (["--modle", "a/b"], "there is no option --modle; did you mean --model? --help"),
        (["--off", "Why?"], "there is no option --off; did you mean --offline?"),
        (["-Z", "Why?"], "there is no option -Z; --help lists the options."),
        (["-m", "a/b", "-m", "", "Why?"], "-m/--model needs the name of a model"),
        (["-f", "", "Why?"], "-f/--file needs a path"),
        (["--attach", " ", "Why?"], "--attach needs a path or a URL"),
        (["-c", "-m", "a/b", "-m", "c/d", "Why?"], "-c goes on with one model"),
        (["--max-cost", "much"], "--max-cost takes an amount of USD such as 0.05, not 'much'"),
        (["--max-cost", "-1"], "--max-cost takes an amount of USD"),
        (["--max-cost", "inf"], "--max-cost takes an amount of USD"),
        (["--timeout", "soon"], "--timeout takes a number of seconds above 0, not 'soon'"),
        (["--timeout", "0"], "--timeout takes a number of seconds above 0"),
        (["--timeout", "nan"], "--timeout takes a number of seconds above 0"),
        (["--reasoning", "hihg"], "--reasoning takes show, hide, none, minimal, low"),
        (["-o", "temperature"], "-o takes key=value such as temperature=0, not 'temperature'"),
        (["-o", "=1"], "-o takes key=value"),
        (["-o", "provider..sort=price"], "-o takes key=value"),
        (["-o", "seed=1", "-o", "seed=2"], "-o seed is given twice"),
        (["-o", "a=1", "-o", "a.b=2"], "-o a.b is given twice"),
        (["-o", "a=1", "-o", "a.b.c=2"], "-o a.b.c is given twice"),
        (["-o", "a.b=1", "-o", "a=2"], "-o a is given twice"),
        (["-o", "model=a/b"], "-o cannot set model: use -m"),
        (["-o", "stream=false"], "-o cannot set stream: use --no-stream"),
        (["-o", "messages.x=1"], "-o cannot set messages"),
        (["--schema", "x", "-o", "response_format.type=text"], "--schema and -o response_format"),
    ],
)
def test_parse_refuses_what_makes_no_sense(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ending:
        parse(arguments)
    assert ending.value.code == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("openrouter-chat: " + said)


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
