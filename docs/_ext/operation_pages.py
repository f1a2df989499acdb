"""The operations of `openrouter_api` as reStructuredText; the package is read, not imported."""

from __future__ import annotations

import ast
import functools
import textwrap
from pathlib import Path
from typing import Iterator, NamedTuple

from docstrings import as_rst

SPELT = {"api": "API", "oauth": "OAuth", "byok": "BYOK", "scim": "SCIM", "anthropic": "Anthropic"}


class Operation(NamedTuple):
    """A function that makes a request."""

    module: str
    name: str
    route: str
    """Method and path."""
    signature: str
    returns: str
    doc: str
    call: str
    """How it is called: its name and what it cannot do without."""
    streams: bool


class Field(NamedTuple):
    """A field of a model."""

    name: str
    type: str
    doc: str


class Model(NamedTuple):
    """A class of `openrouter_api.models`."""

    name: str
    module: str
    doc: str
    fields: list[Field]
    names: frozenset[str]
    """All names in the types of its fields."""


def plain(node: ast.expr | None) -> str:
    """An annotation as it is written today: `A | None` for `Optional[A]`."""
    if isinstance(node, ast.Subscript):
        outer = ast.unparse(node.value)
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        inner = [plain(part) for part in parts]
        if outer == "Union":
            return " | ".join(inner)
        if outer == "Optional":
            return " | ".join([*inner, "None"])
        return f"{outer}[{', '.join(inner)}]"
    return "" if node is None else ast.unparse(node)


def signature(function: ast.FunctionDef) -> tuple[str, str]:
    """The parameters with their types, and the arguments that a call cannot do without."""
    shown, needed = [], []
    arguments = function.args
    firsts = len(arguments.args) - len(arguments.defaults)
    for place, each in enumerate(arguments.args):
        default = "" if place < firsts else f" = {ast.unparse(arguments.defaults[place - firsts])}"
        shown.append(f"{each.arg}: {plain(each.annotation)}{default}")
        if not default:
            needed.append("{...}" if each.arg == "body" else "...")
    if arguments.kwonlyargs:
        shown.append("*")
    for each, value in zip(arguments.kwonlyargs, arguments.kw_defaults):
        default = "" if value is None else f" = {ast.unparse(value)}"
        shown.append(f"{each.arg}: {plain(each.annotation)}{default}")
        if not default:
            needed.append(f"{each.arg}=...")
    return ", ".join(shown), f"{function.name}({', '.join(needed)})"


def operations(module: Path) -> Iterator[Operation]:
    """The operations of a module."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    route = (ast.get_docstring(tree) or "").partition("\n")[0]
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        shown, call = signature(node)
        yield Operation(
            module=f"openrouter_api.api.{module.parent.name}.{module.stem}",
            name=node.name,
            route=route,
            signature=shown,
            returns=plain(node.returns),
            doc=ast.get_docstring(node) or "",
            call=call,
            streams=plain(node.returns).startswith("StreamRequest"),
        )


@functools.cache
def models_of(package: Path) -> dict[str, Model]:
    """All models by their names."""
    found = {}
    for path in sorted((package / "models").glob("*.py")):
        if path.stem == "__init__":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found[node.name] = model(node, path.stem)
    return found


def model(node: ast.ClassDef, module: str) -> Model:
    """What a class says about itself."""
    fields, names = [], set()
    for place, line in enumerate(node.body):
        if not isinstance(line, ast.AnnAssign) or not isinstance(line.target, ast.Name):
            continue
        if line.target.id.startswith("_"):
            continue
        after = node.body[place + 1] if place + 1 < len(node.body) else None
        doc = ""
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            doc = str(after.value.value)
        fields.append(Field(line.target.id, plain(line.annotation), doc))
        names |= {each.id for each in ast.walk(line.annotation) if isinstance(each, ast.Name)}
    return Model(node.name, module, ast.get_docstring(node) or "", fields, frozenset(names))


def indented(text: str) -> str:
    """Text as the content of a directive."""
    return textwrap.indent(text, "   ")


def heading(text: str, line: str) -> list[str]:
    """A title of a section."""
    return [text, line * len(text), ""]


def title(tag: str) -> str:
    """The name of a tag for readers."""
    first, *others = (SPELT.get(word, word) for word in tag.split("_"))
    return " ".join([first[:1].upper() + first[1:], *others])


def overview(found: list[Operation]) -> list[str]:
    """A table of operations, with links to what is said about them."""
    lines = [
        ".. list-table::",
        "   :header-rows: 1",
        "",
        "   * - call",
        "     - request",
        "     - what",
    ]
    for each in found:
        lines += [
            f"   * - :py:func:`~{each.module}.{each.name}`",
            f"     - ``{each.route}``",
            f"     - {'streamed' if each.streams else each.doc.partition(chr(10))[0]}",
        ]
    return [*lines, ""]


def show(operation: Operation) -> list[str]:
    """An operation, and how it is called."""
    how = (
        f"with client.send({operation.call}) as stream:\n    for event in stream:\n        ..."
        if operation.streams
        else f"answer = client.send({operation.call})"
    )
    code = f"from {operation.module} import {operation.name}\n\n{how}"
    return [
        f".. py:currentmodule:: {operation.module}",
        "",
        f".. py:function:: {operation.name}({operation.signature}) -> {operation.returns}",
        "",
        indented(f"``{operation.route}``"),
        "",
        indented(as_rst(operation.doc)),
        "",
        indented(".. code-block:: python"),
        "",
        indented(indented(code)),
        "",
    ]


def show_model(model: Model) -> list[str]:
    """A model with its fields."""
    lines = [
        ".. py:currentmodule:: openrouter_api.models",
        "",
        f".. py:class:: {model.name}",
        "",
        indented(as_rst(model.doc, "class")),
        "",
    ]
    for field in model.fields:
        text = [f".. py:attribute:: {field.name}", f"   :type: {field.type}", ""]
        text += [indented(as_rst(textwrap.dedent(field.doc), "attribute")), ""]
        lines.append(indented("\n".join(text)))
    return lines


def named_in(text: str, known: dict[str, Model]) -> set[str]:
    """The models that an annotation names."""
    tree = ast.parse(text, mode="eval")
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in known}


def page(package: Path) -> str:
    """All operations, tag by tag, and what they return."""
    known = models_of(package)
    lines: list[str] = []
    answers: set[str] = set()
    for tag in sorted(path for path in (package / "api").iterdir() if path.is_dir()):
        found = [
            each
            for module in sorted(tag.glob("*.py"))
            if module.stem != "__init__"
            for each in operations(module)
        ]
        if not found:
            continue
        lines += [*heading(title(tag.name), "-"), *overview(found)]
        for operation in found:
            lines += show(operation)
            answers |= named_in(operation.returns, known)
    for name in tuple(answers):
        answers |= {each for each in known[name].names if each in known}
    if not answers:
        raise ValueError(f"{package} has no operations")
    lines += heading("What they return", "-")
    lines += [
        "The models of the answers and of what is in them. All others are in "
        "``openrouter_api.models`` as well, each with a docstring for its fields.",
        "",
    ]
    for name in sorted(answers):
        lines += show_model(known[name])
    return "\n".join(lines)
