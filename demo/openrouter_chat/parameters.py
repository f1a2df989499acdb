"""From options and settings to the parameters of a request. No I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Mapping, Sequence

import openrouter
from openrouter_chat.chat_settings import EFFORTS
from openrouter_chat.exits import UsageError
from openrouter_chat.json_output import parsed

if TYPE_CHECKING:
    from openrouter import OpenRouter
    from openrouter_chat.arguments import Options
    from openrouter_chat.chat_settings import ChatSettings

# The server tool; the plugin "web" that was there before it is deprecated.
_WEB_SEARCH = {"type": "openrouter:web_search"}
# What the library takes beside the fields of the request, or what has an option of its own.
_ELSEWHERE = {
    "model": "use -m",
    "messages": "the question is the message, and -s the instructions",
    "stream": "use --no-stream",
    "timeout": "use --timeout",
    "budget": "use --max-cost",
    "fallback": "use -o 'models=[\"...\"]'",
    "retry": "it is no parameter of the request",
    "first_token_timeout": "it is no parameter of the request",  # nosec B105
    "stream_idle_timeout": "it is no parameter of the request",
    "resume_stream": "it is no parameter of the request",
}


def assigned(texts: Sequence[str]) -> dict[str, Any]:
    """The parameters in texts such as ``temperature=0`` and ``provider.sort=price``.

    A value is JSON, or a text where it is none.

    Raises:
        UsageError: If one is no such text, or two contradict each other.

    Example:
        >>> assigned(["temperature=0", "provider.sort=price", "stop=END"])
        {'temperature': 0, 'provider': {'sort': 'price'}, 'stop': 'END'}
    """
    found: dict[str, Any] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        *path, last = [step.strip() for step in name.split(".")]
        if not equals or not all((*path, last)):
            raise UsageError(f"-o takes key=value such as temperature=0, not {text!r}")
        first = (*path, last)[0]
        if first in _ELSEWHERE:
            raise UsageError(f"-o cannot set {first}: {_ELSEWHERE[first]}")
        place = found
        for step in path:
            place = place.setdefault(step, {})
            if not isinstance(place, dict):
                break
        if not isinstance(place, dict) or last in place:
            raise UsageError(f"-o {name.strip()} is given twice")
        place[last] = value_of(value)
    return found


def value_of(text: str) -> Any:
    """A value that was typed: JSON, or a text where it is none.

    Example:
        >>> value_of("0.5"), value_of('["a"]'), value_of("END"), value_of("NaN")
        (0.5, ['a'], 'END', 'NaN')
    """
    try:
        return parsed(text)
    except ValueError:
        return text


def request_params(options: Options, settings: ChatSettings) -> dict[str, Any]:
    """What each call gets besides model and messages; options win over settings.

    Example:
        >>> from openrouter_chat.arguments import Options
        >>> from openrouter_chat.chat_settings import ChatSettings
        >>> request_params(Options(web=True, reasoning="low"), ChatSettings())
        {'reasoning': {'effort': 'low'}, 'tools': [{'type': 'openrouter:web_search'}]}
    """
    params = merged(settings.params, options.params)
    effort = options.reasoning or settings.reasoning
    own = params.get("reasoning", {})
    if effort in EFFORTS and isinstance(own, dict) and "effort" not in own:
        params["reasoning"] = {"effort": effort, **own}
    if options.web or settings.web:
        tools = params.get("tools")
        params["tools"] = [*(tools if isinstance(tools, list) else []), dict(_WEB_SEARCH)]
    # Where several models answer, each speaks for itself.
    if settings.fallback and not options.others:
        params.setdefault("models", list(settings.fallback))
    return params


def call_options(options: Options, settings: ChatSettings) -> dict[str, Any]:
    """How the client makes its calls: what they may cost and how long they may take."""
    found: dict[str, Any] = {}
    limit = settings.max_cost if options.max_cost is None else options.max_cost
    if limit is not None:
        found["budget"] = openrouter.Budget(limit)
    if options.timeout is not None:
        found["timeout"] = options.timeout
    return found


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Both as one; ``above`` wins, inside of objects as well.

    Example:
        >>> merged({"provider": {"sort": "price"}, "seed": 1}, {"provider": {"zdr": True}})
        {'provider': {'sort': 'price', 'zdr': True}, 'seed': 1}
    """
    made = dict(below)
    for name, value in above.items():
        old = made.get(name)
        if isinstance(old, Mapping) and isinstance(value, Mapping):
            value = merged(old, value)
        made[name] = value
    return made


def shows_reasoning(options: Options, settings: ChatSettings) -> bool:
    """Whether reasoning is shown; an effort that is asked for is to be seen."""
    return (options.reasoning or settings.reasoning) != "hide"


def wrong_name(client: OpenRouter, model: str, params: Mapping[str, Any]) -> tuple[str, str] | None:
    """A parameter that the API has not, and the one that was meant, or ""; None if it has all."""
    try:
        openrouter.Conversation(client, model, **params)
    except TypeError as error:
        # What the library says is for those who write Python.
        name, meant = [*re.findall("'([^']*)'", str(error)), ""][:2]
        return name, meant
    return None


def check_names(client: OpenRouter, model: str, params: Mapping[str, Any]) -> None:
    """See to it that the API has all of these parameters.

    Raises:
        UsageError: If it has not, with the one that was meant.
    """
    wrong = wrong_name(client, model, params)
    if wrong is not None:
        name, meant = wrong
        hint = f"did you mean {meant}?" if meant else f"-o extra_body.{name}=... sends it as it is."
        raise UsageError(f"there is no parameter {name}; {hint}")
