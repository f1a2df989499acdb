"""Decide what the generated code says; the templates only print what stands here."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from .annotations import Annotator, Imports, Names, join, names_of
from .names import (
    field_name,
    field_names,
    function_name,
    literal,
    module_name,
    quoted,
    snake,
)
from .operations import JSON, base_type
from .readings import reading_text
from .schemas import (
    NULL,
    Document,
    Schema,
    components,
    members,
    operations,
    ref_name,
    schema_slots,
    success_status,
    walk,
)

# An enumeration with more values than this is written once, under its name.
MANY = 5


def named_unions(document: Document) -> dict[str, Schema]:
    """What is worth a name in ``types``: unions of several models, enumerations of many values."""
    found: dict[str, Schema] = {}

    places = [*components(document).values(), *(h["schema"] for _, h in schema_slots(document))]
    for schema in (part for place in places for part in walk(place)):
        name = schema.get("x-name")
        parts = [part for part in members(schema) if part != NULL]
        models = [part for part in parts if ref_name(part)]
        if name and len(parts) > 2 and len(models) > 1:
            found.setdefault(name, {**schema, "anyOf": parts})
        elif name and len(schema.get("enum", ())) > MANY:
            found.setdefault(name, schema)
    taken = components(document)
    return {name: schema for name, schema in sorted(found.items()) if name not in taken}


def model_plan(name: str, schema: Schema, names: Names) -> dict[str, Any]:
    """Everything the template of one model prints."""
    reads = Annotator(names, params=False)
    sends = Annotator(names, params=True)
    python = field_names(schema["properties"])
    fields = [
        _field_plan(python[wire], wire, value, wire in schema.get("required", ()), reads, sends)
        for wire, value in schema["properties"].items()
    ]
    constants = {
        key: value["const"]
        for key, value in schema["properties"].items()
        if isinstance(value.get("const"), (str, int))  # a boolean is an int
    }
    sent = bool(schema.get("x-sent"))
    models = reads.models | (sends.models if sent else set())
    models = {(owner, found) for owner, found in models if owner != name}
    return {
        "name": name,
        "twin": names.twins[name],
        "doc": docstring(schema.get("description", ""), schema) or f"The schema {name}.",
        "fields": fields,
        "sent": sent,
        "returned": bool(schema.get("x-returned")),
        "constants": {quoted(key): literal(value) for key, value in constants.items()},
        "constants_type": "str" if all(isinstance(v, str) for v in constants.values()) else "Any",
        "identifiers": all(wire == name for wire, name in python.items()),
        "split": schema.get("x-params-split", []),
        "imports": imports(models, names),
        "unions": sorted(reads.unions | (sends.unions if sent else set())),
    }


def _field_plan(
    name: str, wire: str, schema: Schema, must: bool, reads: Annotator, sends: Annotator
) -> dict[str, Any]:
    hint, params = reads.write(schema), sends.write(schema)
    return {
        "wire": wire,
        "quoted": quoted(wire),
        "name": name,
        "hint": hint if must else join([hint, "None"]),
        "params": f"Required[{params}]" if must else params,
        "default": _default(schema, must),
        "doc": docstring(schema.get("description", ""), schema),
        "reading": reading_text(schema),
    }


def _default(schema: Schema, must: bool) -> str:
    """The default in the constructor: a required constant is filled in, what may be left out is."""
    if must and isinstance(schema.get("const"), str):
        return quoted(schema["const"])
    return "" if must else "ABSENT"


def docstring(text: str, schema: Schema) -> str:
    """A description as it can stand between triple quotes."""
    text = " ".join(str(text).split())
    text = "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cs"))
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    if schema.get("x-source"):
        text = f"{text} (Source: {schema['x-source']}.)".strip()
    return text[:-1] + '\\"' if text.endswith('"') else text


def imports(models: Imports, names: Names) -> list[tuple[str, str]]:
    """(module, names) for classes and their twins, sorted."""
    by_module: dict[str, list[str]] = {}
    for owner, name in models:
        by_module.setdefault(names.modules[owner], []).append(name)
    return [(module, ", ".join(sorted(found))) for module, found in sorted(by_module.items())]


def operation_plan(
    path: str, method: str, operation: dict[str, Any], names: Names
) -> dict[str, Any]:
    """Everything the template of one operation prints."""
    reads = Annotator(names, params=False)
    sends = Annotator(names, params=True)
    answer = _answer(operation["responses"])
    body = next(iter(operation.get("requestBody", {}).get("content", {}).items()), None)
    events = operation.get("x-events", {}).get("schema")
    body_hint = ""
    if body is not None:
        body_hint = join([sends.write(body[1].get("schema", {})), "Mapping[str, Any]"])
    parameters = _parameter_plans(operation["parameters"], sends)
    summary = str(operation.get("summary") or operation["operationId"]).rstrip(".") + "."
    return {
        "id": quoted(operation["operationId"]),
        "name": function_name(operation["operationId"]),
        "tag": module_name(operation["tags"][0]),
        "method": method.upper(),
        "path": path,
        "url": _url(path, parameters),
        "summary": docstring(summary, {}),
        "doc": docstring(operation.get("description", ""), {}),
        "parameters": parameters,
        "body": body_hint,
        "body_type": body[0] if body and base_type(body[0]) != JSON else "",
        "body_required": bool(operation.get("requestBody", {}).get("required")),
        "returns": reads.write(answer) if answer is not None else "None",
        "returns_bytes": bool(answer) and (answer or {}).get("format") == "binary",
        "reading": reading_text(answer or {}),
        "event": reads.write(events) if events else "",
        "event_reading": reading_text(events or {}),
        "imports": imports(reads.models | sends.models, names),
        "unions": sorted(reads.unions | sends.unions),
    }


def _answer(responses: dict[str, Any]) -> Any:
    content = responses.get(success_status(responses), {}).get("content", {})
    return next(iter(content.values())).get("schema", {}) if content else None


def _parameter_plans(parameters: list[dict[str, Any]], sends: Annotator) -> list[dict[str, Any]]:
    plans, used = [], {"body"}
    for parameter in sorted(parameters, key=lambda parameter: parameter["in"] != "path"):
        name = field_name(snake(parameter["name"]))
        while name in used:
            name += "_"
        used.add(name)
        hint = sends.write(parameter["schema"])
        plans.append(
            {
                "wire": parameter["name"],
                "quoted": quoted(parameter["name"]),
                "name": name,
                "in": parameter["in"],
                "required": parameter["required"],
                "hint": hint if parameter["required"] else join([hint, "None"]),
                "doc": docstring(parameter.get("description", ""), {}),
            }
        )
    return plans


def _url(path: str, parameters: list[dict[str, Any]]) -> str:
    """The path as an expression of Python."""
    names = {part["wire"]: part["name"] for part in parameters if part["in"] == "path"}
    if not names:
        return quoted(path)
    return "f" + re.sub(r"{([^{}]*)}", lambda m: "{_segment(" + names[m[1]] + ")}", quoted(path))


def package_plan(document: Document) -> dict[str, Any]:
    """The plan of the whole package: models and operations by name, unions."""
    schemas = components(document)
    aliases = named_unions(document)
    names = names_of(schemas, aliases)
    unions, mentioned = [], set()
    for name, schema in aliases.items():
        others = {key: value for key, value in aliases.items() if key != name}
        for params in (False, True):
            annotator = Annotator(names._replace(unions=others), params=params)
            hint = annotator.write({k: v for k, v in schema.items() if k != "x-name"})
            sent = all(schemas[owner].get("x-sent") for owner, _ in annotator.models)
            if not params or (sent and members(schema)):
                mentioned |= annotator.models
                label = names.twins[name] if params else name
                unions.append({"name": label, "hint": hint, "sent": params})
    plans = [operation_plan(*place, names) for place in operations(document)]
    return {
        "models": {name: model_plan(name, schema, names) for name, schema in schemas.items()},
        "operations": {plan["name"]: plan for plan in plans},
        "unions": unions,
        "union_imports": imports(mentioned, names),
        "modules": names.modules,
    }
