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

from openrouter import ApiKey, AsyncOpenRouter
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

pytestmark = pytest.mark.anyio

CALLBACK = "http://localhost:3000/callback"


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "openrouter"


async def code_of(client: AsyncOpenRouter, fake: FakeOpenRouter, verifier: str | None) -> str:
    url = client.oauth.authorization_url(CALLBACK, verifier=verifier)
    return parse_qs(urlsplit(decide(fake, url)).query)["code"][0]


async def test_exchange_gives_a_key_that_works() -> None:
    fake = FakeOpenRouter(api_keys=["mine"])
    verifier = new_verifier()
    async with fake.async_client(default_headers={"X-Team": "red"}) as client:
        got = await client.oauth.exchange(await code_of(client, fake, verifier), verifier)
        assert (got.user_id, got.stored_in) == ("user_fake", None)
        assert got.key.reveal()[9:-4] not in repr(got)
        await client.with_options(api_key=got.key).key.get()
    sent = fake.requests[1]
    assert (sent.method, sent.path) == ("POST", "/api/v1/auth/keys")
    assert sent.json["code_challenge_method"] == "S256"
    assert sent.headers["x-team"] == "red"
    assert "authorization" not in sent.headers


async def test_exchange_of_a_used_code() -> None:
    fake = FakeOpenRouter()
    verifier = new_verifier()
    async with fake.async_client() as client:
        code = await code_of(client, fake, verifier)
        await client.oauth.exchange(code, verifier)
        with pytest.raises(PermissionDeniedError, match="has been used") as caught:
            await client.oauth.exchange(code, verifier)
    assert caught.value.status_code == 403


async def test_exchange_of_an_expired_code() -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock)
    verifier = new_verifier()
    async with fake.async_client() as client:
        code = await code_of(client, fake, verifier)
        clock.now += 600
        with pytest.raises(PermissionDeniedError, match="expired"):
            await client.oauth.exchange(code, verifier)


async def test_exchange_with_another_verifier() -> None:
    fake = FakeOpenRouter()
    async with fake.async_client() as client:
        code = await code_of(client, fake, new_verifier())
        for verifier in (new_verifier(), None):
            with pytest.raises(PermissionDeniedError, match="verifier is wrong"):
                await client.oauth.exchange(code, verifier)


async def test_exchange_with_another_method() -> None:
    fake = FakeOpenRouter()
    verifier = new_verifier()
    async with fake.async_client() as client:
        code = await code_of(client, fake, verifier)
        with pytest.raises(BadRequestError, match="method"):
            await client.oauth.exchange(code, verifier, method="plain")
        assert (await client.oauth.exchange(code, verifier)).user_id == "user_fake"


async def test_exchange_of_no_code_sends_nothing() -> None:
    fake = FakeOpenRouter()
    async with fake.async_client() as client:
        with pytest.raises(ConfigurationError, match="no code"):
            await client.oauth.exchange(" ")
    assert fake.requests == []


@pytest.mark.parametrize(
    "answer", [5, [], {}, {"key": None}, {"key": 5}, {"key": "sk-or-v1-broken\nsecret"}]
)
async def test_exchange_answer_without_a_key(answer: Any) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    http_client = httpx.AsyncClient(transport=transport)
    async with AsyncOpenRouter("mine", http_client=http_client) as client:
        with pytest.raises(ResponseDecodeError, match="has no key") as caught:
            await client.oauth.exchange("code")
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [f.locals for f in shown.stack if f"{os.sep}openrouter{os.sep}" in f.filename]
    assert "broken" not in str(ours)


@pytest.mark.usefixtures("home")
async def test_exchange_answer_without_a_user() -> None:
    answer = {"key": "sk-or-v1-new", "user_id": 5}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    http_client = httpx.AsyncClient(transport=transport)
    async with AsyncOpenRouter("mine", http_client=http_client) as client:
        assert await client.oauth.exchange("code") == OAuthKey(ApiKey("sk-or-v1-new"))


async def test_login_in_the_browser(home: Path) -> None:
    fake = FakeOpenRouter()
    browser = allowing(fake)
    async with fake.async_client() as client:
        got = await client.oauth.login(open_url=browser)
    browser.wait()
    status, page = browser.seen[0]
    assert status == 200
    assert "The login is done." in page
    asked = parse_qs(urlsplit(browser.opened[0]).query)
    assert browser.opened[0].startswith("https://openrouter.ai/auth?")
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["callback_url"][0].startswith("http://127.0.0.1:")
    assert got.stored_in == str(home / "key")
    async with AsyncOpenRouter() as later:
        assert later.settings.api_key == got.key


@pytest.mark.usefixtures("home")
async def test_login_state_and_verifier_are_new_each_time() -> None:
    fake = FakeOpenRouter()
    opened = []
    for _ in range(2):
        browser = allowing(fake)
        async with fake.async_client() as client:
            await client.oauth.login(open_url=browser)
        browser.wait()
        opened.append(parse_qs(urlsplit(browser.opened[0]).query))
    states = {urlsplit(fields["callback_url"][0]).path for fields in opened}
    challenges = {fields["code_challenge"][0] for fields in opened}
    assert (len(states), len(challenges)) == (2, 2)


async def test_login_answers_others_and_goes_on_waiting() -> None:
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
    async with fake.async_client() as client:
        got = await client.oauth.login(open_url=browser, store=False)
    browser.wait()
    assert statuses == [404, 400, 400, 400, 404]
    assert got.stored_in is None
    assert [request.json["code"] for request in fake.requests if request.json] == [
        "auth_code_fake_000001"
    ]
    with idle[0] as left:
        assert left.recv(1) == b""


async def test_login_closes_its_port_afterwards() -> None:
    fake = FakeOpenRouter()
    places: list[str] = []
    browser = allowing(fake, before=places.append)
    async with fake.async_client() as client:
        await client.oauth.login(open_url=browser, store=False)
    browser.wait()
    with pytest.raises(ConnectionRefusedError):
        visit(places[0])


async def test_login_that_the_user_refuses() -> None:
    fake = FakeOpenRouter()
    seen = []
    browser = Browser(lambda url: seen.append(visit(decide(fake, url, "deny"))))
    async with fake.async_client() as client:
        with pytest.raises(PermissionDeniedError) as caught:
            await client.oauth.login(open_url=browser)
    browser.wait()
    assert "refused in the browser: access_denied" in str(caught.value)
    assert seen[0][0] == 200
    assert [request.method for request in fake.requests] == ["GET"]


async def test_login_that_nobody_finishes() -> None:
    opened: list[str] = []
    fake = FakeOpenRouter()
    async with fake.async_client() as client:
        with pytest.raises(APITimeoutError) as caught:
            await client.oauth.login(open_url=opened.append, timeout=0.01)
    assert "Nobody finished the login in the browser within 0.01 s" in str(caught.value)
    assert not caught.value.retryable
    place = parse_qs(urlsplit(opened[0]).query)["callback_url"][0]
    with pytest.raises(ConnectionRefusedError):
        visit(place)


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), "5", None])
async def test_login_timeout_that_is_none(timeout: Any) -> None:
    async with FakeOpenRouter().async_client() as client:
        with pytest.raises(ConfigurationError, match="timeout takes seconds above 0"):
            await client.oauth.login(open_url=len, timeout=timeout)


async def test_login_without_a_port(monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(**_: Any) -> Any:
        raise OSError("too many open files")

    def full_too(*_: Any) -> Any:
        raise OSError("too many open files")

    monkeypatch.setattr(anyio, "create_tcp_listener", full)
    monkeypatch.setattr(socket, "create_server", full_too)
    async with FakeOpenRouter().async_client() as client:
        with pytest.raises(ConfigurationError, match=r"No port .* \(too many .* ask_code="):
            await client.oauth.login(open_url=len)


async def test_login_opens_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeOpenRouter()
    browser = allowing(fake)

    def show(url: str) -> bool:
        browser(url)
        return True

    monkeypatch.setattr(webbrowser, "open", show)
    async with fake.async_client() as client:
        assert (await client.oauth.login(store=False)).user_id == "user_fake"
    browser.wait()


@pytest.mark.parametrize("error", [None, webbrowser.Error("none")])
async def test_login_without_a_browser(
    error: Exception | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def show(url: str) -> bool:
        if error is not None:
            raise error
        return False

    monkeypatch.setattr(webbrowser, "open", show)
    async with FakeOpenRouter().async_client() as client:
        with pytest.raises(ConfigurationError, match="No browser can be opened here: pass ask_"):
            await client.oauth.login()


@pytest.mark.usefixtures("home")
async def test_login_by_a_code_that_the_user_copies() -> None:
    fake = FakeOpenRouter()
    shown: list[str] = []

    def ask(url: str) -> str:
        shown.append(url)
        return f" {code_shown(fake, url)}\n"

    async with fake.async_client() as client:
        got = await client.oauth.login(ask_code=ask, key_label="Laptop")
    asked = parse_qs(urlsplit(shown[0]).query)
    assert "callback_url" not in asked
    assert asked["key_label"] == ["Laptop"]
    async with AsyncOpenRouter() as later:
        assert later.settings.api_key == got.key


@pytest.mark.parametrize("code", ["", None])
async def test_login_by_a_code_that_is_none(code: Any) -> None:
    async with FakeOpenRouter().async_client() as client:
        with pytest.raises(ConfigurationError, match="There is no code"):
            await client.oauth.login(ask_code=lambda url: code)


@pytest.mark.usefixtures("home")
async def test_login_whose_key_cannot_be_stored_hands_it_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyrings.install(monkeypatch, keyrings.KeyringError("locked"))
    fake = FakeOpenRouter()
    async with fake.async_client() as client:
        with pytest.raises(ConfigurationError, match="keyring: KeyringError: locked") as caught:
            await client.oauth.login(ask_code=lambda url: code_shown(fake, url))
        got = caught.value.partial
        await client.with_options(api_key=got.key).key.get()


async def test_login_when_the_exchange_fails() -> None:
    fake = FakeOpenRouter()
    fake.fail(faults.Status(500), when=lambda request: request.method == "POST")
    browser = allowing(fake)
    async with fake.async_client() as client:
        with pytest.raises(Exception, match="Server error"):
            await client.oauth.login(open_url=browser)
    browser.wait()


async def test_create_code_is_exchanged_without_a_verifier() -> None:
    fake = FakeOpenRouter(api_keys=["mine"])
    async with fake.async_client() as client:
        made = await client.oauth.create_code(callback_url=CALLBACK, limit=5)
        got = await client.oauth.exchange(made.id)
        await client.with_options(api_key=got.key).key.get()
    assert fake.requests[0].json == {"callback_url": CALLBACK, "limit": 5}


@pytest.mark.parametrize(
    ("name", "hint"),
    [("call_back_url", "did you mean 'callback_url'"), ("x", "there are callback")],
)
async def test_create_code_with_an_unknown_name(name: str, hint: str) -> None:
    wrong: Any = {name: "x"}
    async with FakeOpenRouter().async_client() as client:
        with pytest.raises(TypeError, match=f"unexpected parameter '{name}': {hint}"):
            await client.oauth.create_code(**wrong)


@pytest.mark.parametrize("answer", [5, {}, {"data": {"id": 5}}])
async def test_create_code_answer_without_a_code(answer: Any) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    http_client = httpx.AsyncClient(transport=transport)
    async with AsyncOpenRouter("mine", http_client=http_client) as client:
        with pytest.raises(ResponseDecodeError, match="has no code"):
            await client.oauth.create_code(callback_url=CALLBACK)


async def test_oauth_says_the_same_as_the_functions_without_a_client() -> None:
    from openrouter import oauth

    async with FakeOpenRouter().async_client() as client:
        for name in ("login", "exchange"):
            ours = set(inspect.signature(getattr(client.oauth, name)).parameters)
            theirs = set(inspect.signature(getattr(oauth, name)).parameters)
            assert theirs == ours | {"base_url", "http_client"}
