"""Lists to pick from: letters that are typed narrow them, Enter picks, Esc leaves.

What is in a list, and how its lines look, are plain functions; here is only what the keys do.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, Mapping, NamedTuple, Sequence, TypeVar

from openrouter_chat.model_table import SORTS, Row, Wanted, clip, fit, layout, score

if TYPE_CHECKING:
    from prompt_toolkit import Application
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding import KeyPressEvent

    from openrouter_chat.screen import Screen
    from openrouter_chat.store import Chat

    Layout = Callable[[Sequence[Any], int], "tuple[str, list[str]]"]

Item = TypeVar("Item")
_HEIGHT = 12
# Seconds in which what follows an Esc makes it the beginning of another key.
_ESC = 0.1


def available(screen: Screen) -> bool:
    """Whether somebody is there to pick: at keys, in front of a terminal that can be drawn on."""
    at_keys = sys.stdin is not None and sys.stdin.isatty()
    return screen.lively and at_keys and os.environ.get("TERM") != "dumb"


def confirm(screen: Screen, question: str) -> bool:
    """Ask for a yes; where nobody is there to say it, it is a no."""
    if not available(screen):
        return False
    import questionary

    return bool(questionary.confirm(question, default=False).ask())


class ModelView(NamedTuple):
    """How the list of models is looked at just now."""

    sort: str = ""
    free: bool = False
    tools: bool = False

    def rows(self, rows: Sequence[Row], query: str) -> list[Row]:
        """The models to show."""
        flags = [name for name in ("free", "tools") if getattr(self, name)]
        return Wanted(query, frozenset(flags), sort=self.sort, fuzzy=True).of(rows)

    @property
    def hints(self) -> str:
        """What the keys do, and what they have done."""
        sort = self.sort or "best match"
        free, tools = ("on" if on else "off" for on in (self.free, self.tools))
        return f"Tab sort: {sort} | ^F free: {free} | ^T tools: {tools} | Esc leaves"


def pick_model(rows: Sequence[Row], query: str = "") -> str | None:
    """Let somebody pick a model; None if they leave."""
    views = [ModelView()]

    def change(**fields: Any) -> None:
        views[0] = views[0]._replace(**fields)

    def sort() -> None:
        change(sort=SORTS[(SORTS.index(views[0].sort) + 1) % len(SORTS)])

    picker = Picker(
        title="Model",
        find=lambda query: views[0].rows(rows, query),
        layout=layout,
        keys={
            "tab": sort,
            "c-s": sort,
            "c-f": lambda: change(free=not views[0].free),
            "c-t": lambda: change(tools=not views[0].tools),
        },
        hints=lambda: views[0].hints,
        query=query,
    )
    picked = picker.run()
    return None if picked is None else picked.id


def pick_chat(chats: Sequence[Chat], when: Callable[[float], str]) -> int | None:
    """Let somebody pick a chat; None if they leave."""
    picker = Picker(
        title="Chat",
        find=lambda query: found_chats(chats, query),
        layout=lambda rows, width: chat_layout(rows, width, when),
    )
    picked = picker.run()
    return None if picked is None else picked.id


def found_chats(chats: Sequence[Chat], query: str) -> list[Chat]:
    """The chats whose title or model has all words of a query; their order stays."""
    return [
        chat
        for chat in chats
        if all(score(word, f"{chat.title} {chat.model}") is not None for word in query.split())
    ]


def chat_layout(
    chats: Sequence[Chat], width: int, when: Callable[[float], str]
) -> tuple[str, list[str]]:
    """A heading and a line for each chat, each exactly `width` columns wide.

    Args:
        chats: The chats.
        width: How many columns there are; the model is shown from 72 on.
        when: Writes a time.
    """
    with_model = width >= 72
    rest = max(width - 24 - (30 if with_model else 0), 0)

    def line(number: str, title: str, model: str, time: str) -> str:
        pieces = [fit(number, 4, right=True), fit(title, rest)]
        pieces += [fit(model, 28)] if with_model else []
        return clip("  ".join([*pieces, fit(time, 16)]), width)

    rows = [
        line(str(chat.id), chat.title or "(no title)", chat.model, when(chat.updated))
        for chat in chats
    ]
    return line("id", "title", "model", "last used"), rows


def _no_hints() -> str:
    return "Enter picks | Esc leaves"


@dataclass
class Picker(Generic[Item]):
    """A list on the terminal.

    Attributes:
        title: What is picked.
        find: What the list holds for what was typed.
        layout: The lines of the list for so many columns.
        keys: What further keys do.
        hints: A line about the keys.
        query: What is typed already.
    """

    title: str
    find: Callable[[str], Sequence[Item]]
    layout: Layout
    keys: Mapping[str, Callable[[], None]] = field(default_factory=dict)
    hints: Callable[[], str] = _no_hints
    query: str = ""

    def run(self) -> Item | None:
        """Show it until something is picked; None if nothing is."""
        return _Shown(self).application().run(handle_sigint=False)


class _Shown(Generic[Item]):
    """A picker while it is on the screen."""

    def __init__(self, picker: Picker[Item]) -> None:
        from prompt_toolkit.buffer import Buffer

        self._picker = picker
        self._place = 0
        self._buffer = Buffer(multiline=False, on_text_changed=lambda _: self._look())
        self._items: Sequence[Item] = ()
        self._buffer.insert_text(picker.query)
        self._look()

    def _look(self) -> None:
        """Look anew for what was typed, from the top."""
        self._items = self._picker.find(self._buffer.text)
        self._place = 0

    def _move(self, by: int) -> None:
        self._place = max(0, min(self._place + by, len(self._items) - 1))

    def _change(self, do: Callable[[], None]) -> None:
        do()
        self._look()

    def application(self) -> Application[Item | None]:
        from prompt_toolkit import Application
        from prompt_toolkit.layout import Layout as Screenful

        app: Application[Item | None] = Application(
            layout=Screenful(self._windows()), key_bindings=self._bindings(), erase_when_done=True
        )
        app.ttimeoutlen = _ESC
        return app

    def _windows(self) -> Any:
        from prompt_toolkit.data_structures import Point
        from prompt_toolkit.layout import HSplit, VSplit, Window
        from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
        from prompt_toolkit.layout.dimension import Dimension

        def text(get: Callable[[], StyleAndTextTuples]) -> Any:
            return Window(FormattedTextControl(get), height=1)

        title = f"{self._picker.title}: "
        entry = VSplit(
            [
                Window(FormattedTextControl(title), width=len(title), height=1),
                Window(BufferControl(self._buffer), height=1),
            ]
        )
        control = FormattedTextControl(
            self._list, get_cursor_position=lambda: Point(0, self._place), show_cursor=False
        )
        rows = Window(control, height=Dimension(min=1, max=_HEIGHT), always_hide_cursor=True)
        head = text(lambda: [("bold", self._layout()[0])])
        foot = text(lambda: [("", self._foot())])
        return HSplit([entry, head, rows, foot])

    def _layout(self) -> tuple[str, list[str]]:
        from prompt_toolkit.application import get_app

        return self._picker.layout(self._items, get_app().output.get_size().columns)

    def _list(self) -> StyleAndTextTuples:
        styled: StyleAndTextTuples = []
        for place, line in enumerate(self._layout()[1]):
            end = "" if place == len(self._items) - 1 else "\n"
            styled.append(("reverse" if place == self._place else "", line + end))
        return styled

    def _foot(self) -> str:
        place = f"{min(self._place + 1, len(self._items))}/{len(self._items)}"
        return f"{place} | {self._picker.hints()}"

    def _bindings(self) -> Any:
        from prompt_toolkit.key_binding import KeyBindings

        bindings = KeyBindings()

        def bind(key: str, do: Callable[[], None]) -> None:
            @bindings.add(key)
            def _(event: KeyPressEvent) -> None:
                do()

        moves = {"up": -1, "c-p": -1, "down": 1, "c-n": 1, "pageup": -_HEIGHT, "pagedown": _HEIGHT}
        for key, by in moves.items():
            bind(key, partial(self._move, by))
        for key, do in self._picker.keys.items():
            bind(key, partial(self._change, do))

        @bindings.add("enter")
        def _(event: KeyPressEvent) -> None:
            event.app.exit(result=self._items[self._place] if self._items else None)

        @bindings.add("escape", eager=True)
        @bindings.add("c-c")
        @bindings.add("c-d")
        def _(event: KeyPressEvent) -> None:
            event.app.exit(result=None)

        return bindings
