"""From the arguments of ``create`` to the body of a chat request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Sequence

from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Union

    from openrouter.config import Added, Timeout
    from openrouter.options import BudgetLike, Fallback, Retry
    from openrouter_api.models.chat_request import ChatRequestOptions
    from openrouter_api.types import ChatMessages, ChatMessagesParams

    Message = Union[ChatMessagesParams, ChatMessages, Mapping[str, Any]]
    Messages = Union[str, Sequence[Message]]

    class ChatParams(ChatRequestOptions, total=False):
        """What ``create`` takes: the fields of the request, and how the call is made."""

        extra_headers: Mapping[str, str] | None
        extra_query: Mapping[str, Any] | None
        extra_body: Mapping[str, Any] | None
        timeout: Timeout | None
        retry: Retry
        fallback: Fallback
        budget: BudgetLike

    class ChatStreamParams(ChatParams, total=False):
        """What ``stream`` takes: as ``create``, and what only a stream has."""

        first_token_timeout: float | None
        stream_idle_timeout: float | None
        resume_stream: bool


_CALL_OPTIONS = (
    *("retry", "fallback", "budget"),
    *("first_token_timeout", "stream_idle_timeout", "resume_stream"),
)
# What ``create`` takes besides the fields of the request.
_OPTIONS = frozenset(("extra_headers", "extra_query", "extra_body", "timeout", *_CALL_OPTIONS))


# What the same is called elsewhere.
_ELSEWHERE = {"max_retries": "retry", "num_retries": "retry"}


class Split(NamedTuple):
    """The arguments of ``create``, sorted."""

    fields: dict[str, Any]
    call_options: dict[str, Any]
    extra_headers: Added
    extra_query: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None
    timeout: Timeout | None


def hide_headers(params: Any) -> None:
    """Hide ``extra_headers``, which may hold a credential, from tracebacks with local variables.

    Example:
        >>> params = {"extra_headers": {"Authorization": "Bearer of a gateway"}}
        >>> hide_headers(params)
        >>> params
        {'extra_headers': (hidden)}
    """
    if not isinstance(params.get("extra_headers"), (Hidden, type(None))):
        params["extra_headers"] = Hidden(params["extra_headers"])


def split_params(params: Mapping[str, Any]) -> Split:
    """Tell the fields of the request from the options of the call.

    Example:
        >>> split_params({"model": "a/b", "retry": None}).fields
        {'model': 'a/b'}
    """
    fields = {name: value for name, value in params.items() if name not in _OPTIONS}
    return Split(
        fields,
        {name: params[name] for name in _CALL_OPTIONS if name in params},
        params.get("extra_headers"),
        params.get("extra_query"),
        params.get("extra_body"),
        params.get("timeout"),
    )


NOTHING_EXTRA = split_params({})


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


def asked_model(body: Any) -> str | None:
    """The model that a request asks; the first of ``models`` where there is no other.

    Example:
        >>> asked_model({"models": ["a/b", "c/d"]}), asked_model(None)
        ('a/b', None)
    """
    if not isinstance(body, Mapping):
        return None
    models = body.get("models")
    first = models[0] if isinstance(models, (list, tuple)) and models else None
    model = body.get("model") or first
    return model if isinstance(model, str) else None


def request_fields() -> frozenset[str]:
    """The names of all fields of a chat request."""
    from openrouter_api.models import ChatRequest

    return ChatRequest._known_keys()


def _unknown(name: str, known: frozenset[str]) -> str:
    from difflib import get_close_matches

    meant = _ELSEWHERE.get(name)
    near = [meant] if meant else get_close_matches(name, sorted(known | _OPTIONS), n=1)
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
