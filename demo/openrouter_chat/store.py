"""The history of chats, in one SQLite file that several processes write at once.

A turn is one call: a question and what came of it. It is a row from the moment it is asked; its
answer is written in parts while it comes, and as a whole when it is there, so that a process that
is killed leaves what it had shown. Rows are in the order of the calls, each with the number of
turns in front of it: a retry or an edit is a later row with an earlier place. It takes the place of
what was there once something has come of it, as in `openrouter.Conversation`.

All functions take the connection that `connect` gives, and raise `StoreError`.
"""

from __future__ import annotations

import json
import sqlite3
import time
from typing import Any, Mapping, NamedTuple, Sequence

import openrouter
from openrouter_chat.database import StoreError, ask, connect, has_words, writing
from openrouter_chat.places import data_file

__all__ = [
    "Chat",
    "Hit",
    "Loaded",
    "StoreError",
    "begin_turn",
    "connect",
    "cut_turns",
    "data_file",
    "delete_chat",
    "finish_turn",
    "list_chats",
    "load_chat",
    "new_chat",
    "rename_chat",
    "save_part",
    "save_settings",
    "search",
    "turns_since",
]

_TITLE = 80
_AROUND = 60


class Chat(NamedTuple):
    """A chat in a list."""

    id: int
    title: str
    model: str
    turns: int
    created: float
    updated: float


class Loaded(NamedTuple):
    """A chat to go on with.

    Attributes:
        talk: The conversation, for `Conversation.from_dict`.
        title: What it is called.
        seen: The last turn that is in it, for `begin_turn`.
    """

    talk: dict[str, Any]
    title: str
    seen: int


class ElsewhereError(StoreError):
    """Another process has gone on with a chat."""


class Hit(NamedTuple):
    """A turn that a search found."""

    chat: int
    title: str
    turn: int
    snippet: str
    updated: float


def new_chat(db: sqlite3.Connection, talk: Mapping[str, Any], now: float | None = None) -> int:
    """Begin a chat.

    Args:
        db: The history.
        talk: The conversation as JSON; its turns are not stored.
        now: The time, in seconds since 1970.

    Returns:
        The id of the chat.
    """
    now = time.time() if now is None else now
    with writing(db):
        sql = "INSERT INTO chats (settings, created, updated) VALUES (?, ?, ?)"
        return _id(db.execute(sql, (_settings(talk), now, now)))


def save_settings(db: sqlite3.Connection, chat: int, talk: Mapping[str, Any]) -> None:
    """Store what a conversation has besides its turns: model, instructions, sums."""
    with writing(db):
        db.execute("UPDATE chats SET settings = ? WHERE id = ?", (_settings(talk), chat))


def rename_chat(db: sqlite3.Connection, chat: int, title: str) -> None:
    """Give a chat another title."""
    with writing(db):
        db.execute("UPDATE chats SET title = ? WHERE id = ?", (_whole(title), chat))


def begin_turn(
    db: sqlite3.Connection,
    chat: int,
    place: int,
    messages: Sequence[Mapping[str, Any]],
    *,
    seen: int,
    now: float | None = None,
) -> int:
    """Store a question before it is asked.

    Args:
        db: The history.
        chat: The chat.
        place: How many turns stay in front of it.
        messages: What is asked.
        seen: The last turn of the chat that the caller knows; 0 for none.
        now: The time, in seconds since 1970.

    Returns:
        The id of the turn, which is the last one seen from now on.

    Raises:
        ElsewhereError: If another process has gone on with the chat.
        StoreError: If another process has deleted it, or it cannot be written.
    """
    now = time.time() if now is None else now
    turn = openrouter.Turn(messages=tuple(dict(message) for message in messages), status="failed")
    question = _whole(turn.question)
    with writing(db):
        title = _title_if_seen(db, chat, seen)
        made = db.execute(
            "INSERT INTO turns (chat, place, status, question, data, updated)"
            " VALUES (?, ?, 'asked', ?, ?, ?)",
            (chat, place, question, json.dumps(turn.to_dict()), now),
        )
        title = title or " ".join(question.split())[:_TITLE].rstrip()
        sql = "UPDATE chats SET title = ?, updated = ? WHERE id = ?"
        db.execute(sql, (title or None, now, chat))
        return _id(made)


def save_part(
    db: sqlite3.Connection,
    turn: int,
    text: str,
    reasoning: str | None = None,
    now: float | None = None,
) -> None:
    """Store what has come of an answer so far; call it every second or so."""
    now = time.time() if now is None else now
    with writing(db):
        row = db.execute("SELECT data FROM turns WHERE id = ?", (turn,)).fetchone()
        if row is None:
            return
        answer = {"role": "assistant", "content": text}
        if reasoning:
            answer["reasoning"] = reasoning
        data = {**json.loads(row[0]), "answer": answer, "status": "partial"}
        _write_turn(db, turn, data, text, now)


def finish_turn(
    db: sqlite3.Connection, turn: int, data: Mapping[str, Any], now: float | None = None
) -> None:
    """Store what came of a turn; unless it failed, it takes the place of older ones.

    Args:
        db: The history.
        turn: The turn.
        data: What `Turn.to_dict` gives.
        now: The time, in seconds since 1970.
    """
    now = time.time() if now is None else now
    with writing(db):
        row = db.execute("SELECT chat, place FROM turns WHERE id = ?", (turn,)).fetchone()
        if row is None:
            return
        _write_turn(db, turn, data, openrouter.Turn.from_dict(data).text, now)
        db.execute("UPDATE chats SET updated = ? WHERE id = ?", (now, row[0]))
        if data["status"] == "failed":
            _drop(db, "chat = ? AND id < ? AND status IN ('asked', 'failed')", (row[0], turn))
        else:
            older = "(place >= ? OR status IN ('asked', 'failed'))"
            _drop(db, f"chat = ? AND id < ? AND {older}", (row[0], turn, row[1]))


def cut_turns(db: sqlite3.Connection, chat: int, keep: int, *, seen: int) -> None:
    """Forget all turns but the first `keep`, and what failed behind them.

    Raises:
        StoreError: As for `begin_turn`.
    """
    with writing(db):
        _title_if_seen(db, chat, seen)
        _drop(db, "chat = ? AND place >= ?", (chat, keep))


def load_chat(db: sqlite3.Connection, chat: int) -> Loaded:
    """A chat as it was when it was left, or when the process that ran it was killed.

    Raises:
        StoreError: If there is none with this id.
    """
    # One statement, so that both are of one moment.
    rows = ask(
        db,
        "SELECT chats.settings, chats.title, turns.id, turns.place, turns.data FROM chats"
        " LEFT JOIN turns ON turns.chat = chats.id WHERE chats.id = ? ORDER BY turns.id",
        (chat,),
    )
    if not rows:
        raise StoreError(f"There is no chat {chat}; `chats list` shows all.")
    turns: list[dict[str, Any]] = []
    failed: dict[str, Any] | None = None
    for _, _, id, place, data in rows:
        if id is None:
            continue
        turn = json.loads(data)
        if turn["status"] == "failed":
            failed = {**turn, "keep": min(place, len(turns))}
        else:
            turns, failed = [*turns[:place], turn], None
    talk = {**json.loads(rows[0][0]), "turns": turns, "failed": failed}
    return Loaded(talk, rows[0][1] or "", rows[-1][2] or 0)


def list_chats(db: sqlite3.Connection, limit: int = -1) -> list[Chat]:
    """The chats in which something was said, the one that was used last first."""
    rows = ask(
        db,
        "SELECT chats.id, coalesce(title, ''), settings, count(turns.id), created, chats.updated"
        " FROM chats JOIN turns ON turns.chat = chats.id GROUP BY chats.id"
        " ORDER BY chats.updated DESC, chats.id DESC LIMIT ?",
        (limit,),
    )
    return [
        Chat(id, title, str(json.loads(settings).get("model") or ""), count, created, updated)
        for id, title, settings, count, created, updated in rows
    ]


def turns_since(db: sqlite3.Connection, since: float) -> list[openrouter.Turn]:
    """The turns of all chats to which something came since a time, in seconds since 1970."""
    rows = ask(db, "SELECT data FROM turns WHERE updated >= ? ORDER BY id", (since,))
    turns = [openrouter.Turn.from_dict(json.loads(data)) for (data,) in rows]
    return [turn for turn in turns if turn.status != "failed"]


def search(db: sqlite3.Connection, query: str, limit: int = 50) -> list[Hit]:
    """The turns that hold all words of a query, or words that begin so; the best first.

    Where that finds nothing, or there is no full-text search, the query is looked for letter by
    letter, and the newest come first.
    """
    query = _whole(query).replace("\0", " ")
    words = ['"' + word.replace('"', '""') + '"*' for word in query.split()]
    if not words:
        return []
    rows: list[Any] = []
    if _index(db):
        rows = ask(
            db,
            f"{_HITS} JOIN words ON words.rowid = turns.id"
            " WHERE words MATCH ? ORDER BY words.rank LIMIT ?",
            (" ".join(words), limit),
        )
    if not rows:
        like = "%" + "".join("\\" + c if c in "\\%_" else c for c in query.strip()) + "%"
        rows = ask(
            db,
            f"{_HITS} WHERE turns.question LIKE ? ESCAPE '\\' OR turns.answer LIKE ? ESCAPE '\\'"
            " ORDER BY turns.id DESC LIMIT ?",
            (like, like, limit),
        )
    return [
        Hit(chat, title, turn, _snippet(question, answer, query), updated)
        for chat, title, turn, question, answer, updated in rows
    ]


def delete_chat(db: sqlite3.Connection, chat: int) -> bool:
    """Delete a chat with all its turns.

    Returns:
        Whether there was one.
    """
    with writing(db):
        _drop(db, "chat = ?", (chat,))
        return db.execute("DELETE FROM chats WHERE id = ?", (chat,)).rowcount > 0


_HITS = (
    "SELECT chats.id, coalesce(title, ''), turns.id, turns.question, turns.answer, turns.updated"
    " FROM turns JOIN chats ON chats.id = turns.chat"
)


def _id(cursor: sqlite3.Cursor) -> int:
    return int(cursor.lastrowid or 0)


def _title_if_seen(db: sqlite3.Connection, chat: int, seen: int) -> str | None:
    """The title of a chat, if nobody has gone on with it meanwhile."""
    row = db.execute("SELECT title FROM chats WHERE id = ?", (chat,)).fetchone()
    if row is None:
        raise StoreError(f"Chat {chat} was deleted; begin a new one.")
    last = db.execute("SELECT max(id) FROM turns WHERE chat = ?", (chat,)).fetchone()[0]
    if (last or 0) > seen:
        raise ElsewhereError(f"Chat {chat} went on in another window; resume it to see how.")
    title: str | None = row[0]
    return title


def _whole(text: str) -> str:
    """A text that SQLite takes: halves of surrogate pairs, which models send, become ``?``."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _settings(talk: Mapping[str, Any]) -> str:
    return json.dumps({**talk, "turns": [], "failed": None})


def _write_turn(
    db: sqlite3.Connection, turn: int, data: Mapping[str, Any], answer: str, now: float
) -> None:
    db.execute(
        "UPDATE turns SET status = ?, answer = ?, data = ?, indexed = 0, updated = ? WHERE id = ?",
        (data["status"], _whole(answer), json.dumps(data), now, turn),
    )


def _drop(db: sqlite3.Connection, where: str, values: Sequence[Any]) -> None:
    """Delete turns; their words as well, where there are words.

    `where` is a constant of this module, values are bound.
    """
    if has_words(db):
        words = f"rowid IN (SELECT id FROM turns WHERE {where})"  # nosec B608
        db.execute(f"DELETE FROM words WHERE {words}", values)  # nosec B608
    db.execute(f"DELETE FROM turns WHERE {where}", values)  # nosec B608


def _index(db: sqlite3.Connection) -> bool:
    """Bring the words up to date; False where there is no full-text search."""
    if not has_words(db):
        return False
    if ask(db, "SELECT 1 FROM turns WHERE NOT indexed LIMIT 1", ()):
        with writing(db):
            new = "FROM turns WHERE NOT indexed"
            db.execute(f"DELETE FROM words WHERE rowid IN (SELECT id {new})")  # nosec B608
            into = "words (rowid, question, answer)"
            db.execute(f"INSERT INTO {into} SELECT id, question, answer {new}")
            db.execute("UPDATE turns SET indexed = 1 WHERE NOT indexed")
    return True


def _snippet(question: str, answer: str, query: str) -> str:
    """The text around the first word of a query that is found, on one line."""
    for text in (answer, question):
        line = " ".join(text.split())
        for word in (query.strip(), *query.split()):
            at = line.lower().find(word.lower())
            if at >= 0:
                start, end = max(0, at - _AROUND), at + len(word) + _AROUND
                return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")
    return " ".join((answer or question).split())[: 2 * _AROUND]
