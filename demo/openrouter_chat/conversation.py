"""The chat: what has been said, and asking one question after another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping

from openrouter import ModelUnavailableError
from openrouter_chat.answers import Outcome, ask_streaming, ask_whole
from openrouter_chat.views import summary

if TYPE_CHECKING:
    from openrouter import ChatCompletion, OpenRouter
    from openrouter_chat.screen import Screen


@dataclass(frozen=True)
class Turn:
    """A question and its answer.

    Attributes:
        question: What the user wrote.
        answer: The message that goes back to the API with the next question.
        stopped: Whether the answer ended before its end.
    """

    question: str
    answer: Mapping[str, Any]
    stopped: bool = False


def turn_of(question: str, outcome: Outcome) -> Turn | None:
    """The turn to remember; None when nothing was answered.

    A whole answer goes back as it came, its reasoning included. Of one that ended early only the
    text does: half of a tool call or of signed reasoning would be refused.
    """
    completion = outcome.completion
    if completion is None or not (outcome.whole or outcome.text):
        return None
    if not outcome.whole:
        return Turn(question, {"role": "assistant", "content": outcome.text}, stopped=True)
    return Turn(question, _as_sent(completion))


def _as_sent(completion: ChatCompletion) -> Mapping[str, Any]:
    message = completion.message
    if message is None:
        return {"role": "assistant", "content": completion.text}
    return {**message.to_dict(), "role": "assistant"}


@dataclass
class Conversation:
    """A conversation with a model that may change on the way.

    Attributes:
        client: Whom to ask.
        screen: Where answers go.
        model: The model that is asked next.
        system: Instructions in front of the conversation.
        stream: Whether answers are shown while they arrive.
        offline: Whether the client's is the fake service.
        turns: What has been said.
    """

    client: OpenRouter
    screen: Screen
    model: str
    system: str | None = None
    stream: bool = True
    offline: bool = False
    turns: list[Turn] = field(default_factory=list)

    def messages(self, question: str) -> list[Mapping[str, Any]]:
        """All that the model needs to read, ``question`` last."""
        found: list[Mapping[str, Any]] = []
        if self.system:
            found.append({"role": "system", "content": self.system})
        for turn in self.turns:
            found += [{"role": "user", "content": turn.question}, turn.answer]
        return [*found, {"role": "user", "content": question}]

    def ask(self, question: str) -> Outcome:
        """Ask, show the answer, say what it cost or what went wrong, and remember it."""
        asker = ask_streaming if self.stream else ask_whole
        outcome = asker(self.client, self.model, self.messages(question), self.screen)
        # Before anything else: a Ctrl-C that comes late must not cost the answer.
        turn = turn_of(question, outcome)
        if turn is not None:
            self.turns.append(turn)
        self._comment(outcome)
        return outcome

    def _comment(self, outcome: Outcome) -> None:
        if outcome.error is not None:
            self.screen.remark(str(outcome.error))
            if self.offline and isinstance(outcome.error, ModelUnavailableError):
                self.screen.remark("The fake service has " + ", ".join(self._models()) + ".")
        elif outcome.interrupted:
            self.screen.remark("Stopped." if outcome.text else "Stopped before the answer began.")
        elif outcome.completion is not None:
            self.screen.remark(summary(outcome.completion, self.model))

    def _models(self) -> list[str]:
        return [str(model.id) for model in self.client.models.list()]
