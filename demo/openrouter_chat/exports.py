"""A chat as a document: Markdown, JSON or a page of HTML. No I/O."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING, Any, Mapping

from openrouter import Turn

if TYPE_CHECKING:
    from typing import Literal

    Form = Literal["md", "json", "html"]

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; line-height: 1.5; max-width: 45rem; margin: 2rem auto }}
h2 {{ font-size: 1rem; margin-bottom: 0 }}
pre {{ font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin-top: 0 }}
</style>
</head>
<body>
<h1>{title}</h1>
{said}
</body>
</html>
"""


def export(talk: Mapping[str, Any], title: str, form: Form) -> str:
    """A chat as text.

    Args:
        talk: The conversation as JSON, as the store loads it.
        title: What it is called.
        form: `"md"`, `"html"`, or `"json"` for what `Conversation.from_dict` reads.

    Raises:
        ValueError: If there is no such form.
    """
    if form == "json":
        return json.dumps({"title": title, **talk}, ensure_ascii=False, indent=2) + "\n"
    said = [piece for turn in talk["turns"] for piece in _said(Turn.from_dict(turn))]
    if talk.get("system"):
        system = talk["system"]
        text = system if isinstance(system, str) else json.dumps(system, ensure_ascii=False)
        said.insert(0, ("System", text))
    title = title or "A chat"
    if form == "md":
        return f"# {title}\n" + "".join(f"\n## {who}\n\n{text}\n" for who, text in said)
    if form == "html":
        pieces = (
            f"<h2>{html.escape(who)}</h2>\n<pre>{html.escape(text)}</pre>" for who, text in said
        )
        return _PAGE.format(title=html.escape(title), said="\n".join(pieces))
    raise ValueError(f"{form!r} is none of md, json, html")


def _said(turn: Turn) -> list[tuple[str, str]]:
    """Who said what in a turn."""
    who = turn.model or "Answer"
    if turn.status == "partial":
        who += " (not finished)"
    asker = "Tool" if turn.brings_results else "You"
    return [(asker, turn.question), (who, turn.text or "(no text)")]
