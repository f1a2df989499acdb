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
# Seconds; a speed that is measured over less says nothing.
_MEASURABLE = 0.1
_BAR = " | "


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


def dollars(value: Any, unknown: str = "unknown") -> str:
    """An amount of the API in US dollars, to its last digit; ``unknown`` for what is none.

    Example:
        >>> dollars(0.1), dollars("1.50"), dollars(None), dollars(True, "-")
        ('$0.1', '$1.5', 'unknown', '-')
    """
    from decimal import Decimal, InvalidOperation

    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
        return unknown
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return unknown
    return money(amount) if amount.is_finite() else unknown


def when(moment: float) -> str:
    """A time, in seconds since 1970, as people here write it.

    Example:
        >>> len(when(1_700_000_000))
        16
    """
    from datetime import datetime

    return f"{datetime.fromtimestamp(moment):%Y-%m-%d %H:%M}"


def summary(
    answer: ChatCompletion,
    asked: str,
    *,
    seconds: float | None = None,
    total: Decimal | None = None,
    window: int | None = None,
) -> str:
    """One line on an answer: who gave it, what it counted and what it cost.

    Args:
        answer: The answer.
        asked: The model that was asked, for an answer that does not name one.
        seconds: How long it took from its first piece to its last.
        total: USD that the whole chat has cost.
        window: Tokens that fit into the model's context.
    """
    usage = answer.usage
    parts = [
        _who(answer, asked),
        f"{_count(usage, 'prompt_tokens')} tokens in, {_count(usage, 'completion_tokens')} out",
    ]
    written = _number(usage, "completion_tokens")
    if written and seconds is not None and seconds >= _MEASURABLE:
        parts.append(f"{written / seconds:.0f} tokens/s")
    parts.append(f"cost {money(answer.cost)}")
    if total is not None:
        parts.append(f"in all {money(total)}")
    used = _number(usage, "total_tokens") or 0
    if used and window:
        parts.append(f"context {100 * used / window:.0f} %")
    reason = answer.finish_reason
    if not answer.text.strip():
        parts.append(f"no text (finish reason: {reason or 'none'})")
    elif reason == "length":
        parts.append("cut off at the token limit")
    elif reason not in (None, "stop"):
        parts.append(f"finish reason: {reason}")
    return _BAR.join(parts)


def packed(line: str, width: int) -> list[str]:
    """A line whose parts are parted by bars, as lines that end between two parts.

    Example:
        >>> packed("a/b via C | 5 tokens in, 4 out | cost $0.01", 34)
        ['a/b via C | 5 tokens in, 4 out', 'cost $0.01']
    """
    first, *others = line.split(_BAR)
    lines = [first]
    for part in others:
        longer = lines[-1] + _BAR + part
        if len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def wrapped(text: str, width: int) -> str:
    r"""A text whose lines end between two words where they are longer than so many letters.

    Example:
        >>> wrapped("  one two three\nfour", 10)
        '  one two\n  three\nfour'
    """
    return "\n".join(
        line if len(line) <= width else _broken(line, width) for line in text.split("\n")
    )


def _broken(line: str, width: int) -> str:
    # Late, as most lines are short.
    import textwrap

    indent = line[: len(line) - len(line.lstrip())]
    if len(indent) > width // 2:
        return line
    return textwrap.fill(
        line,
        width,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
        expand_tabs=False,
        replace_whitespace=False,
    )


def _who(answer: ChatCompletion, asked: str) -> str:
    model = answer.model if isinstance(answer.model, str) and answer.model else asked
    provider = answer.provider
    return f"{model} via {provider}" if isinstance(provider, str) and provider else model


def _count(usage: Any, name: str) -> str:
    value = _number(usage, name)
    return "unknown" if value is None else str(value)


def _number(usage: Any, name: str) -> int | None:
    value = getattr(usage, name, None)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def toolbar(model: str, used: int, window: int | None, turns: int) -> str:
    """The line below the prompt: who is asked, and how full the context is.

    Example:
        >>> toolbar("openai/gpt-4o-mini", 3200, 128000, 2)
        'openai/gpt-4o-mini | 2 turns, context 3,200 of 128,000 tokens (2 %)'
        >>> toolbar("openai/gpt-4o-mini", 0, None, 0)
        'openai/gpt-4o-mini | Alt-Enter: new line, /help: commands, Ctrl-D: leave'
    """
    model = neutral(model)
    if not turns:
        return f"{model} | Alt-Enter: new line, /help: commands, Ctrl-D: leave"
    of = f" of {window:,} tokens ({100 * used / window:.0f} %)" if window else " tokens"
    return f"{model} | {turns} turn{'' if turns == 1 else 's'}, context {used:,}{of}"
