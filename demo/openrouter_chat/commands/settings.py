"""The settings of the chat: shown, changed from now on, and kept in the config file."""

from __future__ import annotations

import difflib
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Callable

from openrouter import ConfigurationError
from openrouter_chat.chat_settings import (
    EFFORTS,
    ChatSettings,
    SettingError,
    checked_setting,
)
from openrouter_chat.commands import request, server_tools
from openrouter_chat.commands.command import Command, Misuse, on_or_off
from openrouter_chat.commands.money import amount, set_budget
from openrouter_chat.commands.output import show_table, shown
from openrouter_chat.parameters import value_of
from openrouter_chat.settings_table import save_chat_setting, unset_chat_setting

if TYPE_CHECKING:
    from openrouter_chat.session import Session

_NAMES = tuple(each.name for each in fields(ChatSettings))


def _settings(session: Session, argument: str) -> None:
    name, value = [*argument.replace("=", " ", 1).split(None, 1), "", ""][:2]
    if not name:
        rows = [[each, written(getattr(session.settings, each))] for each in _NAMES]
        show_table(session, rows, ("setting", "value"))
        return
    if name not in _NAMES:
        near = difflib.get_close_matches(name, _NAMES, n=1)
        raise Misuse(
            f"There is no setting {name}" + (f"; did you mean {near[0]}?" if near else ".")
        )
    if value:
        meant = _checked(name, _READ[name](value.strip()))
        _APPLY.get(name, _nothing)(session, meant)
        session.settings = replace(session.settings, **{name: meant})
        session.screen.remark(_save(session, name, meant))
    session.screen.remark(f"{name}: {written(getattr(session.settings, name))}")


def _checked(name: str, value: Any) -> Any:
    """A setting, if it can be."""
    try:
        return value if value is None else checked_setting(name, value)
    except SettingError as error:
        raise Misuse(str(error)) from None


def written(value: Any) -> str:
    """A setting as people read it.

    Example:
        >>> written(None), written(True), written(("a/b", "c/d")), written({})
        ('-', 'on', 'a/b, c/d', '-')
    """
    if isinstance(value, bool):
        return "on" if value else "off"
    return shown(value) if value or value == 0 else "-"


def _save(session: Session, name: str, value: Any) -> str:
    """Write a setting into the config file, and say what came of it."""
    try:
        if value is None:
            unset_chat_setting(name, session.profile)
        else:
            save_chat_setting(name, value, session.profile)
    except (SettingError, ConfigurationError) as error:
        return f"This holds until the program ends; it cannot be kept: {error}"
    return "Kept in the settings."


def _model(text: str) -> str:
    if "/" not in text or len(text.split()) > 1:
        raise Misuse(f"{text!r} is no id of a model, such as openai/gpt-4o-mini.")
    return text


def _models(text: str) -> tuple[str, ...]:
    if text == "off":
        return ()
    return tuple(_model(each) for each in text.replace(",", " ").split())


def _reasoning(text: str) -> str:
    if text not in ("show", "hide", *EFFORTS):
        raise Misuse(f"{text!r} is none of show, hide, {', '.join(EFFORTS)}.")
    return text


def _params(text: str) -> Any:
    value = value_of(text)
    if not isinstance(value, dict):
        raise Misuse('Parameters are a JSON object, such as {"temperature": 0}.')
    return value


def _or_off(read: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda text: None if text in ("off", "clear") else read(text)


def _apply_models(session: Session, models: tuple[str, ...]) -> None:
    session.talk.params["models"] = list(models)
    if not models:
        del session.talk.params["models"]


def _apply_params(session: Session, params: dict[str, Any]) -> None:
    request.check(session, params)
    # What the settings said before, and no longer say.
    for name in session.settings.params:
        session.talk.params.pop(name, None)
    session.talk.params.update(params)


def _apply_web(session: Session, on: bool) -> None:
    server_tools.switch(session.talk.params, server_tools.TOOLS["web-search"], on)


def _nothing(session: Session, value: Any) -> None:
    """Whatever looks at the setting sees the new value."""


_READ: dict[str, Callable[[str], Any]] = {
    "model": _model,
    "fallback": _models,
    "system": _or_off(str),
    "reasoning": _reasoning,
    "web": on_or_off,
    "stream": on_or_off,
    "markdown": on_or_off,
    "menu": on_or_off,
    "theme": str,
    "history": on_or_off,
    "max_cost": _or_off(amount),
    "params": _params,
}
_APPLY: dict[str, Callable[[Session, Any], None]] = {
    "model": lambda session, model: setattr(session.talk, "model", model),
    "fallback": _apply_models,
    "system": lambda session, text: setattr(session.talk, "system", text),
    "reasoning": request.reasoning,
    "web": _apply_web,
    "stream": lambda session, on: setattr(session, "stream", on),
    "max_cost": set_budget,
    "params": _apply_params,
}

COMMANDS = {
    "settings": Command(
        "/settings [NAME [VALUE]]",
        "shows the settings, or changes one for good",
        _settings,
        _NAMES,
        "A change holds at once, and is kept in the config file. Switches are on or off;\n"
        "system and max_cost may be off. theme, menu and history hold from the next start on.",
    )
}
