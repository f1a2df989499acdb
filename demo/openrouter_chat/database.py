"""The SQLite file in which chats are kept: opened, made, brought up to date, and changed safely.

Several processes may have it open. The journal is a write-ahead log, so that readers and one writer
do not wait for each other, and each change takes the lock for writing before it looks at anything.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from pathlib import Path
from typing import Any, Iterator, Sequence

from openrouter_chat.places import data_file

# Seconds to wait for another process that writes.
_PATIENCE = 10.0
_PAUSE = 0.02

# One step for each version of the schema; a file is brought up to date when it is opened.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE chats (
            id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, settings TEXT NOT NULL,
            created REAL NOT NULL, updated REAL NOT NULL)""",
        """CREATE TABLE turns (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
            place INTEGER NOT NULL, status TEXT NOT NULL, question TEXT NOT NULL,
            answer TEXT NOT NULL DEFAULT '', data TEXT NOT NULL,
            indexed INTEGER NOT NULL DEFAULT 0, updated REAL NOT NULL)""",
        "CREATE INDEX turns_of_chats ON turns (chat, id)",
        "CREATE INDEX turns_to_index ON turns (id) WHERE NOT indexed",
        "CREATE INDEX chats_by_time ON chats (updated)",
    ),
)
# Not part of the schema: Python may have been built without FTS5. What is in it follows from the
# rest, and is brought up to date by each search.
WORDS = """CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    question, answer, tokenize = "unicode61 remove_diacritics 2")"""


class StoreError(Exception):
    """The history cannot be read or written; the text says why, and what to do."""


def connect(path: Path | None = None) -> sqlite3.Connection:
    """Open the history, which is made or brought up to date where needed. Close it in the end."""
    path = data_file() if path is None else path
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # What is said in chats is nobody else's business.
        # Only where there is none: closing a file that SQLite has open in this process takes its
        # locks away, and another process would then throw away what is still to be written.
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise StoreError(f"The history {path} cannot be opened: {error.strerror}.") from error
    with _told(path):
        db = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        with _told(path):
            _prepare(db)
            _migrate(db, path)
        with contextlib.suppress(sqlite3.OperationalError):
            db.execute(WORDS)
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA foreign_keys = ON")
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError:
            # SQLite does not wait for others here, whatever the timeout.
            if time.monotonic() > until:
                raise
            time.sleep(_PAUSE)
    # A killed process loses nothing; a machine without power may lose the last writes.
    db.execute("PRAGMA synchronous = NORMAL")


def _migrate(db: sqlite3.Connection, path: Path) -> None:
    if _version(db) == len(MIGRATIONS):
        return
    with writing(db):
        # Another process may have done it meanwhile.
        version = _version(db)
        if version > len(MIGRATIONS):
            raise StoreError(
                f"The history {path} was written by a newer openrouter-chat (schema {version}); "
                "update this one: pip install -U openrouter-typed[demo]"
            )
        for step in MIGRATIONS[version:]:
            for statement in step:
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


@contextlib.contextmanager
def _told(path: Path | None = None) -> Iterator[None]:
    """Errors of SQLite in our words."""
    try:
        yield
    except sqlite3.Error as error:
        name = "The history" if path is None else f"The history {path}"
        hint = "" if path is None else " Move the file away to begin a new one."
        raise StoreError(f"{name} cannot be used: {error}.{hint}") from error


@contextlib.contextmanager
def writing(db: sqlite3.Connection) -> Iterator[None]:
    """One change: all of it or nothing, and no other process in between.

    Raises:
        StoreError: If it cannot be made.
    """
    with _told():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")


def ask(db: sqlite3.Connection, sql: str, values: Sequence[Any]) -> list[Any]:
    """The rows of a question.

    Raises:
        StoreError: If it cannot be answered.
    """
    with _told():
        return db.execute(sql, values).fetchall()


def has_words(db: sqlite3.Connection) -> bool:
    """Whether there is full-text search."""
    try:
        db.execute("SELECT rowid FROM words LIMIT 0")
    except sqlite3.OperationalError:
        return False
    return True
