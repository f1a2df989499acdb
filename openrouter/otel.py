"""OpenTelemetry: a span and metrics for each call that asks a model.

Nothing happens until ``instrument`` is called, also where OpenTelemetry is installed: many packages
bring it along, and loading it takes longer than loading this library. Without that call it costs
nothing but a look into an empty list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from openrouter._call_log import EVERYWHERE
from openrouter._flags import checked_flag
from openrouter._version import __version__
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from openrouter._call_log import Listener
    from openrouter._flow_run import _AnyCall

# The bounds of the buckets that the semantic conventions name.
_TOKENS = [4**power for power in range(14)]
_SECONDS = [0.01 * 2**power for power in range(14)]

_current: Callable[[_AnyCall], Listener | None] | None = None


def instrument(
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    capture_content: bool = False,
) -> None:
    """Report each call that asks a model, of all clients, to OpenTelemetry from now on.

    A call is one span by the semantic conventions for generative AI, ``chat openai/gpt-4o-mini``,
    with its failed attempts as events. That of a streamed call ends when the stream does, or when
    it is closed. The metrics are ``gen_ai.client.token.usage`` and
    ``gen_ai.client.operation.duration``. Calling this again takes the place of the first time.

    Args:
        tracer_provider: Where spans go; the global one by default.
        meter_provider: Where metrics go; the global one by default.
        capture_content: Whether spans show conversations, as ``gen_ai.input.messages`` and
            ``gen_ai.output.messages``.

    Raises:
        ConfigurationError: If the package ``opentelemetry-api`` is missing, or if an argument is
            something else.

    Example:
        >>> from openrouter import otel
        >>> otel.instrument()
        >>> otel.uninstrument()
    """
    global _current
    checked_flag("capture_content", capture_content)
    _check_provider("tracer_provider", tracer_provider, "get_tracer")
    _check_provider("meter_provider", meter_provider, "get_meter")
    try:
        from opentelemetry import metrics, trace
    except ImportError as error:
        raise ConfigurationError(
            "OpenTelemetry is not installed: pip install 'openrouter-typed[otel]'."
        ) from error
    from openrouter._otel_call import Instruments

    meter = metrics.get_meter("openrouter", __version__, meter_provider)
    tokens = meter.create_histogram(
        "gen_ai.client.token.usage",
        unit="{token}",
        description="Number of input and output tokens used.",
        explicit_bucket_boundaries_advisory=_TOKENS,
    )
    durations = meter.create_histogram(
        "gen_ai.client.operation.duration",
        unit="s",
        description="How long a call took.",
        explicit_bucket_boundaries_advisory=_SECONDS,
    )
    tracer = trace.get_tracer("openrouter", __version__, tracer_provider)
    uninstrument()
    _current = Instruments(tracer, tokens, durations, capture_content).listener
    EVERYWHERE.append(_current)


def _check_provider(name: str, provider: object, method: str) -> None:
    if provider is not None and not callable(getattr(provider, method, None)):
        raise ConfigurationError(
            f"{name} takes a provider of OpenTelemetry's, or None for the global one, "
            f"not {provider!r}."
        )


def uninstrument() -> None:
    """Report no further calls; those under way are reported to their end.

    Example:
        >>> from openrouter import otel
        >>> otel.instrument()
        >>> otel.uninstrument()
    """
    global _current
    if _current is not None:
        EVERYWHERE.remove(_current)
        _current = None
