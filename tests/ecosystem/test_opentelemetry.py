"""OpenTelemetry's patch of httpx on the default client."""

from __future__ import annotations

from typing import Iterator

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openrouter import AsyncOpenRouter, OpenRouter
from openrouter.testing import FakeOpenRouter
from tests.ecosystem.common import CREATE, KEY


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()


def test_opentelemetry_sees_each_request(spans: InMemorySpanExporter) -> None:
    fake = FakeOpenRouter()
    with fake.serve() as server, OpenRouter(KEY, base_url=server.base_url) as client:
        client.chat.completions.create(**CREATE)
        client.models.list()
        client.chat.completions.create(**CREATE)
    assert [span.name for span in spans.get_finished_spans()] == ["POST", "GET", "POST"]
    # The trace goes on in whoever serves the request.
    assert "traceparent" in fake.requests[0].headers


@pytest.mark.anyio
async def test_opentelemetry_sees_each_request_async(spans: InMemorySpanExporter) -> None:
    fake = FakeOpenRouter()
    with fake.serve() as server:
        async with AsyncOpenRouter(KEY, base_url=server.base_url) as client:
            await client.chat.completions.create(**CREATE)
            await client.models.list()
            async with client.chat.completions.stream(**CREATE) as stream:
                assert (await stream.completion()).text
    assert [span.name for span in spans.get_finished_spans()] == ["POST", "GET", "POST"]
    assert "traceparent" in fake.requests[0].headers
