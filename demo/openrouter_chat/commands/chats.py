"""Chats that were, and what becomes of this one: resumed, kept, written to a file."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Sequence

from openrouter import Conversation
from openrouter_chat.commands.command import Command, Misuse, Unable, is_number
from openrouter_chat.commands.output import show_table
from openrouter_chat.commands.turns import show_turns, title_of
from openrouter_chat.store import list_chats, load_chat, rename_chat, search
from openrouter_chat.views import when

if TYPE_CHECKING:

    from openrouter_chat.exports import Form
    from openrouter_chat.record import Record
    from openrouter_chat.session import Session
    from openrouter_chat.store import Chat

_FORMS: dict[str, Form] = {"md": "md", "json": "json", "html": "html"}


def _resume(session: Session, argument: str) -> None:
    record = session.record
    if record is None:
        raise Unable("No history is kept in this session.")
    if is_number(argument):
        resume(session, record, int(argument))
        return
    chats = list_chats(record.db)
    if argument:
        hits = {hit.chat for hit in search(record.db, argument, limit=500)}
        chats = [chat for chat in chats if chat.id in hits]
    if not chats:
        raise Unable(f"No chat holds {argument!r}." if argument else "There are no chats yet.")
    if argument and len(chats) == 1:
        resume(session, record, chats[0].id)
        return
    # Late: what draws lists takes a moment to load.
    from openrouter_chat import pickers

    if not pickers.available(session.screen):
        _show(session, chats)
        return
    picked = pickers.pick_chat(chats, when)
    if picked is not None:
        resume(session, record, picked)


def _show(session: Session, chats: Sequence[Chat]) -> None:
    rows = [
        [chat.id, chat.title or "(no title)", chat.model, chat.turns, when(chat.updated)]
        for chat in chats
    ]
    show_table(session, rows, ("id", "title", "model", "turns", "last used"), right=(0, 3))
    session.screen.remark("/resume ID goes on with one of them.")


def resume(session: Session, record: Record, chat: int) -> None:
    """Go on with a stored chat, and show what was on the screen."""
    loaded = load_chat(record.db, chat)
    talk = Conversation.from_dict(session.client, loaded.talk)
    session.talk = talk
    record.follow(chat, loaded.seen)
    show_turns(session)
    session.screen.remark(f"Chat {chat}, {loaded.title or 'without a title'}, with {talk.model}.")


def _save(session: Session, argument: str) -> None:
    if not (session.talk.turns or session.talk.failed):
        raise Unable("There is nothing to keep: nothing was said yet.")
    if session.record is None:
        # Late, as most chats have one from the start.
        from openrouter_chat.record import Record

        title = argument or title_of(session)
        session.record = Record()
        session.record.copy(session.talk, title)
    chat = session.record.chat
    if chat is None:
        raise Unable("The last question could not be kept; the next one will be.")
    if argument:
        rename_chat(session.record.db, chat, argument)
    session.screen.remark(f"Kept as chat {chat}: {title_of(session) or 'without a title'}.")


def _export(session: Session, argument: str) -> None:
    form, path = [*argument.split(None, 1), "", ""][:2]
    if form not in _FORMS:
        raise Misuse(f"{form!r} is no form: md, json or html." if form else "Which form?")
    if not session.talk.turns:
        raise Unable("There is nothing to write down: nothing was said yet.")
    # Late, as few chats are written to files.
    from openrouter_chat import pickers
    from openrouter_chat.exports import export
    from openrouter_chat.private_files import write_new

    title = title_of(session)
    text = export(session.talk.to_dict(), title, _FORMS[form])
    target = Path(os.path.expanduser(path or "."))

    def may_replace() -> bool:
        return pickers.confirm(session.screen, f"{target} is there already. Replace it?")

    try:
        if target.is_dir():
            target /= f"{file_name(title)}.{form}"
        written = write_new(target, text, may_replace)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise Misuse(f"{target} cannot be written: {reason}.") from None
    if written:
        session.screen.remark(f"Written to {target}.")
    else:
        session.screen.remark(f"{target} is there already; nothing was written.")


def file_name(title: str) -> str:
    """A title as the name of a file, without what shells and systems dislike.

    Example:
        >>> file_name("What's 2/2?"), file_name("Größe"), file_name("...")
        ('what-s-2-2', 'größe', 'chat')
    """
    return re.sub(r"\W+", "-", title.lower())[:60].strip("-_") or "chat"


COMMANDS = {
    "resume": Command(
        "/resume [ID | WORDS]",
        "goes on with an earlier chat",
        _resume,
        "chat",
        "WORDS are looked for in all that was said. Alone, it picks from a list.",
    ),
    "save": Command(
        "/save [TITLE]",
        "keeps this chat, and names it",
        _save,
        more="Chats are kept by themselves, unless the history is switched off.",
    ),
    "export": Command(
        "/export md|json|html [PATH]",
        "writes this chat to a file",
        _export,
        tuple(_FORMS),
        "Without PATH, in this folder and called after the title. The file is for its owner only;\n"
        "one that is there is replaced only after a yes.",
    ),
}
