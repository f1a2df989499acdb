"""Take API keys out of text and JSON before anybody reads or stores them.

Errors and logs show what the API said, and now and then the API, a provider behind it or a proxy
in front of it repeats the key it was sent. Losing a word too many is cheaper than printing a key,
so the patterns are wide.
"""

from __future__ import annotations

import re
from typing import Any

REDACTED = "[redacted]"

# The first pattern has no word boundary in front: inside escaped JSON or a URL a key often follows
# a letter (`\nsk-or-...`, `%3Dsk-or-...`).
_KEY = re.compile(r"sk-or-[\w-]*|(?<![A-Za-z])sk-[\w-]{16,}", re.IGNORECASE)

# What may follow "Bearer" in an ordinary sentence, such as "the bearer token is missing".
_PLAIN_WORD = (
    r"(?:authentication|authorization|auth|tokens?|keys?|credentials?|headers?|schemes?|"
    r"is|was|not|or|and|in|must|required|missing|invalid)(?![\w~+/=-])"
)
_BEARER = re.compile(rf"\b(bearer[\s:]+)(?!{_PLAIN_WORD})[\w.~+/=-]+", re.IGNORECASE)

# Deeper than any real answer, shallow enough for pickle and for Python's recursion limit.
_MAX_DEPTH = 60


def redact_keys(text: str) -> str:
    """Replace everything in a text that looks like an API key or a bearer credential.

    Args:
        text: Any text: a message, a header, a body.

    Returns:
        The text with `sk-or-...`, other long `sk-...` keys and what follows `Bearer` replaced by
        `[redacted]`; unchanged when it holds none of them.

    Example:
        >>> redact_keys("No user for key sk-or-v1-0123456789abcdef.")
        'No user for key [redacted].'
        >>> redact_keys("Authorization: Bearer abc.def")
        'Authorization: Bearer [redacted]'
    """
    return _BEARER.sub(rf"\g<1>{REDACTED}", _KEY.sub(REDACTED, text))


def redact_json(value: Any, depth: int = _MAX_DEPTH) -> Any:
    """Copy decoded JSON with every key in its texts replaced.

    Args:
        value: Any decoded JSON; other objects are passed through.
        depth: How many levels to keep; what lies deeper is replaced by `"..."`, so that the copy
            can always be pickled and printed.

    Returns:
        A copy that shares no list and no dict with the value.

    Example:
        >>> redact_json({"keys": ["sk-or-v1-0123"], "n": 1})
        {'keys': ['[redacted]'], 'n': 1}
    """
    if isinstance(value, str):
        return redact_keys(value)
    if not isinstance(value, (dict, list)):
        return value
    if depth <= 0:
        return "..."
    if isinstance(value, list):
        return [redact_json(item, depth - 1) for item in value]
    return {redact_json(key, 0): redact_json(item, depth - 1) for key, item in value.items()}
