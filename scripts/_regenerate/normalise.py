"""Rewrite an OpenAPI document, rule by rule, until the generator understands all of it.

Every rule is a function from a document to a document that leaves its argument alone. Afterwards
each component is an object with named fields, and each schema inside it is one of: a reference to
a component, a scalar, a constant, an enumeration, an array, a map (``additionalProperties``), a flat
union (``anyOf``, with ``x-tag`` where one field tells the alternatives apart) or ``{}``.
"""

from __future__ import annotations

import copy
from typing import Any, Callable, Dict, List, Tuple

from .allof import merge_all_of
from .hoist import hoist_inline_objects
from .schemas import (
    NULL,
    REF_PREFIX,
    Document,
    Schema,
    components,
    is_object,
    map_document,
    members,
    operations,
    pascal,
    ref,
    ref_name,
    refs_in,
    union,
)
from .tags import mark_tags

JSON_TYPES = ("application/json",)
STREAM = "text/event-stream"


def resolve_shared_parts(document: Document) -> Document:
    """Parameters, bodies and responses kept under ``components`` move to where they are used."""
    result = copy.deepcopy(document)

    def resolved(part: Dict[str, Any]) -> Dict[str, Any]:
        target = part.get("$ref", "")
        if not target.startswith("#/components/"):
            return part
        kind, name = target.split("/")[2:4]
        found: Dict[str, Any] = copy.deepcopy(result["components"][kind][name])
        return resolved(found)

    for path in result.get("paths", {}).values():
        shared = path.pop("parameters", [])
        for method, operation in path.items():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            own = [resolved(part) for part in operation.get("parameters", [])]
            taken = {(part["name"], part["in"]) for part in own}
            extra = [resolved(part) for part in shared]
            own += [part for part in extra if (part["name"], part["in"]) not in taken]
            operation["parameters"] = own
            if "requestBody" in operation:
                operation["requestBody"] = resolved(operation["requestBody"])
            operation["responses"] = {k: resolved(v) for k, v in operation["responses"].items()}
            path[method] = operation
    return result


def name_components(document: Document) -> Document:
    """Components get names that are class names: ``Legacy_ChatVideo`` -> ``LegacyChatVideo``."""
    result = copy.deepcopy(document)
    schemas = components(result)
    names: Dict[str, str] = {}
    for name in schemas:
        wanted, count = pascal(name), 2
        while wanted in names.values():
            wanted, count = pascal(name) + str(count), count + 1
        names[name] = wanted

    def renamed(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: renamed(v) for k, v in value.items()}
        if isinstance(value, list):
            return [renamed(item) for item in value]
        if isinstance(value, str) and value.startswith(REF_PREFIX):
            return REF_PREFIX + names.get(value[len(REF_PREFIX) :], value[len(REF_PREFIX) :])
        return value

    result = renamed(result)
    result["components"]["schemas"] = {
        names[name]: schema for name, schema in components(result).items()
    }
    return dict(result)


def _stream_event(schema: Schema, schemas: Dict[str, Schema]) -> Schema:
    """The JSON of one event: documents wrap it in the ``data`` field of the event stream."""
    target = schemas.get(ref_name(schema), schema)
    properties = target.get("properties", {})
    return properties["data"] if set(properties) == {"data"} else schema


def choose_content(document: Document) -> Document:
    """One content type a body: JSON first; event streams move to ``x-events``; media are bytes."""
    result = copy.deepcopy(document)
    schemas = components(result)
    for _, _, operation in operations(result):
        body = operation.get("requestBody", {})
        if body.get("content"):
            kind = next((k for k in body["content"] if k in JSON_TYPES), next(iter(body["content"])))
            body["content"] = {kind: body["content"][kind]}
        for status, response in operation["responses"].items():
            content = response.get("content", {})
            stream = content.pop(STREAM, None)
            schema = (stream or {}).get("schema", {})
            if status.startswith("2") and schema and schema.get("type") != "string":
                operation["x-events"] = {"schema": _stream_event(schema, schemas)}
            kinds = [kind for kind in content if kind in JSON_TYPES]
            if kinds:
                response["content"] = {kinds[0]: content[kinds[0]]}
            elif content:
                binary = {"schema": {"type": "string", "format": "binary"}}
                response["content"] = {"application/octet-stream": binary}
            else:
                response.pop("content", None)
    return result


def open_type_lists(document: Document) -> Document:
    """``type: [string, "null"]`` and ``nullable: true`` become unions with null."""

    def change(schema: Schema) -> Schema:
        rest = {k: v for k, v in schema.items() if k != "nullable"}
        kinds = rest.get("type")
        nullable = bool(schema.get("nullable"))
        if isinstance(kinds, list):
            nullable = nullable or "null" in kinds
            kinds = [kind for kind in kinds if kind != "null"]
            del rest["type"]
            if len(kinds) != 1:
                note = {k: rest.pop(k) for k in ("description", "default") if k in rest}
                items = [{"type": kind, **rest} for kind in kinds] + [NULL] * nullable
                return union(items, **note)
            rest = {"type": kinds[0], **rest}
        if None in rest.get("enum", ()):
            nullable = True
            rest["enum"] = [value for value in rest["enum"] if value is not None]
        if not nullable or set(rest) <= {"description"}:
            return {**rest, **NULL} if nullable else rest
        note = {k: rest.pop(k) for k in ("description", "default", "deprecated") if k in rest}
        return union([rest, dict(NULL)], **note)

    return map_document(document, change)


def constants(document: Document) -> Document:
    """An enumeration of one value is a constant; an empty one says nothing."""

    def change(schema: Schema) -> Schema:
        values = schema.get("enum")
        if values is None or len(values) > 1:
            return schema
        rest = {k: v for k, v in schema.items() if k != "enum"}
        return {**rest, "const": values[0]} if values else rest

    return map_document(document, change)


def plain_unions(document: Document) -> Document:
    """``oneOf`` becomes ``anyOf``: flat, no repeats, null last; beside types, ``{}`` means null."""

    def change(schema: Schema) -> Schema:
        items = members(schema)
        if not items:
            return schema
        rest = {k: v for k, v in schema.items() if k not in ("anyOf", "oneOf", "type")}
        typed = [item for item in items if set(item) - {"description", "x-source"}]
        if len(typed) < len(items):
            typed.append(dict(NULL))
        result = union(typed, **rest)
        consts = [item for item in result.get("anyOf", ()) if "const" in item or "enum" in item]
        if len(consts) > 1:
            values = [v for item in consts for v in item.get("enum", [item.get("const")])]
            merged = {"type": consts[0].get("type", "string"), "enum": values}
            others = [item for item in result["anyOf"] if item not in consts]
            result = union([merged, *others], **rest)
        return result

    return map_document(document, change)


def non_null_components(document: Document) -> Document:
    """A component that may be null becomes non-null, and the places that use it say so."""
    schemas = components(document)
    nullable = {n for n, s in schemas.items() if NULL in members(s) or s == NULL}

    def change(schema: Schema) -> Schema:
        if ref_name(schema) not in nullable:
            return schema
        rest = {k: v for k, v in schema.items() if k != "$ref"}
        return union([ref(ref_name(schema)), dict(NULL)], **rest)

    result = map_document(document, change)
    for name in nullable:
        schema = components(result)[name]
        rest = {k: v for k, v in schema.items() if k not in ("anyOf", "type")}
        items = [item for item in members(schema) if item != NULL]
        components(result)[name] = union(items, **rest) if items else rest
    return result


def free_form_objects(document: Document) -> Document:
    """An object without named fields is a map; a schema that says nothing useful is ``{}``."""

    def change(schema: Schema) -> Schema:
        if schema.get("type") != "object" or is_object(schema):
            return schema
        values = schema.get("additionalProperties")
        rest = {k: v for k, v in schema.items() if k in ("description", "x-source", "default")}
        return {
            "type": "object",
            "additionalProperties": values if isinstance(values, dict) else {},
            **rest,
        }

    return map_document(document, change)


def inline_values(document: Document) -> Document:
    """Components that are no objects (enumerations, lists, maps, unions) move to where they are used.

    A union keeps its name as ``x-name``, so that its annotation can be written once. A component
    that contains itself without an object between becomes ``{}`` at the inner place.
    """
    schemas = components(document)

    def expand(schema: Schema, seen: Tuple[str, ...]) -> Schema:
        def change(inner: Schema) -> Schema:
            name = ref_name(inner)
            if not name or name not in schemas or is_object(schemas[name]):
                return inner
            if name in seen:
                return {}
            value = expand(schemas[name], (*seen, name))
            value.pop("description", None)
            if members(value) or "enum" in value:
                value["x-name"] = name
            rest = {k: v for k, v in inner.items() if k != "$ref"}
            return {**value, **rest}

        return _map_refs(schema, change)

    result = map_document(document, lambda schema: expand(schema, ()) if "$ref" in schema else schema)
    kept = {n: s for n, s in components(result).items() if is_object(schemas[n])}
    result["components"]["schemas"] = kept
    return result


def _map_refs(schema: Any, change: Callable[[Schema], Schema]) -> Any:
    """``schema`` with every reference in it changed; what a change returns is not walked again."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            return change(dict(schema))
        return {k: _map_refs(v, change) for k, v in schema.items()}
    if isinstance(schema, list):
        return [_map_refs(item, change) for item in schema]
    return schema


def flatten_unions(document: Document) -> Document:
    """Unions inside unions become one; null stays last; the outer one keeps its name."""

    def change(schema: Schema) -> Schema:
        items = members(schema)
        if not items:
            return schema
        flat: List[Schema] = []
        for item in items:
            flat.extend(members(item) or [item])
        rest = {k: v for k, v in schema.items() if k != "anyOf"}
        nested = [item["x-name"] for item in items if members(item) and "x-name" in item]
        if len(nested) == 1 and len([item for item in items if item != NULL]) == 1:
            rest.setdefault("x-name", nested[0])
        return union(flat, **rest)

    return map_document(document, change)


def mark_directions(document: Document) -> Document:
    """Each component says whether it is sent (``x-sent``) and whether it is returned."""
    result = copy.deepcopy(document)
    schemas = components(result)
    for place in ("x-sent", "x-returned"):
        todo = [name for key, slot in _slots_by_direction(result) if key == place for name in slot]
        while todo:
            schema = schemas.get(todo.pop())
            if schema is not None and place not in schema:
                schema[place] = True
                todo.extend(refs_in(schema))
    return result


def _slots_by_direction(document: Document) -> List[Tuple[str, List[str]]]:
    found: List[Tuple[str, List[str]]] = []
    for _, _, operation in operations(document):
        sent = [operation.get("parameters", []), operation.get("requestBody", {})]
        returned = [operation.get("responses", {}), operation.get("x-events", {})]
        found.append(("x-sent", list(refs_in(sent))))
        found.append(("x-returned", list(refs_in(returned))))
    return found


def used_components(document: Document) -> Document:
    """Components that no operation reaches are dropped; the order becomes alphabetical."""
    result = copy.deepcopy(document)
    marked = {
        name: schema
        for name, schema in sorted(components(result).items())
        if schema.get("x-sent") or schema.get("x-returned")
    }
    result["components"]["schemas"] = marked
    return result


RULES: Tuple[Callable[[Document], Document], ...] = (
    resolve_shared_parts,
    name_components,
    choose_content,
    open_type_lists,
    constants,
    plain_unions,
    merge_all_of,
    plain_unions,
    non_null_components,
    free_form_objects,
    hoist_inline_objects,
    inline_values,
    flatten_unions,
    mark_tags,
    mark_directions,
    used_components,
)


def normalise(document: Document) -> Document:
    """``document`` after all rules, in their order."""
    for rule in RULES:
        document = rule(document)
    return document

