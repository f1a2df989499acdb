"""An id cannot lead a call to another operation."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import Any, Iterator

import httpx
import pytest

import openrouter_api.api
from openrouter import OpenRouter
from openrouter_api.requests import Request

KEY = "sk-or-v1-0123456789abcdef"
IDS = ("../keys", "a/b?x=1", "a#b", "a%2e%2e/b", "..%2f", "a\\..\\b", "a b", "a\r\nb", "é")


def operations() -> Iterator[Any]:
    """Those with a part of the path among their arguments."""
    for module in pkgutil.walk_packages(openrouter_api.api.__path__, "openrouter_api.api."):
        found = vars(importlib.import_module(module.name)).get(module.name.rpartition(".")[2])
        if inspect.isfunction(found) and any(
            each.kind is each.POSITIONAL_OR_KEYWORD for each in _parameters(found)
        ):
            yield found


def _parameters(function: Any) -> list[inspect.Parameter]:
    return [*inspect.signature(function).parameters.values()]


def requests(value: str) -> Iterator[Request[Any]]:
    for operation in operations():
        arguments = {
            each.name: {} if each.name == "body" else value
            for each in _parameters(operation)
            if each.default is each.empty
        }
        try:
            yield operation(**arguments)
        except (TypeError, AttributeError):
            # One that takes something else than texts.
            continue


@pytest.mark.parametrize("value", IDS)
def test_id_stays_one_segment_of_the_path_of_each_operation(value: str) -> None:
    found = [(a.path, b.path) for a, b in zip(requests("id"), requests(value)) if a.path != b.path]
    assert len(found) >= 5
    for path, escaped in found:
        assert escaped.count("/") == path.count("/")
        sent = httpx.URL("https://openrouter.ai/api/v1" + escaped)
        assert sent.raw_path.decode().count("/") == path.count("/") + 2
        assert not sent.query
        assert not sent.fragment


@pytest.mark.parametrize("value", IDS)
def test_id_of_a_generation_is_one_parameter(value: str) -> None:
    seen: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={"data": {"id": "x"}})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    with OpenRouter(KEY, http_client=http_client) as client:
        client.generations.get(value)
    assert seen[0].path == "/api/v1/generation"
    assert dict(seen[0].params) == {"id": value}


@pytest.mark.parametrize("model", ["a/../../keys", "a/b?x=1", "a/b/../../c", "a/b#c"])
def test_id_of_a_model_stays_in_its_place(model: str) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.raw_path.decode())
        return httpx.Response(200, json={"data": {"id": "x"}})

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    with OpenRouter(KEY, http_client=http_client) as client:
        client.models.endpoints(model)
    assert seen[0].startswith("/api/v1/models/a/")
    assert seen[0].endswith("/endpoints")
    assert seen[0].count("/") == 6
