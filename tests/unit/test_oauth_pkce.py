from __future__ import annotations

import traceback
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError
from openrouter.oauth_pkce import (
    Callback,
    authorization_url,
    challenge,
    exchange_body,
    judge,
    key_in,
    new_state,
    new_verifier,
    whole,
)

VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def query(url: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url).query)


def test_verifier_is_new_and_long_enough() -> None:
    made = {new_verifier() for _ in range(20)}
    assert len(made) == 20
    assert all(challenge(verifier) for verifier in made)
    assert len({new_state() for _ in range(20)}) == 20


def test_challenge_of_the_standard() -> None:
    assert challenge(VERIFIER) == challenge(VERIFIER, "S256") == CHALLENGE
    assert challenge(VERIFIER, "plain") == VERIFIER


@pytest.mark.parametrize("verifier", ["a" * 43, "a" * 128, "AZaz09-._~" * 5])
def test_verifier_accepted(verifier: str) -> None:
    assert len(challenge(verifier)) == 43


@pytest.mark.parametrize("wrong", ["", "a" * 42, "a" * 129, "a" * 43 + "+", "é" * 43, None, 5])
def test_verifier_refused_without_showing_it(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="A verifier has 43 to 128") as caught:
        challenge(wrong)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "verifier" not in (shown.stack[-1].locals or {})


@pytest.mark.parametrize("method", ["s256", "", None])
def test_method_refused(method: Any) -> None:
    with pytest.raises(ConfigurationError, match="method takes 'S256' or 'plain'"):
        challenge(VERIFIER, method)


def test_authorization_url_with_a_callback() -> None:
    url = authorization_url("https://example.org/a?b=c&d", verifier=VERIFIER)
    assert url.startswith("https://openrouter.ai/auth?")
    assert query(url) == {
        "callback_url": ["https://example.org/a?b=c&d"],
        "code_challenge": [CHALLENGE],
        "code_challenge_method": ["S256"],
    }


def test_authorization_url_without_a_verifier() -> None:
    url = authorization_url(callback_url="http://localhost:1/")
    assert query(url) == {"callback_url": ["http://localhost:1/"]}


def test_authorization_url_without_a_callback() -> None:
    url = authorization_url(verifier=VERIFIER, method="plain", key_label="My & yours")
    assert query(url) == {
        "code_challenge": [VERIFIER],
        "code_challenge_method": ["plain"],
        "key_label": ["My & yours"],
    }
    with pytest.raises(ConfigurationError, match="Without a callback_url there has to be a veri"):
        authorization_url()


@pytest.mark.parametrize(
    ("base_url", "page"),
    [
        ("https://openrouter.ai/api/v1", "https://openrouter.ai/auth"),
        ("https://eu.openrouter.ai/api/v1", "https://openrouter.ai/auth"),
        ("http://127.0.0.1:8000/api/v1", "http://127.0.0.1:8000/auth"),
        ("https://notopenrouter.ai/api/v1", "https://notopenrouter.ai/auth"),
    ],
)
def test_authorization_url_is_on_the_host_of_the_api(base_url: str, page: str) -> None:
    assert authorization_url(verifier=VERIFIER, base_url=base_url).startswith(page + "?")


@pytest.mark.parametrize(
    "url", ["https://example.org", "http://localhost/", "http://127.0.0.1:5/a", "HTTPS://a.b"]
)
def test_callback_accepted(url: str) -> None:
    assert query(authorization_url(url))["callback_url"] == [url]


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "a",
        "http://example.org",
        "ftp://localhost",
        "https://",
        "https://[",
        5,
        b"https://a",
        [],
    ],
)
def test_callback_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="callback_url takes an https address"):
        authorization_url(wrong)


@pytest.mark.parametrize("label", ["", "a" * 101, 5])
def test_label_refused(label: Any) -> None:
    with pytest.raises(ConfigurationError, match="key_label takes a text of 1 to 100 characters"):
        authorization_url(verifier=VERIFIER, key_label=label)
    assert authorization_url(verifier=VERIFIER, key_label="a" * 100)


def test_exchange_body() -> None:
    assert exchange_body(" c\n", None) == {"code": "c"}
    assert exchange_body("c", VERIFIER) == {
        "code": "c",
        "code_verifier": VERIFIER,
        "code_challenge_method": "S256",
    }
    with pytest.raises(ConfigurationError, match="A verifier has"):
        exchange_body("c", "short")


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(JSON | st.fixed_dictionaries({"key": JSON, "user_id": JSON}))
def test_key_in_any_answer_never_raises(answer: Any) -> None:
    got = key_in(answer)
    assert got is None or got.key.reveal() == answer["key"].strip()


GET = b"GET %s HTTP/1.1\r\nHost: 127.0.0.1:5\r\n\r\n"


@pytest.mark.parametrize(
    ("path", "status", "callback"),
    [
        (b"/callback/s?code=c", "200", Callback(code="c")),
        (b"/callback/s?a=b&code=%41&code=d", "200", Callback(code="A")),
        (b"/callback/s?error=access_denied", "200", Callback(error="access_denied")),
        (b"/callback/s?error=a&error_description=b+c&code=d", "200", Callback(error="a b c")),
        (b"/callback/s", "400", None),
        (b"/callback/s?code=", "400", None),
        (b"/callback/s?Code=c", "400", None),
        (b"/callback/?code=c", "400", None),
        (b"/callback/S?code=c", "400", None),
        (b"/callback/ss?code=c", "400", None),
        (b"/callback/s/?code=c", "400", None),
        (b"/callback?code=c", "404", None),
        (b"/?code=c", "404", None),
        (b"/favicon.ico", "404", None),
        (b"http://127.0.0.1/callback/s?code=c", "400", None),
        (b"/callback/\xc3\xa9?code=c", "400", None),
    ],
)
def test_judge(path: bytes, status: str, callback: Callback | None) -> None:
    reply = judge(GET % path, Hidden("s"))
    assert (reply.status[:3], reply.callback) == (status, callback)


@pytest.mark.parametrize("method", [b"POST", b"HEAD", b"get", b"\x16\x03\x01"])
def test_judge_other_methods(method: bytes) -> None:
    request = method + b" /callback/s?code=c HTTP/1.1\r\n\r\n"
    assert judge(request, Hidden("s")).status == "400 Bad Request"


@given(st.binary(max_size=80))
@example(b"")
def test_judge_any_bytes(head: bytes) -> None:
    assert judge(head, Hidden("s")).callback is None


def test_reply_is_whole_and_echoes_nothing() -> None:
    answer = judge(GET % b"/callback/s?error=<script>", Hidden("s")).to_bytes()
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert f"Content-Length: {len(body)}".encode() in head
    assert b"script" not in answer


@pytest.mark.parametrize(
    ("head", "done"),
    [
        (b"", False),
        (b"GET / HTTP/1.1\r\n", False),
        (b"GET / HTTP/1.1\r\n\r\n", True),
        (b"GET / HTTP/1.1\n\n", True),
        (b"a" * 16 * 1024, False),
        (b"a" * (16 * 1024 + 1), True),
    ],
)
def test_whole(head: bytes, done: bool) -> None:
    assert whole(head) is done
