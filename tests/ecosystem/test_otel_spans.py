from __future__ import annotations

import contextvars
import json
import random
import subprocess
import sys
from decimal import Decimal
from typing import Any, Iterator

import anyio
import anyio.lowlevel
import httpx
import pytest
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode

from openrouter import OpenRouter, otel
from openrouter._call_log import EVERYWHERE
from openrouter._flow_run import Call, Surroundings
from openrouter._otel_call import CallSpan
from openrouter._waiting import now
from openrouter.effects import HTTPRequest
from openrouter.errors import ConfigurationError, RateLimitError, StreamInterruptedError
from openrouter.options import CallOptions
from openrouter.testing import FakeOpenRouter, faults
from openrouter_api.api.embeddings.create_embeddings import create_embeddings

KEY = "sk-or-v1-0123456789abcdef"
CREATE: Any = {"model": "openai/gpt-4o-mini", "messages": "A private question"}


class Telemetry:
    """Where spans and metrics arrive in a test."""

    def __init__(self) -> None:
        self._spans = InMemorySpanExporter()
        self._metrics = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self.meters = MeterProvider([self._metrics])
        self.tracer = self.tracers.get_tracer("tests")

    def instrument(self, **options: Any) -> None:
        otel.instrument(tracer_provider=self.tracers, meter_provider=self.meters, **options)

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        return self._spans.get_finished_spans()

    @property
    def span(self) -> ReadableSpan:
        """The only span that has ended."""
        (span,) = self.spans
        return span

    def points(self, name: str) -> list[Any]:
        data: Any = self._metrics.get_metrics_data()
        if data is None:
            return []
        found = [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics]
        return [point for m in found if m.name == name for point in m.data.data_points]


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    made = Telemetry()
    made.instrument()
    yield made
    otel.uninstrument()
    made.meters.shutdown()


def id_of(span: ReadableSpan) -> int:
    context = span.context
    assert context is not None
    number: int = context.span_id
    return number


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_call_is_a_span_by_the_conventions(telemetry: Telemetry) -> None:
    client = FakeOpenRouter().client()
    answer = client.chat.completions.create(**CREATE, temperature=0.5, max_tokens=50)
    span = telemetry.span
    assert (span.name, span.kind) == ("chat openai/gpt-4o-mini", SpanKind.CLIENT)
    assert span.status.status_code is StatusCode.UNSET
    assert span.events == ()
    assert attributes(span) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openrouter",
        "gen_ai.system": "openrouter",
        "gen_ai.request.model": "openai/gpt-4o-mini",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.max_tokens": 50,
        "gen_ai.response.model": answer.model,
        "gen_ai.response.id": answer.generation_id,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": answer.usage.prompt_tokens,
        "gen_ai.usage.output_tokens": answer.usage.completion_tokens,
        "server.address": "openrouter.ai",
        "server.port": 443,
        "openrouter.provider": answer.provider,
        "openrouter.cost": float(answer.cost or 0),
        "openrouter.outcome": "ok",
        "openrouter.attempt": 1,
    }


def test_metrics_count_tokens_and_time(telemetry: Telemetry) -> None:
    answer = FakeOpenRouter().client().chat.completions.create(**CREATE)
    tokens = {
        point.attributes["gen_ai.token.type"]: point
        for point in telemetry.points("gen_ai.client.token.usage")
    }
    usage: Any = answer.usage
    assert tokens["input"].sum == usage.prompt_tokens
    assert tokens["output"].sum == usage.completion_tokens
    assert list(tokens["input"].explicit_bounds[:3]) == [1, 4, 16]
    (duration,) = telemetry.points("gen_ai.client.operation.duration")
    span: Any = telemetry.span
    lasted = (span.end_time - span.start_time) / 1e9
    # Two clocks, and a machine that may do something else in between; milliseconds would be more.
    assert 0 <= duration.sum <= lasted + 1
    assert list(duration.explicit_bounds[:4]) == [0.01, 0.02, 0.04, 0.08]
    assert dict(duration.attributes) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openrouter",
        "gen_ai.system": "openrouter",
        "gen_ai.request.model": "openai/gpt-4o-mini",
        "gen_ai.response.model": answer.model,
        "server.address": "openrouter.ai",
        "server.port": 443,
    }


def test_attempts_are_events_of_the_span(telemetry: Telemetry) -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(retry_after=0))
    fake.client().chat.completions.create(**CREATE)
    span = telemetry.span
    assert [event.name for event in span.events] == ["attempt.failed", "retry.scheduled"]
    failed = dict(span.events[0].attributes or {})
    assert failed["error.type"] == "RateLimitError"
    assert failed["http.response.status_code"] == 429
    assert failed["openrouter.attempt"] == 1
    assert attributes(span)["openrouter.attempt"] == 2
    assert "error.type" not in attributes(span)


def test_failed_call_has_the_error_and_none_of_its_words(telemetry: Telemetry) -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(), times=None)
    with pytest.raises(RateLimitError):
        fake.client(retry=None).chat.completions.create(**CREATE)
    span = telemetry.span
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
    assert attributes(span)["error.type"] == "RateLimitError"
    assert "gen_ai.response.model" not in attributes(span)
    (duration,) = telemetry.points("gen_ai.client.operation.duration")
    assert duration.attributes["error.type"] == "RateLimitError"
    assert telemetry.points("gen_ai.client.token.usage") == []


def test_span_of_a_stream_ends_with_the_stream(telemetry: Telemetry) -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two."])
    with fake.client().chat.completions.stream(**CREATE) as stream:
        assert telemetry.spans == ()
        list(stream)
        final = stream.completion()
    span = telemetry.span
    assert attributes(span)["gen_ai.response.id"] == final.generation_id
    assert attributes(span)["gen_ai.usage.output_tokens"] == final.usage.completion_tokens
    assert [event.name for event in span.events] == ["stream.first_token"]


def test_span_of_a_stream_ends_when_it_is_closed(telemetry: Telemetry) -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two "] * 20)
    with fake.client().chat.completions.stream(**CREATE) as stream:
        next(iter(stream.text()))
        assert telemetry.spans == ()
    span = telemetry.span
    assert attributes(span)["openrouter.outcome"] == "cancelled"
    assert span.status.status_code is StatusCode.UNSET
    assert telemetry.points("gen_ai.client.token.usage") == []


def test_broken_stream_is_an_error(telemetry: Telemetry) -> None:
    fake = FakeOpenRouter()
    fake.reply(chunks=["One ", "two "] * 20)
    fake.fail(faults.Cut(after_bytes=2500))
    with pytest.raises(StreamInterruptedError):
        with fake.client().chat.completions.stream(**CREATE) as stream:
            list(stream)
    span = telemetry.span
    assert span.status.status_code is StatusCode.ERROR
    assert [event.name for event in span.events] == ["stream.first_token", "stream.interrupted"]


def test_parent_is_current_when_the_call_is_made(telemetry: Telemetry) -> None:
    client = FakeOpenRouter().client()
    with telemetry.tracer.start_as_current_span("mine"):
        client.chat.completions.create(**CREATE)
        stream = client.chat.completions.stream(**CREATE)
    with stream:
        list(stream)
    plain, mine, streamed = telemetry.spans
    for span in (plain, streamed):
        assert span.parent is not None
        assert span.parent.span_id == id_of(mine)


def test_span_is_current_while_a_request_is_sent_and_not_in_between(telemetry: Telemetry) -> None:
    fake, seen = FakeOpenRouter(), []
    fake.reply(chunks=["One ", "two."])
    transport = fake.transport()

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(trace.get_current_span().get_span_context().span_id)
        return transport.handle_request(request)

    http_client = httpx.Client(transport=httpx.MockTransport(handle))
    with fake.client(http_client=http_client).chat.completions.stream(**CREATE) as stream:
        assert trace.get_current_span() is trace.INVALID_SPAN
        for _ in stream:
            assert trace.get_current_span() is trace.INVALID_SPAN
    assert seen == [id_of(telemetry.span)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_have_spans_of_their_own(telemetry: Telemetry, backend: str) -> None:
    async def ask(client: Any, name: str) -> None:
        with telemetry.tracer.start_as_current_span(name):
            async with client.chat.completions.stream(**CREATE) as stream:
                async for _ in stream:
                    await anyio.lowlevel.checkpoint()

    async def main() -> None:
        async with FakeOpenRouter().async_client() as client:
            async with anyio.create_task_group() as tasks:
                for number in range(5):
                    tasks.start_soon(ask, client, str(number))

    anyio.run(main, backend=backend)
    parents = {span.parent.span_id for span in telemetry.spans if span.parent is not None}
    roots = {id_of(span) for span in telemetry.spans if span.parent is None}
    assert len(telemetry.spans) == 10
    assert parents == roots


def test_call_that_another_context_closes_leaves_that_one_alone(
    telemetry: Telemetry, caplog: pytest.LogCaptureFixture
) -> None:
    (make,) = EVERYWHERE
    request = HTTPRequest(method="POST", url="https://openrouter.ai/api/v1/messages", headers={})
    around = Surroundings(now=now, jitter=random.random)
    call: Call[Any] = Call(
        request=request,
        read=lambda data, headers: data,
        options=CallOptions(),
        around=around,
        model="a/b",
    )
    listener = make(call)
    assert isinstance(listener, CallSpan)
    sending = listener.sending()
    inside = contextvars.copy_context()
    inside.run(sending.__enter__)
    before = trace.get_current_span()
    sending.__exit__(None, None, None)
    assert trace.get_current_span() is before
    # OpenTelemetry complains of whoever leaves a context that is not its own.
    assert caplog.records == []


def test_conversations_are_in_spans_on_request_only() -> None:
    telemetry = Telemetry()
    fake = FakeOpenRouter()
    for capture in (False, True):
        telemetry.instrument(capture_content=capture)
        fake.reply("A private answer")
        fake.client().chat.completions.create(**CREATE)
    fake.reply(KEY)
    secret: Any = {**CREATE, "messages": KEY}
    fake.client().chat.completions.create(**secret)
    otel.uninstrument()
    plain, full, _ = telemetry.spans
    assert "private" not in plain.to_json()
    said = json.loads(attributes(full)["gen_ai.input.messages"])
    assert said[0]["parts"] == [{"type": "text", "content": "A private question"}]
    answered = json.loads(attributes(full)["gen_ai.output.messages"])
    assert KEY not in str([span.to_json() for span in telemetry.spans])
    assert answered[0]["finish_reason"] == "stop"
    assert answered[0]["parts"] == [{"type": "text", "content": "A private answer"}]
    telemetry.meters.shutdown()


def test_call_by_send_is_a_span_and_listing_models_is_none(telemetry: Telemetry) -> None:
    client = FakeOpenRouter().client()
    client.models.count()
    assert telemetry.spans == ()
    otel.uninstrument()
    telemetry.instrument(capture_content=True)
    model = "openai/text-embedding-3-small"
    client.send(create_embeddings({"model": model, "input": "private"}))
    span = telemetry.span
    assert span.name == f"embeddings {model}"
    assert attributes(span)["gen_ai.usage.input_tokens"] > 0
    assert "gen_ai.input.messages" not in attributes(span)


def test_call_that_is_not_sampled_counts_in_the_metrics() -> None:
    telemetry = Telemetry()
    otel.instrument(
        tracer_provider=TracerProvider(sampler=ALWAYS_OFF), meter_provider=telemetry.meters
    )
    fake = FakeOpenRouter()
    fake.fail(faults.rate_limited(retry_after=0))
    fake.client().chat.completions.create(**CREATE)
    otel.uninstrument()
    assert len(telemetry.points("gen_ai.client.operation.duration")) == 1
    telemetry.meters.shutdown()


def test_instrumenting_twice_reports_once(telemetry: Telemetry) -> None:
    telemetry.instrument()
    FakeOpenRouter().client().chat.completions.create(**CREATE)
    assert len(telemetry.spans) == 1


def test_nothing_is_reported_after_uninstrumenting(telemetry: Telemetry) -> None:
    otel.uninstrument()
    otel.uninstrument()
    FakeOpenRouter().client().chat.completions.create(**CREATE)
    assert telemetry.spans == ()


def test_money_of_a_span_is_a_float_of_the_exact_cost(telemetry: Telemetry) -> None:
    fake = FakeOpenRouter()
    fake.reply("Hi", usage={"cost": 0.0000135})
    answer = fake.client().chat.completions.create(**CREATE)
    assert answer.cost == Decimal("0.0000135")
    assert attributes(telemetry.span)["openrouter.cost"] == 0.0000135


def test_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'openrouter-typed\[otel\]'"):
        otel.instrument()


def test_client_does_not_load_opentelemetry() -> None:
    code = (
        "import sys, openrouter; from openrouter.testing import FakeOpenRouter; "
        "FakeOpenRouter().client().models.count(); "
        "assert not [name for name in sys.modules if 'opentelemetry' in name]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=50)


def test_requests_of_an_instrumented_httpx_are_children_of_the_call(telemetry: Telemetry) -> None:
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=telemetry.tracers)
    try:
        fake = FakeOpenRouter()
        fake.fail(faults.rate_limited(retry_after=0))
        with fake.serve() as server, OpenRouter(KEY, base_url=server.base_url) as client:
            with client.chat.completions.stream(**CREATE) as stream:
                list(stream)
    finally:
        instrumentor.uninstrument()
    *requests, call = telemetry.spans
    assert [span.name for span in requests] == ["POST", "POST"]
    parents = {span.parent.span_id for span in requests if span.parent is not None}
    assert parents == {id_of(call)}
    assert call.name == "chat openai/gpt-4o-mini"
