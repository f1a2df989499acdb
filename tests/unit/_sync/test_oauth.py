# Made from tests/unit/_async/test_oauth.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import inspect
import os
import socket
import traceback
import webbrowser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import pytest

from openrouter import ApiKey, OpenRouter
from openrouter.errors import (
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    PermissionDeniedError,
    ResponseDecodeError,
)
from openrouter.oauth_pkce import OAuthKey, new_verifier
from openrouter.testing import FakeOpenRouter, faults
from tests.unit import keyrings
from tests.unit.fake_calls import Clock
from tests.unit.oauth_user import Browser, allowing, code_shown, decide, visit

CALLBACK = "http://localhost:3000/callback"


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "openrouter"


def code_of(client: OpenRouter, fake: FakeOpenRouter, verifier: str | None) -> str:
    url = client.oauth.authorization_url(CALLBACK, verifier=verifier)
    return parse_qs(urlsplit(decide(fake, url)).query)["code"][0]


def test_exchange_gives_a_key_that_works() -> None:
    fake = FakeOpenRouter(api_keys=["mine"])
    verifier = new_verifier()
    with fake.client(default_headers={"X-Team": "red"}) as client:
        got = client.oauth.exchange(code_of(client, fake, verifier), verifier)
        assert (got.user_id, got.stored_in) == ("user_fake", None)
        assert got.key.reveal()[9:-4] not in repr(got)
        client.with_options(api_key=got.key).key.get()
    sent = fake.requests[1]
    assert (sent.method, sent.path) == ("POST", "/api/v1/auth/keys")
    assert sent.json["code_challenge_method"] == "S256"
    assert sent.headers["x-team"] == "red"
    assert "authorization" not in sent.headers


def test_exchange_of_a_used_code() -> None:
    fake = FakeOpenRouter()
    verifier = new_verifier()
    with fake.client() as client:
        code = code_of(client, fake, verifier)
        client.oauth.exchange(code, verifier)
        with pytest.raises(PermissionDeniedError, match="has been used") as caught:
            client.oauth.exchange(code, verifier)
    assert caught.value.status_code == 403


def test_exchange_of_an_expired_code() -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock)
    verifier = new_verifier()
    with fake.client() as client:
        code = code_of(client, fake, verifier)
        clock.now += 600
        with pytest.raises(PermissionDeniedError, match="expired"):
            client.oauth.exchange(code, verifier)


def test_exchange_with_another_verifier() -> None:
    fake = FakeOpenRouter()
    with fake.client() as client:
        code = code_of(client, fake, new_verifier())
        for verifier in (new_verifier(), None):
            with pytest.raises(PermissionDeniedError, match="verifier is wrong"):
                client.oauth.exchange(code, verifier)


def test_exchange_with_another_method() -> None:
    fake = FakeOpenRouter()
    verifier = new_verifier()
    with fake.client() as client:
        code = code_of(client, fake, verifier)
        with pytest.raises(BadRequestError, match="method"):
            client.oauth.exchange(code, verifier, method="plain")
        assert (client.oauth.exchange(code, verifier)).user_id == "user_fake"


def test_exchange_of_no_code_sends_nothing() -> None:
    fake = FakeOpenRouter()
    with fake.client() as client:
        with pytest.raises(ConfigurationError, match="no code"):
            client.oauth.exchange(" ")
    assert fake.requests == []


@pytest.mark.parametrize(
    "answer", [5, [], {}, {"key": None}, {"key": 5}, {"key": "sk-or-v1-broken\nsecret"}]
)
def test_exchange_answer_without_a_key(answer: Any) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    http_client = httpx.Client(transport=transport)
    with OpenRouter("mine", http_client=http_client) as client:
        with pytest.raises(ResponseDecodeError, match="has no key") as caught:
            client.oauth.exchange("code")
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [f.locals for f in shown.stack if f"{os.sep}openrouter{os.sep}" in f.filename]
    assert "broken" not in str(ours)


@pytest.mark.usefixtures("home")
def test_exchange_answer_without_a_user() -> None:
    answer = {"key": "sk-or-v1-new", "user_id": 5}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    http_client = httpx.Client(transport=transport)
    with OpenRouter("mine", http_client=http_client) as client:
        assert client.oauth.exchange("code") == OAuthKey(ApiKey("sk-or-v1-new"))


def test_login_in_the_browser(home: Path) -> None:
    fake = FakeOpenRouter()
    browser = allowing(fake)
    with fake.client() as client:
        got = client.oauth.login(open_url=browser)
    browser.wait()
    status, page = browser.seen[0]
    assert status == 200
    assert "The login is done." in page
    asked = parse_qs(urlsplit(browser.opened[0]).query)
    assert browser.opened[0].startswith("https://openrouter.ai/auth?")
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["callback_url"][0].startswith("http://127.0.0.1:")
    assert got.stored_in == str(home / "key")
    with OpenRouter() as later:
        assert later.settings.api_key == got.key


@pytest.mark.usefixtures("home")
def test_login_state_and_verifier_are_new_each_time() -> None:
    fake = FakeOpenRouter()
    opened = []
    for _ in range(2):
        browser = allowing(fake)
        with fake.client() as client:
            client.oauth.login(open_url=browser)
        browser.wait()
        opened.append(parse_qs(urlsplit(browser.opened[0]).query))
    states = {urlsplit(fields["callback_url"][0]).path for fields in opened}
    challenges = {fields["code_challenge"][0] for fields in opened}
    assert (len(states), len(challenges)) == (2, 2)


def test_login_answers_others_and_goes_on_waiting() -> None:
    fake = FakeOpenRouter()
    statuses = []
    idle: list[socket.socket] = []

    def others(place: str) -> None:
        parts = urlsplit(place)
        site = f"http://127.0.0.1:{parts.port}"
        # A browser opens connections that it may use later, and some are closed unused.
        address = ("127.0.0.1", parts.port or 0)
        idle.append(socket.create_connection(address))
        socket.create_connection(address).close()
        statuses.append(visit(site + "/favicon.ico")[0])
        statuses.append(visit(site + "/callback/of-another-login?code=stolen")[0])
        statuses.append(visit(f"{site}{parts.path}?state=1")[0])
        statuses.append(visit(place, "POST")[0])
        with socket.create_connection(address) as slow:
            slow.sendall(b"GET /favicon.ico HT")
            slow.sendall(b"TP/1.1\r\n\r\n")
            statuses.append(int(slow.recv(4096).split()[1]))

    browser = allowing(fake, before=others)
    with fake.client() as client:
        got = client.oauth.login(open_url=browser, store=False)
    browser.wait()
    assert statuses == [404, 400, 400, 400, 404]
    assert got.stored_in is None
    assert [request.json["code"] for request in fake.requests if request.json] == [
        "auth_code_fake_000001"
    ]
    with idle[0] as left:
        assert left.recv(1) == b""


def test_login_closes_its_port_afterwards() -> None:
    fake = FakeOpenRouter()
    places: list[str] = []
    browser = allowing(fake, before=places.append)
    with fake.client() as client:
        client.oauth.login(open_url=browser, store=False)
    browser.wait()
    with pytest.raises(ConnectionRefusedError):
        visit(places[0])


def test_login_that_the_user_refuses() -> None:
    fake = FakeOpenRouter()
    seen = []
    browser = Browser(lambda url: seen.append(visit(decide(fake, url, "deny"))))
    with fake.client() as client:
        with pytest.raises(PermissionDeniedError) as caught:
            client.oauth.login(open_url=browser)
    browser.wait()
    assert "refused in the browser: access_denied" in str(caught.value)
    assert seen[0][0] == 200
    assert [request.method for request in fake.requests] == ["GET"]


def test_login_that_nobody_finishes() -> None:
    opened: list[str] = []
    fake = FakeOpenRouter()
    with fake.client() as client:
        with pytest.raises(APITimeoutError) as caught:
            client.oauth.login(open_url=opened.append, timeout=0.01)
    assert "Nobody finished the login in the browser within 0.01 s" in str(caught.value)
    assert not caught.value.retryable
    place = parse_qs(urlsplit(opened[0]).query)["callback_url"][0]
    with pytest.raises(ConnectionRefusedError):
        visit(place)


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), "5", None])
def test_login_timeout_that_is_none(timeout: Any) -> None:
    with FakeOpenRouter().client() as client:
        with pytest.raises(ConfigurationError, match="timeout takes seconds above 0"):
            client.oauth.login(open_url=len, timeout=timeout)


def test_login_without_a_port(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: Any) -> Any:
        raise OSError("too many open files")

    def full_too(*_: Any) -> Any:
        raise OSError("too many open files")

    monkeypatch.setattr(anyio, "create_tcp_listener", full)
    monkeypatch.setattr(socket, "create_server", full_too)
    with FakeOpenRouter().client() as client:
        with pytest.raises(ConfigurationError, match=r"No port .* \(too many .* ask_code="):
            client.oauth.login(open_url=len)


def test_login_opens_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeOpenRouter()
    browser = allowing(fake)

    def show(url: str) -> bool:
        browser(url)
        return True

    monkeypatch.setattr(webbrowser, "open", show)
    with fake.client() as client:
        assert (client.oauth.login(store=False)).user_id == "user_fake"
    browser.wait()


@pytest.mark.parametrize("error", [None, webbrowser.Error("none")])
def test_login_without_a_browser(
    error: Exception | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def show(url: str) -> bool:
        if error is not None:
            raise error
        return False

    monkeypatch.setattr(webbrowser, "open", show)
    with FakeOpenRouter().client() as client:
        with pytest.raises(ConfigurationError, match="No browser can be opened here: pass ask_"):
            client.oauth.login()


@pytest.mark.usefixtures("home")
def test_login_by_a_code_that_the_user_copies() -> None:
    fake = FakeOpenRouter()
    shown: list[str] = []

    def ask(url: str) -> str:
        shown.append(url)
        return f" {code_shown(fake, url)}\n"

    with fake.client() as client:
        got = client.oauth.login(ask_code=ask, key_label="Laptop")
    asked = parse_qs(urlsplit(shown[0]).query)
    assert "callback_url" not in asked
    assert asked["key_label"] == ["Laptop"]
    with OpenRouter() as later:
        assert later.settings.api_key == got.key


@pytest.mark.parametrize("code", ["", None])
def test_login_by_a_code_that_is_none(code: Any) -> None:
    with FakeOpenRouter().client() as client:
        with pytest.raises(ConfigurationError, match="There is no code"):
            client.oauth.login(ask_code=lambda url: code)


@pytest.mark.usefixtures("home")
def test_login_whose_key_cannot_be_stored_hands_it_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyrings.install(monkeypatch, keyrings.KeyringError("locked"))
    fake = FakeOpenRouter()
    with fake.client() as client:
        with pytest.raises(ConfigurationError, match="keyring: KeyringError: locked") as caught:
            client.oauth.login(ask_code=lambda url: code_shown(fake, url))
        got = caught.value.partial
        client.with_options(api_key=got.key).key.get()


def test_login_when_the_exchange_fails() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Status(500), when=lambda request: request.method == "POST")
    browser = allowing(fake)
    with fake.client() as client:
        with pytest.raises(Exception, match="Server error"):
            client.oauth.login(open_url=browser)
    browser.wait()


def test_create_code_is_exchanged_without_a_verifier() -> None:
    fake = FakeOpenRouter(api_keys=["mine"])
    with fake.client() as client:
        made = client.oauth.create_code(callback_url=CALLBACK, limit=5)
        got = client.oauth.exchange(made.id)
        client.with_options(api_key=got.key).key.get()
    assert fake.requests[0].json == {"callback_url": CALLBACK, "limit": 5}


@pytest.mark.parametrize(
    ("name", "hint"),
    [("call_back_url", "did you mean 'callback_url'"), ("x", "there are callback")],
)
def test_create_code_with_an_unknown_name(name: str, hint: str) -> None:
    wrong: Any = {name: "x"}
    with FakeOpenRouter().client() as client:
        with pytest.raises(TypeError, match=f"unexpected parameter '{name}': {hint}"):
            client.oauth.create_code(**wrong)


@pytest.mark.parametrize("answer", [5, {}, {"data": {"id": 5}}])
def test_create_code_answer_without_a_code(answer: Any) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    http_client = httpx.Client(transport=transport)
    with OpenRouter("mine", http_client=http_client) as client:
        with pytest.raises(ResponseDecodeError, match="has no code"):
            client.oauth.create_code(callback_url=CALLBACK)


def test_oauth_says_the_same_as_the_functions_without_a_client() -> None:
    from openrouter import oauth

    with FakeOpenRouter().client() as client:
        for name in ("login", "exchange"):
            ours = set(inspect.signature(getattr(client.oauth, name)).parameters)
            theirs = set(inspect.signature(getattr(oauth, name)).parameters)
            assert theirs == ours | {"base_url", "http_client"}
