"""Write the annotation of a schema, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, NamedTuple, Set, Tuple

from .names import literal, module_name, unique
from .schemas import NULL, Schema, members, ref_name

# (class, name to import from its module): the class itself or the twin beside it.
Imports = Set[Tuple[str, str]]

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


class Names(NamedTuple):
    """What has a name in the package."""

    modules: dict[str, str]
    """Class -> module."""
    unions: dict[str, Schema]
    """Unions and long enumerations that are written once."""
    twins: dict[str, str]
    """Class or union -> what stands for it where it is sent: ``FooParams`` unless taken."""


def names_of(schemas: dict[str, Schema], unions: dict[str, Schema]) -> Names:
    """The names for components and unions; no two classes share a module, no twin hides a class."""
    modules: dict[str, str] = {}
    twins: dict[str, str] = {}
    for name in schemas:
        modules[name] = unique(module_name(name), modules.values())
    for name in [*schemas, *unions]:
        taken = {*schemas, *unions, *twins.values()}
        twins[name] = unique(name + "Params", taken)
    return Names(modules, unions, twins)


class Annotator:
    """Writes annotations, and remembers which classes and named unions they mention."""

    def __init__(self, names: Names, *, params: bool) -> None:
        self.names = names
        self.aliases = names.unions
        self.params = params
        self.models: Imports = set()
        self.unions: set[str] = set()

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
        twin = self.names.twins[name]
        self.models.add((name, twin))
        return join([twin, name] + ["Mapping[str, Any]"] * item)

    def _union(self, schema: Schema, item: bool) -> str:
        name = schema.get("x-name", "")
        optional = NULL in members(schema)
        if name in self.aliases:
            alias = self.names.twins[name] if self.params else name
            self.unions.add(alias)
            loose = ["Mapping[str, Any]"] * (item and self.params)
            return join([alias, *loose] + ["None"] * optional)
        parts = [self.write(part, item=item) for part in members(schema)]
        models = sum(bool(ref_name(part)) for part in members(schema))
        if models > 1 and not self.params:
            parts.insert(len(parts) - optional, "Dict[str, Any]")
        return join(parts)


def join(parts: list[str]) -> str:
    """One annotation for several: flat, without repeats, ``None`` as Optional."""
    flat: list[str] = []
    for part in parts:
        flat.extend(piece for piece in alternatives(part) if piece not in flat)
    if "Any" in flat:
        return "Any"
    rest = [piece for piece in flat if piece != "None"]
    text = rest[0] if len(rest) == 1 else f"Union[{', '.join(rest)}]"
    if not rest:
        return "None"
    return f"Optional[{text}]" if "None" in flat else text


def alternatives(part: str) -> list[str]:
    """The annotations that the union ``part`` is made of."""
    if part.startswith("Optional["):
        return [*alternatives(part[9:-1]), "None"]
    if part.startswith("Union["):
        return [piece for item in split_list(part[6:-1]) for piece in alternatives(item)]
    return [part]


def split_list(text: str) -> list[str]:
    """``text`` at its outermost commas."""
    parts, depth, start, quoted, escaped = [], 0, 0, False, False
    for index, char in enumerate(text):
        if char == '"' and not escaped:
            quoted = not quoted
        elif not quoted:
            depth += (char == "[") - (char == "]")
            if char == "," and not depth:
                parts.append(text[start:index].strip())
                start = index + 1
        escaped = char == "\\" and not escaped
    parts.append(text[start:].strip())
    return parts


def _literal(values: list[Any], *, open_ended: bool) -> str:
    """Known values; an open enumeration takes any other string (or number) as well."""
    kinds = sorted({type(value).__name__ for value in values})
    if not {"str", "int", "bool"}.issuperset(kinds):  # nothing else can be a Literal
        return "float" if kinds == ["float"] else "Any"
    known = ", ".join(literal(value) for value in values)
    return join([f"Literal[{known}]", *(kinds if open_ended else ())])
