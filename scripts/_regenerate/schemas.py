"""Small helpers over JSON Schema, shared by the rules: walking, references, copies."""

from __future__ import annotations

import copy
from typing import Any, Callable, Dict, Iterator

from .names import pascal

Schema = Dict[str, Any]
Document = Dict[str, Any]

REF_PREFIX = "#/components/schemas/"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NULL: Schema = {"type": "null"}


def ref(name: str) -> Schema:
    """The schema that refers to the component ``name``."""
    return {"$ref": REF_PREFIX + name}


def ref_name(schema: Schema) -> str:
    """The component that ``schema`` refers to, or an empty string."""
    target = schema.get("$ref", "")
    return target[len(REF_PREFIX) :] if target.startswith(REF_PREFIX) else ""


def components(document: Document) -> dict[str, Schema]:
    """The named schemas of ``document``, created where there are none."""
    parts: dict[str, Any] = document.setdefault("components", {})
    schemas: dict[str, Schema] = parts.setdefault("schemas", {})
    return schemas


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation as (path, method, operation), in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def is_object(schema: Schema) -> bool:
    """Whether ``schema`` describes an object with named fields."""
    return bool(schema.get("properties")) and schema.get("type", "object") == "object"


def members(schema: Schema) -> list[Schema]:
    """The alternatives of a union, or an empty list."""
    found: list[Schema] = schema.get("anyOf") or schema.get("oneOf") or []
    return found


def union(alternatives: list[Schema], **rest: Any) -> Schema:
    """One schema for ``alternatives``: flat, without repeats, null last, unwrapped when single."""
    flat: list[Schema] = []
    for item in alternatives:
        flat.extend(item["anyOf"] if set(item) == {"anyOf"} else [item])
    unique = [item for index, item in enumerate(flat) if item not in flat[:index]]
    ordered = [item for item in unique if item != NULL] + ([NULL] if NULL in unique else [])
    if len(ordered) == 1:
        return {**ordered[0], **rest}
    return {"anyOf": ordered, **rest}


def inside(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside ``schema``."""
    yield from schema.get("properties", {}).values()
    for key in ("anyOf", "oneOf", "allOf"):
        yield from schema.get(key, ())
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema[key]


def walk(schema: Schema) -> Iterator[Schema]:
    """``schema`` and all schemas inside it; references are not followed."""
    yield schema
    for part in inside(schema):
        yield from walk(part)


def map_schema(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """``schema`` with ``change`` applied to it and, before that, to every schema inside it."""
    done = dict(schema) if isinstance(schema, dict) else {}  # ``true`` is a schema too
    if "properties" in done:
        done["properties"] = {k: map_schema(v, change) for k, v in done["properties"].items()}
    for key in ("anyOf", "oneOf", "allOf"):
        if key in done:
            done[key] = [map_schema(item, change) for item in done[key]]
    for key in ("items", "additionalProperties"):
        if isinstance(done.get(key), dict):
            done[key] = map_schema(done[key], change)
    return change(done)


def map_document(document: Document, change: Callable[[Schema], Schema]) -> Document:
    """A copy of ``document`` with every schema in it changed (see :func:`map_schema`)."""
    result = copy.deepcopy(document)
    schemas = components(result)
    for name in schemas:
        schemas[name] = map_schema(schemas[name], change)
    for _, holder in schema_slots(result):
        holder["schema"] = map_schema(holder["schema"], change)
    return result


def schema_slots(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every place of an operation that holds a schema, as (name for it, the dict with ``schema``).

    Names are made of the operation's id and what the place is: ``CreateKeysBody``,
    ``GetModelsResponse``, ``GetModelsLimit``.
    """
    for _, _, operation in operations(document):
        base = pascal(operation["operationId"])
        for parameter in operation.get("parameters", ()):
            if "schema" in parameter:
                yield base + pascal(parameter["name"]), parameter
        for suffix, content in _contents(operation):
            for media in content.values():
                if "schema" in media:
                    yield base + suffix, media
        if "x-events" in operation:
            yield base + "Event", operation["x-events"]


def _contents(operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "Body", operation.get("requestBody", {}).get("content", {})
    answer = success_status(operation["responses"])
    for status, response in operation["responses"].items():
        kind = "Response" if status.startswith("2") else "Error"
        suffix = "" if status == answer else status.capitalize()
        yield kind + suffix, response.get("content", {})


def success_status(responses: dict[str, Any]) -> str:
    """The status whose body an operation returns: the first 2xx that has one, or nothing."""
    for status in sorted(responses):
        if status.startswith("2") and responses[status].get("content"):
            return status
    return ""


def refs_in(schema: Schema) -> Iterator[str]:
    """Names of all components that ``schema`` refers to."""
    for part in walk(schema):
        if "$ref" in part:
            yield ref_name(part)
