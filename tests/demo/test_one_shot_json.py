"""What scripts read: completions, failures and answers by a schema, as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from openrouter import StreamInterruptedError
from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat.asking import Outcome
from openrouter_chat.json_output import json_text, outcome_json, parsed, printable

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Run


@pytest.fixture
def schema(tmp_path: Path) -> str:
    path = tmp_path / "city.json"
    path.write_text('{"type": "object", "properties": {"city": {"type": "string"}}}')
    return str(path)


def test_json_is_all_that_the_api_answered(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("Oslo \x1b[31m \x9b31m €.")
    result = run("--json", "Capital?")
    assert result.status == 0
    answer = json.loads(result.out)
    assert answer["object"] == "chat.completion"
    assert answer["choices"][0]["message"]["content"] == "Oslo \x1b[31m \x9b31m €."
    assert answer["usage"]["cost"] > 0
    assert "\x1b" not in result.out
    assert "\x9b" not in result.out
    assert len(result.err.splitlines()) == 1


def test_json_of_a_failure_has_the_shape_of_the_api(
    run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.fail(faults.insufficient_credits())
    result = run("--json", "Capital?")
    assert result.status == 4
    error = json.loads(result.out)["error"]
    assert error["code"] == 402
    assert error["type"] == "InsufficientCreditsError"
    assert error["model"] == "openai/gpt-4o-mini"
    assert error["exit_status"] == 4
    assert result.err == error["message"] + "\n"


def test_json_of_what_broke_off_has_the_part_that_came(fake: FakeOpenRouter) -> None:
    fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.NoDone(after=2))
    with fake.client(retry=None) as client, pytest.raises(StreamInterruptedError) as caught:
        with client.chat.completions.stream(model="openai/gpt-4o-mini", messages="Count") as stream:
            for _ in stream:
                pass
    found = outcome_json(Outcome(caught.value.partial, caught.value))
    assert found["error"]["type"] == "StreamInterruptedError"
    assert found["partial"]["choices"][0]["message"]["content"].startswith("One ")


def test_json_of_what_was_stopped_says_so() -> None:
    found = outcome_json(Outcome(interrupted=True))
    assert found == {"error": {"code": None, "message": "It was stopped."}}


def test_json_is_plain_where_the_output_takes_no_more() -> None:
    assert json.loads(json_text("€ \U0001f600", "latin-1")) == "€ \U0001f600"
    assert json_text("€ \U0001f600", "latin-1").isascii()


def test_schema_is_sent_and_its_answer_printed(
    schema: str, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply(' {"city": "Oslo", "size": 1.10}\n')
    result = run("--schema", schema, "Capital?")
    assert (result.status, result.out) == (0, '{"city": "Oslo", "size": 1.10}\n')
    sent = fake.requests[-1].json["response_format"]
    assert sent["type"] == "json_schema"
    assert sent["json_schema"]["name"] == "city"
    assert sent["json_schema"]["strict"] is True
    assert sent["json_schema"]["schema"]["properties"] == {"city": {"type": "string"}}


def test_schema_answer_is_whole_whatever_the_output_takes() -> None:
    assert printable('{"a":"€\x9b", "b":1.10}', "utf-8") == '{"a":"€\\u009b", "b":1.10}'
    assert json.loads(printable('{"a":"€\x9b"}', "ascii")) == {"a": "€\x9b"}
    assert printable('{"a":"€"}', "ascii").isascii()


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", "[" * 100_000, "", "{'a': 1}"])
def test_json_that_is_none_is_told_so(text: str) -> None:
    with pytest.raises(ValueError, match=r"no JSON|too deep|Expecting"):
        parsed(text)


def test_answer_that_is_no_json_does_not_reach_stdout(
    schema: str, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("It is Oslo.")
    result = run("--schema", schema, "Capital?")
    assert (result.status, result.out) == (7, "")
    assert result.err.startswith("It is Oslo.\n")
    assert "The answer is no JSON (" in result.err


def test_schema_with_json_prints_the_completion(
    schema: str, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("It is Oslo.")
    result = run("--schema", schema, "--json", "Capital?")
    assert result.status == 7
    assert json.loads(result.out)["choices"][0]["message"]["content"] == "It is Oslo."
    assert "The answer is no JSON (" in result.err


def test_schema_with_a_failure_prints_nothing(
    schema: str, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.fail(faults.insufficient_credits())
    result = run("--schema", schema, "Capital?")
    assert (result.status, result.out) == (4, "")
    assert result.err.startswith("Out of credits (402)")


def test_schema_and_an_answer_without_text_is_no_json(
    schema: str, run: Run, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply("")
    result = run("--schema", schema, "Capital?")
    assert (result.status, result.out) == (7, "")
    assert "no text" in result.err
