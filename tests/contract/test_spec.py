"""The pinned document is valid, and says what a reader needs."""

from __future__ import annotations

from typing import Any, Iterator

import pytest

from tests.contract import published

METHODS = ("get", "post", "put", "patch", "delete")
HOT = (
    "ChatRequest",
    "ChatResult",
    "ChatChoice",
    "ChatStreamChunk",
    "ChatStreamChoice",
    "ChatStreamDelta",
    "ChatAssistantMessage",
    "ChatUserMessage",
    "ChatSystemMessage",
    "ChatDeveloperMessage",
    "ChatToolMessage",
    "ChatUsage",
    "CostDetails",
    "Model",
    "PublicEndpoint",
    "PublicPricing",
    "GenerationResponse",
    "ProviderPreferences",
)
# Fields that the API has and its published description lacks: component, path to the field.
ADDED = (
    ("ChatResult", "provider"),
    ("ChatChoice", "native_finish_reason"),
    ("ChatChoice", "error"),
    ("ChatStreamChunk", "provider"),
    ("ChatStreamChunk", "debug"),
    ("ChatStreamChunk", "error.availability"),
    ("ChatStreamChunk", "error.error_type"),
    ("ChatStreamChunk", "error.http_status"),
    ("ChatStreamChoice", "native_finish_reason"),
    ("ChatAssistantMessage", "annotations"),
    ("ChatUsage", "server_tool_use"),
    ("ChatRequest", "reasoning.max_tokens"),
    ("ChatRequest", "reasoning.exclude"),
    ("ChatRequest", "reasoning.enabled"),
    ("ChatRequest", "preset"),
    ("ChatRequest", "prompt"),
    ("ChatRequest", "verbosity"),
    ("ChatRequest", "audio"),
    ("ChatRequest", "include_reasoning"),
    ("ChatRequest", "web_search_options"),
    ("ChatRequest", "max_tool_calls"),
    ("ChatRequest", "x_search_filter"),
    ("ChatRequest", "structured_outputs"),
    ("TooManyRequestsResponseErrorData", "availability"),
)
OPERATIONS = (
    "post /chat/completions",
    "post /responses",
    "post /messages",
    "post /embeddings",
    "get /embeddings/models",
    "get /models",
    "get /models/count",
    "get /models/user",
    "get /model/{author}/{slug}",
    "get /models/{author}/{slug}/endpoints",
    "get /endpoints/zdr",
    "get /providers",
    "get /key",
    "get /credits",
    "get /generation",
    "get /generation/content",
    "get /keys",
    "post /keys",
    "get /keys/{hash}",
    "patch /keys/{hash}",
    "delete /keys/{hash}",
    "get /activity",
    "post /auth/keys",
    "post /auth/keys/code",
)


@pytest.fixture(scope="module")
def document() -> Any:
    return published.document()


def fields(schema: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Every field of a schema and of the objects inside it, as (path, schema)."""
    if isinstance(schema, dict):
        for name, field in schema.get("properties", {}).items():
            yield f"{path}.{name}", field
            yield from fields(field, f"{path}.{name}")
        for key in ("items", "additionalProperties"):
            yield from fields(schema.get(key), path)
        for key in ("anyOf", "oneOf", "allOf"):
            for part in schema.get(key, ()):
                yield from fields(part, path)


def test_spec_is_a_valid_openapi_document(document: Any) -> None:
    validator = pytest.importorskip("openapi_spec_validator")
    assert document["openapi"] == "3.1.0"
    validator.validate(document)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_spec_operation_is_described(document: Any, operation: str) -> None:
    method, path = operation.split()
    found = document["paths"][path][method]
    assert found["summary"]
    assert len(found["description"]) > 20
    for parameter in found.get("parameters", ()):
        assert parameter.get("description"), parameter["name"]


def test_spec_has_these_operations_only(document: Any) -> None:
    found = [
        f"{m} {path}" for path, item in document["paths"].items() for m in METHODS if m in item
    ]
    assert sorted(found) == sorted(OPERATIONS)


@pytest.mark.parametrize("name", HOT)
def test_spec_field_of_a_hot_schema_is_described(document: Any, name: str) -> None:
    schema = document["components"]["schemas"][name]
    found = dict(fields(schema, name))
    assert found
    assert [path for path, field in found.items() if len(field.get("description", "")) < 10] == []


@pytest.mark.parametrize("path", ["/key", "/keys", "/credits", "/providers"])
def test_spec_field_of_an_inline_answer_is_described(document: Any, path: str) -> None:
    answer = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    found = dict(fields(answer["schema"], path))
    assert len(found) > 2
    assert [path for path, field in found.items() if len(field.get("description", "")) < 10] == []


@pytest.mark.parametrize(("name", "path"), ADDED)
def test_spec_field_beyond_the_published_description_names_its_source(
    document: Any, name: str, path: str
) -> None:
    schema = document["components"]["schemas"][name]
    for step in path.split("."):
        schema = schema["properties"][step]
    assert schema["x-source"]
