"""What of a conversation goes into a cassette: nothing but what is known to be harmless.

Header fields are kept by a list of names, so that a new one stays out until somebody adds it. All
functions may be applied twice: vcrpy does so when it reads a cassette.
"""

from __future__ import annotations

import json
import re
from typing import Any, Mapping
from urllib.parse import urlsplit, urlunsplit

REQUEST_HEADERS = frozenset(
    (
        *("accept", "content-type"),
        *("http-referer", "x-title", "x-openrouter-title", "x-openrouter-categories"),
    )
)
RESPONSE_HEADERS = frozenset(
    (
        *("content-type", "retry-after", "x-generation-id"),
        *("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"),
    )
)
# Says that it is no address, whatever the port was.
NOT_OPENROUTER = "not-openrouter.invalid"
SCRUBBED = "scrubbed"
# Of long lists; the real list of models has a megabyte.
ENTRIES = 20

_FIELDS = re.compile(
    r'("(?:user_id|creator_user_id|external_user|workspace_id|org_id|organization_id|label'
    r'|user_agent)"\s*:\s*)"(?:[^"\\]|\\.)*"'
)
_LOOSE = (
    re.compile(r"sk-[A-Za-z0-9._-]{6,}"),
    re.compile(r"\b(?:user|org)_(?!id\b|agent\b)[A-Za-z0-9]+"),
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
)


def scrub_text(text: str) -> str:
    """A text without keys, ids of accounts and e-mail addresses.

    Example:
        >>> scrub_text('{"user_id":"user_2abc","by":"me@example.com"}')
        '{"user_id":"scrubbed","by":"scrubbed"}'
    """
    text = _FIELDS.sub(rf'\1"{SCRUBBED}"', text)
    for pattern in _LOOSE:
        text = pattern.sub(SCRUBBED, text)
    return text


def scrub_body(body: Any) -> Any:
    """A body, as bytes or as text, without secrets and with long lists cut short."""
    if isinstance(body, bytes):
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            return body
        return _shortened(scrub_text(text)).encode("utf-8")
    return _shortened(scrub_text(body)) if isinstance(body, str) else body


def _shortened(text: str) -> str:
    try:
        value = json.loads(text)
    except ValueError:
        return text
    entries = value.get("data") if isinstance(value, dict) else None
    if not isinstance(entries, list) or len(entries) <= ENTRIES:
        return text
    return json.dumps({**value, "data": entries[:ENTRIES]}, ensure_ascii=False)


def recorded_uri(uri: str) -> str:
    """An address of OpenRouter as it is; of all other servers, the path and the query."""
    parts = urlsplit(uri)
    host = parts.hostname or ""
    if is_openrouter(host):
        return scrub_text(uri)
    return scrub_text(urlunsplit(("http", NOT_OPENROUTER, parts.path, parts.query, "")))


def is_openrouter(host: str) -> bool:
    """Whether a host is OpenRouter's."""
    return host == "openrouter.ai" or host.endswith(".openrouter.ai")


def scrub_request(request: Any) -> Any:
    """vcrpy's ``before_record_request``; what is replayed is compared after it, too."""
    request.headers = _kept(request.headers, REQUEST_HEADERS)
    request.uri = recorded_uri(request.uri)
    request.body = scrub_body(request.body) or None
    return request


def scrub_response(response: Any) -> Any:
    """vcrpy's ``before_record_response``."""
    body = {**response["body"], "string": scrub_body(response["body"]["string"])}
    return {**response, "headers": _kept(response["headers"], RESPONSE_HEADERS), "body": body}


def _kept(headers: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {name.lower(): headers[name] for name in headers if name.lower() in names}
