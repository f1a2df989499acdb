"""Cassettes as text: the same from every version of vcrpy, and with a word about who answered."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Mapping
from urllib.parse import urlsplit

import yaml

from tests.integration.scrubbing import is_openrouter

FAKE = "the fake server of openrouter.testing"


def said_of(recorded_with: str) -> str:
    """The first lines of a cassette.

    Example:
        >>> print(said_of("https://openrouter.ai"))
        # Recorded with https://openrouter.ai by scripts/record, scrubbed; do not edit.
    """
    text = f"# Recorded with {recorded_with} by scripts/record, scrubbed; do not edit."
    if is_openrouter(urlsplit(recorded_with).hostname or ""):
        return text
    return text + "\n# The real OpenRouter has never seen this: its answers may differ."


class CassetteFile:
    """A serializer of vcrpy's.

    Args:
        recorded_with: Who answers: ``FAKE``, or the address of a server.
    """

    def __init__(self, recorded_with: str) -> None:
        self._recorded_with = recorded_with

    def serialize(self, cassette: Mapping[str, Any]) -> str:
        """The text of a cassette."""
        content = {
            "recorded_with": self._recorded_with,
            "version": cassette["version"],
            "interactions": [_tidy(one) for one in cassette["interactions"]],
        }
        text: str = yaml.dump(
            content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=float("inf")
        )
        return f"{said_of(self._recorded_with)}\n{text}"

    def deserialize(self, text: str) -> Any:
        """What vcrpy reads of it; it passes over what it does not know."""
        return yaml.safe_load(text)


class _Dumper(yaml.SafeDumper):
    """Writes an event stream as lines."""


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style)


_Dumper.add_representer(str, _text)


def _tidy(interaction: Mapping[str, Any]) -> dict[str, Any]:
    request, response = interaction["request"], interaction["response"]
    code = response["status"]["code"]
    return {
        "request": {
            "method": request["method"],
            "uri": request["uri"],
            "headers": dict(sorted(request["headers"].items())),
            "body": request["body"],
        },
        "response": {
            "status": {"code": code, "message": HTTPStatus(code).phrase},
            "headers": dict(sorted(response["headers"].items())),
            "body": {"string": response["body"]["string"]},
        },
    }
