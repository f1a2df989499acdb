"""The history under several processes, one of which is killed."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from openrouter import Turn
from openrouter_chat import store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.db"


def said(db: sqlite3.Connection, chat: int) -> list[tuple[str, str, str]]:
    """What resuming a chat shows: question, answer and status of each turn."""
    turns = [Turn.from_dict(turn) for turn in store.load_chat(db, chat).talk["turns"]]
    return [(turn.question, turn.text, turn.status) for turn in turns]


WRITER = textwrap.dedent("""
    import pathlib, sys
    from openrouter import Turn
    from openrouter_chat import store

    path, name = pathlib.Path(sys.argv[1]), sys.argv[2]
    """)
ENDLESS = WRITER + textwrap.dedent("""
    db = store.connect(path)
    chat = store.new_chat(db, {"version": 1, "model": "a/b"})
    turn = store.begin_turn(db, chat, 0, [{"role": "user", "content": name}], seen=0)
    for number in range(10**9):
        text = " ".join(map(str, range(number)))
        store.save_part(db, turn, text)
        # On the screen once it is stored.
        print(text, flush=True)
    """)
BUSY = WRITER + textwrap.dedent("""
    sys.stdin.readline()
    db = store.connect(path)
    chat, seen = store.new_chat(db, {"version": 1, "model": "a/b"}), 0
    for place in range(15):
        messages = [{"role": "user", "content": f"{name} {place}"}]
        seen = store.begin_turn(db, chat, place, messages, seen=seen)
        store.save_part(db, seen, "...")
        answer = {"role": "assistant", "content": f"answer {name} {place}"}
        store.finish_turn(db, seen, Turn(messages=tuple(messages), answer=answer).to_dict())
        assert store.search(db, f"answer {name} {place}")
    """)


def started(script: str, path: Path, name: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path), name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_killed_process_leaves_what_was_on_the_screen(path: Path) -> None:
    writer = started(ENDLESS, path, "Count")
    assert writer.stdout is not None
    shown = [writer.stdout.readline() for _ in range(20)]
    os.kill(writer.pid, signal.SIGKILL)
    shown += [line for line in writer.stdout if line.endswith("\n")]
    assert writer.wait(timeout=30) == -signal.SIGKILL
    writer.communicate()
    db = store.connect(path)
    (chat,) = store.list_chats(db)
    ((question, answer, status),) = said(db, chat.id)
    assert (question, status) == ("Count", "partial")
    # One more part may have been stored that was not shown yet.
    assert answer.startswith(shown[-1].strip())
    assert len(answer.split()) - len(shown[-1].split()) in (0, 1)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    # It can be gone on with.
    turn = store.begin_turn(db, chat.id, 1, [{"role": "user", "content": "Go on"}], seen=1)
    store.save_part(db, turn, "Sure.")
    assert len(said(db, chat.id)) == 2
    db.close()


def test_several_processes_write_at_once(path: Path) -> None:
    names = ["anna", "bert", "carl", "dora"]
    writers = [started(BUSY, path, name) for name in names]
    # All begin at the same time, with no file there.
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    for writer in writers:
        assert writer.communicate(timeout=50) == ("", "")
        assert writer.returncode == 0
    db = store.connect(path)
    chats = store.list_chats(db)
    assert sorted(chat.title for chat in chats) == [f"{name} 0" for name in names]
    for chat in chats:
        name = chat.title.split()[0]
        expected = [(f"{name} {n}", f"answer {name} {n}", "complete") for n in range(15)]
        assert said(db, chat.id) == expected
    assert len(store.search(db, "answer", limit=100)) == 60
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    db.close()


def test_second_connection_of_a_process_leaves_the_first_its_locks(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    first = store.connect(path)
    store.connect(path).close()
    # Another process that believes to be the last one clears up behind everybody.
    script = (
        "import pathlib, sys; from openrouter_chat import store;"
        "store.connect(pathlib.Path(sys.argv[1])).close()"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=True, timeout=30)
    chat = store.new_chat(first, {"model": "a/b"})
    store.begin_turn(first, chat, 0, [{"role": "user", "content": "Hi"}], seen=0)
    second = store.connect(path)
    try:
        assert [found.id for found in store.list_chats(second)] == [chat]
    finally:
        second.close()
        first.close()
