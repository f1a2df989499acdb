from __future__ import annotations

import sqlite3
import stat
import sys
import threading
from pathlib import Path
from typing import Any, Iterator

import pytest

from openrouter import Conversation, OpenRouterError, Turn
from openrouter.content import user
from openrouter.testing import FakeOpenRouter, faults
from openrouter_chat import database, store
from openrouter_chat.store import StoreError

TALK = {"version": 1, "model": "a/b", "system": "Be brief.", "turns": [{"not": "stored"}]}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.db"


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    connection = store.connect(path)
    yield connection
    connection.close()


def done(question: str, answer: str, **fields: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": answer}
    return Turn(messages=(user(question),), answer=message, **fields).to_dict()


def said(db: sqlite3.Connection, chat: int) -> list[tuple[str, str, str]]:
    """What resuming a chat shows: question, answer and status of each turn."""
    turns = [Turn.from_dict(turn) for turn in store.load_chat(db, chat).talk["turns"]]
    return [(turn.question, turn.text, turn.status) for turn in turns]


def exchange(
    db: sqlite3.Connection, chat: int, place: int, question: str, answer: str, now: float = 1.0
) -> int:
    seen = store.load_chat(db, chat).seen
    turn = store.begin_turn(db, chat, place, [user(question)], seen=seen, now=now)
    store.finish_turn(db, turn, done(question, answer), now=now)
    return turn


def test_chat_is_as_it_was_left(db: sqlite3.Connection) -> None:
    chat = store.new_chat(db, TALK, now=1.0)
    exchange(db, chat, 0, "Hi\nthere", "Hello.", now=2.0)
    exchange(db, chat, 1, "More?", "Yes.", now=3.0)
    loaded = store.load_chat(db, chat)
    assert said(db, chat) == [("Hi\nthere", "Hello.", "complete"), ("More?", "Yes.", "complete")]
    assert (loaded.title, loaded.talk["system"], loaded.talk["failed"]) == (
        "Hi there",
        "Be brief.",
        None,
    )
    store.save_settings(db, chat, {**TALK, "model": "c/d"})
    assert store.list_chats(db) == [store.Chat(chat, "Hi there", "c/d", 2, 1.0, 3.0)]
    assert "stored" not in str(db.execute("SELECT settings FROM chats").fetchall())
    store.rename_chat(db, chat, "Greetings")
    assert store.load_chat(db, chat).title == "Greetings"


def test_chats_are_listed_the_latest_first(db: sqlite3.Connection) -> None:
    chats = [store.new_chat(db, TALK) for _ in range(4)]
    for chat, now in zip(chats[:3], (2.0, 9.0, 5.0)):
        exchange(db, chat, 0, "x" * 200, "y", now=now)
    assert [chat.id for chat in store.list_chats(db)] == [chats[1], chats[2], chats[0]]
    assert [chat.id for chat in store.list_chats(db, limit=1)] == [chats[1]]
    assert store.list_chats(db)[0].title == "x" * 80


def test_conversation_of_the_library_goes_in_and_out(db: sqlite3.Connection) -> None:
    fake = FakeOpenRouter()
    with fake.client(retry=None) as client:
        talk = Conversation(client, "openai/gpt-4o-mini", temperature=0)
        chat, seen = store.new_chat(db, talk.to_dict()), 0
        for question in ("One?", "Two?"):
            seen = store.begin_turn(db, chat, len(talk.turns), [user(question)], seen=seen)
            talk.send(question)
            store.finish_turn(db, seen, talk.turns[-1].to_dict())
        fake.fail(faults.insufficient_credits())
        seen = store.begin_turn(db, chat, 2, [user("Three?")], seen=seen)
        with pytest.raises(OpenRouterError):
            talk.send("Three?")
        assert talk.failed is not None
        store.finish_turn(db, seen, talk.failed.to_dict())
        store.save_settings(db, chat, talk.to_dict())
        again = Conversation.from_dict(client, store.load_chat(db, chat).talk)
        assert again.to_dict() == talk.to_dict()
        again.retry()
        assert [turn.question for turn in again.turns] == ["One?", "Two?", "Three?"]


def test_parts_of_an_answer_are_there_at_once(db: sqlite3.Connection, path: Path) -> None:
    other = store.connect(path)
    chat = store.new_chat(db, TALK)
    turn = store.begin_turn(db, chat, 0, [user("Hi")], seen=0)
    failed = store.load_chat(other, chat).talk["failed"]
    assert (failed["messages"], failed["keep"]) == ([user("Hi")], 0)
    store.save_part(db, turn, "Hel", "Hm")
    assert said(other, chat) == [("Hi", "Hel", "partial")]
    assert store.load_chat(other, chat).talk["turns"][0]["answer"]["reasoning"] == "Hm"
    store.save_part(db, turn, "Hello")
    store.finish_turn(db, turn, done("Hi", "Hello you"))
    assert said(other, chat) == [("Hi", "Hello you", "complete")]
    other.close()


def test_retry_replaces_the_answer_once_something_has_come(db: sqlite3.Connection) -> None:
    chat = store.new_chat(db, TALK)
    exchange(db, chat, 0, "a", "One.")
    seen = exchange(db, chat, 1, "b", "Two.")
    seen = store.begin_turn(db, chat, 1, [user("b")], seen=seen)
    assert [answer for _, answer, _ in said(db, chat)] == ["One.", "Two."]
    assert store.load_chat(db, chat).talk["failed"]["keep"] == 1
    store.save_part(db, seen, "Ag")
    assert [answer for _, answer, _ in said(db, chat)] == ["One.", "Ag"]
    store.finish_turn(db, seen, done("b", "Again."))
    assert [answer for _, answer, _ in said(db, chat)] == ["One.", "Again."]
    assert store.search(db, "Two") == []
    # An edit drops what followed, and what is dropped is not found any more.
    exchange(db, chat, 0, "A", "New.")
    assert said(db, chat) == [("A", "New.", "complete")]
    assert store.search(db, "Again") == store.search(db, "Two") == []


def test_retry_that_fails_leaves_the_answer(db: sqlite3.Connection) -> None:
    chat = store.new_chat(db, TALK)
    seen = exchange(db, chat, 0, "a", "One.")
    failed = Turn(messages=(user("a"),), status="failed", error="No.").to_dict()
    for _ in range(2):
        seen = store.begin_turn(db, chat, 0, [user("a")], seen=seen)
        store.finish_turn(db, seen, failed)
    assert said(db, chat) == [("a", "One.", "complete")]
    assert store.load_chat(db, chat).talk["failed"] == {**failed, "keep": 0}
    assert store.list_chats(db)[0].turns == 2
    exchange(db, chat, 1, "b", "Two.")
    assert store.load_chat(db, chat).talk["failed"] is None
    assert store.list_chats(db)[0].turns == 2


def test_undo(db: sqlite3.Connection) -> None:
    chat = store.new_chat(db, TALK)
    for place, question in enumerate("abc"):
        exchange(db, chat, place, question, question * 20)
    store.cut_turns(db, chat, 1, seen=store.load_chat(db, chat).seen)
    assert [question for question, _, _ in said(db, chat)] == ["a"]
    assert store.search(db, "c" * 20) == []
    exchange(db, chat, 1, "d", "D")
    assert [question for question, _, _ in said(db, chat)] == ["a", "d"]


def test_chat_that_went_on_elsewhere_is_not_overwritten(db: sqlite3.Connection, path: Path) -> None:
    other = store.connect(path)
    chat = store.new_chat(db, TALK)
    mine = exchange(db, chat, 0, "a", "One.")
    exchange(other, chat, 1, "b", "Two.")
    with pytest.raises(StoreError, match="went on in another window"):
        store.begin_turn(db, chat, 1, [user("c")], seen=mine)
    with pytest.raises(StoreError, match="went on in another window; resume it"):
        store.cut_turns(db, chat, 0, seen=mine)
    assert [question for question, _, _ in said(db, chat)] == ["a", "b"]
    assert store.delete_chat(other, chat)
    with pytest.raises(StoreError, match="was deleted; begin a new one"):
        store.begin_turn(db, chat, 1, [user("c")], seen=mine)
    # What comes late for a chat that is gone is dropped.
    store.save_part(db, mine, "late")
    store.finish_turn(db, mine, done("a", "late"))
    assert store.list_chats(db) == []
    other.close()


def test_deleted_chat_leaves_nothing(db: sqlite3.Connection) -> None:
    chat, kept = store.new_chat(db, TALK), store.new_chat(db, TALK)
    exchange(db, chat, 0, "secret", "very secret")
    exchange(db, kept, 0, "other", "words")
    assert len(store.search(db, "secret")) == 1
    assert store.delete_chat(db, chat)
    assert not store.delete_chat(db, chat)
    assert store.search(db, "secret") == []
    assert db.execute("SELECT question FROM words").fetchall() == [("other",)]
    assert [each.id for each in store.list_chats(db)] == [kept]
    with pytest.raises(StoreError, match=f"There is no chat {chat}"):
        store.load_chat(db, chat)


@pytest.fixture(params=["fts5", "like"])
def searched(
    request: pytest.FixtureRequest, path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[sqlite3.Connection]:
    if request.param == "like":
        # As where SQLite was built without it.
        monkeypatch.setattr(database, "WORDS", "CREATE VIRTUAL TABLE words USING no_such_module")
    connection = store.connect(path)
    chat = store.new_chat(connection, TALK)
    exchange(connection, chat, 0, "What is the Röntgen effect?", "It is 100% about rays, x_rays.")
    exchange(connection, chat, 1, "And in Japan?", "レントゲン線について")
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ("effect", [1]),
        ("RAYS", [1]),
        ("Röntg", [1]),
        ("Japan", [2]),
        ("線", [2]),
        ("100%", [1]),
        ("x_r", [1]),
        ("0%r", []),
        ('"', []),
        ("NOT (", []),
        ("  ", []),
        ("nowhere", []),
    ],
)
def test_search_finds(searched: sqlite3.Connection, query: str, places: list[int]) -> None:
    assert [hit.turn for hit in store.search(searched, query)] == places


def test_search_finds_all_words_in_any_order(db: sqlite3.Connection) -> None:
    chat = store.new_chat(db, TALK)
    turn = exchange(db, chat, 0, "What about Marie?", "long " * 40 + "Curie won twice " + "x" * 90)
    exchange(db, chat, 1, "Curie?", "Yes.")
    (hit,) = store.search(db, "curie mari")
    assert (hit.chat, hit.title, hit.turn) == (chat, "What about Marie?", turn)
    assert "Curie won twice" in hit.snippet
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert len(hit.snippet) < 140
    assert len(store.search(db, "Curie", limit=1)) == 1
    # Accents make no difference; then the beginning of the answer is shown.
    (hit,) = store.search(db, "cürie mârie")
    assert hit.snippet == ("long " * 24)


def test_search_finds_what_is_not_finished(db: sqlite3.Connection) -> None:
    turn = store.begin_turn(db, store.new_chat(db, TALK), 0, [user("question")], seen=0)
    assert store.search(db, "question")
    store.save_part(db, turn, "half an answer")
    assert store.search(db, "answer half")[0].snippet == "half an answer"
    store.save_part(db, turn, "other")
    assert store.search(db, "half") == []


def test_history_is_private(db: sqlite3.Connection, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_history_is_in_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert store.data_file().name == "history.db"
    store.connect().close()
    if sys.platform == "linux":
        assert (tmp_path / "openrouter-chat" / "history.db").is_file()


def test_old_history_is_brought_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = store.connect(path)
    chat = store.new_chat(old, TALK)
    exchange(old, chat, 0, "a", "One.")
    old.close()
    step = ("ALTER TABLE chats ADD COLUMN colour TEXT", "UPDATE chats SET colour = 'red'")
    monkeypatch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, step))
    for _ in range(2):
        new = store.connect(path)
        assert new.execute("SELECT colour FROM chats").fetchall() == [("red",)]
        assert said(new, chat) == [("a", "One.", "complete")]
        new.close()


def test_migration_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.connect(path).close()
    step = ("ALTER TABLE chats ADD COLUMN colour TEXT", "UPDATE nowhere SET colour = 'red'")
    with monkeypatch.context() as patch:
        patch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, step))
        with pytest.raises(StoreError, match="no such table: nowhere"):
            store.connect(path)
    db = store.connect(path)
    assert "colour" not in str(db.execute("SELECT sql FROM sqlite_master").fetchall())
    db.close()


def test_history_of_a_newer_version_is_left_alone(path: Path) -> None:
    db = store.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(StoreError, match=r"newer openrouter-chat \(schema 99\); update"):
        store.connect(path)


def test_file_that_is_no_history(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"Dear diary, " * 100)
    with pytest.raises(StoreError, match=r"file is not a database.*Move the file away"):
        store.connect(path)
    with pytest.raises(StoreError, match="cannot be opened: "):
        store.connect(path / "history.db")


def test_history_that_is_locked_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    with monkeypatch.context() as patch:
        patch.setattr(database, "_PATIENCE", 0.05)
        with pytest.raises(StoreError, match="database is locked"):
            store.connect(path)
    release = threading.Timer(0.2, other.execute, ["COMMIT"])
    release.start()
    store.connect(path).close()
    release.join()
    other.close()


def test_closed_history_says_so(path: Path) -> None:
    db = store.connect(path)
    db.close()
    for call in (lambda: store.list_chats(db), lambda: store.new_chat(db, TALK)):
        with pytest.raises(StoreError, match="closed database"):
            call()


def test_half_a_character_is_kept_as_a_question_mark(db: sqlite3.Connection) -> None:
    chat = store.new_chat(db, TALK)
    turn = exchange(db, chat, 0, "Who\ud800?", "Ada\udfff.")
    store.save_part(db, turn, "Ada\ud800")
    assert store.list_chats(db)[0].title == "Who??"
    (hit,) = store.search(db, "Ada\udc00")
    assert hit.snippet == "Ada?"
    store.rename_chat(db, chat, "\ud800")
    assert store.list_chats(db)[0].title == "?"


def test_search_for_what_no_word_holds_is_no_failure(db: sqlite3.Connection) -> None:
    exchange(db, store.new_chat(db, TALK), 0, "One", "Two")
    assert [hit.snippet for hit in store.search(db, "Two\0One")] == ["Two"]
    assert store.search(db, "\0") == []
