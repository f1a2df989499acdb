"""One call as a span of OpenTelemetry, and what it adds to the metrics."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import attrs
from opentelemetry import context as contexts
from opentelemetry import trace

from openrouter import _otel_attributes as words
from openrouter._call_facts import said_in_request
from openrouter._call_log import Listener
from openrouter._log_format import redacted

if TYPE_CHECKING:
    from opentelemetry.metrics import Histogram

    from openrouter._flow_run import _AnyCall
    from openrouter.log_events import LogEvent


@attrs.frozen
class Instruments:
    """Where to report to.

    Attributes:
        tracer: Makes spans.
        tokens: Counts tokens.
        durations: Measures how long calls take, in seconds.
        capture_content: Whether spans show conversations.
    """

    tracer: trace.Tracer
    tokens: Histogram
    durations: Histogram
    capture_content: bool

    def listener(self, call: _AnyCall) -> CallSpan | None:
        """What hears a call; None for one that asks no model, as listing them."""
        return None if call.model is None else CallSpan(self, call, call.model)


class CallSpan(Listener):
    """The span of a call: from the first request to the end of the answer.

    Its parent is what was current when the call was made; it is current itself while a request is
    sent, so that the spans of an instrumented HTTP client are its children.
    """

    def __init__(self, instruments: Instruments, call: _AnyCall, model: str) -> None:
        self._instruments = instruments
        self._call = call
        self._parent = contexts.get_current()
        self._common = words.common_attributes(call.request.url, model)
        self._span: trace.Span = trace.INVALID_SPAN

    def wants(self, name: str) -> bool:
        """All events matter to a span."""
        return True

    def tell(self, event: LogEvent) -> None:
        """Begin the span, end it, or add the event to it."""
        if event.name == "request.started":
            self._begin()
        elif event.name == "request.finished":
            self._end(event)
        elif self._span.is_recording():
            self._span.add_event(event.name, words.event_attributes(event.fields))

    @contextlib.contextmanager
    def sending(self) -> Any:
        """Make the span the current one while a request is sent."""
        entered = trace.set_span_in_context(self._span)
        token = contexts.attach(entered)
        try:
            yield
        finally:
            # A call that is closed by another task is left in that one's context.
            if contexts.get_current() is entered:
                contexts.detach(token)

    def _begin(self) -> None:
        common = self._common
        name = f"{common['gen_ai.operation.name']} {common['gen_ai.request.model']}"
        self._span = self._instruments.tracer.start_span(
            name,
            context=self._parent,
            kind=trace.SpanKind.CLIENT,
            attributes={**common, **words.request_attributes(self._body())},
        )
        if self._instruments.capture_content and self._span.is_recording():
            self._note("gen_ai.input.messages", words.input_messages(redacted(self._body())))

    def _end(self, event: LogEvent) -> None:
        fields, span = event.fields, self._span
        if span.is_recording():
            span.set_attributes(words.answer_attributes(fields))
            if fields.get("outcome") == "failed":
                # Without a description: the API's words may quote what the user said.
                span.set_status(trace.StatusCode.ERROR)
            if self._instruments.capture_content:
                answer = redacted(event.content()).get("response_body")
                self._note("gen_ai.output.messages", words.output_messages(answer))
        span.end()
        self._measure(event)

    def _body(self) -> Any:
        return said_in_request(self._call).get("request_body")

    def _note(self, name: str, value: str | None) -> None:
        if value is not None:
            self._span.set_attribute(name, value)

    def _measure(self, event: LogEvent) -> None:
        fields, instruments = event.fields, self._instruments
        context = trace.set_span_in_context(self._span, self._parent)
        common = dict(self._common)
        common.update(words.answering_model(fields))
        for kind, name in (("input", "prompt_tokens"), ("output", "completion_tokens")):
            if name in fields:
                attributes = {**common, "gen_ai.token.type": kind}
                instruments.tokens.record(fields[name], attributes, context)
        if "error" in fields:
            common["error.type"] = fields["error"]
        instruments.durations.record(fields["ms"] / 1000, common, context)
