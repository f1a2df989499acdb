"""What the pages under reference/ are made of: directives that read the two packages.

`api` shows objects of `openrouter` under the names by which users know them, wherever they are at
home. `operations` shows what `openrouter_api` can do. `missing` decides about names in signatures.
"""

from __future__ import annotations

import ast
import builtins
import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docstrings
import operation_pages
from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

import openrouter

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "openrouter"
GENERATED = ROOT / "generated" / "openrouter_api"
REPOSITORY = "https://github.com/openrouter-typed/openrouter-typed/blob/main/"


def home_of(name: str) -> str:
    """The module path of a name of the public door, which loads it from there; else the name."""
    short = name.rpartition(".")[2]
    if name == f"openrouter.{short}" and short in openrouter._HOME_OF:
        return f"openrouter.{openrouter._HOME_OF[short]}.{short}"
    return name


def public(name: str) -> str | None:
    """The public name of a class, wherever it is at home; None where it has none."""
    short = name.rpartition(".")[2]
    return f"openrouter.{short}" if short in openrouter.__all__ else None


class Api(SphinxDirective):
    """Shows classes and functions, one full name a line; of a module, all that it offers."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        known: dict[str, Any] = getattr(self.env, "autoapi_all_objects")  # noqa: B009
        lines: list[str] = []
        for name in filter(None, map(str.strip, self.content)):
            home = home_of(name)
            if home not in known:
                raise self.error(f"{name} does not exist")
            found = known[home]
            if found.type in ("module", "package"):
                lines += [f".. py:module:: {name}", "", found.docstring, ""]
                shown = [child for child in found.children if child.display]
            else:
                lines += [f".. py:currentmodule:: {name.rpartition('.')[0]}", ""]
                shown = [found]
            for each in shown:
                if hasattr(each, "bases"):
                    bases = (public(base) or base for base in each.bases)
                    each.bases = [base for base in bases if "._" not in base]
                lines += [each.render(), ""]
        return self.parse_text_to_nodes("\n".join(lines))


class Operations(SphinxDirective):
    """Shows the operations of the API, tag by tag."""

    def run(self) -> list[nodes.Node]:
        text = operation_pages.page(GENERATED)
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def choose(
    app: Sphinx, what: str, name: str, obj: Any, skip: bool, options: list[str]
) -> bool | None:
    """Whether autoapi leaves a member out; None for as it would.

    Modules may be private: what the pages name is shown. What a class has from another public one
    stands there, and what it has from other projects is theirs to explain.
    """
    if what in ("module", "package"):
        return False
    if obj.inherited:
        ancestor = obj.obj["inherited_from"]["full_name"]
        if not ancestor.startswith("openrouter.") or public(ancestor):
            return True
    return None


def link_repository(app: Sphinx, docname: str, source: list[str]) -> None:
    """Files beside docs/ are not part of the site, so links to them lead to the repository."""

    def leave(match: re.Match[str]) -> str:
        target = match[1].partition("#")[0]
        return f"]({REPOSITORY}{match[1]})" if (ROOT / target).is_file() else match[0]

    source[0] = re.sub(r"\]\(\.\./([^)\s]+)\)", leave, source[0])


def unlink_builtins(app: Sphinx, doctree: nodes.document) -> None:
    """What Python has is no reference, even where a model has a field of that name."""
    for node in list(doctree.findall(pending_xref)):
        if node.get("refdomain") == "py" and hasattr(builtins, node["reftarget"]):
            node.replace_self(nodes.Text(node["reftarget"]))


def missing(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, text: nodes.TextElement
) -> nodes.Node | None:
    """A reference that leads nowhere: link it by its public name, or leave it as text.

    Text is what becomes of a type that exists and has no page. What does not exist stays missing,
    and the build fails.
    """
    if node.get("refdomain") != "py":
        return None
    target: str = node["reftarget"]
    short = target.rpartition(".")[2]
    documented = env.domains.python_domain.objects
    for name in (f"openrouter.{target}", f"openrouter.{short}", f"openrouter_api.models.{short}"):
        if name in documented:
            entry = documented[name]
            return make_refnode(
                app.builder, node["refdoc"], entry.docname, entry.node_id, [text], name
            )
    return text if short in types() else None


@functools.cache
def types() -> frozenset[str]:
    """The names of all classes, type aliases and type variables in both packages."""
    found = set()
    for package in (LIBRARY, GENERATED):
        for path in package.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef):
                    found.add(node.name)
                elif isinstance(node, ast.Assign):
                    found |= {each.id for each in node.targets if isinstance(each, ast.Name)}
    return frozenset(name for name in found if name.lstrip("_")[:1].isupper())


def check_door(app: Sphinx, env: BuildEnvironment) -> None:
    """Every public name has to be on a page."""
    documented = env.domains.python_domain.objects
    absent = [
        name
        for name in openrouter.__all__
        if name != "__version__" and f"openrouter.{name}" not in documented
    ]
    if absent:
        raise ExtensionError(f"put these onto a page under docs/reference: {', '.join(absent)}")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Called by Sphinx."""
    app.add_directive("api", Api)
    app.add_directive("operations", Operations)
    app.connect("autoapi-skip-member", choose)
    app.connect("autodoc-process-docstring", docstrings.process)
    app.connect("doctree-read", unlink_builtins)
    app.connect("source-read", link_repository)
    app.connect("missing-reference", missing)
    app.connect("env-check-consistency", check_door)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
