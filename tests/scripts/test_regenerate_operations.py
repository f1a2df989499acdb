"""The rules about operations: ids, parameters, content types."""

from __future__ import annotations

from typing import Any

import pytest

from _regenerate.errors import RegenerateError
from _regenerate.names import field_names, function_name, module_name, pascal, snake
from _regenerate.operations import (
    choose_content,
    name_operations,
    resolve_shared_parts,
    simple_parameters,
)
from tests.scripts.regenerate_documents import JSON, document, obj, operation, ref, text

STREAM = "text/event-stream"


def one(given: dict[str, Any], *rules: Any) -> dict[str, Any]:
    """The only operation of a document after some rules."""
    for rule in rules:
        given = rule(given)
    (item,) = given["paths"].values()
    found: dict[str, Any] = item["post"]
    return found


def test_shared_parts_move_to_where_they_are_used() -> None:
    given = document(
        {
            "/a/{id}": {
                "parameters": [
                    {"$ref": "#/components/parameters/Id"},
                    {"name": "q", "in": "query", "description": "Shared."},
                ],
                "post": {
                    "parameters": [{"name": "q", "in": "query", "description": "Own."}],
                    "requestBody": {"$ref": "#/components/requestBodies/Body"},
                    "responses": {200: {"$ref": "#/components/responses/Fine"}},
                },
            }
        }
    )
    given["components"].update(
        parameters={
            "Id": {"$ref": "#/components/parameters/Real~1Id"},
            "Real/Id": {"name": "id", "in": "path"},
        },
        requestBodies={"Body": {"content": {JSON: {"schema": text()}}}},
        responses={"Fine": {"description": "Fine."}},
    )
    result = one(given, resolve_shared_parts)
    assert result["parameters"] == [
        {"name": "id", "in": "path"},
        {"name": "q", "in": "query", "description": "Own."},
    ]
    assert result["requestBody"] == {"content": {JSON: {"schema": text()}}}
    assert result["responses"] == {"200": {"description": "Fine."}}


@pytest.mark.parametrize(
    "target", ["#/components/parameters/Gone", "other.yaml#/x", "#/info/title/x"]
)
def test_shared_parts_that_lead_nowhere_say_so(target: str) -> None:
    given = document({"/a": {"post": operation(parameters=[{"$ref": target}])}})
    with pytest.raises(RegenerateError, match="leads nowhere"):
        resolve_shared_parts(given)


def test_shared_parts_that_lead_in_a_circle_say_so() -> None:
    given = document(
        {"/a": {"post": operation(parameters=[{"$ref": "#/components/parameters/A"}])}}
    )
    given["components"]["parameters"] = {"A": {"$ref": "#/components/parameters/A"}}
    with pytest.raises(RegenerateError, match="leads nowhere"):
        resolve_shared_parts(given)


def test_operations_get_an_id_of_their_own() -> None:
    item = {
        "get": operation(name=None, tags=[]),
        "put": operation(name="doThing", tags=["A", "B"]),
        "post": operation(name="do_thing"),
    }
    result = name_operations(document({"/a/{id}": item}))["paths"]["/a/{id}"]
    found = {method: (part["operationId"], part["tags"]) for method, part in result.items()}
    assert found == {
        "get": ("get_a_id", ["default"]),
        "put": ("doThing", ["A"]),
        "post": ("do_thing2", ["Things"]),
    }


def parameters(path: str, *given: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = one(
        document({path: {"post": operation(parameters=list(given))}}), simple_parameters
    )["parameters"]
    return found


def test_parameters_all_have_a_schema_and_say_whether_they_are_required() -> None:
    assert parameters(
        "/a/{id}/{rest}",
        {"name": "id", "in": "path"},
        {"name": "gone", "in": "path"},
        {"name": "filter", "in": "query", "content": {JSON: {"schema": obj()}}},
    ) == [
        {"name": "id", "in": "path", "schema": text(), "required": True},
        {"name": "filter", "in": "query", "schema": text(), "required": False},
        {"name": "rest", "in": "path", "schema": text(), "required": True},
    ]


def test_parameters_in_cookies_are_refused() -> None:
    with pytest.raises(RegenerateError, match=r"POST /a takes the cookie 'sid'.*override"):
        parameters("/a", {"name": "sid", "in": "cookie"})


def answered(content: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    response = {"200": {"description": "Fine.", "content": content}}
    return one(document({"/a": {"post": operation(responses=response)}}, **schemas), choose_content)


def test_content_json_comes_first_and_events_move_aside() -> None:
    result = answered(
        {STREAM: {"schema": ref("Chunk")}, JSON: {"schema": ref("Answer")}},
        Chunk=obj(a=text()),
        Answer=obj(),
    )
    assert result["responses"]["200"]["content"] == {JSON: {"schema": ref("Answer")}}
    assert result["x-events"] == {"schema": ref("Chunk")}


@pytest.mark.parametrize(
    "fields", [{"data": ref("Chunk")}, {"event": text(), "data": ref("Chunk")}]
)
def test_content_events_wrapped_in_the_fields_of_a_stream_are_unwrapped(
    fields: dict[str, Any],
) -> None:
    schemas = {"Chunk": obj(a=text()), "Event": obj(**fields)}
    assert answered({STREAM: {"schema": ref("Event")}}, **schemas)["x-events"]["schema"] == ref(
        "Chunk"
    )
    inline = answered({STREAM: {"schema": obj(**fields)}}, **schemas)
    assert inline["x-events"]["schema"] == ref("Chunk")
    assert "content" not in inline["responses"]["200"]


def test_content_events_of_plain_text_say_nothing() -> None:
    assert "x-events" not in answered({STREAM: {"schema": text()}})


def test_content_of_media_is_bytes() -> None:
    content = answered({"audio/*": {"schema": text()}})["responses"]["200"]["content"]
    assert content == {"audio/*": {"schema": text(format="binary")}}


def test_content_with_a_suffix_or_parameters_is_json() -> None:
    for kind in ("application/problem+json", "application/json; charset=utf-8"):
        content = {"text/plain": {"schema": text()}, kind: {"schema": obj()}}
        assert answered(content)["responses"]["200"]["content"] == {kind: {"schema": obj()}}


def test_content_of_a_body_is_json_where_it_can_be() -> None:
    body = {"content": {"multipart/form-data": {"schema": obj()}, JSON: {"schema": text()}}}
    given = document({"/a": {"post": operation(requestBody=body)}})
    assert list(one(given, choose_content)["requestBody"]["content"]) == [JSON]


@pytest.mark.parametrize(
    ("function", "given", "expected"),
    [
        (pascal, "list_keys", "ListKeys"),
        (pascal, "STTRequest", "STTRequest"),
        (pascal, "01ai", "N01ai"),
        (pascal, "::", "N"),
        (snake, "getAPIKey", "get_api_key"),
        (snake, "OAuth", "oauth"),
        (snake, "X-OpenRouter-Metadata", "x_openrouter_metadata"),
        (snake, "2fast", "n2fast"),
        (module_name, "Import", "import_"),
        (module_name, "list", "list"),
        (function_name, "list", "list_"),
    ],
)
def test_names_of_python(function: Any, given: str, expected: str) -> None:
    assert function(given) == expected


def test_names_of_fields_are_the_keys_wherever_python_allows_it() -> None:
    keys = ["from", "from_", "to_dict", "01ai", "timestamp_granularities[]", "type", "$", "Any"]
    assert field_names(keys) == {
        "from": "from_",
        "from_": "from__",
        "to_dict": "to_dict_",
        "01ai": "field_01ai",
        "timestamp_granularities[]": "timestamp_granularities",
        "type": "type",
        "$": "field",
        "Any": "Any_",
    }
