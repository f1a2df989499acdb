"""The rule that gives inline objects a name, so that each becomes a class of its own."""

from __future__ import annotations

import copy
import json

from .names import pascal
from .schemas import (
    Document,
    Schema,
    components,
    is_object,
    members,
    ref,
    schema_slots,
)


def hoist_inline_objects(document: Document) -> Document:
    """Inline objects become components, named after where they stand.

    ``Parent`` + ``Field`` for a field, ``Item`` for what an array holds, the constant of ``type``
    (or of another field) for an alternative of a union. Equal objects that would share the last
    part of the name share one component.
    """
    result = copy.deepcopy(document)
    schemas = components(result)
    hoist = _Hoist(schemas)
    for name in list(schemas):
        schemas[name] = hoist.inside(schemas[name], name)
    for name, holder in schema_slots(result):
        holder["schema"] = hoist.value(holder["schema"], name, name)
    return result


class _Hoist:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self.schemas = schemas
        self.known: dict[tuple[str, str], str] = {}

    def value(self, schema: Schema, name: str, role: str) -> Schema:
        """``schema`` without inline objects; ``name`` is what an object here would be called."""
        if is_object(schema):
            return self.component(schema, name, role)
        return self.inside(schema, name)

    def inside(self, schema: Schema, name: str) -> Schema:
        """``schema`` itself stays, what it holds is hoisted."""
        done = dict(schema)
        if is_object(done):
            fields = done["properties"]
            done["properties"] = {
                key: self.value(value, name + pascal(key), key) for key, value in fields.items()
            }
        if isinstance(done.get("items"), dict):
            done["items"] = self.value(done["items"], name + "Item", "item")
        if isinstance(done.get("additionalProperties"), dict) and not is_object(done):
            values = done["additionalProperties"]
            done["additionalProperties"] = self.value(values, name + "Value", "value")
        if members(done):
            done["anyOf"] = [
                self.value(item, name + _suffix(item, members(done)), name)
                for item in members(done)
            ]
        return done

    def component(self, schema: Schema, name: str, role: str) -> Schema:
        notes: Schema = {
            k: schema[k] for k in ("description", "deprecated", "x-source") if k in schema
        }
        shape = {k: v for k, v in schema.items() if k not in notes}
        key = (role, json.dumps(_bare(shape), sort_keys=True))
        if key not in self.known:
            while name in self.schemas:
                name += "Object"
            self.schemas[name] = schema  # taken before its insides are named
            self.schemas[name] = self.inside(schema, name)
            self.known[key] = name
        return {**ref(self.known[key]), **notes}


def _suffix(item: Schema, alternatives: list[Schema]) -> str:
    """What tells an inline alternative from the others in its name; nothing where it is alone."""
    inline = [other for other in alternatives if is_object(other)]
    if item not in inline or len(inline) + sum("$ref" in other for other in alternatives) == 1:
        return ""
    for field in item["properties"].values():
        if isinstance(field.get("const"), str):
            return pascal(field["const"])
    return f"Option{inline.index(item) + 1}"


def _bare(schema: object) -> object:
    """``schema`` without wording, to compare structures."""
    if isinstance(schema, dict):
        if "properties" in schema:
            kept = {k: v for k, v in schema.items() if k not in ("description", "x-source")}
            kept["properties"] = {k: _bare(v) for k, v in schema["properties"].items()}
            return {k: v if k == "properties" else _bare(v) for k, v in kept.items()}
        return {k: _bare(v) for k, v in schema.items() if k not in ("description", "x-source")}
    if isinstance(schema, list):
        return [_bare(item) for item in schema]
    return schema
