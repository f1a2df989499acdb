"""Opening a chat: whom it talks to, what it begins with, and where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter import Conversation
from openrouter_chat.backend import connect_offline, connect_online, offline_notice
from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.record import Record
from openrouter_chat.session import Session
from openrouter_chat.store import StoreError

if TYPE_CHECKING:
    from openrouter_chat.arguments import Options
    from openrouter_chat.screen import Screen


def open_session(options: Options, screen: Screen, *, chatting: bool) -> Session:
    """A chat, or what answers one question.

    Args:
        options: The command line.
        screen: The terminal.
        chatting: Whether it is a chat; one question is not kept in the history.

    Raises:
        ConfigurationError: If the key or another setting cannot be used.
    """
    settings = ChatSettings()
    client = None if options.offline else connect_online(options.profile, retry=None)
    offline = client is None
    if client is None:
        screen.remark(*offline_notice(options))
        client = connect_offline(lively=screen.lively, retry=None)
    try:
        talk = Conversation(client, options.model or settings.model, system=options.system)
        record = _record(screen) if chatting else None
    except BaseException:
        client.close()
        raise
    return Session(
        client, talk, screen, record, offline=offline, stream=options.stream, settings=settings
    )


def _record(screen: Screen) -> Record | None:
    """The history; without it there is still a chat."""
    try:
        return Record()
    except StoreError as error:
        screen.remark(str(error))
        return None
