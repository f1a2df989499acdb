"""Somebody at the keys of prompts and menus that run in the process of the test."""

from __future__ import annotations

from typing import Any, Iterator

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

CTRL_C, CTRL_D, DOWN, ENTER = "\x03", "\x04", "\x1b[B", "\r"


@pytest.fixture
def keys() -> Iterator[Any]:
    """What is typed; send it before it is asked for."""
    with create_pipe_input() as typed, create_app_session(input=typed, output=DummyOutput()):
        yield typed
