"""What is shown, as plain functions from values to text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from decimal import Decimal

    from openrouter import ChatCompletion

# An answer can hold whatever somebody made the model say, so a terminal must not obey it. The
# control characters of ASCII have visible twins in Unicode; the 32 behind ASCII have none. A
# carriage return only ever matters in front of a line feed, and there it can go. Overrides of the
# direction of writing make text read as something that it is not; languages do without them.
_VISIBLE: dict[int, str | None] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **{code: f"<{code:02X}>" for code in range(0x80, 0xA0)},
    **{code: f"<{code:04X}>" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))},
    ord("\r"): None,
}
del _VISIBLE[ord("\n")], _VISIBLE[ord("\t")]


def neutral(text: str) -> str:
    r"""``text`` with its control characters made visible; line feeds and tabs stay.

    Example:
        >>> neutral("\x1b[31mred\r\n")
        '␛[31mred\n'
    """
    return text.translate(_VISIBLE)


def encodable(text: str, encoding: str | None) -> str:
    r"""``text`` with escapes for what ``encoding`` lacks, so that writing it never fails.

    Example:
        >>> print(encodable("5 €", "ascii"))
        5 \u20ac
    """
    name = encoding or "utf-8"
    return text.encode(name, "backslashreplace").decode(name)


def money(cost: Decimal | None) -> str:
    """An amount in US dollars, to the last digit that was charged.

    Example:
        >>> from decimal import Decimal
        >>> money(Decimal("1.50E-6")), money(Decimal("0.0")), money(None)
        ('$0.0000015', '$0', 'unknown')
    """
    return "unknown" if cost is None else f"${cost.normalize():f}"


def summary(answer: ChatCompletion, asked: str) -> str:
    """One line on an answer: who gave it, what it counted and what it cost.

    Args:
        answer: The answer.
        asked: The model that was asked, for an answer that does not name one.
    """
    usage = answer.usage
    parts = [
        _who(answer, asked),
        f"{_count(usage, 'prompt_tokens')} tokens in, {_count(usage, 'completion_tokens')} out",
        f"cost {money(answer.cost)}",
    ]
    reason = answer.finish_reason
    if not answer.text.strip():
        parts.append(f"no text (finish reason: {reason or 'none'})")
    elif reason == "length":
        parts.append("cut off at the token limit")
    elif reason not in (None, "stop"):
        parts.append(f"finish reason: {reason}")
    return " | ".join(parts)


def _who(answer: ChatCompletion, asked: str) -> str:
    model = answer.model if isinstance(answer.model, str) and answer.model else asked
    provider = answer.provider
    return f"{model} via {provider}" if isinstance(provider, str) and provider else model


def _count(usage: Any, name: str) -> str:
    value = getattr(usage, name, None)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else "unknown"
