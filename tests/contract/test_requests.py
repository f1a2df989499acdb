"""What the clients send, and what comes back from the fake, held against the description."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from typing import Any, Callable, Mapping

import jsonschema
import pytest

import openrouter_api.api
from openrouter import (
    AsyncChatStream,
    Budget,
    ChatStream,
    Conversation,
    FallbackPolicy,
    ModelUnavailableError,
    content,
)
from openrouter._sync.resource_access import Resources
from openrouter.testing import FakeAnswer, FakeOpenRouter, faults
from openrouter.testing.wire import Headers
from openrouter_api.requests import Request
from tests.contract.published import check_answer, check_request
from tests.unit.oauth_user import code_shown

PREFIX = "/api/v1"
MODEL = "openai/gpt-4o-mini"
VERIFIER = "v" * 43
# The one that the fake gives to the first user who allows a key.
CODE = "auth_code_fake_000001"
CHAT: dict[str, Any] = {"model": MODEL, "messages": "Hi"}
FULL: dict[str, Any] = {
    "model": MODEL,
    "messages": [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {"id": "c", "type": "function", "function": {"name": "now", "arguments": "{}"}}
            ],
        },
        {"role": "tool", "tool_call_id": "c", "content": "noon"},
    ],
    "models": ["mistralai/mistral-small"],
    "temperature": 0.5,
    "max_tokens": 16,
    "stop": ["."],
    "seed": 1,
    "provider": {"order": ["OpenAI"], "sort": "price", "max_price": {"prompt": 1}},
    "reasoning": {"effort": "low", "exclude": True},
    "response_format": {"type": "json_object"},
    "tools": [{"type": "function", "function": {"name": "now", "parameters": {"type": "object"}}}],
    "tool_choice": "auto",
    "user": "me",
}
EVERY_FILTER: dict[str, Any] = {
    "provider": ["OpenAI", "Mistral"],
    "author": "openai",
    "supports": ["tools", "seed"],
    "input_modalities": ["text"],
    "output_modalities": ["text", "embeddings"],
    "min_context": 1000,
    "max_prompt_price": "0.5",
    "max_completion_price": 10,
    "free": False,
    "zdr": True,
    "search": "gpt",
    "sort": "price",
    "offset": 0,
    "limit": 10,
    "category": "programming",
    "min_price": 0,
    "max_price": "2.5",
    "arch": "GPT",
    "distillable": True,
    "region": "eu",
    "min_output_price": 0,
    "max_output_price": 3,
    "min_age_days": 1,
    "max_age_days": 1000,
    "min_intelligence_index": 1.5,
    "max_tool_success_rate": 0.9,
}
# By the name of what is called; for both clients, whose methods have the same names.
CALLS: dict[str, Callable[[Any], Any]] = {
    "chat.completions.create": lambda c: c.chat.completions.create(**CHAT),
    "chat.completions.create full": lambda c: c.chat.completions.create(**FULL),
    "chat.completions.create streamed": lambda c: c.chat.completions.create(**CHAT, stream=True),
    "chat.completions.create image": lambda c: c.chat.completions.create(
        model=MODEL,
        messages=[content.user("What is it?", content.image("https://a.example/b.png"))],
    ),
    "models.list": lambda c: c.models.list(),
    "models.list filtered": lambda c: c.models.list(**EVERY_FILTER),
    "models.list all": lambda c: c.models.list(output_modalities="all", sort="newest"),
    "models.get": lambda c: c.models.get(MODEL),
    "models.endpoints": lambda c: c.models.endpoints(MODEL),
    "models.count": lambda c: c.models.count(output_modalities=["text", "image"]),
    "models.for_user": lambda c: c.models.for_user(offset=1, limit=2),
    "models.catalogue": lambda c: c.models.catalogue(),
    "pricing.get": lambda c: c.pricing.get(MODEL),
    "pricing.endpoint": lambda c: c.pricing.endpoint(MODEL, "azure"),
    "pricing.estimate": lambda c: c.pricing.estimate(MODEL, "Hi", max_tokens=5),
    "pricing.cost_of": lambda c: c.pricing.cost_of({"prompt_tokens": 1}, MODEL),
    "providers.list": lambda c: c.providers.list(),
    "endpoints.zdr": lambda c: c.endpoints.zdr(),
    "generations.get": lambda c: c.generations.get("gen-fake-000001"),
    "key.get": lambda c: c.key.get(),
    "rate_limits.status": lambda c: c.rate_limits.status(),
    "credits.get": lambda c: c.credits.get(),
    "activity.list": lambda c: c.activity.list(group_by="workspace"),
    "activity.list of a key": lambda c: c.activity.list(api_key_hash="0" * 64, user_id="user_1"),
    "oauth.exchange": lambda c: c.oauth.exchange(CODE, VERIFIER),
    "oauth.create_code": lambda c: c.oauth.create_code(
        callback_url="http://localhost:3000", limit=5, usage_limit_type="monthly", key_label="x"
    ),
}
# Without a request of their own: text only, or a browser and the two calls above.
WITHOUT = {"chat.completions.stream", "oauth.authorization_url", "oauth.login"}


class ListeningFake(FakeOpenRouter):
    """Keeps what it answered."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[FakeAnswer] = []

    def handle(self, method: str, path: str, headers: Headers, body: bytes = b"") -> FakeAnswer:
        answer = super().handle(method, path, headers, body)
        self.answers.append(answer)
        return answer

    def check(self) -> None:
        """Hold everything that was said against the description."""
        said = [
            (request, answer)
            for request, answer in zip(self.requests, self.answers)
            if request.path != "/auth"
        ]
        assert said
        for request, answer in said:
            path = request.path[len(PREFIX) :]
            check_request(request.method, path, request.query.items(), request.json)
            if not answer.streamed:
                check_answer(request.method, path, answer.status, answer.json())


@pytest.fixture
def fake() -> ListeningFake:
    """A fake with an answer whose record can be read, and a code that can be exchanged."""
    fake = ListeningFake()
    with fake.client() as client:
        client.chat.completions.create(**CHAT)
        page = client.oauth.authorization_url(verifier=VERIFIER)
    assert code_shown(fake, page) == CODE
    return fake


@pytest.mark.parametrize("name", CALLS)
def test_request_and_answer_are_as_described(fake: ListeningFake, name: str) -> None:
    before = len(fake.requests)
    with fake.client() as client:
        answer = CALLS[name](client)
        if isinstance(answer, ChatStream):
            answer.completion()
    assert len(fake.requests) > before
    fake.check()


@pytest.mark.anyio
@pytest.mark.parametrize("name", CALLS)
async def test_request_and_answer_are_as_described_async(fake: ListeningFake, name: str) -> None:
    before = len(fake.requests)
    async with fake.async_client() as client:
        answer = await CALLS[name](client)
        if isinstance(answer, AsyncChatStream):
            await answer.completion()
    assert len(fake.requests) > before
    fake.check()


def test_requests_of_a_conversation_are_as_described(fake: ListeningFake) -> None:
    fake.reply(tool_calls=[{"name": "now", "arguments": {}}])
    with fake.client() as client:
        talk = Conversation(client, MODEL, system="Be brief.", tools=FULL["tools"])
        asked = talk.send("What time is it?")
        talk.send(content.tool(asked.tool_calls[0], "Noon."))
        with talk.stream("Are you sure?") as stream:
            stream.completion()
    assert [len(request.json["messages"]) for request in fake.requests[-3:]] == [2, 4, 6]
    fake.check()


def test_requests_of_a_call_with_all_options_are_as_described(fake: ListeningFake) -> None:
    fake.fail(faults.internal_error(), model=MODEL, times=None)
    policy = FallbackPolicy(["mistralai/mistral-small"], exclude_failed_providers=True)
    budget = Budget(1, cap_prices=True)
    with fake.client(retry=None, fallback=policy, budget=budget) as client:
        client.chat.completions.create(**CHAT, max_tokens=16)
    assert "max_price" in fake.requests[-1].json["provider"]
    fake.check()


def test_request_for_a_model_that_does_not_exist_is_as_described(fake: ListeningFake) -> None:
    with fake.client() as client:
        with pytest.raises(ModelUnavailableError):
            client.chat.completions.create(model="openai/gpt-4o-mimi", messages="Hi")
    assert fake.requests[-1].path == "/api/v1/models"
    fake.check()


def methods() -> set[str]:
    """Every public method of every resource, by its name from the client on."""
    found = set()
    with FakeOpenRouter().client() as client:
        for name, value in vars(Resources).items():
            if isinstance(value, property) and not name.startswith("_"):
                resource = getattr(client, name)
                if name == "chat":
                    name, resource = "chat.completions", resource.completions
                public = [one for one in dir(type(resource)) if not one.startswith("_")]
                found |= {f"{name}.{one}" for one in public}
    return found


def test_each_method_of_each_resource_is_called_here() -> None:
    assert methods() - WITHOUT == {name.partition(" ")[0] for name in CALLS}


KEYS: dict[str, Any] = {"name": "x", "limit": 5, "limit_reset": "monthly"}
ASKED: dict[str, Any] = {"model": MODEL, "messages": FULL["messages"]}
# What the operations take, by the name of the function; the rest takes nothing.
ARGUMENTS: dict[str, dict[str, Any]] = {
    "create_auth_keys_code": {"body": {"callback_url": "https://a.example"}},
    "create_embeddings": {"body": {"model": MODEL, "input": ["a", "b"]}},
    "create_keys": {"body": KEYS},
    "create_messages": {"body": {"model": MODEL, "messages": [], "max_tokens": 1}},
    "create_responses": {"body": {"model": MODEL, "input": "Hi"}},
    "delete_keys": {"hash": "0" * 64},
    "exchange_auth_code_for_api_key": {"body": {"code": CODE, "code_verifier": VERIFIER}},
    "get_generation": {"id": "gen-1"},
    "get_key": {"hash": "0" * 64},
    "get_model": {"author": "a", "slug": "b:free"},
    "get_models": {"limit": 5, "sort": "newest", "zdr": "true", "min_price": 0.5},
    "get_user_activity": {"date": "2026-01-01", "group_by": "workspace"},
    "list_endpoints": {"author": "a", "slug": "b"},
    "list_generation_content": {"id": "gen-1"},
    "list_keys": {"include_disabled": "true", "offset": 5},
    "list_models_count": {"output_modalities": "text,image"},
    "list_models_user": {"offset": 5},
    "send_chat_completion_request": {"body": ASKED},
    "update_keys": {"hash": "0" * 64, "body": {"disabled": True}},
}


def operations() -> dict[str, Callable[..., Request[Any]]]:
    """Every operation, by the name of its function."""
    modules = pkgutil.walk_packages(openrouter_api.api.__path__, "openrouter_api.api.")
    return {
        name: value
        for module in modules
        if not module.ispkg
        for name, value in vars(import_module(module.name)).items()
        if inspect.isfunction(value) and value.__module__ == module.name
    }


@pytest.mark.parametrize("name", sorted(operations()))
def test_operation_makes_a_request_as_described(name: str) -> None:
    arguments = ARGUMENTS.get(name.replace("_stream", ""), {})
    request = operations()[name](**arguments)
    check_request(request.method, request.path, request.query, request.body)


@pytest.mark.parametrize(
    ("method", "path", "query", "body"),
    [
        ("GET", "/nothing", {}, None),
        ("POST", "/models", {}, None),
        ("GET", "/models", {"unknown": "1"}, None),
        ("GET", "/models", {"limit": "0"}, None),
        ("GET", "/models", {"limit": "many"}, None),
        ("GET", "/models", {"sort": "price"}, None),
        ("GET", "/generation", {}, None),
        ("GET", "/key", {}, {}),
        ("POST", "/chat/completions", {}, None),
        ("POST", "/chat/completions", {}, {"messages": "Hi"}),
        ("POST", "/chat/completions", {}, {**ASKED, "temperature": "hot"}),
        ("POST", "/chat/completions", {}, {**ASKED, "temprature": 1}),
    ],
)
def test_check_finds_what_is_wrong_with_a_request(
    method: str, path: str, query: Mapping[str, str], body: Any
) -> None:
    with pytest.raises((AssertionError, jsonschema.ValidationError)):
        check_request(method, path, query.items(), body)


def test_check_finds_what_is_wrong_with_an_answer() -> None:
    with pytest.raises(jsonschema.ValidationError):
        check_answer("GET", "/models/count", 200, {"data": {"count": "8"}})
    with pytest.raises(AssertionError, match="not said to answer with 418"):
        check_answer("GET", "/models/count", 418, {})
