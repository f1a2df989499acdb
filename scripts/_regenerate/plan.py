"""Decide what the generated code says: names, annotations, conversions, imports.

The templates only print what stands here. A *reading* tells the run-time base class how a JSON
value becomes models, as nested tuples: ``("m", class)`` a model, ``("l", reading)`` a list,
``("d", reading)`` a map, ``("t", field, {value: reading})`` a union told apart by a field,
``("u", (class, ...))`` one told apart by its keys, ``("o", reading, reading)`` an object or a list.
"""

from __future__ import annotations

import keyword
import re
from typing import Any, Dict, List, Optional, Set, Tuple

from .schemas import (
    NULL,
    Document,
    Schema,
    components,
    members,
    operations,
    ref_name,
    snake,
)

Reading = Optional[Tuple[Any, ...]]
# (class, name to import from its module): the class itself or the twin beside it.
Imports = Set[Tuple[str, str]]

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
# An enumeration with more values than this is written once, under its name.
MANY = 5
# Attributes of the base class that a field must not hide.
TAKEN = frozenset(("from_dict", "to_dict", "additional_properties", "mro"))


def field_name(wire: str) -> str:
    """The attribute for the JSON key ``wire``: the key itself wherever Python allows it."""
    name = re.sub(r"[^0-9A-Za-z_]+", "_", wire).strip("_") or "field"
    if name[0].isdigit():
        name = "field_" + name
    return name + "_" if keyword.iskeyword(name) or name in TAKEN else name


class Annotator:
    """Writes annotations, and remembers which classes and named unions they mention."""

    def __init__(self, aliases: Dict[str, Schema], *, params: bool) -> None:
        self.aliases = aliases
        self.params = params
        self.models: Imports = set()
        self.unions: Set[str] = set()

    def write(self, schema: Schema, *, item: bool = False) -> str:
        """The annotation for ``schema``; ``item`` for what a sent list holds (any mapping does)."""
        if schema == NULL:
            return "None"
        if ref_name(schema):
            return self._model(ref_name(schema), item)
        if members(schema):
            return self._union(schema, item)
        if "const" in schema:
            return _literal([schema["const"]], open_ended=False)
        if "enum" in schema and schema.get("x-name") in self.aliases:
            self.unions.add(schema["x-name"])
            return str(schema["x-name"])
        if "enum" in schema:
            return _literal(schema["enum"], open_ended=True)
        if schema.get("type") == "array":
            inner = self.write(schema.get("items", {}), item=True)
            return f"{'Sequence' if self.params else 'List'}[{inner}]"
        if schema.get("type") == "object":
            inner = self.write(schema.get("additionalProperties") or {})
            return f"{'Mapping' if self.params else 'Dict'}[str, {inner}]"
        if schema.get("format") == "binary":
            return "bytes"
        return SCALARS.get(str(schema.get("type")), "Any")

    def _model(self, name: str, item: bool) -> str:
        self.models.add((name, name))
        if not self.params:
            return name
        self.models.add((name, name + "Params"))
        return join([name + "Params", name] + ["Mapping[str, Any]"] * item)

    def _union(self, schema: Schema, item: bool) -> str:
        name = schema.get("x-name", "")
        optional = NULL in members(schema)
        if name in self.aliases:
            alias = name + "Params" if self.params else name
            self.unions.add(alias)
            loose = ["Mapping[str, Any]"] * (item and self.params)
            return join([alias, *loose] + ["None"] * optional)
        parts = [self.write(part, item=item) for part in members(schema)]
        models = sum(bool(ref_name(part)) for part in members(schema))
        if models > 1 and not self.params:
            parts.insert(len(parts) - optional, "Dict[str, Any]")
        return join(parts)


def join(parts: List[str]) -> str:
    """One annotation for several: flat, without repeats, ``None`` as Optional."""
    flat: List[str] = []
    for part in parts:
        flat.extend(piece for piece in _alternatives(part) if piece not in flat)
    if "Any" in flat:
        return "Any"
    rest = [piece for piece in flat if piece != "None"]
    text = rest[0] if len(rest) == 1 else f"Union[{', '.join(rest)}]"
    if not rest:
        return "None"
    return f"Optional[{text}]" if "None" in flat else text


def _alternatives(part: str) -> List[str]:
    if part.startswith("Optional["):
        return [*_alternatives(part[9:-1]), "None"]
    return _split(part[6:-1]) if part.startswith("Union[") else [part]


def _split(text: str) -> List[str]:
    """``text`` at its outermost commas."""
    parts, depth, start, quoted = [], 0, 0, False
    for index, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif not quoted:
            depth += (char == "[") - (char == "]")
            if char == "," and not depth:
                parts.append(text[start:index].strip())
                start = index + 1
    parts.append(text[start:].strip())
    return parts


def _literal(values: List[Any], *, open_ended: bool) -> str:
    """Known values; an open enumeration takes any other string (or number) as well."""
    known = ", ".join('"' + v + '"' if isinstance(v, str) else repr(v) for v in values)
    if not open_ended:
        return f"Literal[{known}]"
    return f"Union[Literal[{known}], {type(values[0]).__name__}]"


def reading(schema: Schema) -> Reading:
    """How a JSON value of ``schema`` becomes models; None where it stays as it is."""
    if ref_name(schema):
        return ("m", ref_name(schema))
    if schema.get("type") == "array":
        inner = reading(schema.get("items", {}))
        return ("l", inner) if inner else None
    if schema.get("type") == "object":
        inner = reading(schema.get("additionalProperties") or {})
        return ("d", inner) if inner else None
    return _union_reading(schema) if members(schema) else None


def _union_reading(schema: Schema) -> Reading:
    names = [ref_name(part) for part in members(schema) if ref_name(part)]
    others = [reading(part) for part in members(schema) if not ref_name(part)]
    lists = next((r for r in others if r and r[0] == "l"), None)
    maps = next((r for r in others if r and r[0] == "d"), None)
    objects: Reading = maps
    if len(names) == 1:
        objects = ("m", names[0])
    elif "x-tag" in schema:
        mapping = schema["x-tag"]["mapping"]
        objects = ("t", schema["x-tag"]["field"], {k: _one_of(v) for k, v in mapping.items()})
    elif names:
        objects = ("u", tuple(names))
    return ("o", objects, lists) if objects and lists else objects or lists


def _text(how: Reading) -> str:
    return repr(how) if how else ""


def _one_of(names: List[str]) -> Reading:
    return ("m", names[0]) if len(names) == 1 else ("u", tuple(names))


def named_unions(document: Document) -> Dict[str, Schema]:
    """What is worth a name in ``types``: unions of several models, enumerations of many values."""
    found: Dict[str, Schema] = {}

    def visit(value: Any) -> None:
        if isinstance(value, dict):
            name = value.get("x-name")
            parts = [part for part in members(value) if part != NULL]
            models = [part for part in parts if ref_name(part)]
            if name and len(parts) > 2 and len(models) > 1:
                found.setdefault(name, {**value, "anyOf": parts})
            elif name and len(value.get("enum", ())) > MANY:
                found.setdefault(name, value)
            for inner in value.values():
                visit(inner)
        elif isinstance(value, list):
            for inner in value:
                visit(inner)

    visit(document.get("components", {}))
    visit(document.get("paths", {}))
    taken = components(document)
    return {name: schema for name, schema in sorted(found.items()) if name not in taken}


def model_plan(name: str, schema: Schema, aliases: Dict[str, Schema]) -> Dict[str, Any]:
    """Everything the template of one model prints."""
    reads = Annotator(aliases, params=False)
    sends = Annotator(aliases, params=True)
    required = schema.get("required", [])
    fields, used = [], set()
    for wire, value in schema["properties"].items():
        python = field_name(wire)
        while python in used:
            python += "_"
        used.add(python)
        must = wire in required
        hint = reads.write(value)
        fields.append(
            {
                "wire": wire,
                "name": python,
                "hint": hint if must else join([hint, "None"]),
                "params": _params_hint(sends.write(value), must),
                "default": _default(value, must),
                "doc": docstring(value.get("description", ""), value),
                "reading": _text(reading(value)),
            }
        )
    sent = bool(schema.get("x-sent"))
    models = reads.models | (sends.models if sent else set())
    models = {(owner, found) for owner, found in models if owner != name}
    return {
        "name": name,
        "module": snake(name),
        "doc": docstring(schema.get("description", ""), schema) or f"The schema {name}.",
        "fields": fields,
        "sent": sent,
        "constants": {
            key: value["const"]
            for key, value in schema["properties"].items()
            if isinstance(value.get("const"), str)
        },
        "identifiers": all(f["wire"].isidentifier() and f["wire"] == f["name"] for f in fields),
        "split": schema.get("x-params-split", []),
        "imports": imports(models),
        "unions": sorted(reads.unions | (sends.unions if sent else set())),
    }


def _params_hint(hint: str, must: bool) -> str:
    return f"Required[{hint}]" if must else hint


def _default(schema: Schema, must: bool) -> str:
    """The default in the constructor: a required constant is filled in, what may be left out is."""
    if must and isinstance(schema.get("const"), str):
        return '"' + schema["const"] + '"'
    return "" if must else "ABSENT"


def docstring(text: str, schema: Schema) -> str:
    """A description as it can stand between triple quotes."""
    text = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")
    if schema.get("x-source"):
        text = f"{text} (Source: {schema['x-source']}.)".strip()
    return text[:-1] + '\\"' if text.endswith('"') else text


def imports(models: Imports) -> List[Tuple[str, str]]:
    """(module, names) for classes and their twins, sorted."""
    by_module: Dict[str, List[str]] = {}
    for owner, name in models:
        by_module.setdefault(snake(owner), []).append(name)
    return [(module, ", ".join(sorted(found))) for module, found in sorted(by_module.items())]


def operation_plan(
    path: str, method: str, operation: Dict[str, Any], aliases: Dict[str, Schema]
) -> Dict[str, Any]:
    """Everything the template of one operation prints."""
    reads = Annotator(aliases, params=False)
    sends = Annotator(aliases, params=True)
    answer = _answer(operation["responses"])
    body = next(iter(operation.get("requestBody", {}).get("content", {}).items()), None)
    events = operation.get("x-events", {}).get("schema")
    body_hint = ""
    if body is not None:
        hint = sends.write(body[1].get("schema", {}))
        body_hint = join([hint, "Mapping[str, Any]"])
    models = reads.models
    return {
        "id": operation["operationId"],
        "name": snake(operation["operationId"]),
        "method": method.upper(),
        "path": path,
        "summary": docstring(operation.get("summary", operation["operationId"]).rstrip(".") + ".", {}),
        "doc": docstring(operation.get("description", ""), {}),
        "parameters": [_parameter_plan(p, sends) for p in _ordered(operation.get("parameters", []))],
        "body": body_hint,
        "body_type": body[0] if body else "",
        "body_required": bool(operation.get("requestBody", {}).get("required")),
        "returns": reads.write(answer) if answer is not None else "None",
        "returns_bytes": bool(answer) and (answer or {}).get("format") == "binary",
        "reading": _text(reading(answer or {})),
        "event": reads.write(events) if events else "",
        "event_reading": _text(reading(events or {})),
        "imports": imports(models | sends.models),
        "unions": sorted(reads.unions | sends.unions),
    }


def _answer(responses: Dict[str, Any]) -> Optional[Schema]:
    for status, response in sorted(responses.items()):
        if status.startswith("2"):
            for media in response.get("content", {}).values():
                found: Schema = media.get("schema", {})
                return found
    return None


def _ordered(parameters: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    return sorted(parameters, key=lambda parameter: parameter["in"] != "path")


def _parameter_plan(parameter: Dict[str, Any], sends: Annotator) -> Dict[str, Any]:
    must = bool(parameter.get("required"))
    hint = sends.write(parameter.get("schema", {}))
    name = snake(parameter["name"].replace("OpenRouter", "Openrouter"))
    return {
        "wire": parameter["name"],
        "name": field_name(name),
        "in": parameter["in"],
        "required": must,
        "hint": hint if must else join([hint, "None"]),
        "doc": docstring(parameter.get("description", ""), {}),
    }


def package_plan(document: Document) -> Dict[str, Any]:
    """The plan of the whole package: models, unions, operations."""
    aliases = named_unions(document)
    schemas = components(document)
    models = {name: model_plan(name, schema, aliases) for name, schema in schemas.items()}
    plans = [operation_plan(*place, aliases) for place in operations(document)]
    unions, mentioned = [], set()
    for name, schema in aliases.items():
        others = {key: value for key, value in aliases.items() if key != name}
        for params in (False, True):
            annotator = Annotator(others, params=params)
            hint = annotator.write({k: v for k, v in schema.items() if k != "x-name"})
            sent = all(schemas[owner].get("x-sent") for owner, _ in annotator.models)
            if not params or (sent and members(schema)):
                mentioned |= annotator.models
                unions.append({"name": name + "Params" * params, "hint": hint})
    return {
        "models": models,
        "operations": {plan["name"]: plan for plan in plans},
        "unions": unions,
        "union_imports": imports(mentioned),
        "modules": {name: plan["module"] for name, plan in models.items()},
    }
