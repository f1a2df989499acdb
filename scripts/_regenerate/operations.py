"""The rules about operations: their ids, their parameters, what they send and return."""

from __future__ import annotations

import copy
import re
from typing import Any

from .errors import RegenerateError
from .names import function_name, snake
from .schemas import Document, Schema, components, operations, ref_name

JSON = "application/json"
STREAM = "text/event-stream"
STREAM_FIELDS = frozenset(("data", "event", "id", "retry"))


def resolve_shared_parts(document: Document) -> Document:
    """Parameters, bodies and responses kept under ``components`` move to where they are used."""
    result = copy.deepcopy(document)
    for path, _, operation in operations(result):
        shared = result["paths"][path].get("parameters", [])
        parameters: dict[Any, dict[str, Any]] = {}
        for part in [*shared, *operation.get("parameters", ())]:
            parameter = _resolved(part, document)
            parameters[parameter["name"], parameter["in"]] = parameter
        operation["parameters"] = list(parameters.values())
        if "requestBody" in operation:
            operation["requestBody"] = _resolved(operation["requestBody"], document)
        # YAML reads a status without quotes as a number.
        operation["responses"] = {
            str(status): _resolved(response, document)
            for status, response in operation.get("responses", {}).items()
        }
    return result


def _resolved(part: dict[str, Any], document: Document) -> dict[str, Any]:
    seen: list[str] = []
    while "$ref" in part:
        target = part["$ref"]
        steps = target.split("/")
        try:
            if steps[0] != "#" or target in seen:
                raise KeyError(target)
            part = document
            for step in steps[1:]:
                part = part[step.replace("~1", "/").replace("~0", "~")]
        except (KeyError, TypeError):
            raise RegenerateError(f"the reference {target} leads nowhere") from None
        seen.append(target)
    return copy.deepcopy(part)


def name_operations(document: Document) -> Document:
    """Every operation gets an id of its own, made of method and path where there is none."""
    result = copy.deepcopy(document)
    used: set[str] = set()
    for path, method, operation in operations(result):
        wanted = name = operation.get("operationId") or snake(f"{method} {path}")
        count = 2
        while function_name(name) in used:
            name, count = f"{wanted}{count}", count + 1
        used.add(function_name(name))
        operation["operationId"] = name
        operation["tags"] = (operation.get("tags") or ["default"])[:1]
    return result


def simple_parameters(document: Document) -> Document:
    """Each parameter has a schema, each blank in the path a parameter, and none is a cookie."""
    result = copy.deepcopy(document)
    for path, method, operation in operations(result):
        blanks = re.findall(r"{([^{}]*)}", path)
        parameters = [part for part in operation["parameters"] if _is_sent(part, blanks)]
        known = [part["name"] for part in parameters if part["in"] == "path"]
        parameters += [{"name": name, "in": "path"} for name in blanks if name not in known]
        for part in parameters:
            if part["in"] == "cookie":
                raise RegenerateError(
                    f"{method.upper()} {path} takes the cookie {part['name']!r}: only parameters "
                    "in path, query and header are supported; remove it by an override"
                )
            # A parameter with a content type is text that the caller has encoded.
            part.pop("content", None)
            part.setdefault("schema", {"type": "string"})
            part["required"] = part["in"] == "path" or bool(part.get("required"))
        operation["parameters"] = parameters
    return result


def _is_sent(parameter: dict[str, Any], blanks: list[str]) -> bool:
    return parameter["in"] != "path" or parameter["name"] in blanks


def choose_content(document: Document) -> Document:
    """One content type a body: JSON first; event streams move to ``x-events``; media are bytes."""
    result = copy.deepcopy(document)
    schemas = components(result)
    for _, _, operation in operations(result):
        sent = operation.get("requestBody", {}).get("content")
        if sent:
            kind = _first(sent, JSON)
            operation["requestBody"]["content"] = {kind: sent[kind]}
        for status, response in operation["responses"].items():
            content = response.pop("content", {})
            events = [content.pop(kind) for kind in list(content) if base_type(kind) == STREAM]
            schema = events[0].get("schema", {}) if events else {}
            # An event stream of plain strings says nothing about its events.
            if status.startswith("2") and schema and schema.get("type") != "string":
                operation["x-events"] = {"schema": _event(schema, schemas)}
            if content:
                kind = _first(content, JSON)
                binary = {"schema": {"type": "string", "format": "binary"}}
                response["content"] = {kind: content[kind] if base_type(kind) == JSON else binary}
    return result


def base_type(kind: str) -> str:
    """A content type without its parameters; what ends in ``+json`` is JSON."""
    base = kind.split(";")[0].strip().lower()
    return JSON if base.endswith("+json") else base


def _first(content: dict[str, Any], wanted: str) -> str:
    return next((kind for kind in content if base_type(kind) == wanted), next(iter(content)))


def _event(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    """The JSON of one event: documents wrap it in the fields that an event stream has."""
    properties = schemas.get(ref_name(schema), schema).get("properties", {})
    wrapped = "data" in properties and STREAM_FIELDS.issuperset(properties)
    found: Schema = properties["data"] if wrapped else schema
    return found
