"""``openrouter-chat config``."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from openrouter import OpenRouter
from openrouter.config_paths import config_paths, users_config_file
from openrouter_chat.backend import connect_online
from openrouter_chat.chat_settings import ChatSettings, SettingError
from openrouter_chat.parameters import value_of
from openrouter_chat.settings_table import (
    library_profile,
    load_chat_settings,
    save_chat_setting,
    unset_chat_setting,
)
from openrouter_chat.subcommands.parsers import actions, add_action, add_json

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
Settings: those of the library, and those of the chat in the table [chat] of
the same files. A profile has [profiles.NAME] and [chat.profiles.NAME].

examples:
  openrouter-chat config
  openrouter-chat config set model openai/gpt-5-mini
  openrouter-chat config set fallback '["openai/gpt-4o-mini"]' --profile work
  openrouter-chat config set max_cost 0.50
  openrouter-chat config unset max_cost
  openrouter-chat config edit
"""
_FIRST_LINES = """\
# Settings of openrouter and of openrouter-chat. What may stand here:
# https://github.com/openrouter-typed/openrouter-typed/blob/main/docs/settings.md
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``config``."""
    found = actions(parser, default="show")
    names = ", ".join(field.name for field in fields(ChatSettings))
    for name, help in (
        ("show", "shows all settings and where they come from"),
        ("path", "says which files are read"),
        ("edit", "opens your file in $VISUAL or $EDITOR"),
        ("set", "sets a setting of the chat in your file"),
        ("unset", "takes a setting of the chat out of your file"),
    ):
        action = add_action(found, name, help)
        if name in ("show", "path"):
            add_json(action)
        if name in ("set", "unset"):
            action.add_argument("name", metavar="NAME", help=f"one of {names}")
        if name == "set":
            action.add_argument("value", metavar="VALUE", help="a text, or JSON")
        action.add_argument("--profile", metavar="NAME", help="settings of this profile")
    parser.add_argument("--profile", metavar="NAME", help="settings of this profile")
    add_json(parser)


def run(context: Context) -> int:
    """Do what the arguments say."""
    actions = {"show": _show, "path": _path, "edit": _edit, "set": _set, "unset": _unset}
    return actions[context.arguments.action](context)


def _show(context: Context) -> int:
    profile = context.arguments.profile
    chat = load_chat_settings(profile)
    client = connect_online(profile)
    keyless = client is None
    # Nothing is sent, so that any key will do to see what the rest is.
    with client or OpenRouter("sk-or-v1-none", profile=library_profile(profile)) as client:
        settings = client.settings
    explained = settings.explain().rstrip("\n").split("\n")
    sources = dict(settings.sources)
    if keyless:
        explained = [line for line in explained if not line.startswith("api_key ")]
        del sources["api_key"]
    said = {field.name: getattr(chat, field.name) for field in fields(chat)}
    if context.arguments.json:
        library = {
            "base_url": settings.base_url,
            "profile": settings.profile,
            "config_files": settings.config_files,
            "sources": sources,
        }
        context.json({"library": library, "chat": said})
        return 0
    context.screen.answer("\n".join(explained) + "\n\n")
    context.facts("The chat", [(name, _shown(value)) for name, value in said.items()])
    if keyless:
        context.screen.remark("There is no API key; openrouter-chat login gets one.")
    return 0


def _shown(value: Any) -> Any:
    if isinstance(value, tuple):
        return ", ".join(value) or None
    return json.dumps(value) if isinstance(value, dict) else value


def _path(context: Context) -> int:
    read, users = config_paths(), users_config_file()
    if context.arguments.json:
        context.json({"read": read, "user": users})
        return 0
    for path in read:
        context.screen.answer(f"{path}\n")
    if users not in read:
        context.screen.remark(f"Yours would be {users}; it is not there yet.")
    return 0


def _edit(context: Context) -> int:
    path = users_config_file()
    if path is None:
        raise SettingError("There is no folder for settings: set HOME, or OPENROUTER_CONFIG.")
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if not editor.strip():
        raise SettingError(f"Set EDITOR to your editor, or open {path} yourself.")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(_FIRST_LINES)
        command = [*shlex.split(editor), str(path)]
        # The user's own editor.
        status = subprocess.run(command, check=False).returncode  # noqa: S603  # nosec B603
    except (OSError, ValueError) as error:
        raise SettingError(f"{editor} cannot be started on {path}: {error}.") from None
    if status:
        raise SettingError(f"{editor} failed with status {status}; {path} is as it left it.")
    # What is wrong is said now rather than by the next chat.
    load_chat_settings(context.arguments.profile)
    client = connect_online(context.arguments.profile)
    if client is not None:
        client.close()
    context.screen.remark(f"{path} is in order.")
    return 0


def _set(context: Context) -> int:
    found = context.arguments
    path = save_chat_setting(found.name, _value(found.name, found.value), found.profile)
    context.screen.remark(f"{found.name} is set in {path}.")
    return 0


def _value(name: str, text: str) -> Any:
    """A value of the command line: JSON, unless a text is wanted or it is none."""
    if name in ("model", "system", "theme", "reasoning", "max_cost"):
        return text
    value = value_of(text)
    return [text] if name == "fallback" and value == text else value


def _unset(context: Context) -> int:
    found = context.arguments
    if unset_chat_setting(found.name, found.profile):
        context.screen.remark(f"{found.name} is no longer set.")
    else:
        context.screen.remark(f"{found.name} was not set.")
    return 0
