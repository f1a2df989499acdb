"""The rule that finds the field by which the alternatives of a union are told apart."""

from __future__ import annotations

from typing import Any, Dict, List

from .schemas import Document, Schema, components, is_object, map_document, members, ref_name

ABSENT, ANY = "", "*"
Mapping = Dict[str, List[str]]


def mark_tags(document: Document) -> Document:
    """Unions of several objects get ``x-tag``: the field, and the component for each value.

    The document's own ``discriminator`` is taken first; where there is none, a field that is a
    constant (or an enumeration) in the alternatives serves. An alternative that lacks it is chosen
    when the field is absent; one whose field is any string, for every other value. A value that
    several alternatives share keeps them all: the best overlap of keys decides among them. A
    union that no field tells apart is left as it is.
    """
    schemas = components(document)

    def change(schema: Schema) -> Schema:
        names = [ref_name(item) for item in members(schema) if ref_name(item)]
        declared = schema.get("discriminator", {})
        rest = {k: v for k, v in schema.items() if k != "discriminator"}
        objects = [name for name in names if is_object(schemas.get(name, {}))]
        if len(objects) < 2:
            return rest
        for field in _candidates(objects, schemas, declared.get("propertyName")):
            mapping = _mapping(objects, schemas, field, declared.get("mapping", {}))
            if mapping is not None:
                return {**rest, "x-tag": {"field": field, "mapping": mapping}}
        return rest

    return map_document(document, change)


def _candidates(names: list[str], schemas: dict[str, Schema], declared: str | None) -> list[str]:
    if declared:
        return [declared]
    fields = [field for name in names for field in schemas[name]["properties"]]
    unique = sorted(set(fields), key=lambda field: (field != "type", -fields.count(field), field))
    return [field for field in unique if fields.count(field) >= len(names) - 1]


def _mapping(
    names: list[str], schemas: dict[str, Schema], field: str, declared: dict[str, str]
) -> Mapping | None:
    """Value -> components for ``field``, or None when it does not tell the components apart."""
    values = {name: _values(schemas[name]["properties"].get(field)) for name in names}
    if not all(isinstance(value, str) for found in values.values() for value in found):
        return None  # only texts are tags; keys and constants of the alternatives decide instead
    mapping: Mapping = {}
    for value, target in declared.items():
        name = target.rsplit("/", 1)[-1]
        if name in names:
            mapping[value] = [name]
    known = [name for found in mapping.values() for name in found]
    for name in names:
        if name not in known:
            for value in values[name]:
                mapping.setdefault(value, []).append(name)
    tells = len(mapping) > 1 and len(mapping) >= len(names) // 2
    return mapping if tells and set(mapping) - {ABSENT, ANY} else None


def _values(schema: Any) -> list[Any]:
    if schema is None:
        return [ABSENT]
    if "const" in schema:
        return [schema["const"]]
    if "enum" in schema:
        return list(schema["enum"])
    return [ANY]
