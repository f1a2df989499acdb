from __future__ import annotations

import json
from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from openrouter.sse import SSEComment, SSEDecoder
from openrouter.testing import FakeOpenRouter, RecordedRequest, faults
from tests.unit.fake_calls import ask, chat, chunks, error, get, joined, message, payloads


def failing(fault: faults.Fault, **options: Any) -> FakeOpenRouter:
    fake = FakeOpenRouter(**options)
    fake.reply("One two three four five.")
    fake.fail(fault)
    return fake


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("fault", "status", "kind"),
    [
        (faults.Status(400), 400, "invalid_request"),
        (faults.Status(400, error_type="invalid_prompt"), 400, "invalid_prompt"),
        (faults.Status(418), 418, None),
        (faults.insufficient_credits(), 402, "payment_required"),
        (faults.moderated(), 403, "permission_denied"),
        (faults.not_found(), 404, "not_found"),
        (faults.request_timeout(), 408, "timeout"),
        (faults.rate_limited(), 429, "rate_limit_exceeded"),
        (faults.internal_error(), 500, None),
        (faults.bad_gateway(), 502, "provider_unavailable"),
        (faults.no_provider(), 503, "provider_overloaded"),
        (faults.overloaded(), 529, "provider_overloaded"),
    ],
)
def test_status_faults_have_the_envelope(
    fault: faults.Status, status: int, kind: str | None, stream: bool
) -> None:
    fake = failing(fault)
    answer = chat(fake, stream=stream)
    assert error(answer) == (status, fault.message, kind)
    assert answer.json()["user_id"]
    assert answer.end == "complete"
    # Nothing was said, so the reply is still there, and nothing was charged.
    assert get(fake, "key")["data"]["usage"] == 0
    assert message(chat(fake))["content"] == "One two three four five."


def test_status_fault_with_everything() -> None:
    fault = faults.Status(
        429,
        "Busy.",
        metadata={"provider_name": "Google"},
        headers={"X-RateLimit-Limit": "20"},
        retry_after="Wed, 25 Feb 2026 12:00:30 GMT",
        availability={"code": "capacity_exhausted", "retryable": True},
    )
    answer = chat(failing(fault))
    assert answer.header("x-ratelimit-limit") == "20"
    assert answer.header("retry-after") == "Wed, 25 Feb 2026 12:00:30 GMT"
    assert answer.json()["error"] == {
        "code": 429,
        "message": "Busy.",
        "availability": {"code": "capacity_exhausted", "retryable": True},
        "metadata": {"error_type": "rate_limit_exceeded", "provider_name": "Google"},
    }


def test_rate_limited_at_a_provider() -> None:
    answer = chat(failing(faults.rate_limited(2.5, "Google")))
    assert answer.json()["error"]["metadata"]["provider_name"] == "Google"
    assert answer.header("retry-after") == "2.5"


def test_moderated_says_what_was_flagged() -> None:
    metadata = chat(failing(faults.moderated("a curse"))).json()["error"]["metadata"]
    assert metadata["flagged_input"] == "a curse"
    assert metadata["reasons"]


def test_html_page_is_no_json() -> None:
    answer = chat(failing(faults.HtmlPage()))
    assert answer.status == 524
    assert answer.header("content-type") == "text/html; charset=UTF-8"
    with pytest.raises(json.JSONDecodeError):
        answer.json()


@pytest.mark.parametrize("stream", [False, True])
def test_error_in_body(stream: bool) -> None:
    fault = faults.ErrorInBody("server_error", "Oh.", {"provider_name": "Azure"})
    answer = chat(failing(fault), stream=stream)
    assert answer.status == 200
    assert answer.header("content-type") == "application/json"
    assert answer.json()["error"] == {
        "code": "server_error",
        "message": "Oh.",
        "metadata": {"provider_name": "Azure"},
    }
    assert "choices" not in answer.json()


@pytest.mark.parametrize(
    ("failure", "end"), [("refused", "refused"), ("reset", "reset"), ("closed", "cut")]
)
def test_no_connection(failure: Any, end: str) -> None:
    answer = chat(failing(faults.NoConnection(failure)))
    assert (answer.status, answer.chunks, answer.end) == (0, (), end)


def test_error_in_choice_of_a_plain_answer() -> None:
    fake = failing(faults.ErrorInChoice(529, "Too busy.", "One two"))
    answer = chat(fake).json()
    choice = answer["choices"][0]
    assert choice["error"] == {"code": 529, "message": "Too busy."}
    assert choice["finish_reason"] == "error"
    assert choice["message"]["content"] == "One two"
    assert answer["usage"]["cost"] == 0
    assert get(fake, "key")["data"]["usage"] == 0


def test_error_in_choice_of_a_stream() -> None:
    answer = chat(failing(faults.ErrorInChoice()), stream=True)
    assert joined(answer, "content") == "It began well"
    last = chunks(answer)[-2]["choices"][0]
    assert (last["finish_reason"], last["error"]["code"]) == ("error", 502)


@pytest.mark.parametrize("code", [502, "server_error"])
def test_stream_error_after_some_chunks(code: Any) -> None:
    fault = faults.StreamError(code, "Gone.", metadata={"error_type": "server"}, after=3)
    fake = failing(fault)
    answer = chat(fake, stream=True)
    first, *said, last = [json.loads(data) for data in payloads(answer.body)]
    contents = [chunk["choices"][0]["delta"]["content"] for chunk in (first, *said)]
    assert contents == ["", "One", " two"]
    assert last["error"] == {"code": code, "message": "Gone.", "metadata": {"error_type": "server"}}
    assert last["choices"][0]["finish_reason"] == "error"
    assert (last["id"], last["object"]) == (first["id"], "chat.completion.chunk")
    assert get(fake, "key")["data"]["usage"] == 0


def test_stream_error_before_the_first_chunk() -> None:
    answer = chat(failing(faults.StreamError(after=0)), stream=True)
    assert [json.loads(data)["error"]["code"] for data in payloads(answer.body)] == [502]


def test_stream_error_in_a_plain_answer_is_one_in_the_choice() -> None:
    answer = chat(failing(faults.StreamError(503, content="One"))).json()
    assert answer["choices"][0]["error"]["code"] == 503
    assert answer["choices"][0]["message"]["content"] == "One"


@pytest.mark.parametrize("stream", [False, True])
def test_empty_answer(stream: bool) -> None:
    answer = chat(failing(faults.EmptyAnswer()), model="deepseek/deepseek-r1", stream=stream)
    final = chunks(answer)[-1] if stream else answer.json()
    assert final["usage"]["completion_tokens"] == final["usage"]["cost"] == 0
    if stream:
        assert joined(answer, "content") == joined(answer, "reasoning") == ""
    else:
        said = {"role": "assistant", "content": "", "refusal": None, "reasoning": None}
        assert final["choices"][0]["message"] == said
        assert final["choices"][0]["finish_reason"] == "stop"


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("size", [0, 1, 100, 300, 10_000])
def test_cut_after_some_bytes(size: int, stream: bool) -> None:
    whole = chat(failing(faults.Fault()), stream=stream)
    fake = failing(faults.Cut(size))
    answer = chat(fake, stream=stream)
    assert answer.end == "cut"
    assert len(answer.body) == min(size, len(whole.body))
    assert answer.header("content-length") == whole.header("content-length")
    # The model did its work: a cut is paid for.
    assert get(fake, "key")["data"]["usage"] > 0
    assert chat(failing(faults.Cut(size, reset=True)), stream=stream).end == "reset"


def test_truncated_body_is_shorter_but_ends_well() -> None:
    answer = chat(failing(faults.TruncatedBody(0.25)))
    assert answer.end == "complete"
    assert answer.header("content-length") == str(len(answer.body))
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    stream = chat(failing(faults.TruncatedBody()), stream=True)
    assert stream.end == "complete"
    assert b"[DONE]" not in stream.body


def test_no_done() -> None:
    whole = payloads(chat(failing(faults.Fault()), stream=True).body)
    assert payloads(chat(failing(faults.NoDone()), stream=True).body) == whole[:-1]
    assert len(payloads(chat(failing(faults.NoDone(2)), stream=True).body)) == 2
    assert payloads(chat(failing(faults.NoDone(99)), stream=True).body) == whole[:-1]
    assert message(chat(failing(faults.NoDone())))["content"]


def test_slow_first_token() -> None:
    stream = chat(failing(faults.SlowFirstToken(7), chunk_delay=0.5), stream=True)
    assert [delay for delay, _ in stream.chunks[:3]] == [0, 7.5, 0.5]
    assert stream.delay == 0
    assert chat(failing(faults.SlowFirstToken(7))).delay == 7


def test_silence_sends_only_signs_of_life() -> None:
    stream = chat(failing(faults.Silence(after=2, seconds=3, every=1)), stream=True)
    decoder = SSEDecoder()
    items = [item for _, data in stream.chunks for item in decoder.feed(data)]
    comments = [index for index, item in enumerate(items) if isinstance(item, SSEComment)]
    assert comments == [0, 3, 4, 5]
    assert [delay for delay, _ in stream.chunks].count(1) == 3
    plain = chat(failing(faults.Silence(seconds=2, every=0.5)))
    assert plain.chunks[:-1] == ((0.5, b"\n"),) * 4
    assert message(plain)["content"] == "One two three four five."
    assert len(chat(failing(faults.Silence(seconds=0.1))).chunks) == 2


def test_silence_at_the_end_of_a_stream_without_done() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.NoDone(1))
    cut = chat(fake, stream=True)
    assert faults.Silence(after=5, seconds=1).disturb(cut).chunks[-1][1].startswith(b":")


def test_leading_whitespace() -> None:
    plain = chat(failing(faults.LeadingWhitespace(3)))
    assert plain.body.startswith(b"\n\n\n{")
    assert plain.header("content-length") == str(len(plain.body))
    assert message(plain)["content"]
    stream = chat(failing(faults.LeadingWhitespace(3)), stream=True)
    assert stream.body == chat(failing(faults.Fault()), stream=True).body


def test_garbage_line() -> None:
    data = payloads(chat(failing(faults.GarbageLine(after=1)), stream=True).body)
    assert data[1] == '{"id": '
    assert data[-1] == "[DONE]"
    assert chat(failing(faults.GarbageLine(line=b"\xff\x00"))).body == b"\xff\x00"


def test_faults_happen_so_many_times() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.bad_gateway(), times=2)
    fake.fail(faults.overloaded())
    assert [chat(fake).status for _ in range(4)] == [502, 502, 529, 200]
    fake.fail(faults.no_provider(), times=None)
    assert {chat(fake).status for _ in range(9)} == {503}
    assert ask(fake, "GET", "models").status == 503


def test_fault_when_a_request_is_the_right_one() -> None:
    fake = FakeOpenRouter()

    def lists(request: RecordedRequest) -> bool:
        return request.path.endswith("/models")

    fake.fail(faults.internal_error(), when=lists)
    assert chat(fake).status == 200
    assert ask(fake, "GET", "models").status == 500
    assert ask(fake, "GET", "models").status == 200


def test_fault_of_one_model_leads_to_the_next() -> None:
    fake = FakeOpenRouter()
    models = ["deepseek/deepseek-r1", "openai/gpt-4o-mini"]
    fake.fail(faults.overloaded(), model=models[0])
    assert chat(fake).status == 200
    assert chat(fake, model=models[0], models=models[1:]).json()["model"] == models[1]
    assert chat(fake, model=models[0], models=models[1:]).json()["model"] == models[0]
    fake.fail(faults.NoConnection(), model=models[0])
    assert chat(fake, model=models[0], models=models[1:]).status == 0
    fake.fail(faults.overloaded(), model=models[0])
    fake.fail(faults.bad_gateway(), model=models[1])
    assert chat(fake, model=models[0], models=models[1:]).status == 502


def test_fault_of_one_model_changes_its_answer() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.EmptyAnswer(), model="openai/gpt-4o-mini")
    fake.fail(faults.Cut(10), model="openai/gpt-4o-mini")
    fake.fail(faults.Cut(10), model="openai/text-embedding-3-small")
    assert message(chat(fake, model="openai/gpt-4o-mini"))["content"] == ""
    assert chat(fake, model="openai/gpt-4o-mini").end == "cut"
    body = {"model": "openai/text-embedding-3-small", "input": "x"}
    assert ask(fake, "POST", "embeddings", body).end == "cut"
    assert ask(fake, "POST", "embeddings", body).end == "complete"


def test_fault_for_any_request_goes_before_that_of_a_model() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Cut(10), model="mistralai/mistral-small")
    fake.fail(faults.LeadingWhitespace())
    assert chat(fake).body.startswith(b"\n")
    assert chat(fake).end == "cut"


def test_refused_request_is_not_disturbed() -> None:
    answer = chat(failing(faults.Cut(5)), model="no/such")
    assert (answer.status, answer.end) == (400, "complete")


def test_fail_refuses_what_can_never_happen() -> None:
    fake = FakeOpenRouter()
    with pytest.raises(ValueError, match="times"):
        fake.fail(faults.Cut(), times=0)
    with pytest.raises(ValueError, match="no/such"):
        fake.fail(faults.Cut(), model="no/such")


@pytest.mark.parametrize("stream", [False, True])
def test_examples_have_every_kind_once(stream: bool) -> None:
    examples = faults.examples(pause=0.25)
    kinds = {getattr(faults, name) for name in faults.__all__ if name[0].isupper()}
    assert {type(fault) for fault in examples.values()} == kinds - {faults.Fault}
    for fault in examples.values():
        answer = chat(failing(fault), stream=stream)
        assert answer.delay + sum(delay for delay, _ in answer.chunks) <= 0.25
    with pytest.raises(FrozenInstanceError):
        examples["cut"].after_bytes = 5  # type: ignore[attr-defined] # Which is what is tested.


@pytest.mark.parametrize("fault", [503, "rate", faults.rate_limited])
def test_fake_refuses_what_is_no_fault_at_once(fault: Any) -> None:
    with pytest.raises(TypeError, match=r"fail takes a fault such as faults\.rate_limited\(\)"):
        FakeOpenRouter().fail(fault)


@pytest.mark.parametrize("text", [5, b"x", ["a"]])
def test_fake_refuses_a_reply_that_is_no_text(text: Any) -> None:
    with pytest.raises(TypeError, match="reply takes a text, not"):
        FakeOpenRouter().reply(text)
