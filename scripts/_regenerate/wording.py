"""The rules that make different wordings of one meaning alike: keywords, types, null, unions."""

from __future__ import annotations

import copy
from typing import Any

from .errors import RegenerateError
from .names import TAKEN_CLASSES, pascal, unique
from .schemas import (
    NULL,
    REF_PREFIX,
    Document,
    Schema,
    components,
    map_document,
    members,
    union,
)

# What may stand beside a reference without adding to its meaning.
ANNOTATIONS = frozenset(("description", "deprecated", "nullable", "x-source"))
KEPT = ANNOTATIONS | frozenset(
    (
        *("$ref", "type", "properties", "required", "items", "additionalProperties"),
        *("anyOf", "oneOf", "allOf", "discriminator", "enum", "const", "format"),
        "x-params-split",
    )
)


def keep_what_is_used(document: Document) -> Document:
    """Bounds, patterns, examples, defaults and titles go; what stays has one form.

    A tuple is an array, ``type`` is there where fields or items are, ``format`` only says that a
    string is bytes, and beside a reference stand only notes.
    """

    def change(schema: Schema) -> Schema:
        kept = {key: value for key, value in schema.items() if key in KEPT}
        if kept.pop("format", "") == "binary" or "contentMediaType" in schema:
            kept["format"] = "binary"
        if "prefixItems" in schema:
            kept["items"] = union([copy.deepcopy(item) for item in schema["prefixItems"]])
        if "type" not in kept and "$ref" not in kept:
            if "properties" in kept or "additionalProperties" in kept:
                kept["type"] = "object"
            elif "items" in kept:
                kept["type"] = "array"
        for key in ("items", "additionalProperties"):
            if not isinstance(kept.get(key, {}), dict):
                del kept[key]
        return _beside_reference(kept)

    return map_document(document, change)


def _beside_reference(schema: Schema) -> Schema:
    if "$ref" not in schema or set(schema) - {"$ref"} <= ANNOTATIONS:
        return schema
    notes = {key: value for key, value in schema.items() if key in ANNOTATIONS}
    more = {key: value for key, value in schema.items() if key not in ANNOTATIONS and key != "$ref"}
    return {"allOf": [{"$ref": schema["$ref"]}, more], **notes}


def name_components(document: Document) -> Document:
    """Components get names that are class names: ``Legacy_ChatVideo`` -> ``LegacyChatVideo``."""
    names: dict[str, str] = {}
    for name in components(document):
        wanted = pascal(name) + "Model" * (pascal(name) in TAKEN_CLASSES)
        names[name] = unique(wanted, names.values())

    def renamed(target: str) -> str:
        name = target[len(REF_PREFIX) :] if target.startswith(REF_PREFIX) else ""
        if name not in names:
            raise RegenerateError(f"the reference {target} leads nowhere: no such component")
        return REF_PREFIX + names[name]

    def change(schema: Schema) -> Schema:
        if "$ref" in schema:
            return {**schema, "$ref": renamed(schema["$ref"])}
        if "mapping" in schema.get("discriminator", {}):
            mapping = schema["discriminator"]["mapping"].items()
            targets = {k: renamed(v if "/" in v else REF_PREFIX + v) for k, v in mapping}
            return {**schema, "discriminator": {**schema["discriminator"], "mapping": targets}}
        return schema

    result = map_document(document, change)
    found = components(result)
    result["components"]["schemas"] = {names[name]: schema for name, schema in found.items()}
    return result


def open_type_lists(document: Document) -> Document:
    """``type: [string, "null"]``, ``nullable`` and a null in ``enum`` become unions with null."""

    def change(schema: Schema) -> Schema:
        rest = {key: value for key, value in schema.items() if key != "nullable"}
        notes = {key: rest.pop(key) for key in list(rest) if key in ANNOTATIONS}
        kinds = rest.pop("type", [])
        kinds = list(kinds) if isinstance(kinds, list) else [kinds]
        values = rest.get("enum", [])
        nullable = bool(schema.get("nullable")) or (None in values) or ("null" in kinds)
        if values:
            rest["enum"] = [value for value in values if value is not None]
        kinds = [kind for kind in kinds if kind != "null"]
        if len(kinds) > 1:
            items = [{"type": kind, **rest} for kind in kinds]
        else:
            items = [{**({"type": kinds[0]} if kinds else {}), **rest}]
        if nullable:
            items = [item for item in items if item] + [dict(NULL)]
        return union(items, **notes)

    return map_document(document, change)


def constants(document: Document) -> Document:
    """An enumeration of one value is a constant; an empty one says nothing; null is a type."""

    def change(schema: Schema) -> Schema:
        values = schema.get("enum", [schema["const"]] if "const" in schema else None)
        if values is None or len(values) > 1:
            return schema
        rest = {key: value for key, value in schema.items() if key not in ("enum", "const")}
        if values == [None]:
            return {**rest, **NULL}
        return {**rest, "const": values[0]} if values else rest

    return map_document(document, change)


def plain_unions(document: Document) -> Document:
    """``oneOf`` becomes ``anyOf``, its constants one enumeration, null last.

    An alternative that says nothing, beside others that do, is how null is written where a
    description knows no ``null``.
    """

    def change(schema: Schema) -> Schema:
        items = members(schema)
        if not items:
            return schema
        rest = {
            key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "type")
        }
        typed = [item for item in items if set(item) - ANNOTATIONS]
        if len(typed) < len(items):
            typed.append(dict(NULL))
        return union(_one_enumeration(members(union(typed)) or typed), **rest)

    return map_document(document, change)


def _one_enumeration(items: list[Schema]) -> list[Schema]:
    """``items`` with all constants and enumerations of one type in one."""
    found: dict[str, list[Any]] = {}
    for item in items:
        for value in _values(item):
            known = found.setdefault(type(value).__name__, [])
            known.extend([value] * (value not in known))
    kinds = {"str": "string", "int": "integer", "bool": "boolean", "float": "number"}
    kinds["list"] = "array"
    enums: list[Schema] = []
    for kind, values in found.items():
        meaning = {"const": values[0]} if len(values) == 1 else {"enum": values}
        enums.append({"type": kinds.get(kind, "object"), **meaning})
    return [*enums, *(item for item in items if not _values(item))]


def _values(schema: Schema) -> list[Any]:
    values: list[Any] = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return values
