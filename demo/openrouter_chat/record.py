"""A conversation's place in the history: each turn is stored when asked, as it comes, and whole."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any, Iterator, Mapping, Sequence

from openrouter_chat import store

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from openrouter import Conversation, Turn

# Seconds between two parts of an answer that are stored.
_PACE = 1.0


class Record:
    """Follows one conversation, and writes down what becomes of it. Close it in the end.

    Args:
        path: The history; None for that of this user.
        chat: The chat that goes on, if one does.
        seen: The last turn of it that the conversation has.

    Attributes:
        db: The history.
        chat: The chat; None until something is asked.
        moved: Why a copy of the chat goes on, for the user; None when they were told, or none does.

    Raises:
        StoreError: If the history cannot be used.
    """

    def __init__(self, path: Path | None = None, chat: int | None = None, seen: int = 0) -> None:
        self.db: sqlite3.Connection = store.connect(path)
        self.chat = chat
        self.moved: str | None = None
        self._path = path
        self._seen = seen

    def close(self) -> None:
        """Let go of the history."""
        self.db.close()

    def follow(self, chat: int | None, seen: int = 0) -> None:
        """Follow another conversation from now on: a stored one, or a new one."""
        self.chat, self._seen = chat, seen

    @contextlib.contextmanager
    def answering(
        self, talk: Conversation, place: int, messages: Sequence[Mapping[str, Any]]
    ) -> Iterator[Part]:
        """Write down a question, then its answer as it comes.

        Where another process has gone on with the chat, a copy of it goes on here.

        Args:
            talk: The conversation.
            place: How many of its turns stay in front of the question.
            messages: What is asked.

        Raises:
            StoreError: If it cannot be written, or another process deleted the chat.
        """
        if self.chat is None:
            self.chat = store.new_chat(self.db, talk.to_dict())
        try:
            turn = store.begin_turn(self.db, self.chat, place, messages, seen=self._seen)
        except store.ElsewhereError:
            gone = self.chat
            self._copy_turns(talk)
            turn = store.begin_turn(self.db, self.chat, place, messages, seen=self._seen)
            self.moved = (
                f"Chat {gone} went on in another window. "
                f"What is said here goes on as chat {self.chat}."
            )
        self._seen = turn
        part = Part(self._path, turn)
        try:
            yield part
        finally:
            part.stop()

    def finish(self, part: Part, talk: Conversation, turn: Turn) -> None:
        """Write down what came of a question, and what the conversation is by now.

        Raises:
            StoreError: If it cannot be written.
        """
        part.stop()
        store.finish_turn(self.db, part.turn, turn.to_dict())
        self.settle(talk)

    def settle(self, talk: Conversation) -> None:
        """Write down what a conversation has besides its turns: model, instructions, sums."""
        if self.chat is not None:
            store.save_settings(self.db, self.chat, talk.to_dict())

    def cut(self, talk: Conversation) -> None:
        """Forget the turns that a conversation no longer has.

        Raises:
            StoreError: If it cannot be written, or another process went on with the chat.
        """
        if self.chat is not None:
            store.cut_turns(self.db, self.chat, len(talk.turns), seen=self._seen)
            self.settle(talk)

    def copy(self, talk: Conversation, title: str) -> None:
        """Go on in a new chat that holds all that was said so far."""
        store.rename_chat(self.db, self._copy_turns(talk), title)

    def _copy_turns(self, talk: Conversation) -> int:
        chat = store.new_chat(self.db, talk.to_dict())
        self.follow(chat)
        turns = [*enumerate(talk.turns)]
        if talk.failed is not None:
            turns.append((talk.to_dict()["failed"]["keep"], talk.failed))
        for place, turn in turns:
            self._seen = store.begin_turn(self.db, chat, place, turn.messages, seen=self._seen)
            store.finish_turn(self.db, self._seen, turn.to_dict())
        return chat


class Part:
    """What has come of an answer; written down every second by a thread of its own.

    A thread, as the answer may pause, and what is on the screen then should not be lost.
    """

    def __init__(self, path: Path | None, turn: int) -> None:
        self.turn = turn
        self._path = path
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._write, name="history", daemon=True)
        self._thread.start()

    def add(self, text: str, reasoning: str = "") -> None:
        """Take a piece of the answer."""
        if reasoning:
            self._reasoning.append(reasoning)
        if text:
            self._text.append(text)

    def stop(self) -> None:
        """Write no more."""
        self._over.set()
        self._thread.join()

    def _write(self) -> None:
        written = 0
        while not self._over.wait(_PACE):
            size = len(self._text) + len(self._reasoning)
            if size == written:
                continue
            text, reasoning = "".join(self._text), "".join(self._reasoning)
            # What cannot be written now is written in a second, or when the answer is whole.
            with contextlib.suppress(store.StoreError):
                with contextlib.closing(store.connect(self._path)) as db:
                    store.save_part(db, self.turn, text, reasoning or None)
                written = size
