"""The prompt of a chat on a terminal: several lines, history, completion, a line with the state."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Iterable

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.filters import Condition, completion_is_selected, is_searching
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.styles import Style

from openrouter_chat.arguments import well_formed
from openrouter_chat.completing import candidates
from openrouter_chat.places import data_file
from openrouter_chat.screen import PROMPT
from openrouter_chat.themes import theme_named
from openrouter_chat.views import neutral, toolbar

if TYPE_CHECKING:
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document
    from prompt_toolkit.history import History
    from prompt_toolkit.key_binding import KeyPressEvent

    from openrouter_chat.session import Session

# How many chats are offered where one is to be named.
_CHATS = 20
# Seconds from the prompt to what is fetched beside it.
_LATER = 0.3


class Prompt:
    """Reads what the user types: Enter sends, Alt-Enter begins a line, Ctrl-R looks back.

    Args:
        session: The chat.
    """

    def __init__(self, session: Session) -> None:
        colour = not os.environ.get("NO_COLOR")
        self._chat = session
        self._reader: PromptSession[str] = PromptSession(
            message=[("class:prompt", PROMPT)],
            prompt_continuation="  ",
            multiline=True,
            history=_history(session),
            completer=ChatCompleter(session),
            complete_while_typing=Condition(self._commanding),
            bottom_toolbar=self._toolbar,
            key_bindings=_bindings(),
            style=Style.from_dict(dict(theme_named(session.settings.theme, colour=colour).prompt)),
            include_default_pygments_style=False,
        )

    def ask(self) -> str:
        """Read what the user types.

        Raises:
            EOFError: When they are done (Ctrl-D).
            KeyboardInterrupt: When they take it back (Ctrl-C).
        """
        # The list of models is needed for completion and for how full the context is, but the
        # prompt comes first.
        self._chat.models.fetch(after=_LATER)
        return well_formed(self._reader.prompt())

    def _commanding(self) -> bool:
        text = self._reader.default_buffer.text
        return text.startswith("/") and "\n" not in text

    def _toolbar(self) -> FormattedText:
        chat = self._chat
        turns = chat.turns
        used = turns[-1].tokens.total if turns else 0
        line = toolbar(chat.model, used, chat.models.window(chat.model), len(turns))
        return FormattedText([("class:bottom-toolbar", line)])


class ChatCompleter(Completer):
    """Completes commands and what stands behind them. Nothing here waits for the network."""

    def __init__(self, session: Session) -> None:
        self._chat = session

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        """What the text in front of the cursor may become."""
        # Late, as nothing is completed before something is typed.
        from openrouter_chat.commands import COMMANDS

        text = document.text_before_cursor
        found = candidates(text, COMMANDS, self._chat.models.names, self._chats)
        for each in found:
            yield Completion(
                each.text, each.start, display=neutral(each.text), display_meta=neutral(each.about)
            )

    def _chats(self) -> list[tuple[str, str]]:
        from openrouter_chat.store import StoreError, list_chats

        record = self._chat.record
        if record is None:
            return []
        try:
            return [(str(chat.id), chat.title) for chat in list_chats(record.db, _CHATS)]
        except StoreError:
            return []


def _history(session: Session) -> History:
    """What was typed, in this chat and in those before; a file that only this user can read."""
    if session.record is None or not session.settings.history:
        return InMemoryHistory()
    path = data_file().with_name("prompts")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
    except OSError:
        return InMemoryHistory()
    return _PatientHistory(str(path))


class _PatientHistory(FileHistory):
    """A file in which a line is missing rather than that a question is lost, as on a full disk."""

    def load_history_strings(self) -> Iterable[str]:
        """What can be read of it."""
        with contextlib.suppress(OSError):
            return [*super().load_history_strings()]
        return []

    def store_string(self, string: str) -> None:
        """Write a line down where that can be done."""
        with contextlib.suppress(OSError):
            super().store_string(string)


def _bindings() -> KeyBindings:
    keys = KeyBindings()

    @keys.add("enter", filter=~completion_is_selected & ~is_searching)
    def send(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @keys.add("enter", filter=completion_is_selected)
    def take(event: KeyPressEvent) -> None:
        event.current_buffer.complete_state = None

    @keys.add("escape", "enter")
    def new_line(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys
