"""Docstrings in Google style as reStructuredText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx.ext.napoleon import Config
from sphinx.ext.napoleon.docstring import GoogleDocstring

if TYPE_CHECKING:
    from sphinx.application import Sphinx

CONFIG = Config(
    napoleon_numpy_docstring=False, napoleon_use_ivar=True, napoleon_preprocess_types=False
)


class Docstring(GoogleDocstring):
    """Ours have their types in annotations only, so what stands before a colon is text."""

    def _consume_returns_section(
        self, preprocess_types: bool = False
    ) -> list[tuple[str, str, list[str]]]:
        return [("", "", self._dedent(self._consume_to_next_section()))]


def as_rst(text: str, what: Any = "function") -> str:
    """A docstring, without its indentation, as reStructuredText."""
    # That of an attribute is plain text, which the parser would take for a type and a colon.
    if what in ("attribute", "data", "property"):
        what = "method"
    return str(Docstring(text, CONFIG, what=what)).rstrip()


def process(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """For Sphinx's event: change the lines in place."""
    lines[:] = [*as_rst("\n".join(lines), what).split("\n"), ""]
