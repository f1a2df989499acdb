"""A conversation as JSON, written and read. No I/O.

What is read is not trusted: a field of a wrong type counts as absent, and fields that a later
version of this library wrote beside the known ones are ignored.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, Mapping, NamedTuple, Sequence

import attrs

from openrouter._exact import amount, count
from openrouter._totals import Totals
from openrouter.chat_params import request_fields, split_params
from openrouter.conversation_turns import TEXTS, Turn
from openrouter.errors import ConfigurationError
from openrouter.tokens import Tokens

if TYPE_CHECKING:
    from openrouter.conversation_turns import Json, Status

VERSION = 1
_STATUSES: tuple[Status, ...] = ("complete", "partial", "failed")
_COUNTS = tuple(each.name for each in attrs.fields(Tokens) if each.name != "known")


class Read(NamedTuple):
    """What `read_conversation` found."""

    model: str
    system: Any
    context_limit: Any
    params: Json
    turns: tuple[Turn, ...]
    failed: tuple[Turn, int] | None
    totals: Totals


def written_conversation(
    *,
    model: str,
    system: Sequence[Json],
    context_limit: Any,
    params: Mapping[str, Any],
    turns: Sequence[Turn],
    failed: tuple[Turn, int] | None,
    totals: Totals,
) -> Json:
    """The conversation as JSON.

    Args:
        model: The model that is asked next.
        system: The message with the instructions, if there is one.
        context_limit: The setting.
        params: What every call gets besides.
        turns: The history.
        failed: The call that came to nothing, and how many turns stay in front of it.
        totals: What all calls took.
    """
    content = system[0]["content"] if system else None
    return {
        "version": VERSION,
        "model": model,
        "system": copy.deepcopy(content),
        "context_limit": context_limit,
        "params": _json_params(params),
        "turns": [turn.to_dict() for turn in turns],
        "failed": None if failed is None else {**failed[0].to_dict(), "keep": failed[1]},
        "totals": totals.to_dict(),
    }


def _json_params(params: Mapping[str, Any]) -> Json:
    """The fields of the request among the settings, as far as they are JSON."""
    from openrouter_api.reading import dump

    split = split_params(params)
    fields = {**split.fields, **({"extra_body": split.extra_body} if split.extra_body else {})}
    found = {}
    for name, value in fields.items():
        try:
            found[name] = json.loads(json.dumps(dump(value)))
        except (TypeError, ValueError):
            continue
    return found


def read_turn(data: Any) -> Turn | None:
    """The turn that `Turn.to_dict` wrote; None where it has no messages."""
    if not isinstance(data, Mapping):
        return None
    messages = data.get("messages")
    found = [each for each in messages if _is_message(each)] if isinstance(messages, list) else []
    if not found:
        return None
    answer, status, cost = data.get("answer"), data.get("status"), data.get("cost")
    return Turn(
        messages=tuple(copy.deepcopy(found)),
        answer=copy.deepcopy(answer) if _is_message(answer) else None,
        status=status if status in _STATUSES else "complete",
        **{name: _text(data.get(name)) for name in TEXTS},
        tokens=_tokens(data.get("tokens")),
        cost=amount(cost) if isinstance(cost, str) else None,
        cut=count(data.get("cut")) or 0,
        pinned=data.get("pinned") is True,
    )


def read_conversation(data: Any) -> Read:
    """The conversation that `written_conversation` wrote.

    Raises:
        ConfigurationError: If it did not write this, or if a later version did.
    """
    version = data.get("version") if isinstance(data, Mapping) else None
    if version != VERSION or isinstance(version, bool):
        raise ConfigurationError(
            "This is no conversation that this version of openrouter can read: its version is "
            f"{version!r} and should be {VERSION}."
        )
    model, turns = data.get("model"), data.get("turns")
    if not isinstance(model, str) or not isinstance(turns, list):
        raise ConfigurationError("A conversation has a model and a list of turns.")
    system, limit, params = data.get("system"), data.get("context_limit"), data.get("params")
    failed = read_turn(data.get("failed"))
    return Read(
        model=model,
        system=copy.deepcopy(system) if isinstance(system, (str, list)) else None,
        context_limit=limit if limit == "catalogue" else count(limit) or None,
        params=_known(params) if isinstance(params, Mapping) else {},
        turns=tuple(turn for turn in map(read_turn, turns) if turn is not None),
        failed=None if failed is None else (failed, count(data["failed"].get("keep")) or 0),
        totals=_totals(data.get("totals")),
    )


def _known(params: Mapping[str, Any]) -> Json:
    """The settings that this version knows."""
    known = {*request_fields(), "extra_body"} - {"messages", "stream", "model"}
    return {name: copy.deepcopy(value) for name, value in params.items() if name in known}


def _totals(data: Any) -> Totals:
    try:
        return Totals.from_dict(data)
    except ConfigurationError:
        return Totals()


def _tokens(data: Any) -> Tokens:
    if not isinstance(data, Mapping) or data.get("known") is not True:
        return Tokens(known=False)
    return Tokens(**{name: count(data.get(name)) or 0 for name in _COUNTS}, known=True)


def _is_message(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("role"), str)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
