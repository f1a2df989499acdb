"""A config file as data: settings, profiles, and which line is wrong. No I/O.

Python's TOML reader does not say where in a file a name stands. The place is needed only when
something is wrong, so it is found by reading the file again, line by line more of it, until the
name is there: right for every way of writing TOML, and slow only where nobody minds.

The text may hold a key. It travels hidden, and what is wrong with it is returned as a sentence
rather than raised: no frame of a traceback has the text in a variable.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from typing import Any, Iterable, Mapping, Sequence

import attrs

from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError
from openrouter.settings_names import SETTINGS

# The terminal chat keeps its own settings there.
_TABLES_OF_OTHERS = frozenset({"chat"})
_LINE = re.compile(r" \(at line (\d+), column \d+\)$")

Names = Sequence[str]


@attrs.frozen
class ConfigFile:
    """What a config file says.

    Attributes:
        path: Where it is, for messages.
        settings: Settings by name, from outside all profiles; keys are hidden.
        profiles: The same of each profile.
        text: What it says, hidden.
    """

    path: str
    settings: Mapping[str, Any] = attrs.field(repr=False)
    profiles: Mapping[str, Mapping[str, Any]] = attrs.field(repr=False)
    text: Hidden[str] = attrs.field(repr=False)

    def line(self, *names: str) -> int:
        """The line, from 1, in which the last of ``names`` begins, each inside the one before."""
        return _line_of(self.text, names)

    @property
    def holds_key(self) -> bool:
        """Whether there is a key in it, used or not."""
        return any("api_key" in table for table in (self.settings, *self.profiles.values()))


def parse_config(path: str, text: Hidden[str]) -> ConfigFile:
    r"""Read the text of a config file.

    Args:
        path: Where it is, for messages.
        text: TOML: settings at the top, ``[profiles.NAME]`` tables of settings, and a ``[chat]``
            table that is not looked at.

    Raises:
        ConfigurationError: If it is no TOML, if a name is unknown, or if a setting has the wrong
            type; with file, line and, for a name, the nearest one.

    Example:
        >>> file = parse_config("a.toml", Hidden('timeout = 60\n[profiles.eu]\ntimeout = 90'))
        >>> file.settings, file.profiles
        ({'timeout': 60}, {'eu': {'timeout': 90}})
        >>> parse_config("a.toml", Hidden("timeot = 60"))  # doctest: +ELLIPSIS
        Traceback (most recent call last):
            ...
        openrouter.errors.ConfigurationError: a.toml, line 1: there is no setting 'timeot'; did ...
    """
    document: Hidden[dict[str, Any]] = Hidden({})
    problem = _read(text, document)
    if problem is None:
        wrong = _problem_in(document.reveal())
        problem = wrong and f"line {_line_of(text, wrong[0])}: {wrong[1]}"
    if problem is not None:
        raise ConfigurationError(f"{path}, {problem}")
    return ConfigFile(
        path,
        _settings_in(document.reveal()),
        {name: _settings_in(t) for name, t in document.reveal().get("profiles", {}).items()},
        text,
    )


def _toml() -> Any:
    return import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")


def _read(text: Hidden[str], document: Hidden[dict[str, Any]]) -> str | None:
    """Fill ``document`` from ``text``; what is wrong where that cannot be done."""
    toml = _toml()
    try:
        document.reveal().update(toml.loads(text.reveal()))
        return None
    except RecursionError:
        return "line 1: this is nested too deeply."
    except toml.TOMLDecodeError as error:
        said = str(error)
    found = _LINE.search(said)
    line = int(found.group(1)) if found else text.reveal().rstrip("\n").count("\n") + 1
    return f"line {line}: this is no TOML: {_LINE.sub('', said)}."


def _problem_in(document: Mapping[str, Any]) -> tuple[Names, str] | None:
    """The first wrong name with what is wrong with it."""
    profiles = document.get("profiles", {})
    if not isinstance(profiles, dict):
        return ("profiles",), "profiles takes tables such as [profiles.work]."
    own = {n: v for n, v in document.items() if n != "profiles" and n not in _TABLES_OF_OTHERS}
    tables: list[tuple[tuple[str, ...], Any]] = [((), own)]
    tables += [(("profiles", name), table) for name, table in profiles.items()]
    for place, table in tables:
        if not isinstance(table, dict):
            return place, f"profiles.{place[-1]} takes a table such as [profiles.work]."
        for name, value in table.items():
            problem = _problem_with(name, value)
            if problem is not None:
                return (*place, name), problem
    return None


def _problem_with(name: str, value: object) -> str | None:
    setting = SETTINGS.get(name)
    if setting is None:
        if name == "profile" and isinstance(value, dict) and value:
            return f"there is no setting 'profile'; did you mean [profiles.{next(iter(value))}]?"
        return f"there is no setting {name!r}{suggestion(name, SETTINGS)}"
    if not setting.accepts(value):
        return f"{name} takes {setting.takes}, not {_toml_kind(value)}."
    return None


def _toml_kind(value: object) -> str:
    """What a value is in TOML's words; a number is shown, as it may be one out of bounds."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        kinds = {str: "a text", bool: "true or false", list: "a list", dict: "a table"}
        return kinds.get(type(value), "a date or a time")
    return repr(value)


def suggestion(name: str, known: Iterable[str]) -> str:
    """The end of a sentence that says which name was meant, or which there are.

    Example:
        >>> suggestion("wrok", ["home", "work"]), suggestion("x", ["home", "work"])
        ("; did you mean 'work'?", '; there are home, work.')
        >>> suggestion("x", [])
        '.'
    """
    names = sorted(known)
    from difflib import get_close_matches

    near = get_close_matches(name, names, n=1)
    if near:
        return f"; did you mean {near[0]!r}?"
    return f"; there are {', '.join(names)}." if names else "."


def _line_of(text: Hidden[str], names: Names) -> int:
    """The line, from 1, in which the last of ``names`` begins, each inside the one before."""
    toml = _toml()
    lines = Hidden(text.reveal().split("\n"))
    begins = read = 1
    # The whole file has the name, so this ends.
    while not _has(_start_of(lines, read, toml), names):
        read += 1
        # In the middle of a value of several lines nothing can be read.
        if _start_of(lines, read - 1, toml) is not None:
            begins = read
    return begins


def _start_of(lines: Hidden[list[str]], number: int, toml: Any) -> Any:
    """What the first lines say; None if they end in the middle of a value."""
    try:
        return toml.loads("\n".join([*lines.reveal()[:number], ""]))
    except toml.TOMLDecodeError:
        return None


def _has(value: Any, names: Names) -> bool:
    for name in names:
        if not isinstance(value, dict) or name not in value:
            return False
        value = value[name]
    return True


def _settings_in(table: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: table[name] for name in SETTINGS if name in table}
    if "api_key" in found:
        found["api_key"] = Hidden(found["api_key"])
    return found
