from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from openrouter.testing import FakeOpenRouter
from tests.unit.fake_calls import KEY, Clock, ask, error

CALLBACK = "http://localhost:3000/callback"


def page(fake: FakeOpenRouter, **query: str) -> Any:
    return fake.handle("GET", "/auth?" + urlencode(query), {})


def code(fake: FakeOpenRouter, **query: str) -> str:
    place = page(fake, callback_url=CALLBACK, consent="allow", **query).header("location")
    assert place.startswith(CALLBACK + "?code=")
    return str(place.partition("=")[2])


def exchange(fake: FakeOpenRouter, **body: Any) -> Any:
    return ask(fake, "POST", "auth/keys", body, key=None)


def test_page_asks_the_user_and_its_links_decide() -> None:
    fake = FakeOpenRouter()
    with fake.serve() as server, httpx.Client(trust_env=False) as browser:
        site = server.base_url.replace("/api/v1", "")
        shown = browser.get(site + "/auth", params={"callback_url": CALLBACK + "?a=b&c=d"})
        assert shown.headers["content-type"].startswith("text/html")
        links = [part.partition('"')[0] for part in shown.text.split('href="')[1:]]
        went = [browser.get(site + link.replace("&amp;", "&")) for link in links]
    assert [answer.status_code for answer in went] == [302, 302]
    assert [answer.headers["location"] for answer in went] == [
        CALLBACK + "?a=b&c=d&code=auth_code_fake_000001",
        CALLBACK + "?a=b&c=d&error=access_denied",
    ]


def test_page_without_a_callback_shows_the_code() -> None:
    fake = FakeOpenRouter()
    assert b"<code>auth_" in page(fake, code_challenge="c" * 43, consent="allow").body
    denied = page(fake, code_challenge="c" * 43, consent="deny")
    assert (denied.status, b"<code>" in denied.body) == (200, False)


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"code_challenge_method": "S256"},
        {"callback_url": CALLBACK, "code_challenge": "c", "code_challenge_method": "S512"},
        {"callback_url": "http://example.org/"},
        {"callback_url": "localhost"},
    ],
)
def test_page_refuses(query: dict[str, str]) -> None:
    assert page(FakeOpenRouter(), consent="allow", **query).status == 400


def test_exchange_gives_keys_that_the_fake_accepts() -> None:
    fake = FakeOpenRouter(api_keys=["mine"])
    keys = {exchange(fake, code=code(fake)).json()["key"] for _ in range(2)}
    assert len(keys) == 2
    assert all(ask(fake, "GET", "key", key=key).status == 200 for key in keys)
    assert ask(fake, "GET", "key", key="sk-or-v1-other").status == 401


@pytest.mark.parametrize(
    "body", [None, [], {}, {"code": ""}, {"code": 5}, {"code": "x", "code_challenge_method": "X"}]
)
def test_exchange_refuses_a_body_that_is_none(body: Any) -> None:
    assert ask(FakeOpenRouter(), "POST", "auth/keys", body, key=None).status == 400


def test_exchange_takes_post_only() -> None:
    assert ask(FakeOpenRouter(), "GET", "auth/keys", key=None).status == 405


def test_code_works_once() -> None:
    fake = FakeOpenRouter()
    name = code(fake)
    assert exchange(fake, code=name).status == 200
    again = exchange(fake, code=name)
    assert (again.status, error(again)[0]) == (403, 403)
    assert exchange(fake, code="never-made").status == 403


@pytest.mark.parametrize(("seconds", "status"), [(599, 200), (600, 403)])
def test_code_lives_for_ten_minutes(seconds: int, status: int) -> None:
    clock = Clock()
    fake = FakeOpenRouter(clock=clock)
    name = code(fake)
    clock.now += seconds
    assert exchange(fake, code=name).status == status


# The values of RFC 7636, appendix B.
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@pytest.mark.parametrize(
    ("asked", "body", "status"),
    [
        ({"code_challenge": CHALLENGE, "code_challenge_method": "S256"}, {}, 403),
        ({"code_challenge": CHALLENGE}, {"code_verifier": VERIFIER}, 403),
        ({"code_challenge": CHALLENGE}, {"code_verifier": CHALLENGE}, 200),
        ({"code_challenge": CHALLENGE}, {"code_verifier": None}, 403),
        (
            {"code_challenge": CHALLENGE, "code_challenge_method": "S256"},
            {"code_verifier": VERIFIER},
            200,
        ),
        (
            {"code_challenge": CHALLENGE, "code_challenge_method": "S256"},
            {"code_verifier": VERIFIER, "code_challenge_method": "S256"},
            200,
        ),
        (
            {"code_challenge": CHALLENGE, "code_challenge_method": "S256"},
            {"code_verifier": VERIFIER, "code_challenge_method": "plain"},
            400,
        ),
        (
            {"code_challenge": CHALLENGE, "code_challenge_method": "S256"},
            {"code_verifier": CHALLENGE},
            403,
        ),
    ],
)
def test_verifier_has_to_fit(asked: dict[str, str], body: dict[str, Any], status: int) -> None:
    fake = FakeOpenRouter()
    assert exchange(fake, code=code(fake, **asked), **body).status == status


def test_wrong_verifier_leaves_the_code_as_it_is() -> None:
    fake = FakeOpenRouter()
    name = code(fake, code_challenge=CHALLENGE, code_challenge_method="S256")
    assert exchange(fake, code=name, code_verifier="wrong").status == 403
    assert exchange(fake, code=name, code_verifier=VERIFIER).status == 200


def test_create_code_needs_a_key_and_an_address() -> None:
    fake = FakeOpenRouter()
    body = {"callback_url": CALLBACK, "limit": 5}
    assert ask(fake, "POST", "auth/keys/code", body, key=None).status == 401
    made = ask(fake, "POST", "auth/keys/code", body, key=KEY).json()["data"]
    assert set(made) == {"id", "app_id", "created_at"}
    assert exchange(fake, code=made["id"]).status == 200
    for wrong in ({}, None, {"callback_url": 5}, {"callback_url": "http://example.org"}):
        assert ask(fake, "POST", "auth/keys/code", wrong, key=KEY).status == 400


def test_page_is_beside_the_api_only() -> None:
    fake = FakeOpenRouter()
    for path in ("/api/v1/auth", "/auth/keys", "/models", "auth", "//auth"):
        assert fake.handle("GET", path, {}).status in (404, 405), path
