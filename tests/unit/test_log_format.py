from __future__ import annotations

import json
import logging
import re
import sys
from decimal import Decimal
from typing import Any

import pytest

from openrouter._log_format import (
    JsonFormatter,
    LogChoice,
    RedactingFilter,
    TextFormatter,
    checked_level,
    fields_of,
    read_choice,
    redacted,
)
from openrouter.errors import ConfigurationError

KEY = "sk-or-v1-0123456789abcdef"


def record(message: Any = "hello", *args: Any, level: int = logging.INFO, **extra: Any) -> Any:
    made = logging.LogRecord("openrouter.request", level, "x.py", 1, message, args, None)
    made.created = 1_700_000_000.25
    made.__dict__.update(extra)
    return made


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("debug", LogChoice(10)),
        (" Info ", LogChoice(20)),
        ("WARNING,json", LogChoice(30, json=True)),
        ("error, bodies", LogChoice(40, bodies=True)),
        ("critical,bodies,json", LogChoice(50, json=True, bodies=True)),
        ("off", LogChoice(None)),
    ],
)
def test_choice_is_a_level_and_how_it_is_written(text: str, choice: LogChoice) -> None:
    assert read_choice(text) == choice


@pytest.mark.parametrize("text", ["", "loud", "json", "json,debug", "debug,xml", "debug,", "10"])
def test_choice_that_cannot_be_meant_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"log takes a level \(debug, info, .*',json'"):
        read_choice(text)


def test_level_by_name_and_number() -> None:
    assert [checked_level(level) for level in ("debug", " ERROR ", 15, "off")] == [10, 40, 15, None]


@pytest.mark.parametrize("level", ["loud", 0, -1, True, None, 1.5])
def test_level_that_is_none_is_refused(level: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"level takes one of debug, .*logging\.INFO"):
        checked_level(level)


def test_json_line_has_the_fields_of_an_event() -> None:
    line = JsonFormatter().format(
        record(
            "request.finished cost=1", event="request.finished", model="a/b", cost=Decimal("0.10")
        )
    )
    assert line == (
        '{"time": "2023-11-14T22:13:20.250Z", "level": "info", "logger": "openrouter.request", '
        '"event": "request.finished", "model": "a/b", "cost": 0.10}'
    )


def test_json_line_of_another_record_has_its_message() -> None:
    line = json.loads(JsonFormatter().format(record("%d\nlines", 2, level=30, mine=[1])))
    assert (line["message"], line["level"], line["mine"]) == ("2\nlines", "warning", [1])
    assert "exception" not in line


@pytest.mark.parametrize("formatter", [JsonFormatter(), TextFormatter()])
def test_exception_is_written_without_keys(formatter: logging.Formatter) -> None:
    made = record("broken")
    try:
        raise ValueError(f"no user for {KEY}")
    except ValueError:
        made.exc_info = sys.exc_info()
    written = formatter.format(made)
    assert "ValueError: no user for [redacted]" in written
    assert KEY not in written


def test_text_line_is_readable() -> None:
    written = TextFormatter().format(record("request.started model=a/b", event="request.started"))
    assert re.fullmatch(
        r"2023-11-1\d \d\d:\d\d:\d\d,\d+ INFO    openrouter\.request: request\.started model=a/b",
        written,
    )


def test_fields_of_a_record_are_what_was_added() -> None:
    assert fields_of(record("x", model="a/b")) == {"model": "a/b"}


def test_filter_takes_keys_out_of_messages_and_fields() -> None:
    made = record("sent %s", KEY, note=f"Bearer {KEY}", api_key="abc", body={"deep": [KEY]}, n=1)
    assert RedactingFilter().filter(made) is True
    assert made.getMessage() == "sent [redacted]"
    assert made.args == ()
    assert fields_of(made) == {
        "note": "Bearer [redacted]",
        "api_key": "[redacted]",
        "body": {"deep": ["[redacted]"]},
        "n": 1,
    }


def test_filter_leaves_clean_records_alone() -> None:
    made = record("%s of %s", 1, 2, model="a/b")
    RedactingFilter().filter(made)
    assert (made.msg, made.args, made.model) == ("%s of %s", (1, 2), "a/b")


@pytest.mark.parametrize(
    ("field", "secret"),
    [
        ("note", "sk-or-v1-0123456789abcdef"),
        ("note", "SK-OR-V1-0123456789ABCDEF"),
        ("note", "sk-proj-0123456789abcdef"),
        ("note", "BEARER abcdef"),
        *((name, "abcdef") for name in ("Authorization", "X-API-Key", "Set-Cookie", "PASSWORD")),
    ],
)
def test_filter_finds_each_kind_of_secret_by_itself(field: str, secret: str) -> None:
    made = record("x")
    setattr(made, field, secret)
    RedactingFilter().filter(made)
    assert secret.split()[-1] not in str(fields_of(made))


@pytest.mark.parametrize(
    "name", ["Authorization", "proxy-authorization", "api_key", "X-API-Key", "Cookie", "password"]
)
def test_redaction_knows_the_names_of_credentials(name: str) -> None:
    assert redacted([{name: {"any": "thing"}}, ({"name": name},)]) == [
        {name: "[redacted]"},
        [{"name": name}],
    ]


def test_redaction_takes_keys_out_of_names_and_ends_in_the_deep() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert redacted({KEY: 1, 2: "x"}) == {"[redacted]": 1, 2: "x"}
    found, levels = redacted(deep), 0
    while isinstance(found, list):
        (found,), levels = found, levels + 1
    assert (found, levels) == ("...", 60)
