"""``openrouter-chat chats``."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openrouter import ConfigurationError
from openrouter_chat import store
from openrouter_chat.exports import export
from openrouter_chat.private_files import write_new
from openrouter_chat.subcommands.parsers import actions, add_action, add_json, add_yes, count
from openrouter_chat.views import when

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
The chats of this user: lists, shows, searches, exports and deletes them.

examples:
  openrouter-chat chats
  openrouter-chat chats search fjord
  openrouter-chat chats show 12
  openrouter-chat chats export 12 html -o fjords.html
  openrouter-chat chats delete 12
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``chats``."""
    found = actions(parser, default="list")
    parser.set_defaults(limit=None)
    add_json(parser)
    listing = add_action(found, "list", "lists the chats, the last one first")
    showing = add_action(found, "show", "prints a chat as Markdown")
    searching = add_action(found, "search", "finds chats in which all words occur")
    exporting = add_action(found, "export", "writes a chat as a document")
    deleting = add_action(found, "delete", "deletes a chat for good")
    searching.add_argument("words", nargs="+", metavar="WORD", help="a word, or how it begins")
    for action in (showing, exporting, deleting):
        action.add_argument("chat", metavar="ID", type=count, help="its number in the list")
    exporting.add_argument("form", choices=("md", "json", "html"), help="the kind of document")
    exporting.add_argument(
        "-o", "--output", metavar="FILE", default=None, help="(default: standard output)"
    )
    add_yes(deleting)
    for action in (listing, searching):
        action.add_argument("-n", "--limit", metavar="N", type=count, help="show so many at most")
    for action in (listing, showing, searching, deleting):
        add_json(action)


def run(context: Context) -> int:
    """Do what the arguments say."""
    actions = {
        "list": _list,
        "show": _show,
        "search": _search,
        "export": _export,
        "delete": _delete,
    }
    with contextlib.closing(store.connect()) as db:
        return actions[context.arguments.action](context, db)


def _list(context: Context, db: Any) -> int:
    chats = store.list_chats(db, context.arguments.limit or -1)
    if context.arguments.json:
        context.json([chat._asdict() for chat in chats])
    elif chats:
        context.show(
            "",
            ("id", "last", "questions", "model", "title"),
            [(chat.id, when(chat.updated), chat.turns, chat.model, chat.title) for chat in chats],
        )
    else:
        context.screen.remark("There are no chats yet.")
    return 0


def _show(context: Context, db: Any) -> int:
    loaded = store.load_chat(db, context.arguments.chat)
    form: Any = "json" if context.arguments.json else "md"
    context.screen.answer(export(loaded.talk, loaded.title, form))
    return 0


def _search(context: Context, db: Any) -> int:
    found = context.arguments
    hits = store.search(db, " ".join(found.words), found.limit or 50)
    if found.json:
        context.json([hit._asdict() for hit in hits])
    elif hits:
        rows = [(hit.chat, when(hit.updated), hit.title, hit.snippet) for hit in hits]
        context.show("", ("id", "last", "title", "found"), rows)
    else:
        context.screen.remark("No chat has these words.")
    return 0


def _export(context: Context, db: Any) -> int:
    found = context.arguments
    loaded = store.load_chat(db, found.chat)
    text = export(loaded.talk, loaded.title, found.form)
    if found.output is None or found.output == "-":
        context.screen.answer(text)
        return 0
    try:
        # Never over what is there: there may be nobody to ask.
        written = write_new(Path(found.output), text, lambda: False)
    except OSError as error:
        why = error.strerror or str(error)
        raise ConfigurationError(f"{found.output} cannot be written: {why}.") from None
    if not written:
        raise ConfigurationError(f"{found.output} is there already; name another file.")
    context.screen.remark(f"Written to {found.output}.")
    return 0


def _delete(context: Context, db: Any) -> int:
    found = context.arguments
    title = store.load_chat(db, found.chat).title
    if context.sure(f"Delete chat {found.chat}, {title!r}, for good?"):
        store.delete_chat(db, found.chat)
        if found.json:
            context.json({"deleted": found.chat})
        else:
            context.screen.remark(f"Chat {found.chat} is deleted.")
    return 0
