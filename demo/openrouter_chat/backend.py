"""Whom the chat talks to: the API, or the fake service that comes with the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping

from openrouter import OpenRouter

if TYPE_CHECKING:
    from openrouter_chat.arguments import Options

# Seconds between two pieces of a made-up answer, so that it streams before one's eyes.
_PACE = 0.02


def goes_offline(options: Options, environ: Mapping[str, str]) -> bool:
    """Whether the fake service answers: by request, or because there is no key."""
    return options.offline or not environ.get("OPENROUTER_API_KEY", "").strip()


def offline_notice(options: Options) -> tuple[str, ...]:
    """What to tell somebody who is about to read made-up answers."""
    if options.offline:
        why, how = "Offline", "leave out --offline and set OPENROUTER_API_KEY"
    else:
        why, how = "OPENROUTER_API_KEY is not set", "set it"
    return (
        f"{why}: the embedded fake service answers.",
        "It makes its answers up and sends nothing anywhere. For real answers",
        f"{how}; keys: https://openrouter.ai/settings/keys",
    )


def connect(offline: bool, *, lively: bool) -> OpenRouter:
    """A client for the API or for a fake of it.

    Args:
        offline: Whether it is the fake.
        lively: Whether the fake takes its time, as somebody is watching.

    Raises:
        ConfigurationError: If the key or the base URL cannot be used.
    """
    if not offline:
        return OpenRouter(app_title="openrouter-chat", retry=None)
    from openrouter.testing import FakeOpenRouter

    return FakeOpenRouter(chunk_delay=_PACE if lively else 0.0).client(retry=None)
