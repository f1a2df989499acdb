from __future__ import annotations

import json
from typing import Any, Mapping

import pytest

from openrouter._flow_run import Call, StreamCall, Surroundings
from openrouter.completions import ChatCompletion
from openrouter.decoding import ChatDecoder, StreamDecoder
from openrouter.effects import Answer, Data, Emit, Failure, HTTPRequest, Receive, Send
from openrouter.errors import (
    APIConnectionError,
    APITimeoutError,
    NotFoundError,
    OpenRouterError,
    ProviderError,
    ResponseDecodeError,
    StreamInterruptedError,
)
from openrouter.flow import plain, streamed
from openrouter.moment import Moment
from openrouter.options import CallOptions

REQUEST = HTTPRequest(method="POST", url="https://openrouter.ai/api/v1/x", headers={})
MODEL = "m/one"
NOW = 1000.0
AROUND = Surroundings(now=lambda: Moment(NOW, 0.0), jitter=lambda: 1.0)
ONCE = CallOptions(retry=None)
SSE = {"content-type": "text/event-stream", "x-generation-id": "gen-1"}


def read(data: Any, headers: Mapping[str, str]) -> Any:
    return ("read", data, headers.get("x-generation-id"))


def outcome_of(answer: Any, **options: Any) -> Any:
    """What a plain call comes to when ``answer`` is the outcome of its request."""
    flow = plain(
        Call(request=REQUEST, options=ONCE, around=AROUND, read=read, model=MODEL, **options)
    )
    assert next(flow) == Send(REQUEST, stream=False)
    with pytest.raises(StopIteration) as stopped:
        flow.send(answer)
    return stopped.value.value


def failure_of(answer: Any, **options: Any) -> OpenRouterError:
    with pytest.raises(OpenRouterError) as caught:
        outcome_of(answer, **options)
    return caught.value


def as_json(value: Any) -> bytes:
    return json.dumps(value).encode()


def test_plain_reads_what_the_answer_holds() -> None:
    answer = Answer(200, {"x-generation-id": "gen-1"}, b'{"a": 1}')
    assert outcome_of(answer) == ("read", {"a": 1}, "gen-1")


@pytest.mark.parametrize(
    "answer", [Answer(204, {}), Answer(204, {}, b"ignored"), Answer(202, {}), Answer(201, {}, b"")]
)
def test_plain_answer_without_a_body_is_none(answer: Answer) -> None:
    assert outcome_of(answer) == ("read", None, None)


def test_plain_empty_200_is_unreadable() -> None:
    error = failure_of(Answer(200, {"x-generation-id": "gen-1"}, b""))
    assert type(error) is ResponseDecodeError
    assert (error.status_code, error.model, error.generation_id) == (200, MODEL, "gen-1")


@pytest.mark.parametrize("status", [200, 206])
def test_plain_bytes_are_not_looked_into(status: int) -> None:
    answer = Answer(status, {}, b'{"error": {"code": 500, "message": "part of a file"}}')
    assert outcome_of(answer, reads_bytes=True) == ("read", answer.content, None)


@pytest.mark.parametrize("status", [402, 404, 500, 199])
def test_plain_status_other_than_success_is_an_error(status: int) -> None:
    error = failure_of(Answer(status, {}, b'{"error": {"message": "No."}}'))
    assert (error.status_code, error.message, error.model) == (status, "No.", MODEL)
    assert isinstance(error, NotFoundError) == (status == 404)


def test_plain_bytes_with_an_error_status_are_an_error() -> None:
    error = failure_of(Answer(404, {}, b"\0"), reads_bytes=True)
    assert type(error) is NotFoundError


def test_plain_error_in_a_200_body_has_its_class() -> None:
    body = {"error": {"code": 502, "message": "Broken."}}
    error = failure_of(Answer(200, {"x-generation-id": "gen-1"}, as_json(body)))
    assert type(error) is ProviderError
    assert (error.status_code, error.model, error.generation_id) == (502, MODEL, "gen-1")


def test_plain_error_in_a_choice_carries_the_answer() -> None:
    body = {"choices": [{"finish_reason": "stop"}, {"finish_reason": "error"}]}
    error = failure_of(Answer(200, {}, as_json(body)))
    assert type(error) is ProviderError
    assert error.partial == ("read", body, None)


@pytest.mark.parametrize("body", [[], 1, "x", {"choices": 7}, {"choices": [None, 1, []]}])
def test_plain_answer_of_any_shape_has_no_failed_choice(body: Any) -> None:
    assert outcome_of(Answer(200, {}, as_json(body))) == ("read", body, None)


def test_plain_failure_of_the_transport_learns_the_model() -> None:
    ours = APITimeoutError("late", phase="read")
    assert failure_of(Failure(ours)) is ours
    assert ours.model == MODEL


def test_plain_failure_that_knows_its_model_keeps_it() -> None:
    ours = APIConnectionError("gone", model="m/two")
    assert failure_of(Failure(ours)) is ours
    assert ours.model == "m/two"


def events(*data: Any) -> bytes:
    return b"".join(b"data: " + as_json(item) + b"\n\n" for item in data)


def stream_call(*, chat: bool, options: CallOptions = ONCE) -> StreamCall[Any]:
    def decoder(headers: Mapping[str, str], model: str | None, previous: Any) -> Any:
        if chat:
            return ChatDecoder(headers, model, previous)
        return StreamDecoder(lambda data: data, headers, model)

    return StreamCall(request=REQUEST, options=options, around=AROUND, decoder=decoder, model=MODEL)


def run_stream(*outcomes: Any, answer: Any = None, chat: bool = False) -> list[Any]:
    """What a streamed call emits and, as the last item, the error that it ends with, if any."""
    flow = streamed(stream_call(chat=chat))
    assert next(flow) == Send(REQUEST, stream=True)
    emitted: list[Any] = []
    left = [answer or Answer(200, SSE), *outcomes]
    outcome: Any = left.pop(0)
    try:
        while True:
            effect = flow.send(outcome)
            if isinstance(effect, Emit):
                emitted.append([item[1] for item in effect.items if isinstance(item, tuple)])
                outcome = None
            else:
                assert isinstance(effect, Receive)
                outcome = left.pop(0)
    except StopIteration:
        pass
    except OpenRouterError as error:
        emitted.append(error)
    assert left == []
    return emitted


LAST = {"type": "message_stop"}


def test_streamed_opens_then_emits_what_each_piece_completes() -> None:
    first = events({"a": 1}, {"a": 2})
    emitted = run_stream(Data(first[:9]), Data(first[9:]), Data(events(LAST)), Data(b""))
    assert emitted == [[], [{"a": 1}, {"a": 2}], [LAST]]


def test_streamed_after_done_waits_for_the_end_of_the_body_once() -> None:
    emitted = run_stream(Data(events({"a": 1}) + b"data: [DONE]\n\n"), Data(b""))
    assert emitted == [[], [{"a": 1}]]


@pytest.mark.parametrize("outcome", [Data(b"data: more\n\n"), Failure(APIConnectionError("gone"))])
def test_streamed_after_done_does_not_care_what_comes(outcome: Any) -> None:
    emitted = run_stream(Data(events({"a": 1}) + b"data: [DONE]\n\n"), outcome)
    assert emitted == [[], [{"a": 1}]]


@pytest.mark.parametrize("status", [402, 404])
def test_streamed_status_other_than_success_is_an_error(status: int) -> None:
    (error,) = run_stream(answer=Answer(status, {}, b'{"error": {"message": "No."}}'))
    assert (error.status_code, error.message, error.model) == (status, "No.", MODEL)


def test_streamed_failure_before_the_answer_is_raised_as_it_is() -> None:
    ours = APIConnectionError("refused")
    assert run_stream(answer=Failure(ours)) == [ours]
    assert ours.model == MODEL


def test_streamed_failure_in_the_middle_interrupts() -> None:
    ours = APIConnectionError("gone")
    opened, items, error = run_stream(Data(events({"a": 1})), Failure(ours))
    assert (opened, items) == ([], [{"a": 1}])
    assert type(error) is StreamInterruptedError
    assert error.cause is ours
    assert (ours.model, error.model, error.generation_id) == (MODEL, MODEL, "gen-1")


def test_streamed_error_comes_after_what_arrived_with_it() -> None:
    content = events({"a": 1}, {"error": {"code": 502, "message": "Broken."}}, {"a": 2})
    opened, items, error = run_stream(Data(content))
    assert (opened, items) == ([], [{"a": 1}])
    assert type(error.cause) is ProviderError


def test_streamed_chat_interrupted_has_the_completion_so_far() -> None:
    piece = {"choices": [{"index": 0, "delta": {"content": "Once"}}]}
    _, items, error = run_stream(Data(events(piece)), Data(b""), chat=True)
    assert [chunk.text for chunk in items] == ["Once"]
    assert type(error.partial) is ChatCompletion
    assert error.partial.text == "Once"
    assert error.cause is None


def test_streamed_can_be_closed_at_any_point() -> None:
    call = stream_call(chat=True)
    for steps in range(4):
        flow = streamed(call)
        next(flow)
        for outcome in [Answer(200, SSE), None, Data(b": wait\n\n")][:steps]:
            flow.send(outcome)
        flow.close()
        with pytest.raises(StopIteration):
            flow.send(None)


def test_plain_web_page_in_place_of_json_points_at_the_address() -> None:
    page = Answer(200, {"content-type": "text/html; charset=utf-8"}, b"<html>Welcome</html>")
    assert "this is a web page: check base_url" in str(failure_of(page))
