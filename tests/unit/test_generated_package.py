"""The generated package as a whole: everything imports, nothing loads early, all calls build."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from typing import Any

import pytest

import openrouter_api
from openrouter_api import api, models
from openrouter_api.model import Model
from openrouter_api.requests import Request, StreamRequest

MODULES = [m.name for m in pkgutil.walk_packages(openrouter_api.__path__, "openrouter_api.")]
OPERATIONS = [
    name for name in MODULES if name.startswith("openrouter_api.api.") and len(name.split(".")) == 4
]


def test_package_has_every_operation_that_people_use() -> None:
    names = {name.rsplit(".", 1)[1] for name in OPERATIONS}
    assert len(names) >= 24
    assert {"send_chat_completion_request", "get_models", "get_current_key"} <= names
    packages = {module.name for module in pkgutil.iter_modules(api.__path__)}
    assert {"chat", "models", "credits", "oauth"} <= packages


def test_package_imports_every_module() -> None:
    for name in MODULES:
        importlib.import_module(name)


def test_package_models_are_there_by_name_and_nothing_else_is() -> None:
    names = [
        name for name in dir(models) if name[0].isupper() and name not in ("Any", "Dict", "List")
    ]
    found = [getattr(models, name) for name in names if name != "TYPE_CHECKING"]
    assert len(found) > 500
    assert all(issubclass(model, Model) and model.__name__ in names for model in found)
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        models.Nonsense  # noqa: B018


def test_package_loads_no_model_before_it_is_used() -> None:
    code = (
        "import sys, openrouter_api, openrouter_api.models\n"
        "import openrouter_api.api.chat.send_chat_completion_request\n"
        "found = [m for m in sys.modules if m.startswith('openrouter_api.models.')]\n"
        "assert not found, found\n"
        "assert 'httpx' not in sys.modules\n"
        "openrouter_api.models.ChatChoice\n"
        "found = [m for m in sys.modules if m.startswith('openrouter_api.models.')]\n"
        "assert found == ['openrouter_api.models.chat_choice'], found\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": openrouter_api.__path__[0].rsplit("/", 1)[0]},
    )
    assert done.returncode == 0, done.stderr


def call(function: Any) -> Request[Any]:
    """Call an operation with something for every argument that it requires."""
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.default is inspect.Parameter.empty:
            given[name] = {"x": 1} if name == "body" else "a/b c"
    result: Request[Any] = function(**given)
    return result


@pytest.mark.parametrize("name", OPERATIONS)
def test_package_operation_builds_its_request(name: str) -> None:
    module = importlib.import_module(name)
    function = getattr(module, name.rsplit(".", 1)[1])
    request = call(function)
    assert type(request) is Request
    assert module.__doc__ is not None
    method, path = module.__doc__.split()
    assert request.method == method
    assert request.path == path.split("{")[0] + request.path[len(path.split("{")[0]) :]
    assert " " not in request.path
    if "{" in path:
        assert "a%2Fb%20c" in request.path
    junks: list[Any] = [None, [], {}, "x", {"data": 5}, {"error": {}}]
    for junk in junks:
        request.parse(junk)
    stream = getattr(module, function.__name__ + "_stream", None)
    if stream is not None:
        streamed = call(stream)
        assert type(streamed) is StreamRequest
        assert streamed.body == {"x": 1, "stream": True}
        assert (streamed.method, streamed.path) == (request.method, request.path)


def test_package_streams_where_the_api_does() -> None:
    found = [
        name.rsplit(".", 1)[1]
        for name in OPERATIONS
        if any(key.endswith("_stream") for key in vars(importlib.import_module(name)))
    ]
    assert sorted(found) == ["create_messages", "create_responses", "send_chat_completion_request"]
