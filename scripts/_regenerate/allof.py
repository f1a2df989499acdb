"""The rule that merges ``allOf``: one object in place of its parts."""

from __future__ import annotations

import copy

from .schemas import (
    NULL,
    Document,
    Schema,
    components,
    is_object,
    map_schema,
    members,
    ref_name,
    schema_slots,
    union,
)
from .wording import ANNOTATIONS


def merge_all_of(document: Document) -> Document:
    """``allOf`` of several parts becomes one object; of one part with notes, that part."""
    result = copy.deepcopy(document)
    schemas = components(result)
    original = copy.deepcopy(schemas)
    for name in schemas:
        schemas[name] = _merged(schemas[name], original, (name,))
    for _, holder in schema_slots(result):
        holder["schema"] = _merged(holder["schema"], original, ())
    return result


def _merged(schema: Schema, schemas: dict[str, Schema], seen: tuple[str, ...]) -> Schema:
    def change(inner: Schema) -> Schema:
        return _merge_one(inner, schemas, seen) if "allOf" in inner else inner

    return map_schema(schema, change)


def _merge_one(schema: Schema, schemas: dict[str, Schema], seen: tuple[str, ...]) -> Schema:
    notes = {k: v for k, v in schema.items() if k in ANNOTATIONS}
    siblings = {k: v for k, v in schema.items() if k not in ANNOTATIONS and k != "allOf"}
    parts = [p for p in schema["allOf"] if set(p) - ANNOTATIONS and not _adds_nothing(p)]
    if siblings and not _adds_nothing(siblings):
        parts.append(siblings)
    for part in schema["allOf"]:
        if not set(part) - ANNOTATIONS:
            notes = {**part, **notes}
    if not parts:
        return {"type": "object", "additionalProperties": {}, **notes}
    if len(parts) == 1:
        return {**parts[0], **notes}
    return {**_combine([_resolved(p, schemas, seen) for p in parts]), **notes}


def _adds_nothing(part: Schema) -> bool:
    """Whether ``part`` is an object without fields of its own: any more keys, any values."""
    kind = part.get("type") == "object" and not part.get("properties")
    return kind and set(part) - ANNOTATIONS <= {"type", "properties", "additionalProperties"}


def _resolved(part: Schema, schemas: dict[str, Schema], seen: tuple[str, ...]) -> Schema:
    name = ref_name(part)
    if not name or name in seen:
        return part
    target = copy.deepcopy(schemas[name])
    return _resolved(_merged(target, schemas, (*seen, name)), schemas, (*seen, name))


def _combine(parts: list[Schema]) -> Schema:
    unions = [part for part in parts if members(part)]
    if not unions:
        return _combine_objects(parts)
    # An object beside a union belongs to each of the union's alternatives; null survives only
    # where every part allows it.
    first, others = unions[0], [part for part in parts if part is not unions[0]]
    nullable = all(NULL in members(part) for part in parts)
    options = [_combine([*others, item]) for item in members(first) if item != NULL]
    return union(options + [dict(NULL)] * nullable)


def _combine_objects(parts: list[Schema]) -> Schema:
    result: Schema = {"type": "object", "properties": {}}
    required: list[str] = []
    for part in parts:
        required += [name for name in part.get("required", ()) if name not in required]
        if not is_object(part):
            continue
        result["properties"].update(part["properties"])
        if "description" in part:
            result["description"] = part["description"]
    if not result["properties"]:
        # No object: each part adds its keywords. A type takes nothing from an enumeration, and a
        # constant is what remains of one.
        values = {key: value for part in parts for key, value in part.items()}
        return {k: v for k, v in values.items() if k != "enum" or "const" not in values}
    if required:
        result["required"] = required
    return result
