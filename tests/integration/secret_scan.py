"""Looks for what must not be in a cassette. It shares no code with the scrubbing that it checks."""

from __future__ import annotations

import re
from typing import Any, Iterator
from urllib.parse import unquote

import yaml

# Fields of the API whose names begin like ids.
_NO_IDS = r"(?!(?:id|agent|ids)\b)"
PATTERNS = {
    "a key": re.compile(r"\bsk-[A-Za-z0-9][\w.-]{5,}"),
    "a bearer token": re.compile(r"\bbearer\s+\S+", re.IGNORECASE),
    "a JSON web token": re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}"),
    "a field for credentials": re.compile(
        r"^\s*[\"']?(?:[\w-]*authorization|[\w-]*cookie|(?:x-)?api[-_]?key|x-[\w-]*-key"
        r"|[\w-]*-token)[\"']?\s*:",
        re.IGNORECASE | re.MULTILINE,
    ),
    "a cookie": re.compile(r"\b(?:__cf_bm|__session|cf_clearance|sessionid)=", re.IGNORECASE),
    "an id of an account": re.compile(rf"\b(?:user|org|acct)_{_NO_IDS}[A-Za-z0-9]+"),
    "an e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.\w+"),
}


def find_secrets(text: str) -> list[str]:
    """What looks like a secret in the text of a cassette, one line each.

    Example:
        >>> find_secrets("label: sk-or-v1-0123456789")
        ['a key: sk-or-v1-0123456789']
    """
    # An escape or a fold of YAML or of an address can hide what a reader of the answer sees.
    views = (text, unquote(text), "\n".join(_strings(yaml.safe_load(text))))
    found = {
        f"{kind}: {match.group().strip()}": None
        for view in views
        for kind, pattern in PATTERNS.items()
        for match in pattern.finditer(view)
    }
    return list(found)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from (f"{name}: {inner}" for inner in _strings(item))
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, bytes):
        yield value.decode("utf-8", "replace")
    else:
        yield str(value)
