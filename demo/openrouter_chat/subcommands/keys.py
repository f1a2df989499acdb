"""``openrouter-chat keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_chat.subcommands.parsers import (
    actions,
    add_action,
    add_client,
    add_json,
    add_yes,
    usd,
)
from openrouter_chat.views import dollars

if TYPE_CHECKING:
    import argparse

    from openrouter_chat.subcommands.context import Context

HELP = """\
Shows the key in use: its end, where it was found, and its limit.

To list, make and delete keys the key in use must be one for management.

examples:
  openrouter-chat keys
  openrouter-chat keys list --json
  openrouter-chat keys create "Nightly batch" --limit 5 --reset daily
  openrouter-chat keys delete 9f86d081884c7d65
"""
_PAGE = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind ``keys``."""
    add_client(parser)
    add_json(parser)
    found = actions(parser, default="show")
    for name, help in (
        ("show", "shows the key in use"),
        ("list", "lists the keys of the account"),
        ("create", "makes a key and prints it, this once"),
        ("delete", "deletes a key for good"),
    ):
        action = add_action(found, name, help)
        add_client(action)
        add_json(action)
        if name == "create":
            action.add_argument("label", metavar="NAME", help="what to call it")
            action.add_argument(
                "--limit", metavar="USD", type=usd, default=None, help="the most it may spend"
            )
            action.add_argument(
                "--reset",
                choices=("daily", "weekly", "monthly"),
                default=None,
                help="when the limit starts anew (default: never)",
            )
        if name == "delete":
            action.add_argument("hash", metavar="HASH", help="its hash, or how that begins")
            add_yes(action)


def run(context: Context) -> int:
    """Do what the arguments say."""
    return {"show": _show, "list": _list, "create": _create, "delete": _delete}[
        context.arguments.action
    ](context)


def _show(context: Context) -> int:
    client = context.client
    settings, key = client.settings, client.key.get()
    source = settings.sources.get("api_key", "argument")
    if context.arguments.json:
        context.json({"key": str(settings.api_key), "source": source, **key.to_dict()})
        return 0
    context.facts(
        "The key in use",
        [
            ("key", settings.api_key),
            ("found in", source),
            ("label", key.label),
            ("for management", key.is_management_key),
            ("limit", _limit(key)),
            ("remaining", dollars(key.limit_remaining, "-")),
            ("spent", dollars(key.usage, "-")),
            ("expires", key.expires_at or "never"),
        ],
    )
    return 0


def _all(context: Context) -> list[Any]:
    from openrouter_api.api.api_keys.list_keys import list_keys

    found: list[Any] = []
    while True:
        page = context.client.send(list_keys(include_disabled="true", offset=len(found))).data or []
        found += page
        if len(page) < _PAGE:
            return found


def _list(context: Context) -> int:
    keys = _all(context)
    if context.arguments.json:
        context.json(keys)
        return 0
    if not keys:
        context.screen.remark("There are no keys besides the one in use.")
        return 0
    context.show(
        "Keys",
        ("name", "label", "limit", "remaining", "spent", "state", "hash"),
        [
            (
                key.name,
                key.label,
                _limit(key),
                dollars(key.limit_remaining, "-"),
                dollars(key.usage, "-"),
                "disabled" if key.disabled else "active",
                str(key.hash)[:16],
            )
            for key in keys
        ],
    )
    return 0


def _create(context: Context) -> int:
    from openrouter_api.api.api_keys.create_keys import create_keys

    found = context.arguments
    body: dict[str, Any] = {"name": found.label}
    if found.limit is not None:
        body["limit"] = float(found.limit)
    if found.reset is not None:
        body["limit_reset"] = found.reset
    made = context.client.send(create_keys(body))
    if found.json:
        context.json(made)
        return 0
    context.screen.answer(f"{made.key}\n")
    context.screen.remark("This is the only time that the key is shown: keep it now.")
    return 0


def _delete(context: Context) -> int:
    from openrouter import ConfigurationError
    from openrouter_api.api.api_keys.delete_keys import delete_keys

    wanted = context.arguments.hash.lower()
    found = [key for key in _all(context) if str(key.hash).startswith(wanted)]
    if len(found) != 1:
        many = f"{len(found)} keys begin" if found else "No key begins"
        raise ConfigurationError(f"{many} with {wanted!r}; `openrouter-chat keys list` shows them.")
    key = found[0]
    if not context.sure(f"Delete the key {key.name!r} ({key.label}) for good?"):
        return 0
    context.client.send(delete_keys(str(key.hash)))
    if context.arguments.json:
        context.json({"deleted": key.hash})
    else:
        context.screen.remark(f"The key {key.name!r} is deleted.")
    return 0


def _limit(key: Any) -> str:
    if key.limit is None:
        return "none"
    return dollars(key.limit) + (f" {key.limit_reset}" if key.limit_reset else "")
