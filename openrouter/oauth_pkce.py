"""The login in the browser (OAuth with PKCE), as far as nothing has to wait: no I/O.

The user allows the app on OpenRouter's page, which sends the browser to a callback with a code. The
code is exchanged for a key that belongs to the user. Whoever sees the code cannot use it without
the verifier, of which only a hash, the challenge, has been on the page.

OpenRouter knows no ``state`` parameter, so the state is the last part of the callback's path: what
calls back has been sent by the page that this login opened.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs

from openrouter.config import DEFAULT_BASE_URL
from openrouter.credentials import ApiKey, Hidden, objection_to
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Literal

    Method = Literal["S256", "plain"]

# Seconds in which the user has to finish; a code lives for ten minutes.
LOGIN_TIMEOUT = 300.0
LONGEST_LABEL = 100
# A request that is longer than this is none of a browser's to a callback.
LONGEST_HEAD = 16 * 1024

_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_REQUEST = re.compile(rb"GET (/[!-~]*) HTTP/1\.[01]\r?\n")
_PREFIX = "/callback/"


@attrs.frozen
class OAuthKey:
    """What a login gives.

    Attributes:
        key: The new API key; it is the user's, who pays for what it spends.
        user_id: The user's id; None where OpenRouter does not tell.
        stored_in: Where the key is kept: ``"keyring"`` or the path of a file; None if nowhere.

    Example:
        >>> from openrouter import ApiKey
        >>> OAuthKey(key=ApiKey("sk-or-v1-0123456789abcdef"), user_id="user_1").user_id
        'user_1'
    """

    key: ApiKey
    user_id: str | None = None
    stored_in: str | None = None


@attrs.frozen
class Callback:
    """What the page sent to the callback: a code, or the reason why there is none."""

    code: str | None = attrs.field(default=None, repr=False)
    error: str | None = None


@attrs.frozen
class Reply:
    """What to answer to a request at the callback's port, and whether the login is over by it."""

    status: str
    text: str
    callback: Callback | None = None

    def to_bytes(self) -> bytes:
        """The answer as it goes over the wire."""
        page = f"<!doctype html><meta charset=utf-8><title>Login</title><p>{self.text}</p>".encode()
        head = (
            f"HTTP/1.1 {self.status}\r\n"
            "Content-Type: text/html; charset=utf-8\r\n"
            f"Content-Length: {len(page)}\r\n"
            "Cache-Control: no-store\r\n"
            "Referrer-Policy: no-referrer\r\n"
            "Connection: close\r\n\r\n"
        )
        return head.encode("ascii") + page


def new_verifier() -> str:
    """A new verifier: 86 characters that cannot be guessed.

    Example:
        >>> len(new_verifier())
        86
    """
    return secrets.token_urlsafe(64)


def new_state() -> str:
    """A new state for one login."""
    return secrets.token_urlsafe(32)


def challenge(verifier: str, method: Method = "S256") -> str:
    """The challenge for a verifier: base64url of its SHA-256 without padding, by RFC 7636.

    Raises:
        ConfigurationError: If the verifier is not 43 to 128 letters, digits or any of ``._~-``, or
            if there is no such method.

    Example:
        The values of RFC 7636, appendix B:

        >>> challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
    """
    if not isinstance(verifier, str) or not _VERIFIER.fullmatch(verifier):
        del verifier
        raise ConfigurationError(
            "A verifier has 43 to 128 letters, digits or any of ._~-: new_verifier() makes one."
        )
    if method == "plain":
        return verifier
    if method != "S256":
        raise ConfigurationError(f"method takes 'S256' or 'plain', not {method!r}.")
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def authorization_url(
    callback_url: str | None = None,
    *,
    verifier: str | None = None,
    method: Method = "S256",
    key_label: str | None = None,
    base_url: str = DEFAULT_BASE_URL,
) -> str:
    """The address of OpenRouter's page on which a user allows an app to have a key.

    Args:
        callback_url: Where the page sends the browser with ``?code=...``: an https address, or
            one on this machine with any port. Without it the page shows the code to the user, who
            copies it.
        verifier: What ``new_verifier()`` made; keep it for ``exchange``. A must without
            ``callback_url``.
        method: ``"S256"``; ``"plain"`` shows the verifier to everyone who sees the address.
        key_label: Name of the key, at most 100 characters; only without ``callback_url``.
        base_url: Where the API is; the page is on the same host.

    Raises:
        ConfigurationError: If one of them cannot be, or the verifier is missing.

    Example:
        >>> verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        >>> url = authorization_url("http://localhost:3000/", verifier=verifier)
        >>> url.partition("&")[0]
        'https://openrouter.ai/auth?callback_url=http%3A%2F%2Flocalhost%3A3000%2F'
        >>> url.partition("&")[2].replace("&", " ")
        'code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM code_challenge_method=S256'
    """
    fields = {}
    if callback_url is not None:
        fields["callback_url"] = _checked_callback(callback_url)
    elif verifier is None:
        raise ConfigurationError(
            "Without a callback_url there has to be a verifier: verifier=new_verifier()."
        )
    if verifier is not None:
        fields["code_challenge"] = challenge(verifier, method)
        fields["code_challenge_method"] = method
    if key_label is not None:
        fields["key_label"] = _checked_label(key_label)
    return f"{_site(base_url)}/auth?{urlencode(fields)}"


def _checked_callback(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except (ValueError, TypeError, AttributeError):
        parts, host = urlsplit(""), None
    local = parts.scheme == "http" and host in ("localhost", "127.0.0.1")
    if not isinstance(url, str) or not host or not (local or parts.scheme == "https"):
        raise ConfigurationError(
            "callback_url takes an https address, or one such as http://localhost:3000/callback, "
            f"not {url!r}."
        )
    return url


def _checked_label(label: str) -> str:
    if not isinstance(label, str) or not 0 < len(label) <= LONGEST_LABEL:
        raise ConfigurationError(f"key_label takes a text of 1 to {LONGEST_LABEL} characters.")
    return label


def _site(base_url: str) -> str:
    """The web site that belongs to an API; the regions of OpenRouter's share one."""
    parts = urlsplit(base_url)
    if (parts.hostname or "").endswith(".openrouter.ai"):
        return "https://openrouter.ai"
    return f"{parts.scheme}://{parts.netloc}"


def exchange_body(code: str, verifier: str | None, method: Method = "S256") -> dict[str, str]:
    """The body of ``POST /auth/keys``.

    Raises:
        ConfigurationError: If the code is empty or no text, or the verifier cannot be one.
    """
    if not isinstance(code, str) or not code.strip():
        raise ConfigurationError("There is no code: copy the one that OpenRouter's page shows.")
    body = {"code": code.strip()}
    if verifier is not None:
        challenge(verifier, method)
        body.update(code_verifier=verifier, code_challenge_method=method)
    return body


def key_in(answer: Any) -> OAuthKey | None:
    """The key in the answer of ``POST /auth/keys``; None if there is none. It never raises.

    Example:
        >>> key_in({"key": "sk-or-v1-0123456789abcdef", "user_id": None}).key
        ApiKey('sk-or-v1-...cdef')
        >>> key_in({"key": None})
    """
    if type(answer) is not dict or objection_to(answer.get("key")) is not None:
        return None
    user = answer.get("user_id")
    return OAuthKey(ApiKey(answer["key"]), user if isinstance(user, str) else None)


def callback_path(state: str) -> str:
    """The path of the callback that belongs to one login."""
    return _PREFIX + state


def whole(head: bytes) -> bool:
    """Whether the head of a request has arrived, or so much that it cannot be one."""
    return b"\r\n\r\n" in head or b"\n\n" in head or len(head) > LONGEST_HEAD


def judge(head: bytes, state: Hidden[str]) -> Reply:
    r"""What to make of a request at the callback's port.

    A browser asks for an icon, too, and other programs and pages can reach the port: only a request
    with the state of this login counts.

    Args:
        head: The head of the request.
        state: The state that belongs to this login.

    Returns:
        404 for another path, 400 for another state or a request that is none, and the answer that
        ends the login for the one that was waited for.

    Example:
        >>> judge(b"GET /favicon.ico HTTP/1.1\r\n\r\n", Hidden("s")).status
        '404 Not Found'
        >>> judge(b"GET /callback/s?code=c HTTP/1.1\r\n\r\n", Hidden("s")).callback.code
        'c'
    """
    found = _REQUEST.match(head)
    if found is None:
        return Reply("400 Bad Request", "This is no request that is waited for.")
    path, _, query = found.group(1).decode("ascii").partition("?")
    if not path.startswith(_PREFIX):
        return Reply("404 Not Found", "There is nothing here.")
    if not hmac.compare_digest(path[len(_PREFIX) :], state.reveal()):
        return Reply("400 Bad Request", "This belongs to another login.")
    fields = parse_qs(query)
    if "error" in fields:
        said = " ".join(fields["error"] + fields.get("error_description", []))
        return Reply("200 OK", "There is no key, as asked. Close this page.", Callback(error=said))
    if "code" not in fields:
        return Reply("400 Bad Request", "There is no code in this request.")
    done = "The login is done. Close this page and go back to the program."
    return Reply("200 OK", done, Callback(code=fields["code"][0]))
