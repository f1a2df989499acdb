"""The public interface as lines of text: ``openrouter.OpenRouter.close: def (self) -> None``.

Public is what a public module offers, and each class of ours that the signature of something public
names, under its plain name: nobody imports `Completions`, but everybody calls its methods.
"""

from __future__ import annotations

import ast
from collections import deque
from typing import Iterator

from .sources import FUNCTIONS, Found, Function, Sources, assigned_names, outer_statements

# Modules without __all__ that the documentation tells users to import.
ALSO_PUBLIC = ("openrouter.moment", "openrouter.otel")
# How something looks when it is printed, stored or looked at by Python is no promise.
NO_PROMISE = {"__del__", "__repr__", "__str__", "__slots__", "__getattr__", "__dir__", "__reduce__"}


def public_modules(sources: Sources) -> list[str]:
    """The modules that users import from."""
    found = []
    for name in sources.names():
        module = sources.module(name)
        private = any(part.startswith("_") for part in name.split("."))
        if module is None or private:
            continue
        if module.exported is not None or name in ALSO_PUBLIC:
            found.append(name)
    return found


def snapshot(sources: Sources, modules: list[str]) -> list[str]:
    """All lines, sorted."""
    return sorted(set(Snapshot(sources, modules).lines()))


def generated(sources: Sources, package: str) -> list[str]:
    """The package that scripts/regenerate writes, in short: operations and fields of models."""
    found = []
    for name in sources.names():
        module = sources.module(name)
        if module is None or not name.startswith((f"{package}.api.", f"{package}.models.")):
            continue
        for thing in module.public_names():
            for node in module.defined[thing]:
                if isinstance(node, FUNCTIONS):
                    found.append(f"{name}: {function_text(node)}")
                elif isinstance(node, ast.ClassDef):
                    fields = [field for part in node.body for field in assigned_names(part)]
                    found.append(f"{package}.models.{thing}: fields {', '.join(sorted(fields))}")
    return sorted(found)


class Snapshot:
    """The walk from what is public to all that it names."""

    def __init__(self, sources: Sources, modules: list[str]) -> None:
        self._sources = sources
        self._waiting: deque[tuple[str, Found]] = deque()
        # Where a thing is at home -> the public name that it was met under first.
        self._known: dict[tuple[str, str], str] = {}
        self._aliases: list[str] = []
        for module in modules:
            source = sources.module(module)
            for name in source.public_names() if source else ():
                found = sources.find(module, name)
                if found is not None:
                    self._meet(f"{module}.{name}", found)

    def _meet(self, label: str, found: Found) -> None:
        home = (found.module.name, found.name)
        if home not in self._known:
            self._known[home] = label
            self._waiting.append((label, found))
        elif self._known[home] != label:
            self._aliases.append(f"{label}: is {self._known[home]}")

    def lines(self) -> Iterator[str]:
        """The lines, in the order in which they are met; those of overloads repeat their name."""
        while self._waiting:
            label, found = self._waiting.popleft()
            for node in found.nodes:
                yield from self._thing(label, found, node)
        yield from self._aliases

    def _thing(self, label: str, found: Found, node: ast.stmt) -> Iterator[str]:
        self._follow(found, node)
        if isinstance(node, ast.ClassDef):
            yield from class_lines(label, node)
        elif isinstance(node, FUNCTIONS):
            yield f"{label}: {function_text(node)}"
        elif isinstance(node, ast.AnnAssign):
            yield f"{label}: value: {ast.unparse(node.annotation)}"
        elif isinstance(node, ast.Assign):
            alias = isinstance(node.value, (ast.Subscript, ast.BinOp, ast.Constant))
            shown = ast.unparse(node.value) if alias and found.name[:1].isupper() else ""
            plain = f"type: {shown}" if shown and not found.name.isupper() else "value"
            yield f"{label}: {plain}"

    def _follow(self, found: Found, node: ast.stmt) -> None:
        """Take in the classes of ours that the types of ``node`` name."""
        for part in types_named(node):
            there = self._sources.find(found.module.name, part)
            if there is None or there.module.name.split(".")[0] == "openrouter_api":
                continue
            if (there.module.name, there.name) not in self._known:
                self._meet(there.name, there)


def types_named(node: ast.stmt) -> list[str]:
    """The names in the annotations and bases of a statement, in order, each once."""
    trees: list[ast.AST | None] = []
    if isinstance(node, ast.ClassDef):
        trees += node.bases
        for member in outer_statements(node.body):
            if is_public(member):
                trees += _annotations(member)
    elif isinstance(node, ast.Assign):
        trees.append(node.value)
    else:
        trees += _annotations(node)
    names = (
        part.id for tree in trees if tree for part in _typed(tree) if isinstance(part, ast.Name)
    )
    return list(dict.fromkeys(names))


def _typed(tree: ast.AST) -> Iterator[ast.AST]:
    """The parts of an annotation; one that is written as text is read."""
    for part in ast.walk(tree):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            try:
                yield from ast.walk(ast.parse(part.value, mode="eval"))
            except SyntaxError:
                continue
        yield part


def _annotations(node: ast.stmt) -> list[ast.AST | None]:
    if isinstance(node, FUNCTIONS):
        spec = node.args
        every = [*spec.posonlyargs, *spec.args, *spec.kwonlyargs, spec.vararg, spec.kwarg]
        if node.name == "__init__":
            # What somebody has to make for a constructor is public by itself.
            every = [spec.kwarg]
        return [node.returns, *(each.annotation for each in every if each)]
    return [node.annotation] if isinstance(node, ast.AnnAssign) else []


def is_public(node: ast.stmt) -> bool:
    """Whether a member of a class is for users."""
    names = [node.name] if isinstance(node, (ast.ClassDef, *FUNCTIONS)) else assigned_names(node)
    return any(
        (not name.startswith("_") or (name.startswith("__") and name.endswith("__")))
        and name not in NO_PROMISE
        for name in names
    )


def class_lines(label: str, node: ast.ClassDef) -> Iterator[str]:
    """A class, how it is made, and its members."""
    bases = ", ".join(ast.unparse(part) for part in node.bases)
    yield f"{label}: class ({bases})"
    members = list(outer_statements(node.body))
    made = constructor(node, members)
    if made and importable(label):
        yield f"{label}.__init__: {made}"
    for member in members:
        if not is_public(member):
            continue
        if isinstance(member, FUNCTIONS):
            if member.name == "__init__":
                yield from (f"{label}.{line}" for line in given_in_init(member))
            if member.name != "__init__" or importable(label):
                yield f"{label}.{member.name}: {function_text(member)}"
        elif isinstance(member, ast.ClassDef):
            yield from class_lines(f"{label}.{member.name}", member)
        else:
            kind = f" {ast.unparse(member.annotation)}" if isinstance(member, ast.AnnAssign) else ""
            yield from (f"{label}.{name}: attribute:{kind}" for name in assigned_names(member))


def importable(label: str) -> bool:
    """Whether users can import a class and so make one themselves."""
    return "." in label


def given_in_init(node: Function) -> Iterator[str]:
    """The public attributes that ``__init__`` sets."""
    for part in ast.walk(node):
        target: ast.expr | None = None
        kind = ""
        if isinstance(part, ast.AnnAssign):
            target, kind = part.target, " " + ast.unparse(part.annotation)
        elif isinstance(part, ast.Assign):
            target = part.targets[0]
        if (
            isinstance(target, ast.Attribute)
            and isinstance(target.value, ast.Name)
            and target.value.id == "self"
            and not target.attr.startswith("_")
        ):
            yield f"{target.attr}: attribute:{kind}"


def function_text(node: Function) -> str:
    """``def (self, x: int = 1) -> str``, with what changes its meaning in front."""
    marks = [ast.unparse(part).split("(")[0].rpartition(".")[2] for part in node.decorator_list]
    if "property" in marks or "cached_property" in marks:
        return f"property -> {ast.unparse(node.returns) if node.returns else 'Any'}"
    kept = [mark for mark in marks if mark in ("classmethod", "staticmethod", "overload", "setter")]
    words = [*kept, "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"]
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{' '.join(words)} ({ast.unparse(node.args)}){returns}"


def constructor(node: ast.ClassDef, members: list[ast.stmt]) -> str:
    """The ``__init__`` that attrs, dataclasses and named tuples write; else nothing."""
    marks = [ast.unparse(part) for part in node.decorator_list]
    made = [mark for mark in marks if mark.split("(")[0].split(".")[0] in ("attrs", "dataclass")]
    if not made and not any(ast.unparse(base) == "NamedTuple" for base in node.bases):
        return ""
    keywords_only = any("kw_only=True" in mark for mark in made)
    plain: list[str] = []
    named: list[str] = []
    for member in members:
        if not isinstance(member, ast.AnnAssign) or "ClassVar" in ast.unparse(member.annotation):
            continue
        default = ast.unparse(member.value) if member.value else ""
        if "init=False" in default or not isinstance(member.target, ast.Name):
            continue
        name = member.target.id.lstrip("_")
        shown = f"{name}: {ast.unparse(member.annotation)}" + optional(default)
        (named if keywords_only or "kw_only=True" in default else plain).append(shown)
    return f"def ({', '.join(['self', *plain, *(['*'] if named else []), *named])})"


def optional(value: str) -> str:
    """The default of a field, from what it is given in the class."""
    if value.startswith(("attrs.field(", "field(")):
        return " = ..." if "default" in value or "factory" in value else ""
    return f" = {value}" if value else ""
