"""The login in the browser: nothing to guess, nothing to reach from outside, nothing echoed."""

from __future__ import annotations

import base64
import secrets
from typing import Callable

import pytest

from openrouter._loopback import AsyncLoopback, Loopback
from openrouter.credentials import Hidden
from openrouter.oauth_pkce import callback_path, challenge, judge, new_state, new_verifier

PAYLOAD = "<script>alert(1)</script>"


@pytest.mark.parametrize(("make", "size"), [(new_verifier, 64), (new_state, 32)])
def test_secret_of_a_login_is_long_and_new(
    make: Callable[[], str], size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = {make() for _ in range(100)}
    assert len(made) == 100
    for text in made:
        assert len(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))) == size
    monkeypatch.setattr(secrets, "token_urlsafe", lambda size: f"asked for {size}")
    assert make() == f"asked for {size}"


def test_challenge_does_not_show_the_verifier() -> None:
    verifier = new_verifier()
    assert verifier not in challenge(verifier)


def test_port_is_reached_from_this_machine_only() -> None:
    port = Loopback.open()
    try:
        assert port._listener.getsockname()[0] == "127.0.0.1"
    finally:
        port.close()


@pytest.mark.anyio
async def test_async_port_is_reached_from_this_machine_only() -> None:
    from anyio.abc import SocketAttribute

    port = await AsyncLoopback.open()
    try:
        address = port._listener.extra(SocketAttribute.local_address)
        assert address[0] == "127.0.0.1"
    finally:
        await port.aclose()


@pytest.mark.parametrize("state", ["", "x", "s" * 43, "%73tate"])
def test_callback_with_another_state_does_not_count(state: str) -> None:
    reply = judge(f"GET /callback/{state}?code=c HTTP/1.1\r\n\r\n".encode(), Hidden("state"))
    assert reply.callback is None
    assert reply.status.startswith("400")


@pytest.mark.parametrize("query", [f"code={PAYLOAD}", f"error={PAYLOAD}", f"x={PAYLOAD}"])
def test_page_of_the_callback_repeats_nothing(query: str) -> None:
    request = f"GET {callback_path('s')}?{query} HTTP/1.1\r\n\r\n"
    page = judge(request.encode(), Hidden("s")).to_bytes()
    assert b"script" not in page
    assert b"no-referrer" in page
