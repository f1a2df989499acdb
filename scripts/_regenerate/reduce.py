"""What the generator gets to see: structure, none of what it cannot express.

Open enumerations are strings to it and maps are anything; the plan holds the rest. Schemas and
operations are numbered, because it would change many a name (and so merge two): the modules get
their names afterwards, and the templates find the plan by the number.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .names import function_name
from .operations import JSON, base_type
from .schemas import Document, Schema, components, members, operations, ref, ref_name

BYTES = {"type": "string", "format": "binary"}


class Numbers(NamedTuple):
    """Under which number the generator knows a schema or an operation, by name."""

    models: dict[str, str]
    operations: dict[str, str]


def numbers(document: Document) -> Numbers:
    """Numbers for all components and operations of ``document``, in its order."""
    names = [function_name(operation["operationId"]) for _, _, operation in operations(document)]
    return Numbers(
        models={name: f"M{index}" for index, name in enumerate(components(document), 1)},
        operations={name: f"op{index}" for index, name in enumerate(names, 1)},
    )


def reduced(document: Document, known: Numbers) -> Document:
    """The document for the generator, see above."""
    paths: dict[str, Any] = {}
    for path, method, operation in operations(document):
        paths.setdefault(path, {})[method] = _reduced_operation(operation, known)
    schemas = {
        known.models[name]: _reduced_object(schema, known)
        for name, schema in components(document).items()
    }
    info = {"title": document["info"].get("title", "API"), "version": "1"}
    return {
        "openapi": "3.1.0",
        "info": info,
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _reduced_operation(operation: dict[str, Any], known: Numbers) -> dict[str, Any]:
    result: dict[str, Any] = {
        "operationId": known.operations[function_name(operation["operationId"])],
        "tags": ["default"],
        "parameters": [
            {
                "name": parameter["name"],
                "in": parameter["in"],
                "required": parameter["required"],
                "schema": _reduced(parameter["schema"], known),
            }
            for parameter in operation["parameters"]
        ],
        "responses": {
            status: {"description": "", **_reduced_content(response, known)}
            for status, response in operation["responses"].items()
        },
    }
    if "requestBody" in operation:
        required = bool(operation["requestBody"].get("required"))
        result["requestBody"] = {
            "required": required,
            **_reduced_content(operation["requestBody"], known),
        }
    return result


def _reduced_content(holder: dict[str, Any], known: Numbers) -> dict[str, Any]:
    if not holder.get("content"):
        return {}
    kind, media = next(iter(holder["content"].items()))
    if base_type(kind) == JSON:
        return {"content": {JSON: {"schema": _reduced(media.get("schema", {}), known)}}}
    # The generator refuses many types; all but JSON are bytes to it.
    return {"content": {"application/octet-stream": {"schema": dict(BYTES)}}}


def _reduced_object(schema: Schema, known: Numbers) -> Schema:
    # Two keys can have one name to the generator: ``from`` and ``from_``.
    keys = {key: f"p{index}" for index, key in enumerate(schema["properties"], 1)}
    fields = {keys[key]: _reduced(value, known) for key, value in schema["properties"].items()}
    required = [keys[key] for key in schema.get("required", ()) if key in keys]
    return {"type": "object", "properties": fields, "required": required}


def _reduced(schema: Schema, known: Numbers) -> Schema:
    if ref_name(schema):
        return ref(known.models[ref_name(schema)])
    if members(schema):
        unique: list[Schema] = []
        for item in [_reduced(member, known) for member in members(schema)]:
            if item not in unique:
                unique.append(item)
        return {"anyOf": unique} if len(unique) > 1 else unique[0]
    if schema.get("type") == "array":
        return {"type": "array", "items": _reduced(schema.get("items", {}), known)}
    if isinstance(schema.get("const"), str):
        return {"type": "string", "const": schema["const"]}
    if schema.get("format") == "binary":
        return dict(BYTES)
    kind = schema.get("type")
    return {"type": kind} if kind in ("string", "integer", "number", "boolean", "null") else {}
