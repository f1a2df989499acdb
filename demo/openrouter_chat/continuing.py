"""Going on with the chat that was used last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter import Conversation
from openrouter_chat import store
from openrouter_chat.exits import UsageError
from openrouter_chat.record import Record

if TYPE_CHECKING:
    from openrouter import OpenRouter


def go_on(client: OpenRouter, kept: bool, **changes: Any) -> tuple[Conversation, Record | None]:
    """The last chat, and its place in the history where that is used.

    Args:
        client: Whom to ask.
        kept: Whether what follows is written into it.
        **changes: What the command line says of it; None leaves what it has.

    Raises:
        UsageError: If there is none.
        StoreError: If the history cannot be read.
        ConfigurationError: If a later version wrote it.
    """
    record = Record()
    try:
        chats = store.list_chats(record.db, 1)
        if not chats:
            raise UsageError("-c goes on with the last chat, and there is none in the history.")
        loaded = store.load_chat(record.db, chats[0].id)
        given = {name: value for name, value in changes.items() if value is not None}
        talk = Conversation.from_dict(client, loaded.talk, **given)
        record.follow(chats[0].id, loaded.seen)
    except BaseException:
        record.close()
        raise
    if not kept:
        record.close()
        return talk, None
    return talk, record
