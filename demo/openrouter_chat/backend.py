"""Whom the chat talks to: the API, or the fake service that comes with the library."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from openrouter import ConfigurationError, OpenRouter
from openrouter_chat.settings_table import library_profile

if TYPE_CHECKING:
    from openrouter import ApiKey
    from openrouter_chat.arguments import Options

# What `ConfigurationError.code` says where there is no key anywhere.
_NO_KEY = "missing_api_key"
# Seconds between two pieces of a made-up answer, so that it streams before one's eyes.
_PACE = 0.02


def connect_online(profile: str | None = None, **settings: Any) -> OpenRouter | None:
    """A client for the API; None where there is no key for it anywhere.

    Args:
        profile: The profile of the config files; None for that of the environment.
        **settings: What else the client gets.

    Raises:
        ConfigurationError: If the key or another setting cannot be used.
    """
    # A variable that is there and empty is how some programs unset one.
    if not os.environ.get("OPENROUTER_API_KEY", "a key").strip():
        return None
    profile = library_profile(profile)
    try:
        return OpenRouter(app_title="openrouter-chat", profile=profile, **settings)
    except ConfigurationError as error:
        if error.code != _NO_KEY:
            raise
        return None


def connect_with(key: ApiKey, options: Options, **settings: Any) -> OpenRouter:
    """A client for the API with a key that the user has just got.

    Args:
        key: The key.
        options: The command line.
        **settings: What else the client gets.

    Raises:
        ConfigurationError: If another setting cannot be used.
    """
    profile = library_profile(options.profile)
    return OpenRouter(key, app_title="openrouter-chat", profile=profile, **settings)


def connect_offline(*, lively: bool, **settings: Any) -> OpenRouter:
    """A client for the fake service.

    Args:
        lively: Whether it takes its time, as somebody is watching.
        **settings: What else the client gets.
    """
    from openrouter.testing import FakeOpenRouter

    return FakeOpenRouter(chunk_delay=_PACE if lively else 0.0).client(**settings)


def offline_notice(options: Options) -> tuple[str, ...]:
    """What to tell somebody who is about to read made-up answers."""
    if options.offline:
        why, how = "Offline", "leave out --offline and set OPENROUTER_API_KEY"
    else:
        why, how = "There is no API key", "set OPENROUTER_API_KEY"
    return (
        f"{why}: the embedded fake service answers.",
        "It makes its answers up and sends nothing anywhere. For real answers",
        f"{how}; keys: https://openrouter.ai/settings/keys",
    )
