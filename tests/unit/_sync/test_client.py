# Made from tests/unit/_async/test_client.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import os
import traceback
from typing import Any, Callable

import httpx
import pytest

from openrouter import OpenRouter
from openrouter.errors import ConfigurationError, OpenRouterError
from openrouter.testing import FakeOpenRouter

MODEL = "openai/gpt-4o-mini"
KEY = "sk-or-v1-test"
CREATE: Any = {"model": MODEL, "messages": "Hi"}


def recording(seen: list[httpx.Request]) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "gen-1", "choices": [], "data": {"usage": 1.5}})

    return answer


def client_for(seen: list[httpx.Request], **options: Any) -> OpenRouter:
    transport = httpx.MockTransport(recording(seen))
    options.setdefault("http_client", httpx.Client(transport=transport))
    return OpenRouter(KEY, **options)


def test_client_sends_the_key_and_names_itself() -> None:
    seen: list[httpx.Request] = []
    with client_for(seen) as client:
        client.chat.completions.create(**CREATE)
    headers = seen[0].headers
    assert headers["authorization"] == "Bearer sk-or-v1-test"
    assert headers["user-agent"].startswith("openrouter-typed/")
    assert headers["accept"] == "application/json"
    assert headers["content-type"] == "application/json"
    assert (seen[0].method, str(seen[0].url)) == (
        "POST",
        "https://openrouter.ai/api/v1/chat/completions",
    )


def test_client_names_the_app() -> None:
    seen: list[httpx.Request] = []
    with client_for(
        seen,
        app_url="https://example.org",
        app_title="Büro",
        app_categories=["cli-agent", "game"],
        default_headers={"X-Team": "red"},
    ) as client:
        client.key.get()
    raw = {name.lower(): value for name, value in seen[0].headers.raw}
    assert raw[b"http-referer"] == b"https://example.org"
    assert raw[b"x-title"] == raw[b"x-openrouter-title"] == "Büro".encode()
    assert raw[b"x-openrouter-categories"] == b"cli-agent,game"
    assert raw[b"x-team"] == b"red"
    assert b"content-type" not in raw


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_client_header_of_the_caller_takes_the_place_of_ours(name: str) -> None:
    seen: list[httpx.Request] = []
    client = client_for(seen, default_headers={name: "Bearer gateway", "user-agent": "mine"})
    client.key.get()
    assert seen[0].headers.get_list("authorization") == ["Bearer gateway"]
    assert seen[0].headers.get_list("user-agent") == ["mine"]


def test_client_header_of_one_request_takes_the_place_of_all_others() -> None:
    seen: list[httpx.Request] = []
    client = client_for(seen, default_headers={"X-Team": "red"})
    extra = {"x-team": "blue", "AUTHORIZATION": "Basic x", "content-type": "text/plain"}
    client.chat.completions.create(**CREATE, extra_headers=extra)
    assert seen[0].headers.get_list("x-team") == ["blue"]
    assert seen[0].headers.get_list("authorization") == ["Basic x"]
    assert seen[0].headers.get_list("content-type") == ["text/plain"]


@pytest.mark.parametrize("headers", [{"X-A": "a\r\nX-B: b"}, {"bad name": "x"}, {"X-A": None}])
def test_client_header_that_is_none_is_refused(headers: Any) -> None:
    seen: list[httpx.Request] = []
    client = client_for(seen)
    with pytest.raises(ConfigurationError, match="header"):
        client.chat.completions.create(**CREATE, extra_headers=headers)
    with pytest.raises(ConfigurationError, match="header"):
        client_for(seen, default_headers=headers)
    with pytest.raises(ConfigurationError, match="header"):
        client.with_options(default_headers=headers)
    assert seen == []


def test_client_with_options_changes_the_copy_only() -> None:
    seen: list[httpx.Request] = []
    client = client_for(seen, app_title="One", default_headers={"X-Team": "red"})
    copy = client.with_options(
        api_key="sk-or-v1-other",
        app_title="Two",
        default_headers={"x-team": "blue"},
        timeout=7,
    )
    copy.key.get()
    client.key.get()
    changed, plain = seen
    assert changed.headers["authorization"] == "Bearer sk-or-v1-other"
    assert changed.headers["x-title"] == changed.headers["x-openrouter-title"] == "Two"
    assert changed.headers.get_list("x-team") == ["blue"]
    assert changed.extensions["timeout"]["read"] == 7
    assert plain.headers["authorization"] == "Bearer sk-or-v1-test"
    assert plain.headers["x-title"] == "One"
    assert plain.headers.get_list("x-team") == ["red"]
    assert plain.extensions["timeout"]["read"] == 600


def test_client_with_options_of_nothing_is_the_same() -> None:
    seen: list[httpx.Request] = []
    client = client_for(seen, timeout=5, app_title="One")
    client.with_options().key.get()
    client.key.get()
    first, second = seen
    assert first.headers == second.headers
    assert first.extensions["timeout"] == second.extensions["timeout"]


def test_client_with_options_shares_the_connections() -> None:
    with OpenRouter(KEY) as client:
        copy = client.with_options(timeout=1)
        assert copy._connections.client() is client._connections.client()
    with pytest.raises(ConfigurationError, match="closed"):
        copy.key.get()


def test_client_of_a_subclass_copies_as_one() -> None:
    class Mine(OpenRouter):
        pass

    assert type(Mine(KEY).with_options(timeout=1)) is Mine


def test_client_closed_says_so() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    client.close()
    client.close()
    with pytest.raises(ConfigurationError, match="This client is closed"):
        client.models.list()
    with pytest.raises(ConfigurationError, match="This client is closed"):
        client.chat.completions.create(**CREATE, stream=True)
    assert fake.requests == []


def test_client_without_a_key_says_how_to_get_one() -> None:
    with pytest.raises(ConfigurationError, match=r"OPENROUTER_API_KEY.*settings/keys"):
        OpenRouter()


def test_client_takes_key_and_address_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-env")
    monkeypatch.setenv("OPENROUTER_BASE_URL", "http://127.0.0.1:9/v2/")
    seen: list[httpx.Request] = []
    http_client = httpx.Client(transport=httpx.MockTransport(recording(seen)))
    OpenRouter(http_client=http_client).key.get()
    assert seen[0].headers["authorization"] == "Bearer sk-or-v1-env"
    assert str(seen[0].url) == "http://127.0.0.1:9/v2/key"
    with pytest.raises(ConfigurationError, match="key"):
        OpenRouter(http_client=http_client).with_options(api_key="")


def test_client_refuses_to_send_the_key_unencrypted() -> None:
    with pytest.raises(ConfigurationError, match="insecure_hosts"):
        OpenRouter(KEY, base_url="http://gateway.example/v1")
    OpenRouter(KEY, base_url="http://gateway.example/v1", insecure_hosts=["gateway.example"])


def test_client_prints_without_the_key() -> None:
    client = OpenRouter(KEY)
    assert repr(client) == f"{OpenRouter.__name__}(base_url='https://openrouter.ai/api/v1')"


@pytest.mark.parametrize("number", [0, -1, True, 2.5, "10"])
def test_client_max_connections_that_cannot_be_is_refused(number: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_connections"):
        OpenRouter(KEY, max_connections=number)


@pytest.mark.parametrize(
    "timeout", [0, -1, True, "5", (5, 5), float("nan"), float("inf"), [1], {"read": 5}]
)
def test_client_timeout_that_is_none_is_refused(timeout: Any) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(ConfigurationError, match="timeout takes seconds above 0"):
        OpenRouter(KEY, timeout=timeout)
    client = client_for(seen)
    with pytest.raises(ConfigurationError, match="timeout takes seconds above 0"):
        client.with_options(timeout=timeout)
    with pytest.raises(ConfigurationError, match="timeout takes seconds above 0"):
        client.chat.completions.create(**CREATE, timeout=timeout)
    assert seen == []


@pytest.mark.parametrize(
    ("timeout", "connect", "read"),
    [
        (None, 10.0, 600.0),
        (30, 10.0, 30),
        (2.5, 2.5, 2.5),
        (httpx.Timeout(60, connect=20), 20, 60),
        (httpx.Timeout(None), None, None),
    ],
)
def test_client_timeout_reaches_the_transport(timeout: Any, connect: Any, read: Any) -> None:
    seen: list[httpx.Request] = []
    client_for(seen, timeout=timeout).key.get()
    client_for(seen).chat.completions.create(**CREATE, timeout=timeout)
    for request in seen:
        sent = request.extensions["timeout"]
        assert (sent["connect"], sent["read"]) == (connect, read)


def test_client_refuses_to_send_what_is_no_request() -> None:
    wrong: Any = "x"
    with FakeOpenRouter().client() as client:
        with pytest.raises(TypeError, match="send takes what a function of openrouter_api"):
            client.send(wrong)


def test_client_refuses_a_query_that_is_no_dict() -> None:
    wrong: Any = "a=b"
    with FakeOpenRouter().client() as client:
        with pytest.raises(ConfigurationError, match="extra_query is a dict"):
            client.chat.completions.create(
                model="openai/gpt-4o-mini", messages="Hi", extra_query=wrong
            )


def test_key_is_in_no_local_variable_of_a_traceback() -> None:
    secret = "sk-or-v1-0123456789-very-secret"
    with OpenRouter(secret, base_url="http://127.0.0.1:9/api/v1") as client:
        with pytest.raises(OpenRouterError) as caught:
            client.key.get()
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [f for f in frames.stack if f"{os.sep}openrouter{os.sep}" in f.filename and f.locals]
        assert len(ours) > 2
        assert secret not in str([frame.locals for frame in ours])


def test_client_refuses_a_limiter_that_is_none() -> None:
    with pytest.raises(ConfigurationError, match="rate_limiter takes a RateLimiter"):
        OpenRouter("sk-or-v1-x", rate_limiter=20)  # type: ignore[arg-type]  # the point
