"""The words of `str(error)`: plain functions from an error's fields to one line."""

from __future__ import annotations

from typing import Any

from openrouter._redaction import redact_keys

_LONGEST_EXCERPT = 200
_MOST_MODELS_SHOWN = 3


def one_line(text: str) -> str:
    """Put a text on one line, without control characters that a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def excerpt(value: object) -> str:
    """Show the start of a text, of bytes, or of JSON, on one line and without keys."""
    if isinstance(value, bytes):
        # No character takes more than four bytes.
        value = value[: 4 * _LONGEST_EXCERPT].decode("utf-8", "replace")
    text = one_line(redact_keys(value if isinstance(value, str) else repr(value)))
    return text if len(text) <= _LONGEST_EXCERPT else text[: _LONGEST_EXCERPT - 3] + "..."


def sentence(head: str, why: str, steps: list[str]) -> str:
    """Join what failed, why, and what to do: `head: why; step; step`, any of them empty."""
    parts = [part for part in (one_line(why), *steps) if part]
    # A full stop belongs to the end of the line, not in front of a semicolon.
    tail = "; ".join([part.rstrip(".") for part in parts[:-1]] + parts[-1:])
    return redact_keys(one_line(f"{head}: {tail}" if head and tail else head or tail))


def headline(what: str, mark: object, model: str | None, provider: str | None) -> str:
    """Name what failed and where: `what (mark) for model at provider`."""
    head = what if mark is None else f"{what} ({mark})"
    if model:
        head += f" for {model}"
    if provider:
        head += f" at {provider}"
    return head


def reason(message: str, metadata: dict[str, Any] | None) -> str:
    """Give the message, followed by the provider's own words where OpenRouter's say nothing."""
    raw = metadata.get("raw") if isinstance(metadata, dict) else None
    if raw and message.strip().rstrip(".").lower() == "provider returned error":
        return f"{message.rstrip('.')}: {excerpt(raw)}"
    return message


def availability_steps(availability: dict[str, Any] | None) -> list[str]:
    """List what the availability object proposes: the constraint to mend, the models to try."""
    steps = []
    if isinstance(availability, dict):
        constraint = availability.get("constraint")
        if isinstance(constraint, dict) and isinstance(constraint.get("detail"), str):
            steps.append(constraint["detail"])
        models = availability.get("fallback_models")
        if isinstance(models, list) and models:
            steps.append("try " + ", ".join(str(model) for model in models[:_MOST_MODELS_SHOWN]))
    return steps
