"""A chat with a fake, for the tests of commands."""

from __future__ import annotations

import io
from typing import Any

from openrouter import Conversation, OpenRouter
from openrouter.testing import FakeOpenRouter
from openrouter_chat.asking import Outcome
from openrouter_chat.commands import obey
from openrouter_chat.record import Record
from openrouter_chat.screen import Screen
from openrouter_chat.session import Session
from openrouter_chat.telling import ask_and_tell

_OPEN: list[Session] = []


def close_all() -> None:
    """Close the chats that a test has opened."""
    while _OPEN:
        _OPEN.pop().__exit__()


def cells(text: str) -> list[list[str]]:
    """The words of each line."""
    return [line.split() for line in text.splitlines()]


class Lively(io.StringIO):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        return True


class Table:
    """A chat with a fake, and what it shows."""

    def __init__(
        self,
        fake: FakeOpenRouter | None = None,
        *,
        recorded: bool = False,
        lively: bool = False,
        **options: Any,
    ) -> None:
        self.out = Lively() if lively else io.StringIO()
        self.err = io.StringIO()
        self.fake = fake or FakeOpenRouter()
        client: OpenRouter = self.fake.client(retry=None)
        talk = Conversation(client, "openai/gpt-4o-mini")
        options.setdefault("stream", False)
        record = Record() if recorded else None
        self.session = Session(client, talk, Screen(self.out, self.err), record, **options)
        _OPEN.append(self.session)

    def ask(self, question: str, answer: str | None = None) -> Outcome:
        if answer is not None:
            self.fake.reply(answer)
        return ask_and_tell(self.session, question)

    def obey(self, line: str) -> str:
        """What a command shows beside the answers."""
        before = len(self.err.getvalue())
        assert obey(self.session, line)
        return self.err.getvalue()[before:]

    @property
    def body(self) -> Any:
        """The last request."""
        return self.fake.requests[-1].json

    @property
    def params(self) -> dict[str, Any]:
        return self.session.talk.params
