"""A chat in the process of the test, with a fake on the other side."""

from __future__ import annotations

import io
from typing import Any

from openrouter import Conversation, OpenRouter
from openrouter.testing import FakeOpenRouter
from openrouter_chat.asking import Outcome
from openrouter_chat.screen import Screen
from openrouter_chat.session import Session
from openrouter_chat.telling import ask_and_tell


class Stream(io.StringIO):
    """A stream in memory that says how it encodes; a terminal when told so."""

    encoding = "utf-8"
    terminal = False

    def isatty(self) -> bool:
        return self.terminal


class Table:
    """A chat with a fake and what it shows."""

    def __init__(self, *, system: str | None = None, **options: Any) -> None:
        self.out, self.err = Stream(), Stream()
        self.fake = FakeOpenRouter()
        client: OpenRouter = self.fake.client(retry=None)
        talk = Conversation(client, "openai/gpt-4o-mini", system=system)
        self.session = Session(client, talk, Screen(self.out, self.err), **options)

    def ask(self, question: str) -> Outcome:
        return ask_and_tell(self.session, question)

    def last_messages(self) -> Any:
        return self.fake.requests[-1].json["messages"]
