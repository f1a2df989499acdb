from __future__ import annotations

import gc
import os
import sys
from typing import Callable, Iterator

import pytest

from openrouter import logs
from tests.integration.options import pytest_addoption
from tests.record_guard import GUARD

# pytest looks for it here.
__all__ = ["pytest_addoption"]

# Windows has neither pseudo-terminals, which the chat is tested in, nor what scripts/bench asks of
# the system.
collect_ignore_glob = ["demo", "scripts/test_bench_*"] if sys.platform == "win32" else []


def pytest_sessionstart() -> None:
    GUARD.install()


def pytest_collection() -> None:
    """Keep pytest-cov before 7 from measuring child processes, too.

    Those that run in another folder find no settings there, and then nothing can be combined.
    """
    for name in [name for name in os.environ if name.startswith("COV_CORE_")]:
        del os.environ[name]


@pytest.fixture(autouse=True)
def _no_keys_in_logs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail each test that logs a key; leave logging as it was."""
    monkeypatch.setattr(logs, "_chosen", False)
    yield
    GUARD.restore()
    leaks, GUARD.leaks = GUARD.leaks, []
    assert leaks == [], "a record shows a key or an Authorization header"


@pytest.fixture(autouse=True)
def _no_garbage_in_the_depth(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let nothing be finalized in tests that nest deep, on Python 3.8.

    It ends the process where a finalizer runs at the depth at which recursion ends. What other
    tests have left behind goes before.
    """
    deep = sys.version_info < (3, 9) and "deep" in request.node.name
    if deep:
        gc.collect()
        gc.disable()
    yield
    if deep:
        gc.enable()


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Run each asynchronous test once on asyncio and once on trio."""
    name: str = request.param
    return name


@pytest.fixture(autouse=True)
def _no_settings_of_the_developer(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hide the developer's own key, proxy and files from all tests but the live ones."""
    if request.node.get_closest_marker("live") is not None:
        return
    for name in list(os.environ):
        if name.startswith("OPENROUTER_") or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", os.path.join(os.path.dirname(__file__), "no-such-folder"))
    # What is None here cannot be imported.
    monkeypatch.setitem(sys.modules, "keyring", None)


@pytest.fixture
def leaks() -> Callable[[], list[str]]:
    """Takes the records with a key so far, for tests that log one on purpose."""

    def take() -> list[str]:
        found, GUARD.leaks = GUARD.leaks, []
        return found

    return take
