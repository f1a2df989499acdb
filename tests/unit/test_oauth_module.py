from __future__ import annotations

import inspect
import threading
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from openrouter import ApiKey, OpenRouter, oauth
from openrouter.errors import ConfigurationError, PermissionDeniedError
from openrouter.testing import FakeOpenRouter
from tests.unit import keyrings
from tests.unit.oauth_user import allowing, code_shown, decide


@pytest.fixture
def fake() -> FakeOpenRouter:
    return FakeOpenRouter()


@pytest.fixture
def http_client(fake: FakeOpenRouter) -> httpx.Client:
    return httpx.Client(transport=fake.transport())


@pytest.fixture
def async_http_client(fake: FakeOpenRouter) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=fake.transport())


def test_login_needs_no_key(
    fake: FakeOpenRouter, http_client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = keyrings.install(monkeypatch)
    browser = allowing(fake)
    got = oauth.login(open_url=browser, http_client=http_client)
    browser.wait()
    assert got.stored_in == "keyring"
    assert keyring.kept == {("openrouter", "default"): got.key.reveal()}
    assert not any("authorization" in request.headers for request in fake.requests)


def test_login_at_a_server(fake: FakeOpenRouter, tmp_path: Path) -> None:
    with fake.serve() as server:
        seen: list[str] = []

        def ask(url: str) -> str:
            seen.append(url)
            return code_shown(fake, url)

        assert oauth.login(ask_code=ask, store=False, base_url=server.base_url).stored_in is None
        assert seen[0].startswith(server.base_url.replace("/api/v1", "/auth?"))


def test_exchange_needs_no_key(fake: FakeOpenRouter, http_client: httpx.Client) -> None:
    verifier = oauth.new_verifier()
    url = oauth.authorization_url("https://example.org/back?a=b", verifier=verifier)
    code = decide(fake, url).partition("&code=")[2]
    got = oauth.exchange(code, verifier, http_client=http_client)
    assert isinstance(got, oauth.OAuthKey)
    with pytest.raises(PermissionDeniedError):
        oauth.exchange(code, verifier, http_client=http_client)


def test_exchange_by_the_plain_method(fake: FakeOpenRouter, http_client: httpx.Client) -> None:
    verifier = oauth.new_verifier()
    url = oauth.authorization_url("http://127.0.0.1/", verifier=verifier, method="plain")
    code = decide(fake, url).partition("?code=")[2]
    got = oauth.exchange(code, verifier, method="plain", http_client=http_client)
    assert got.user_id == "user_fake"


@pytest.mark.anyio
async def test_async_exchange_needs_no_key(
    fake: FakeOpenRouter, async_http_client: httpx.AsyncClient
) -> None:
    verifier = oauth.new_verifier()
    url = oauth.authorization_url("http://localhost:3000/", verifier=verifier)
    code = decide(fake, url).partition("?code=")[2]
    got = await oauth.async_exchange(code, verifier, http_client=async_http_client)
    assert got.user_id == "user_fake"


@pytest.mark.anyio
async def test_async_login_leaves_the_event_loop_to_others(
    fake: FakeOpenRouter, async_http_client: httpx.AsyncClient
) -> None:
    others_ran = threading.Event()

    def ask(url: str) -> str:
        return code_shown(fake, url) if others_ran.wait(20) else ""

    async def other() -> None:
        others_ran.set()

    seen = []
    async with anyio.create_task_group() as group:
        group.start_soon(other)
        seen.append(
            await oauth.async_login(ask_code=ask, store=False, http_client=async_http_client)
        )
    assert seen[0].stored_in is None


@pytest.mark.anyio
async def test_async_login_awaits_what_is_async(
    fake: FakeOpenRouter, async_http_client: httpx.AsyncClient
) -> None:
    async def ask(url: str) -> str:
        await anyio.lowlevel.checkpoint()
        return code_shown(fake, url)

    wanted: Any = ask
    got = await oauth.async_login(ask_code=wanted, store=False, http_client=async_http_client)
    assert got.user_id == "user_fake"


@pytest.mark.parametrize("name", ["login", "exchange"])
def test_functions_and_their_twins_take_the_same(name: str) -> None:
    plain = inspect.signature(getattr(oauth, name)).parameters
    twin = inspect.signature(getattr(oauth, f"async_{name}")).parameters
    assert list(plain) == list(twin)
    assert [p.default for p in plain.values()] == [p.default for p in twin.values()]


@pytest.mark.parametrize("name", oauth.__all__)
def test_name_is_documented(name: str) -> None:
    assert getattr(oauth, name).__doc__


@pytest.mark.parametrize("key", ["sk-or-v1-0123456789abcdef", ApiKey("sk-or-v1-0123456789abcdef")])
def test_store_key_keeps_a_key_where_clients_find_it(
    key: str | ApiKey, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    keyrings.install(monkeypatch, keyrings.NoKeyringError())
    place = oauth.store_key(key)
    assert place == str(tmp_path / "openrouter" / "key")
    with OpenRouter() as client:
        assert client.settings.api_key == ApiKey("sk-or-v1-0123456789abcdef")
        assert place in client.settings.explain()


def test_store_key_refuses_what_cannot_be_a_key() -> None:
    with pytest.raises(ConfigurationError, match="blank"):
        oauth.store_key("two words")
