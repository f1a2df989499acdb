"""Rewrite an OpenAPI document, rule by rule, until the generator understands all of it.

Every rule is a function from a document to a document that leaves its argument alone. Afterwards
each component is an object with named fields, and each schema inside it is one of: a reference to
a component, a scalar, a constant, an enumeration, an array, a map (``additionalProperties``), a
flat union (``anyOf``, with ``x-tag`` where one field tells the alternatives apart) or ``{}``.
"""

from __future__ import annotations

import copy
from typing import Any, Callable

from .allof import merge_all_of
from .hoist import hoist_inline_objects
from .operations import choose_content, name_operations, resolve_shared_parts, simple_parameters
from .schemas import (
    NULL,
    Document,
    Schema,
    components,
    is_object,
    map_document,
    map_schema,
    members,
    operations,
    ref,
    ref_name,
    refs_in,
    union,
)
from .tags import mark_tags
from .wording import constants, keep_what_is_used, name_components, open_type_lists, plain_unions


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
    """Components that are no objects (lists, maps, unions ...) move to where they are used.

    A union keeps its name as ``x-name``, so that its annotation can be written once. A component
    that contains itself without an object between becomes ``{}`` at the inner place.
    """
    schemas = components(document)

    def expanding(seen: tuple[str, ...]) -> Callable[[Schema], Schema]:
        def change(schema: Schema) -> Schema:
            name = ref_name(schema)
            if not name or is_object(schemas[name]):
                return schema
            if name in seen:
                return {}
            value = map_schema(schemas[name], expanding((*seen, name)))
            value.pop("description", None)
            if members(value) or "enum" in value:
                value["x-name"] = name
            return {**value, **{k: v for k, v in schema.items() if k != "$ref"}}

        return change

    result = map_document(document, expanding(()))
    kept = {n: s for n, s in components(result).items() if is_object(schemas[n])}
    result["components"]["schemas"] = kept
    return result


def flatten_unions(document: Document) -> Document:
    """Unions inside unions become one; null stays last; the outer one keeps its name."""

    def change(schema: Schema) -> Schema:
        items = members(schema)
        if not items:
            return schema
        flat: list[Schema] = []
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
    for _, _, operation in operations(result):
        answers = [media for part in operation["responses"].values() for media in _media(part)]
        events = [operation["x-events"]] if "x-events" in operation else []
        sent = [*operation["parameters"], *_media(operation.get("requestBody", {}))]
        _mark("x-sent", sent, schemas)
        _mark("x-returned", answers + events, schemas)
    return result


def _media(part: dict[str, Any]) -> list[dict[str, Any]]:
    return list(part.get("content", {}).values())


def _mark(direction: str, holders: list[dict[str, Any]], schemas: dict[str, Schema]) -> None:
    todo = [name for holder in holders for name in refs_in(holder.get("schema", {}))]
    while todo:
        schema = schemas[todo.pop()]
        if direction not in schema:
            schema[direction] = True
            todo.extend(refs_in(schema))


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


RULES: tuple[Callable[[Document], Document], ...] = (
    resolve_shared_parts,
    name_operations,
    simple_parameters,
    choose_content,
    keep_what_is_used,
    name_components,
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
