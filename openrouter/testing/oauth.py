"""The fake's login: the page on which a user allows a key, and the exchange of codes."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from html import escape
from typing import Any, Mapping
from urllib.parse import urlencode, urlsplit

from openrouter.testing.wire import USER_ID, FakeAnswer, RecordedRequest, json_answer, problem

# Seconds for which a code can be exchanged.
CODE_LIFETIME = 600
_METHODS = ("S256", "plain")


@dataclass(frozen=True)
class _Code:
    challenge: str | None
    method: str
    expires: float


class Logins:
    """The codes that have not been exchanged, and the keys that were made of the others.

    Attributes:
        keys: The keys; the fake accepts them.
    """

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self._codes: dict[str, _Code] = {}
        self._count = 0

    def page(self, request: RecordedRequest, now: float) -> FakeAnswer:
        """The answer to ``GET /auth``.

        Without ``consent`` it is a page with two links, on which the user chooses. With
        ``consent=allow`` the browser is sent to the callback with a code, or, without a callback,
        shown the code; with ``consent=deny`` the callback gets an ``error``.

        Raises:
            Problem: The login cannot be made from this address.
        """
        query = request.query
        callback = query.get("callback_url")
        _check(callback, query.get("code_challenge"), query.get("code_challenge_method"))
        consent = query.get("consent")
        if consent is None:
            choices = (urlencode({**query, "consent": name}) for name in ("allow", "deny"))
            links = (f'<a href="{escape("/auth?" + choice)}">' for choice in choices)
            return _html("{}Allow</a> {}Deny</a>".format(*links))
        if consent != "allow":
            error = {"error": "access_denied"}
            return _redirect(callback, error) if callback else _html("There is no code.")
        code = self._new_code(query, now)
        return _redirect(callback, {"code": code}) if callback else _html(f"<code>{code}</code>")

    def create_code(self, body: Any, now: float) -> FakeAnswer:
        """The answer to ``POST /auth/keys/code``.

        Raises:
            Problem: The body is refused.
        """
        fields: Mapping[str, Any] = body if isinstance(body, dict) else {}
        if not isinstance(fields.get("callback_url"), str):
            raise problem(400, "callback_url must be an address.", "invalid_request")
        _check(
            fields["callback_url"],
            fields.get("code_challenge"),
            fields.get("code_challenge_method"),
        )
        code = self._new_code(fields, now)
        stamp = "2026-01-01T00:00:00.000Z"
        return json_answer({"data": {"id": code, "app_id": 1, "created_at": stamp}})

    def exchange(self, body: Any, now: float) -> FakeAnswer:
        """The answer to ``POST /auth/keys``.

        Raises:
            Problem: 400 for a body that is none and for a method that is unknown or not that of
                the code, 403 for a code or a verifier that is wrong, and for a code that is used
                up or older than ten minutes.
        """
        fields: Mapping[str, Any] = body if isinstance(body, dict) else {}
        name = fields.get("code")
        if not isinstance(name, str) or not name:
            raise problem(400, "code must be a text.", "invalid_request")
        method = fields.get("code_challenge_method")
        if method is not None and method not in _METHODS:
            raise problem(400, "The code challenge method is not known.", "invalid_request")
        code = self._codes.get(name)
        if code is None:
            raise problem(403, "The code is not known, or it has been used.", "permission_denied")
        if now >= code.expires:
            raise problem(403, "The code has expired.", "permission_denied")
        if code.challenge is not None:
            if (method or code.method) != code.method:
                raise problem(400, "The code challenge method is another.", "invalid_request")
            if _challenge(fields.get("code_verifier"), code.method) != code.challenge:
                raise problem(403, "The code verifier is wrong.", "permission_denied")
        del self._codes[name]
        key = "sk-or-v1-" + hashlib.sha256(name.encode()).hexdigest()
        self.keys.add(key)
        return json_answer({"key": key, "user_id": USER_ID})

    def _new_code(self, fields: Mapping[str, Any], now: float) -> str:
        self._count += 1
        name = f"auth_code_fake_{self._count:06}"
        challenge = fields.get("code_challenge")
        # What is left out is "plain", by RFC 7636.
        method = fields.get("code_challenge_method") or "plain"
        self._codes[name] = _Code(challenge, method, now + CODE_LIFETIME)
        return name


def _check(callback: str | None, challenge: Any, method: Any) -> None:
    if callback is None and not challenge:
        raise problem(400, "Without a callback there must be a challenge.", "invalid_request")
    if method is not None and method not in _METHODS:
        raise problem(400, "The code challenge method is not known.", "invalid_request")
    if callback is None:
        return
    parts = urlsplit(callback)
    local = parts.scheme == "http" and parts.hostname in ("localhost", "127.0.0.1")
    if not local and parts.scheme != "https":
        raise problem(400, "The callback must be https, or on this machine.", "invalid_request")


def _challenge(verifier: Any, method: str) -> str | None:
    if not isinstance(verifier, str) or method == "plain":
        return verifier if isinstance(verifier, str) else None
    digest = hashlib.sha256(verifier.encode("utf-8", "replace")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _redirect(callback: str, fields: Mapping[str, str]) -> FakeAnswer:
    mark = "&" if urlsplit(callback).query else "?"
    place = callback + mark + urlencode(fields)
    return FakeAnswer(302, (("location", place), ("content-length", "0")))


def _html(text: str) -> FakeAnswer:
    page = f"<!doctype html><title>The fake's login</title><p>{text}</p>".encode()
    headers = (("content-type", "text/html; charset=utf-8"), ("content-length", str(len(page))))
    return FakeAnswer(200, headers, ((0.0, page),))
