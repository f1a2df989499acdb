"""Short ways to write small OpenAPI documents for the tests of the generator."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

JSON = "application/json"


def ref(name: str) -> dict[str, Any]:
    return {"$ref": "#/components/schemas/" + name}


def obj(*required: str, **fields: Any) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": fields}
    return {**schema, "required": list(required)} if required else schema


def text(**more: Any) -> dict[str, Any]:
    return {"type": "string", **more}


def const(value: Any) -> dict[str, Any]:
    return {"type": "string", "const": value}


def operation(
    answer: Any = None, body: Any = None, name: str | None = "op", **more: Any
) -> dict[str, Any]:
    """An operation that takes and returns JSON."""
    response: dict[str, Any] = {"description": "Fine."}
    if answer is not None:
        response["content"] = {JSON: {"schema": answer}}
    result: dict[str, Any] = {"tags": ["Things"], "responses": {"200": response}, **more}
    if name is not None:
        result["operationId"] = name
    if body is not None:
        result["requestBody"] = {"required": True, "content": {JSON: {"schema": body}}}
    return result


def document(paths: dict[str, Any] | None = None, **schemas: Any) -> dict[str, Any]:
    """A document with these schemas; without ``paths`` one operation sends and returns them all."""
    if paths is None:
        everything = obj(**{name: ref(name) for name in schemas})
        paths = {"/things": {"post": operation(everything, everything)}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def project(root: Path, content: Any) -> Path:
    """A project at ``root`` that has ``content`` pinned and no overrides."""
    spec = root / "spec"
    spec.mkdir(parents=True)
    (root / "generated").mkdir()
    (spec / "openapi.yaml").write_text(json.dumps(content), encoding="utf-8")
    (spec / "overrides.yaml").write_text("[]", encoding="utf-8")
    return root
