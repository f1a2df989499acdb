"""What goes along with the next question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_chat.commands.command import Command, Misuse
from openrouter_chat.exits import UsageError

if TYPE_CHECKING:
    from openrouter_chat.session import Session

_OPTION = "--attach "


def _attach(session: Session, argument: str) -> None:
    if argument == "clear":
        session.attachments.clear()
    elif argument:
        # Late, as few questions take files.
        from openrouter_chat.attaching import attachment

        try:
            session.attachments.append(attachment(unquoted(argument)))
        except UsageError as error:
            # It speaks of the option of the command line.
            raise Misuse(str(error).replace(_OPTION, "", 1)) from None
    if not session.attachments:
        session.screen.remark("Nothing is attached.")
        return
    session.screen.remark("With the next question go:")
    for place, part in enumerate(session.attachments, 1):
        session.screen.remark(f"  {place}. {described(part)}")


def unquoted(path: str) -> str:
    """A path without the quotes and backslashes that shells and file managers put around it.

    Example:
        >>> unquoted("'my cat.png'"), unquoted("my\\\\ cat.png"), unquoted("a.png")
        ('my cat.png', 'my cat.png', 'a.png')
    """
    if len(path) > 1 and path[0] == path[-1] and path[0] in "'\"":
        return path[1:-1]
    return path.replace("\\ ", " ")


def described(part: Any) -> str:
    """A part of a message in a few words: what it is, and its address or size.

    Example:
        >>> described({"type": "image_url", "image_url": {"url": "data:image/png;base64,QUJD"}})
        'image/png, 3 bytes'
    """
    if not isinstance(part, dict):
        return str(part)
    inner = part.get(str(part.get("type")))
    fields = inner if isinstance(inner, dict) else {}
    name = fields.get("filename")
    if "data" in fields:
        return f"sound ({fields.get('format')}), {_size(str(fields['data']))}"
    url = str(fields.get("url") or fields.get("file_data") or "")
    if url.startswith("data:"):
        kind, _, data = url[len("data:") :].partition(";base64,")
        url = f"{kind}, {_size(data)}"
    return ": ".join(filter(None, (str(name) if name else "", url))) or str(part.get("type"))


def _size(data: str) -> str:
    size = len(data) * 3 // 4 - data[-2:].count("=")
    return f"{size} bytes" if size < 10_000 else f"{size / 1_000_000:.2f} MB"


COMMANDS = {
    "attach": Command(
        "/attach [PATH | URL | clear]",
        "sends a file along with the next question",
        _attach,
        "path",
        "Images, sound, video, PDF, Office documents and text. Alone, it lists what is attached.",
    )
}
