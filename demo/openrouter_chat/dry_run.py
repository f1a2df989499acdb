"""``--dry-run``: what would be sent, and what it may cost."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple

from openrouter import Conversation, OpenRouterError
from openrouter.content import system, user
from openrouter.pricing import estimate, worst_case
from openrouter.testing import FakeOpenRouter
from openrouter_chat import exits
from openrouter_chat.arguments import PROGRAM
from openrouter_chat.json_output import json_text
from openrouter_chat.views import money

if TYPE_CHECKING:
    from openrouter import OpenRouter
    from openrouter_chat.arguments import Options
    from openrouter_chat.session import Session

_LIMITS = ("max_completion_tokens", "max_tokens")
# What a budget counts besides the conversation.
_MORE = ("tools", "response_format")


class Guess(NamedTuple):
    """What a request may take; None where that is not known."""

    tokens: int
    question: Decimal | None
    longest: int | None
    most: Decimal | None


def rehearse(session: Session, options: Options, question: str, params: Mapping[str, Any]) -> int:
    """Print the requests and what they may cost; only the price list is asked for."""
    screen = session.screen
    models = [session.talk.model, *options.others]
    bodies = [_body(session, model, question, params) for model in models]
    screen.answer(json_text(bodies if options.others else bodies[0]) + "\n")
    screen.remark("Dry run: nothing was sent.")
    status = exits.OK
    most: Decimal | None = Decimal(0)
    for model, body in zip(models, bodies):
        try:
            found = guessed(session.client, body)
        except OpenRouterError as error:
            screen.remark(str(error))
            status, most = max(status, exits.status_of(error)), None
            continue
        screen.remark(f"{model}: {_sentence(found)}")
        most = None if most is None or found.most is None else most + found.most
    limit = session.settings.max_cost if options.max_cost is None else options.max_cost
    if limit is not None and most is not None and most > limit:
        screen.remark(f"{PROGRAM}: that is above --max-cost {limit:f}, so it would be refused.")
        status = max(status, exits.CREDITS)
    return status


def _body(session: Session, model: str, question: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a request, as a fake service receives it."""
    fake = FakeOpenRouter()
    messages = [user(question, *session.attachments)]
    with fake.client(retry=None) as client:
        talk = Conversation.from_dict(client, session.talk.to_dict(), model=model)
        try:
            if session.stream:
                with talk.stream(messages, **params):
                    pass
            else:
                talk.send(messages, **params)
        except OpenRouterError:
            # What the fake thinks of it does not matter, but what never left would not do so there.
            if not fake.requests:
                raise
    body: dict[str, Any] = fake.requests[0].json
    return body


def guessed(client: OpenRouter, body: Mapping[str, Any]) -> Guess:
    """What a request may take, by the price list and counted as a budget does.

    Raises:
        ModelUnavailableError: If the list does not have the model.
        OpenRouterError: If there is no list.
    """
    price = client.pricing.get(body["model"])
    more = [body[name] for name in _MORE if body.get(name) is not None]
    messages = [*body["messages"], *([system(json.dumps(more))] if more else [])]
    listed = client.models.catalogue().find(body["model"])
    limits = [
        *(body.get(name) for name in _LIMITS),
        getattr(getattr(listed, "top_provider", None), "max_completion_tokens", None),
        getattr(listed, "context_length", None),
    ]
    longest = next((int(size) for size in limits if isinstance(size, (int, float)) and size), None)
    asked = estimate(price, messages, completion_tokens=0)
    most = worst_case(price, messages, max_tokens=longest)
    return Guess(asked.prompt_tokens, asked.cost, longest, most)


def _sentence(found: Guess) -> str:
    longest = "an answer of any length" if found.longest is None else f"{found.longest} tokens out"
    return (
        f"about {found.tokens} tokens in, cost {money(found.question)};"
        f" with at most {longest}, cost {money(found.most)}"
    )
