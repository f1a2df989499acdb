"""Credentials in headers of the caller's own do not show, and nothing breaks out of a header."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import traceback
from typing import Any, Callable

import httpx
import pytest

from openrouter import AsyncOpenRouter, Conversation, OpenRouter, configure_logging
from openrouter.errors import ConfigurationError, OpenRouterError
from openrouter.testing import FakeOpenRouter

KEY = "sk-or-v1-0123456789abcdef"
SECRET = "gateway-s3cret"
FIELDS = {"X-Gateway": SECRET, "Authorization": f"Basic {SECRET}"}
BROKEN = {**FIELDS, "X-Broken": SECRET + "\r\nX-Injected: 1"}
ASK: Any = {"model": "openai/gpt-4o-mini", "messages": "Hi"}


def shown(act: Callable[[], object]) -> str:
    """Everything that a traceback says with the local variables of our frames."""
    try:
        act()
    except (OpenRouterError, TypeError) as error:
        # The first frames are those of this file, which has the secret in the open.
        found = traceback.TracebackException.from_exception(error, capture_locals=True)
        ours = [frame for frame in found.stack if "/tests/" not in frame.filename]
        assert ours
        return str(error) + repr(error) + repr([(f.name, f.locals) for f in ours])
    raise AssertionError("nothing was raised")


def failing(**options: Any) -> OpenRouter:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"error": {"code": 400, "message": "no"}})

    http_client = httpx.Client(transport=httpx.MockTransport(refuse))
    return OpenRouter(KEY, http_client=http_client, retry=None, **options)


def streamed(client: OpenRouter, **options: Any) -> None:
    with client.chat.completions.stream(**ASK, **options):
        pass


def misspelt(**options: Any) -> None:
    OpenRouter(**options)


async def awaited(**options: Any) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json={"error": {"code": 400}}))
    http_client = httpx.AsyncClient(transport=transport)
    async with AsyncOpenRouter(KEY, http_client=http_client, retry=None) as client:
        await client.chat.completions.create(**ASK, **options)


@pytest.mark.parametrize("fields", [FIELDS, BROKEN], ids=["refused by the API", "refused by us"])
@pytest.mark.parametrize(
    "act",
    [
        lambda fields: failing().chat.completions.create(**ASK, extra_headers=fields),
        lambda fields: failing(default_headers=fields).key.get(),
        lambda fields: failing().with_options(default_headers=fields).key.get(),
        lambda fields: streamed(failing(), extra_headers=fields),
        lambda fields: asyncio.run(awaited(extra_headers=fields)),
        lambda fields: OpenRouter(KEY, default_headers=fields, max_connections=0),
        lambda fields: OpenRouter(KEY, default_headers=fields, base_url="nowhere"),
        lambda fields: misspelt(default_headers=fields, apikey=SECRET),
        lambda fields: failing().chat.completions.create(
            **ASK, extra_headers=fields, extra_query={"a": "\ud800"}
        ),
    ],
    ids=[
        *("create", "default", "with_options", "stream", "async", "connections", "address"),
        *("misspelt", "query"),
    ],
)
def test_header_of_the_caller_is_in_no_traceback(
    act: Callable[[Any], object], fields: dict[str, str]
) -> None:
    assert SECRET not in shown(lambda: act(fields))


def test_header_of_a_conversation_is_in_no_traceback_of_its_calls() -> None:
    talk = Conversation(failing(), "openai/gpt-4o-mini", extra_headers=FIELDS)
    assert SECRET not in shown(lambda: talk.send("Hi"))


@pytest.mark.parametrize("text", ["a\r\nb: c", "a\nb", "a\rb", "a\0b", "a\x7f", "a\ud800"])
@pytest.mark.parametrize(
    "make",
    [
        lambda text: OpenRouter(f"sk-or-v1-{text}"),
        lambda text: OpenRouter(KEY, app_title=text),
        lambda text: OpenRouter(KEY, app_url=text),
        lambda text: OpenRouter(KEY, app_categories=[text]),
        lambda text: OpenRouter(KEY, default_headers={"X-A": text}),
        lambda text: OpenRouter(KEY, default_headers={f"X-{text}": "a"}),
        lambda text: failing().chat.completions.create(**ASK, extra_headers={"X-A": text}),
        lambda text: failing().with_options(app_title=text),
    ],
)
def test_header_cannot_be_split(make: Callable[[str], object], text: str) -> None:
    with pytest.raises(ConfigurationError):
        make(text)


@pytest.mark.parametrize("act", [pickle.dumps, copy.copy, copy.deepcopy])
def test_client_with_a_key_is_not_stored(act: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError, match="neither pickles nor copies"):
        act(OpenRouter(KEY))


def test_error_that_is_stored_holds_no_key() -> None:
    with pytest.raises(OpenRouterError) as caught:
        failing(default_headers=FIELDS).key.get()
    stored = pickle.dumps(caught.value)
    assert KEY.encode() not in stored
    assert SECRET.encode() not in stored
    assert type(copy.deepcopy(caught.value)) is type(caught.value)


def test_credentials_of_a_proxy_are_in_no_log_error_or_explanation(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:{SECRET}@127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    configure_logging("debug")
    try:
        with caplog.at_level(logging.DEBUG), OpenRouter(KEY, retry=None) as client:
            with pytest.raises(OpenRouterError) as caught:
                client.key.get()
            assert SECRET not in client.settings.explain() + repr(client) + repr(client.settings)
    finally:
        configure_logging("off")
    assert SECRET not in caplog.text + str(caught.value) + repr(caught.value)


def test_credentials_of_a_proxy_that_cannot_be_used_are_not_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"nonsense://user:{SECRET}@127.0.0.1:9")
    with OpenRouter(KEY, retry=None) as client:
        with pytest.raises(ConfigurationError) as caught:
            client.key.get()
    assert SECRET not in str(caught.value)


def test_fake_service_records_no_key_in_its_repr() -> None:
    fake = FakeOpenRouter()
    with fake.client() as client:
        client.chat.completions.create(**ASK)
    assert "Bearer sk" not in repr(fake.requests)
