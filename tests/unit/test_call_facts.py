from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from openrouter import errors
from openrouter._call_facts import answer_fields, error_fields, said_by, said_in_request
from openrouter._flow_run import Call
from openrouter.completions import ChatCompletion
from openrouter.effects import HTTPRequest
from openrouter.options import CallOptions
from tests.unit.flow_driver import World

CONTENT = b'{"model": "a/b", "input": "Hi"}'


def call(content: bytes | None = CONTENT, model: str | None = "a/b") -> Any:
    return Call[Any](
        request=HTTPRequest(
            method="POST", url="https://x/v1/embeddings", headers={}, content=content
        ),
        read=lambda data, headers: data,
        options=CallOptions(),
        around=World().around,
        model=model,
    )


def test_answer_fields_of_a_completion() -> None:
    answer = ChatCompletion.from_dict(
        {
            "id": "gen-1",
            "model": "a/b",
            "provider": "Novita",
            "choices": [{"finish_reason": "length"}],
            "usage": {"prompt_tokens": 3, "completion_tokens": 4, "cost": 0.5},
        }
    )
    assert answer_fields(answer) == {
        "model": "a/b",
        "provider": "Novita",
        "generation_id": "gen-1",
        "prompt_tokens": 3,
        "completion_tokens": 4,
        "cost": Decimal("0.5"),
        "finish_reason": "length",
    }


def test_answer_fields_of_other_endpoints() -> None:
    found = answer_fields({"id": "resp-1", "usage": {"input_tokens": 3, "output_tokens": 0}})
    assert found == {"generation_id": "resp-1", "prompt_tokens": 3, "completion_tokens": 0}


@pytest.mark.parametrize(
    "answer",
    [
        None,
        b"sound",
        [],
        "text",
        {"model": 7, "id": [], "usage": {"prompt_tokens": True}},
        {"usage": 1},
    ],
)
def test_answer_that_says_nothing_has_no_fields(answer: Any) -> None:
    assert answer_fields(answer) == {}


def test_error_fields_leave_out_what_the_api_said() -> None:
    error = errors.ModerationError(
        "Flagged: how to pick a lock",
        status_code=403,
        error_type="permission_denied",
        model="a/b",
        provider_name="OpenAI",
        generation_id="gen-1",
        request_id="req-1",
    )
    assert error_fields(error) == {
        "error": "ModerationError",
        "error_type": "permission_denied",
        "status": 403,
        "model": "a/b",
        "provider": "OpenAI",
        "generation_id": "gen-1",
        "request_id": "req-1",
    }
    assert "pick a lock" in said_by(error)["error_message"]


def test_error_fields_have_our_own_words() -> None:
    lost = errors.APIConnectionError("Connection refused.")
    assert error_fields(lost)["error_message"] == "Connection refused."
    cause = errors.ProviderError("The user said X.")
    broken = errors.StreamInterruptedError("The stream reports an error", cause=cause)
    assert error_fields(broken)["error_message"] == "The stream reports an error"


def test_error_fields_of_the_callers_own_errors() -> None:
    assert error_fields(ValueError("private")) == {"error": "ValueError"}
    assert error_fields(None) == {}
    assert said_by(ValueError("private")) == {}


def test_body_of_a_request_that_asks_a_model() -> None:
    assert said_in_request(call()) == {"request_body": {"model": "a/b", "input": "Hi"}}


@pytest.mark.parametrize(
    "silent", [call(model=None), call(content=None), call(content=b"\xff no JSON")]
)
def test_body_of_other_requests_is_not_shown(silent: Any) -> None:
    assert said_in_request(silent) == {}


def test_answers_are_said_as_json() -> None:
    data = {"id": "gen-1", "new": [1]}
    assert said_by(None, ChatCompletion.from_dict(data)) == {"response_body": data}
    assert said_by(None, b"12345") == {"response_body": "(5 bytes)"}
    assert said_by(None, [1]) == {"response_body": [1]}
    assert said_by(None) == {}
