"""What the pictures show: what is typed, what is answered, when the screen is as it should be."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Mapping

from openrouter.testing import FakeOpenRouter, faults

from .terminal import Watched

# By its path, as the tests have it from elsewhere than PYTHONPATH.
_PROGRAM = (sys.executable, str(Path(__file__).with_name("program.py")))
_ANSWER = """\
Stream it, and read the **whole answer** at the end:

```python
with client.chat.completions.stream(
    model="openai/gpt-4o-mini",
    messages="Name two rivers.",
) as stream:
    for chunk in stream:
        print(chunk.text, end="")
print(stream.completion().cost)
```

| river  | country | length   |
|--------|---------|----------|
| Danube | Austria | 2,850 km |
| Loire  | France  | 1,012 km |
"""


@dataclass(frozen=True)
class Scene:
    """A picture.

    Attributes:
        play: Goes to where the picture is taken.
        arguments: The command line.
        rows: The height of the terminal.
    """

    play: Callable[[Watched, FakeOpenRouter], None]
    arguments: tuple[str, ...] = ("--no-menu",)
    rows: int = 24


def show(name: str) -> Watched:
    """The terminal as the picture of this name has it; the program has left."""
    scene = SCENES[name]
    fake = FakeOpenRouter()
    with tempfile.TemporaryDirectory() as folder, fake.serve() as server:
        env = _environment(folder, server.base_url)
        # What the machine says is not for pictures.
        away = {each: None for each in os.environ if each.startswith("OPENROUTER_")}
        watched = Watched(*scene.arguments, rows=scene.rows, env={**away, **env}, program=_PROGRAM)
        try:
            scene.play(watched, fake)
            watched.settle()
        finally:
            watched.close()
    return watched


def _environment(folder: str, base_url: str) -> Mapping[str, str]:
    """Settings and histories of nobody, in English and in colours."""
    return {
        **dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), folder),
        "COLORTERM": "truecolor",
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "",
        "NO_PROXY": "127.0.0.1",
        "OPENROUTER_API_KEY": "sk-or-v1-0123456789abcdef",
        "OPENROUTER_BASE_URL": base_url,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


def _ready(chat: Watched, fake: FakeOpenRouter) -> None:
    """At the prompt, with the list of models, of which the line below the prompt tells."""
    chat.wait_for("Ctrl-D leaves.")
    chat.wait_until(lambda: bool(fake.requests), "the models fetched")


def _chat(chat: Watched, fake: FakeOpenRouter) -> None:
    _ready(chat, fake)
    fake.reply(_ANSWER)
    chat.enter("How do I read an answer as it comes?")
    chat.wait_for("cost $", "1 turn, context")


def _models(chat: Watched, fake: FakeOpenRouter) -> None:
    _ready(chat, fake)
    chat.enter("/model")
    chat.wait_for("Tab sort: best match")
    chat.press("down", "down")
    chat.wait_for("3/8 |")


def _trouble(chat: Watched, fake: FakeOpenRouter) -> None:
    _ready(chat, fake)
    fake.fail(faults.rate_limited(retry_after=90))
    chat.enter("Name three rivers.")
    chat.wait_for("How to go on?", "Back to the prompt")


def _start(chat: Watched, fake: FakeOpenRouter) -> None:
    chat.wait_for("What would you like to do?", "Leave")


SCENES = {
    "chat": Scene(_chat),
    "models": Scene(_models, rows=16),
    "start": Scene(_start, arguments=(), rows=12),
    "trouble": Scene(_trouble, rows=12),
}
