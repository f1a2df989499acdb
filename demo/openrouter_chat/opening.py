"""Opening a chat: whom it talks to, what it begins with, and where it is kept."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Mapping

import openrouter
from openrouter.user_folder import this_users_folder
from openrouter_chat.late_session import LateSession
from openrouter_chat.parameters import (
    call_options,
    check_names,
    request_params,
    shows_reasoning,
)
from openrouter_chat.session import Session
from openrouter_chat.settings_table import load_chat_settings

if TYPE_CHECKING:
    from openrouter import OpenRouter
    from openrouter_chat.arguments import Options
    from openrouter_chat.chat_settings import ChatSettings
    from openrouter_chat.record import Record
    from openrouter_chat.screen import Screen


def open_session(options: Options, screen: Screen) -> Session:
    """A chat.

    Args:
        options: The command line.
        screen: The terminal.

    Raises:
        ConfigurationError: If the key or another setting cannot be used.
        SettingError: If a setting of the chat cannot be used.
        UsageError: If the command line asks for what cannot be done.
        StoreError: If the chat to go on with cannot be read.
    """
    settings = load_chat_settings(options.profile)
    if not options.history:
        settings = replace(settings, history=False)
    params = request_params(options, settings)
    calls = call_options(options, settings)
    asked = options.go_on or options.attach or params or calls
    if screen.interactive and not asked and (options.offline or _surely_has_key()):
        return _late(options, screen, settings)
    return _at_once(options, screen, settings, params, calls)


def _surely_has_key() -> bool:
    """Whether there is a key in a place that is looked at quickly."""
    said = os.environ.get("OPENROUTER_API_KEY")
    if said is not None:
        # One that is there and empty says that there is none.
        return bool(said.strip())
    folder = this_users_folder()
    return folder is not None and (folder / "key").is_file()


def _late(options: Options, screen: Screen, settings: ChatSettings) -> Session:
    """A chat with nothing in it that has to be looked at before the prompt."""

    def make() -> tuple[OpenRouter, openrouter.Conversation]:
        client = _client(options, screen, {})
        if client is None:
            # Not the fake service: nobody was told of it.
            raise openrouter.ConfigurationError("There is no API key any more; start again.")
        model, system = options.model or settings.model, options.system or settings.system
        return client, openrouter.Conversation(client, model, system=system)

    if options.offline:
        _say_offline(options, screen)
    return LateSession(
        make,
        options.model or settings.model,
        screen,
        record=open_record(screen) if settings.history else None,
        offline=options.offline,
        profile=options.profile,
        stream=options.stream and settings.stream,
        show_reasoning=shows_reasoning(options, settings),
        settings=settings,
    )


def _client(options: Options, screen: Screen, calls: Mapping[str, Any]) -> OpenRouter | None:
    """A client of the API, or of the fake service where that was asked for; None without a key."""
    from openrouter_chat.backend import connect_offline, connect_online

    if options.offline:
        return connect_offline(lively=screen.lively, retry=None, **calls)
    return connect_online(options.profile, retry=None, **calls)


def _say_offline(options: Options, screen: Screen) -> None:
    from openrouter_chat.backend import offline_notice

    screen.remark(*offline_notice(options))


def _at_once(
    options: Options,
    screen: Screen,
    settings: ChatSettings,
    params: Mapping[str, Any],
    calls: Mapping[str, Any],
) -> Session:
    """A chat of which everything is made, and so checked, before it begins."""
    # Late, as most chats need none of it before their prompt.
    from openrouter_chat.attaching import attachment
    from openrouter_chat.backend import connect_offline
    from openrouter_chat.continuing import go_on

    attachments = [attachment(source) for source in options.attach]
    client = None if options.offline else _client(options, screen, calls)
    if client is None and screen.interactive and not options.offline:
        client = _first_run(options, screen, calls)
    offline = client is None
    if client is None:
        _say_offline(options, screen)
        client = connect_offline(lively=screen.lively, retry=None, **calls)
    record = None
    try:
        model, system = options.model or settings.model, options.system or settings.system
        check_names(client, model, params)
        if options.go_on:
            talk, record = go_on(
                client, settings.history, model=options.model, system=options.system, **params
            )
        else:
            talk = openrouter.Conversation(client, model, system=system, **params)
            record = open_record(screen) if settings.history else None
    except BaseException:
        client.close()
        raise
    return Session(
        client,
        talk,
        screen,
        record,
        offline=offline,
        profile=options.profile,
        stream=options.stream and settings.stream,
        show_reasoning=shows_reasoning(options, settings),
        attachments=attachments,
        settings=settings,
        budget=calls.get("budget"),
    )


def _first_run(options: Options, screen: Screen, calls: Mapping[str, Any]) -> OpenRouter | None:
    """Let somebody without a key get one; None when they would rather go offline."""
    from openrouter_chat.backend import connect_with
    from openrouter_chat.login import log_in

    title = "There is no API key yet. How to go on?"
    key = log_in(screen, title, "Go offline: a fake service answers, nothing is sent")
    return None if key is None else connect_with(key, options, retry=None, **calls)


def open_record(screen: Screen) -> Record | None:
    """The history; without it there is still an answer."""
    from openrouter_chat.record import Record
    from openrouter_chat.store import StoreError

    try:
        return Record()
    except StoreError as error:
        screen.remark(str(error))
        return None
