"""What a chat is made of: whom it talks to, what was said, where it is shown and kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from openrouter_chat.chat_settings import ChatSettings
from openrouter_chat.model_list import ModelList

if TYPE_CHECKING:
    from openrouter import Budget, Conversation, OpenRouter, Turn
    from openrouter_chat.asking import Outcome
    from openrouter_chat.record import Record
    from openrouter_chat.screen import Screen


@dataclass
class Session:
    """A chat as the commands see it. They change it; the next question is asked as it says.

    Attributes:
        client: Whom to ask.
        talk: What was said, the model, the instructions, and the parameters of each call.
        screen: What the user sees.
        record: The place in the history; None where none is kept.
        offline: Whether the client's is the fake service.
        profile: The profile of the config files that the command line names.
        stream: Whether answers are shown while they arrive.
        show_reasoning: Whether reasoning is shown.
        attachments: Parts that go along with the next question.
        settings: What the ``[chat]`` table says.
        budget: The most that the session may spend, where there is a limit.
        last: What came of the last question; None until something is asked.
        models: The models there are, once they are known.
    """

    client: OpenRouter
    talk: Conversation
    screen: Screen
    record: Record | None = None
    offline: bool = False
    profile: str | None = None
    stream: bool = True
    show_reasoning: bool = True
    attachments: list[Any] = field(default_factory=list)
    settings: ChatSettings = field(default_factory=ChatSettings)
    budget: Budget | None = None
    last: Outcome | None = None

    models: ModelList = field(init=False)

    def __post_init__(self) -> None:
        self.screen.theme = self.settings.theme
        self.models = ModelList(lambda: self.client, keep=not self.offline)

    @property
    def model(self) -> str:
        """The model that is asked next."""
        return self.talk.model

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What was said."""
        return self.talk.turns

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        if self.record is not None:
            self.record.close()
        # One that was never used may not be there.
        client = self.__dict__.get("client")
        if client is not None:
            client.close()
