"""The packages as syntax trees: what each module defines, and where a name that it uses is at home.

Nothing is imported, so the result is the same on every machine, whatever is installed there.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Iterator, NamedTuple, Union

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Imported(NamedTuple):
    """A name that a module takes from another one."""

    module: str
    name: str


class Found(NamedTuple):
    """The statements that make a name (several where it is overloaded), and their module."""

    module: Module
    name: str
    nodes: list[ast.stmt]


class Module:
    """One source file."""

    def __init__(self, name: str, tree: ast.Module, *, is_package: bool) -> None:
        self.name = name
        self.exported: list[str] | None = None
        self.defined: dict[str, list[ast.stmt]] = {}
        self.imported: dict[str, Imported] = {}
        self._parent = name if is_package else name.rpartition(".")[0]
        for node in outer_statements(tree.body):
            self._note(node)

    def _note(self, node: ast.stmt) -> None:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                self.imported[alias.asname or alias.name] = Imported(self._from(node), alias.name)
        elif isinstance(node, (ast.ClassDef, *FUNCTIONS)):
            self.defined.setdefault(node.name, []).append(node)
        else:
            for name in assigned_names(node):
                self.defined[name] = [node]
                if name == "__all__" and isinstance(node, ast.Assign):
                    self.exported = list(ast.literal_eval(node.value))

    def _from(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self._parent.split(".")
        base = parts[: len(parts) - node.level + 1]
        return ".".join([*base, node.module] if node.module else base)

    def public_names(self) -> list[str]:
        """What the module offers: its ``__all__``, else what it defines without an underscore."""
        if self.exported is not None:
            return sorted(self.exported)
        return sorted(name for name in self.defined if not name.startswith("_"))


def outer_statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module or class, those below an ``if`` or ``try`` included."""
    for node in body:
        if isinstance(node, ast.If):
            yield from outer_statements([*node.body, *node.orelse])
        elif isinstance(node, ast.Try):
            handlers = [part for handler in node.handlers for part in handler.body]
            yield from outer_statements([*node.body, *handlers, *node.orelse])
        else:
            yield node


def assigned_names(node: ast.stmt) -> list[str]:
    """The plain names that a statement gives a value or a type."""
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign):
        targets = [node.target]
    return [target.id for target in targets if isinstance(target, ast.Name)]


class Sources:
    """All modules below some folders, parsed when they are asked for."""

    def __init__(self, folders: list[Path]) -> None:
        self._files: dict[str, Path] = {}
        self._modules: dict[str, Module] = {}
        for folder in folders:
            for path in sorted(folder.rglob("*.py")):
                parts = path.relative_to(folder.parent).with_suffix("").parts
                name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
                self._files[name] = path

    def names(self) -> list[str]:
        """The names of all modules."""
        return sorted(self._files)

    def module(self, name: str) -> Module | None:
        """The module of that name; None for one that is not ours."""
        if name not in self._files:
            return None
        if name not in self._modules:
            path = self._files[name]
            tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
            self._modules[name] = Module(name, tree, is_package=path.name == "__init__.py")
        return self._modules[name]

    def find(self, module: str, name: str) -> Found | None:
        """Follow imports to where ``name`` is made; None where that is outside of ours."""
        seen = set()
        while (module, name) not in seen:
            seen.add((module, name))
            source = self.module(module)
            if source is None:
                return None
            if name in source.defined:
                return Found(source, name, source.defined[name])
            if name not in source.imported:
                return None
            module, name = source.imported[name]
        return None
