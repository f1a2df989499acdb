"""Stand-ins for the module ``keyring``."""

from __future__ import annotations

import sys
import types
from typing import Any

import pytest


class KeyringError(Exception):
    pass


class NoKeyringError(KeyringError, RuntimeError):
    pass


class Keyring(types.ModuleType):
    """What a keyring does, in a dict; or it fails each time with an error."""

    def __init__(self, error: Exception | None = None) -> None:
        super().__init__("keyring")
        self.kept: dict[tuple[str, str], Any] = {}
        self.error = error
        self.calls = 0
        self.keeps = True

    def get_password(self, service: str, account: str) -> Any:
        self._count()
        return self.kept.get((service, account))

    def set_password(self, service: str, account: str, password: str) -> None:
        self._count()
        if self.keeps:
            self.kept[service, account] = password

    def _count(self) -> None:
        self.calls += 1
        if self.error is not None:
            raise self.error


def install(monkeypatch: pytest.MonkeyPatch, error: Exception | None = None) -> Keyring:
    """Put a stand-in in the place of ``keyring`` for one test."""
    keyring: Any = Keyring(error)
    errors: Any = types.ModuleType("keyring.errors")
    errors.NoKeyringError = NoKeyringError
    keyring.errors = errors
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    monkeypatch.setitem(sys.modules, "keyring.errors", errors)
    stand_in: Keyring = keyring
    return stand_in
