"""What goes along with each question: instructions, parameters, reasoning, providers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openrouter_chat.chat_settings import EFFORTS
from openrouter_chat.commands.command import Command, Misuse
from openrouter_chat.commands.output import show_table
from openrouter_chat.parameters import value_of, wrong_name

if TYPE_CHECKING:
    from openrouter_chat.session import Session

# What has a command of its own, or is made by the chat.
_ELSEWHERE = {
    "model": "/model changes it",
    "models": "/fallback changes them",
    "messages": "the question is the message, and /system the instructions",
    "stream": "/settings stream on|off changes it",
    "budget": "/budget changes it",
}
_LISTS = ("order", "only", "ignore")
_SORTS = ("price", "throughput", "latency")


def _system(session: Session, argument: str) -> None:
    talk = session.talk
    if argument == "clear":
        talk.system = None
    elif argument:
        talk.system = argument
    if not talk.system:
        session.screen.remark("There are no instructions.")
        return
    said = talk.system if isinstance(talk.system, str) else json.dumps(talk.system, default=str)
    session.screen.remark(f"Instructions: {said}")


def _set(session: Session, argument: str) -> None:
    params = session.talk.params
    name, value = [*argument.replace("=", " ", 1).split(None, 1), "", ""][:2]
    if not name:
        rows = [[key, _written(held)] for key, held in sorted(params.items())]
        if rows:
            show_table(session, rows)
        else:
            session.screen.remark("No parameters are set.")
        return
    if name in _ELSEWHERE:
        raise Misuse(f"{name} cannot be set here: {_ELSEWHERE[name]}.")
    if not value:
        held = params.pop(name, None)
        check(session, {name: None} if held is None else {})
        session.screen.remark(f"{name} is not set." if held is None else f"{name} is unset.")
        return
    meant = value_of(value)
    check(session, {name: meant})
    params[name] = meant
    session.screen.remark(f"{name}: {_written(meant)}")


def check(session: Session, params: dict[str, Any]) -> None:
    """See to it that there are such parameters.

    Raises:
        Misuse: If there are not, with the one that was meant.
    """
    wrong = wrong_name(session.client, session.talk.model, params)
    if wrong is not None:
        name, meant = wrong
        hint = f"did you mean {meant}?" if meant else '/set extra_body {"…": …} sends anything.'
        raise Misuse(f"There is no parameter {name}; {hint}")


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def reasoning(session: Session, argument: str) -> None:
    """Show or hide reasoning, or ask for some."""
    params = session.talk.params
    word = argument.lower()
    if word in ("show", "hide"):
        session.show_reasoning = word == "show"
    elif word == "default":
        params.pop("reasoning", None)
    elif word in (*EFFORTS, "off"):
        params["reasoning"] = {"effort": "none" if word == "off" else word}
    elif word:
        raise Misuse(f"{argument!r} is no effort: {', '.join(EFFORTS)}.")
    asked = params.get("reasoning")
    effort = asked.get("effort") if isinstance(asked, dict) else None
    session.screen.remark(
        f"Reasoning is {'shown' if session.show_reasoning else 'hidden'}; "
        + (f"effort: {effort}." if effort else "its effort is the model's own.")
    )


def _provider(session: Session, argument: str) -> None:
    params = session.talk.params
    found = params.get("provider")
    wishes: dict[str, Any] = {**found} if isinstance(found, dict) else {}
    what, *values = argument.replace(",", " ").split() or [""]
    if what == "clear" and not values:
        wishes = {}
    elif what in _LISTS:
        if not values:
            raise Misuse(f"Which ones? Name providers behind {what}, such as azure.")
        wishes[what] = values
    elif what == "sort":
        if len(values) != 1 or values[0] not in _SORTS:
            raise Misuse(f"Providers are sorted by {', '.join(_SORTS)}.")
        wishes["sort"] = values[0]
    elif what:
        words = ", ".join([*_LISTS, "sort"])
        raise Misuse(f"{argument!r} says nothing about providers: {words}.")
    if wishes:
        params["provider"] = wishes
        show_table(session, [[key, _shown(value)] for key, value in wishes.items()])
    else:
        params.pop("provider", None)
        session.screen.remark("OpenRouter chooses the provider.")


def _shown(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    return value if isinstance(value, str) else _written(value)


COMMANDS = {
    "system": Command(
        "/system [TEXT | clear]",
        "shows, sets or clears the instructions",
        _system,
        ("clear",),
    ),
    "set": Command(
        "/set [NAME [VALUE]]",
        "sets a parameter of each request, or unsets it",
        _set,
        more="VALUE is JSON, else a text: /set temperature 0.2. Without VALUE it is unset; alone,\n"
        "/set lists what is set.",
    ),
    "reasoning": Command(
        "/reasoning [show|hide|EFFORT]",
        "shows or hides reasoning, asks for an effort",
        reasoning,
        ("show", "hide", *EFFORTS, "off", "default"),
        f"EFFORT is one of {', '.join(EFFORTS)}; off is none,\n" "default leaves it to the model.",
    ),
    "provider": Command(
        "/provider [WISH ... | clear]",
        "says who may serve the model",
        _provider,
        (*_LISTS, *(f"sort {by}" for by in _SORTS), "clear"),
        "WISH is one of: order A B, only A B, ignore A B, sort price|throughput|latency.",
    ),
}
