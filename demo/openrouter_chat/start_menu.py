"""The menu with which a chat begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_chat.menus import pick

if TYPE_CHECKING:
    from openrouter_chat.arguments import Options
    from openrouter_chat.chat_settings import ChatSettings
    from openrouter_chat.session import Session

_LEAVE = "leave"
# What each entry obeys, and whether the menu comes again afterwards.
_ENTRIES = (
    ("", "New chat", False),
    ("/resume", "Go on with an earlier chat", False),
    ("/model", "Choose a model", False),
    ("/limits", "Account: limits and credits", True),
    ("/settings", "Settings", True),
    ("/help", "Help", True),
    (_LEAVE, "Leave", False),
)


def wants_menu(options: Options, settings: ChatSettings) -> bool:
    """Whether a chat begins with the menu: who says whom to ask, or how, knows what they want."""
    said = options.model or options.system or options.go_on or options.attach
    return options.menu and settings.menu and not said


def start_menu(session: Session) -> bool:
    """Ask what to do first; Ctrl-C begins a new chat.

    Returns:
        Whether there is to be a chat.
    """
    choices = [(entry, title) for entry, title, _ in _ENTRIES]
    again = {entry for entry, _, comes_again in _ENTRIES if comes_again}
    while True:
        try:
            chosen = pick(session.screen, "What would you like to do?", choices)
        except (KeyboardInterrupt, EOFError):
            return True
        if chosen == _LEAVE:
            return False
        # Late, as the menu comes first.
        from openrouter_chat.commands import obey

        # Not asked of a new chat: its conversation is made when it is needed.
        before = session.talk if chosen == "/resume" else None
        try:
            if chosen and not obey(session, chosen):
                return False
        except KeyboardInterrupt:
            continue
        # Where there is no earlier chat, or none was picked, nothing is decided yet.
        if chosen not in again and (chosen != "/resume" or session.talk is not before):
            return True
