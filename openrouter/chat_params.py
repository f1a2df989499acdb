"""From the arguments of ``create`` to the body of a chat request."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Union

    from openrouter_api.types import ChatMessages, ChatMessagesParams

    Message = Union[ChatMessagesParams, ChatMessages, Mapping[str, Any]]
    Messages = Union[str, Sequence[Message]]


# What ``create`` takes besides the fields of the request.
_OPTIONS = frozenset(("extra_headers", "extra_query", "extra_body", "timeout"))


def chat_body(
    messages: Messages, params: Mapping[str, Any], extra_body: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The JSON body of a chat request.

    Args:
        messages: The conversation, or the text of one user message.
        params: Further fields of the request by their wire names.
        extra_body: Fields that the description does not know; they win over ``params``. How the
            answer is read depends on ``stream``, so that is not taken from here.

    Raises:
        ConfigurationError: If there are no messages, if one is no message, or if ``extra_body`` is
            no dict or holds ``stream``.
        TypeError: If ``params`` holds a name that is no field, with the name that was meant.
    """
    known = request_fields()
    for name in params:
        if name not in known:
            raise TypeError(_unknown(name, known))
    extra = {} if extra_body is None else extra_body
    if not isinstance(extra, Mapping):
        raise ConfigurationError(f"extra_body takes a dict, not {_a(extra)}.")
    if "stream" in extra:
        raise ConfigurationError(
            "extra_body cannot ask for a stream: pass stream=True, or call stream() instead."
        )
    return {**params, "messages": message_list(messages), **extra}


def request_fields() -> frozenset[str]:
    """The names of all fields of a chat request."""
    from openrouter_api.models import ChatRequest

    return ChatRequest._known_keys()


def _unknown(name: str, known: frozenset[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known | _OPTIONS), n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    return (
        f"unexpected parameter {name!r}: {hint}"
        "What the API takes and this version does not know goes into extra_body={...}."
    )


def message_list(messages: Messages) -> list[Any]:
    """The messages as JSON; a text is one message of the user.

    Raises:
        ConfigurationError: If there are none, or if one is neither a dict nor a message model.
    """
    from openrouter_api.reading import dump

    if isinstance(messages, str):
        return [{"role": "user", "content": messages}]
    if isinstance(messages, (Mapping, bytes, bytearray)) or not isinstance(messages, Sequence):
        raise ConfigurationError(
            "messages takes a text or a list of messages such as "
            f'[{{"role": "user", "content": "Hi"}}], not {_a(messages)}.'
        )
    if not messages:
        raise ConfigurationError("messages is empty: a chat needs at least one message.")
    return [dump(_checked(message, place)) for place, message in enumerate(messages)]


def _checked(message: Any, place: int) -> Mapping[str, Any]:
    """One message as a dict, with a role."""
    from openrouter_api.model import Model

    if isinstance(message, Model):
        role = type(message)._constants.get("role")
        message = message.to_dict()
        if role and isinstance(message, dict) and message.get("role") is None:
            # An answer's message is the assistant's, even where the provider did not say so.
            message["role"] = role
    dump_of_pydantic = getattr(message, "model_dump", None)
    if callable(dump_of_pydantic):
        message = dump_of_pydantic()
    if not isinstance(message, Mapping):
        raise ConfigurationError(
            f"messages[{place}] is {_a(message)}; "
            'a message looks like {"role": "user", "content": "Hi"}.'
        )
    if message.get("role") is None:
        raise ConfigurationError(
            f"messages[{place}] has no role; it is one of system, developer, user, assistant, tool."
        )
    return dict(message)


def _a(value: object) -> str:
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in tuple('aeiou') else 'a'} {name}"
