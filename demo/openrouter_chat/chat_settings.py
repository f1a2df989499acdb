"""What the ``[chat]`` table of a config file can say. No I/O."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Callable, Mapping

if TYPE_CHECKING:
    Check = Callable[[Any], bool]

EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
THEMES = ("default", "light", "mono", "high-contrast")


@dataclass(frozen=True)
class ChatSettings:
    """Settings of the chat; the command line and the commands of the chat win over them.

    Attributes:
        model: The model that is asked.
        fallback: Models that are asked when that one fails, in this order.
        system: Instructions that precede each conversation.
        reasoning: ``"show"``, ``"hide"``, or an effort such as ``"high"``, which is asked for and
            shown.
        web: Whether the model may search the web.
        stream: Whether answers are shown while they arrive.
        markdown: Whether answers are drawn as Markdown on a terminal.
        menu: Whether a chat begins with a menu.
        theme: The colours.
        history: Whether chats are kept.
        max_cost: USD that one run may spend; None for no limit.
        params: Parameters of every request, as for ``/set``.
    """

    model: str = "openai/gpt-4o-mini"
    fallback: tuple[str, ...] = ()
    system: str | None = None
    reasoning: str = "show"
    web: bool = False
    stream: bool = True
    markdown: bool = True
    menu: bool = True
    theme: str = "default"
    history: bool = True
    max_cost: Decimal | None = None
    params: Mapping[str, Any] = field(default_factory=dict)


class SettingError(ValueError):
    """A setting of the chat that cannot be; the text says which, and what it takes."""


def read_table(table: Any, below: ChatSettings | None = None) -> ChatSettings:
    """The settings that a ``[chat]`` table makes of others.

    Args:
        table: The table; its ``profiles`` are not looked at.
        below: The settings that it lies over; those of nobody when left out.

    Raises:
        SettingError: If it holds a name that is none, or a value of a wrong kind.

    Example:
        >>> read_table({"model": "openai/gpt-5-mini", "max_cost": "0.50"}).max_cost
        Decimal('0.50')
    """
    if not isinstance(table, Mapping):
        raise SettingError("chat takes a table: [chat].")
    said = {name: value for name, value in table.items() if name != "profiles"}
    checked = {name: checked_setting(name, value) for name, value in said.items()}
    return replace(below or ChatSettings(), **checked)


def checked_setting(name: str, value: Any) -> Any:
    """A setting as it is kept.

    Raises:
        SettingError: If there is no such setting, or the value is none for it.

    Example:
        >>> checked_setting("web", "yes")
        Traceback (most recent call last):
            ...
        openrouter_chat.chat_settings.SettingError: web takes true or false, not 'yes'.
    """
    known = [one.name for one in fields(ChatSettings)]
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}."
        raise SettingError(f"there is no setting {name!r}; {hint}")
    takes, accepts = _KINDS[name]
    if not accepts(value):
        raise SettingError(f"{name} takes {takes}, not {value!r}.")
    if name == "fallback":
        return tuple(value)
    return _amount(value) if name == "max_cost" else value


def _amount(value: Any) -> Decimal | None:
    """USD; None for what is no amount."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float, Decimal)):
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and amount >= 0 else None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_switch(value: Any) -> bool:
    return isinstance(value, bool)


def _one_of(*words: str) -> tuple[str, Check]:
    return ", ".join(words[:-1]) + f" or {words[-1]}", lambda value: value in words


_SWITCH = "true or false", _is_switch
_KINDS: dict[str, tuple[str, Check]] = {
    "model": ("the name of a model", _is_text),
    "fallback": (
        "a list of models",
        lambda value: isinstance(value, (list, tuple)) and all(map(_is_text, value)),
    ),
    "system": ("a text", _is_text),
    "reasoning": _one_of("show", "hide", *EFFORTS),
    "web": _SWITCH,
    "stream": _SWITCH,
    "markdown": _SWITCH,
    "menu": _SWITCH,
    "theme": _one_of(*THEMES),
    "history": _SWITCH,
    "max_cost": ("USD, such as 0.50", lambda value: _amount(value) is not None),
    "params": ("a table of parameters", lambda value: isinstance(value, Mapping)),
}
