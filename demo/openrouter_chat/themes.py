"""The colours: which there are, and what they mean to rich and to prompt_toolkit. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping


@dataclass(frozen=True)
class Theme:
    """A set of colours.

    Attributes:
        styles: By name, as rich writes them: ``dim`` for what is said beside answers,
            ``reasoning``, ``warning``, ``accent`` for headings and names.
        prompt: By class, as prompt_toolkit and questionary write them.
        code: How Pygments colours code.
    """

    styles: Mapping[str, str]
    prompt: Mapping[str, str]
    code: str


def _theme(dim: str, warning: str, accent: str, code: str, prompt: Mapping[str, str]) -> Theme:
    styles = {
        "dim": dim,
        "reasoning": f"{dim} italic",
        "warning": warning,
        "accent": accent,
        "markdown.h1": f"{accent} bold underline",
        "markdown.h2": f"{accent} bold",
        "markdown.h3": f"{accent} bold",
        "markdown.h4": f"{accent} italic",
        "markdown.code": accent,
        "markdown.block_quote": dim,
        "markdown.item.bullet": accent,
        "markdown.item.number": accent,
        "markdown.link": accent,
        "markdown.link_url": f"{accent} underline",
    }
    return Theme(styles, prompt, code)


def _prompt(accent: str, dim: str, chosen: str) -> dict[str, str]:
    return {
        "prompt": accent,
        "bottom-toolbar": f"noreverse {dim}",
        "qmark": accent,
        "question": "bold",
        "answer": accent,
        "pointer": accent,
        "highlighted": chosen,
        "selected": chosen,
        "instruction": dim,
    }


_NO_COLOURS = _theme("dim", "bold", "bold", "bw", _prompt("bold", "", "reverse"))
THEMES: Mapping[str, Theme] = {
    "default": _theme(
        "bright_black",
        "yellow",
        "cyan",
        "ansi_dark",
        _prompt("ansicyan bold", "ansibrightblack", "ansicyan bold"),
    ),
    "light": _theme(
        "grey42",
        "dark_orange3",
        "blue",
        "ansi_light",
        _prompt("ansiblue bold", "#666666", "ansiblue bold"),
    ),
    "mono": _NO_COLOURS,
    "high-contrast": _theme(
        "bright_white",
        "bright_yellow bold",
        "bright_cyan bold",
        "ansi_dark",
        _prompt("ansibrightcyan bold", "ansiwhite", "reverse bold"),
    ),
}


def theme_named(name: str, *, colour: bool = True) -> Theme:
    """The theme of a name; the default one for a name that is none.

    Args:
        name: One of `THEMES`.
        colour: Whether colours are wanted at all.

    Example:
        >>> theme_named("light").code
        'ansi_light'
        >>> theme_named("light", colour=False).code
        'bw'
    """
    if not colour:
        return _NO_COLOURS
    return THEMES.get(name, THEMES["default"])
