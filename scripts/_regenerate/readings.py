"""Decide how the JSON of a schema becomes models.

A *reading* tells the run-time base class what to build, as nested tuples: ``("m", class)`` a model,
``("l", reading)`` a list, ``("d", reading)`` a map, ``("t", field, {value: reading})`` a union told
apart by a field, ``("u", (class, ...))`` one told apart by its keys, ``("o", reading, reading)`` an
object or a list.
"""

from __future__ import annotations

from typing import Any, Optional, Tuple

from .schemas import Schema, members, ref_name

Reading = Optional[Tuple[Any, ...]]


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


def _one_of(names: list[str]) -> Reading:
    return ("m", names[0]) if len(names) == 1 else ("u", tuple(names))


def reading_text(schema: Schema) -> str:
    """The reading as it stands in the code; empty where there is none."""
    how = reading(schema)
    return repr(how) if how else ""
