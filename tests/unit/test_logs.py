from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import pytest

import openrouter
from openrouter import ApiKey, logs
from openrouter._log_format import RedactingFilter
from openrouter.config import Settings
from openrouter.errors import ConfigurationError
from openrouter.log_events import LEVELS, LogEvent
from openrouter.logs import LogListener, configure_logging
from openrouter.settings_files import follow_log_setting
from openrouter.testing import FakeOpenRouter

CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}
Capture = pytest.CaptureFixture[str]


def settings(log: str | None) -> Settings:
    return Settings(
        api_key=ApiKey("sk-or-v1-0123456789abcdef"),
        base_url="https://openrouter.ai/api/v1",
        log=log,
        sources={"log": "environment, OPENROUTER_LOG"},
    )


def say(name: str = "retry.scheduled", **fields: Any) -> None:
    logs.write(LogEvent(name, fields))


def test_event_is_a_record_with_fields(caplog: pytest.LogCaptureFixture) -> None:
    say("attempt.failed", model="a/b", attempt=1)
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("openrouter.attempt", logging.WARNING)
    assert record.getMessage() == "attempt.failed model=a/b attempt=1"
    found = {name: vars(record)[name] for name in ("event", "model", "attempt")}
    assert found == {"event": "attempt.failed", "model": "a/b", "attempt": 1}


@pytest.mark.parametrize("name", LEVELS)
def test_event_goes_to_the_logger_of_its_kind(name: str, caplog: pytest.LogCaptureFixture) -> None:
    say(name)
    assert caplog.records[0].name == "openrouter." + name.split(".")[0]
    assert caplog.records[0].levelno == LEVELS[name]


def test_event_below_the_level_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    listener = LogListener()
    with caplog.at_level(logging.WARNING, logger="openrouter"):
        assert [name for name in LEVELS if listener.wants(name)] == [
            "attempt.failed",
            "fallback.switched",
            "stream.interrupted",
            "budget.exceeded",
            "budget.not_told",
            "catalogue.stale",
            "catalogue.not_stored",
        ]
        say("retry.scheduled")
    assert caplog.records == []


def test_keys_that_got_into_an_event_are_taken_out(
    caplog: pytest.LogCaptureFixture, leaks: Callable[[], list[str]]
) -> None:
    say(model="sk-or-v1-0123456789abcdef", authorization="Basic x")
    (record,) = caplog.records
    assert record.getMessage().startswith("retry.scheduled model=[redacted] ")
    assert vars(record)["model"] == vars(record)["authorization"] == "[redacted]"
    assert leaks()


def test_each_record_is_looked_at_once() -> None:
    loggers = {logging.getLogger("openrouter." + name.split(".")[0]) for name in LEVELS}
    for logger in (logs.LOGGER, *loggers):
        assert [type(one) for one in logger.filters].count(RedactingFilter) == 1


def test_content_is_shown_on_request_and_without_keys(caplog: pytest.LogCaptureFixture) -> None:
    def content() -> dict[str, Any]:
        return {"request_body": {"text": "Hi", "api_key": "x", "note": "sk-or-v1-0123456789abcdef"}}

    event = LogEvent("request.started", {"model": "a/b"}, content)
    LogListener().tell(event)
    LogListener(bodies=True).tell(event)
    plain, full = caplog.records
    assert "request_body" not in vars(plain)
    shown = {"text": "Hi", "api_key": "[redacted]", "note": "[redacted]"}
    assert vars(full)["request_body"] == shown
    assert json.loads(full.getMessage().partition("request_body=")[2]) == shown


def test_configured_logging_writes_text_to_stderr(capsys: Capture) -> None:
    configure_logging("info")
    say("stream.first_token")
    say(model="a/b")
    written = capsys.readouterr()
    assert written.out == ""
    (line,) = written.err.splitlines()
    assert line.endswith("INFO    openrouter.retry: retry.scheduled model=a/b")


def test_configured_logging_writes_json(capsys: Capture) -> None:
    openrouter.configure_logging(logging.DEBUG, json=True)
    say("stream.first_token", ms=1.5)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["ms"], line["level"]) == ("stream.first_token", 1.5, "debug")


def test_configuring_again_changes_it(capsys: Capture) -> None:
    configure_logging("debug", json=True)
    configure_logging("warning")
    say("retry.scheduled")
    say("attempt.failed")
    assert capsys.readouterr().err.count("attempt.failed\n") == 1
    configure_logging("off")
    say("attempt.failed")
    assert capsys.readouterr().err == ""
    assert logs.LOGGER.level == logging.NOTSET


def test_level_that_is_none_changes_nothing() -> None:
    before = logs.LOGGER.level, logs.LOGGER.handlers[:]
    with pytest.raises(ConfigurationError, match="level takes one of"):
        configure_logging("loud")
    assert (logs.LOGGER.level, logs.LOGGER.handlers) == before


def test_stderr_that_is_gone_breaks_no_call(monkeypatch: pytest.MonkeyPatch) -> None:
    configure_logging("debug")
    monkeypatch.setattr(sys, "stderr", None)
    FakeOpenRouter().client().models.count()


def test_setting_takes_effect_with_a_client(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_LOG", "debug,json")
    client = FakeOpenRouter().client()
    client.with_options(timeout=5).chat.completions.create(**CREATE)
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["event"] for line in lines] == ["request.started", "request.finished"]
    assert "request_body" not in lines[0]


def test_setting_of_a_config_file_may_ask_for_conversations(
    tmp_path: Path, capsys: Capture
) -> None:
    file = tmp_path / "a.toml"
    file.write_text('log = "debug, bodies"')
    client = FakeOpenRouter().client(config_file=file)
    client.with_options(timeout=5).chat.completions.create(**CREATE)
    assert '"content": "Hi"' in capsys.readouterr().err


def test_setting_that_is_not_there_leaves_logging_alone(capsys: Capture) -> None:
    assert follow_log_setting(settings(None)) is False
    say("attempt.failed")
    assert capsys.readouterr().err == ""


def test_setting_that_cannot_be_meant_is_refused_with_its_source() -> None:
    with pytest.raises(ConfigurationError, match=r"^environment, OPENROUTER_LOG: log takes a"):
        follow_log_setting(settings("loud"))


def test_program_wins_over_settings(capsys: Capture) -> None:
    configure_logging("error")
    assert follow_log_setting(settings("debug,bodies")) is True
    say("attempt.failed")
    assert capsys.readouterr().err == ""


def test_later_setting_wins_over_an_earlier_one(capsys: Capture) -> None:
    follow_log_setting(settings("debug,json"))
    assert follow_log_setting(settings("info")) is False
    say("stream.first_token")
    say("retry.scheduled")
    assert capsys.readouterr().err.endswith("retry.scheduled\n")
    follow_log_setting(settings("off"))
    say("attempt.failed")
    assert capsys.readouterr().err == ""


def test_nothing_is_set_up_before_the_first_call() -> None:
    code = """
import logging, os
os.environ.clear()
import openrouter
logger = logging.getLogger("openrouter")
client = openrouter.OpenRouter("sk-or-v1-0123456789abcdef", config_file=os.devnull)
assert (logger.handlers, logger.filters, logger.level) == ([], [], 0)
from openrouter.testing import FakeOpenRouter
FakeOpenRouter().client().models.count()
assert [type(handler) for handler in logger.handlers] == [logging.NullHandler]
assert (logger.level, logger.propagate) == (0, True)
assert logging.getLogger().handlers == []
from openrouter import logs
from openrouter.log_events import LogEvent
logs.write(LogEvent("attempt.failed", {"attempt": 1}))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=50, check=False
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_client_that_makes_no_call_does_not_load_logging() -> None:
    code = """
import os, sys
import openrouter
openrouter.OpenRouter("sk-or-v1-0123456789abcdef", config_file=os.devnull)
assert not {"logging", "openrouter.logs", "openrouter._call_log"} & {*sys.modules}
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=50)
