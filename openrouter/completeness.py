"""Whether an answer is whole, and what to do where it is not: decided here, once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter.completions import ChatCompletion


def what_is_missing(answer: ChatCompletion) -> tuple[str, str] | None:
    """Why ``answer`` is incomplete, and what to do about it; None for a whole one.

    The finish reasons ``stop`` and ``tool_calls`` are those of a whole answer, and so is one that
    no description knows. Reasoning counts against ``max_tokens``: a model may use all of it up
    before it writes a word.
    """
    reason = answer.finish_reason
    if reason == "length":
        return _cut_by_length(answer)
    if reason == "content_filter":
        return (
            "A content filter stopped the answer",
            "change the input or ask another model",
        )
    if reason == "error":
        return "The provider failed while it answered", "ask again, or another model"
    if reason is None:
        return "The answer has no finish reason, so it was cut off", "ask again"
    return None


def _cut_by_length(answer: ChatCompletion) -> tuple[str, str]:
    made = _count(answer.usage, "completion_tokens")
    thought = _count(getattr(answer.usage, "completion_tokens_details", None), "reasoning_tokens")
    silent = not answer.text and not answer.tool_calls
    if silent and (thought or answer.reasoning):
        spent = f" ({thought} of {made} tokens)" if thought and made else ""
        return (
            f"Reasoning used up the whole budget{spent} and no answer was written",
            "raise max_tokens or lower the reasoning effort",
        )
    spent = f" after {made} tokens" if made else ""
    return (
        f"The answer was cut off at its greatest length{spent}",
        "raise max_tokens, or send the answer back to have it continued",
    )


def _count(holder: Any, name: str) -> int | None:
    value = getattr(holder, name, None)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
