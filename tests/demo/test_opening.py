"""What a chat opens before its prompt, and what it leaves for later."""

from __future__ import annotations

import io
import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from openrouter import ConfigurationError, Conversation, OpenRouter
from openrouter.testing import FakeOpenRouter
from openrouter_chat.arguments import Options
from openrouter_chat.late_session import LateSession
from openrouter_chat.opening import open_session
from openrouter_chat.screen import Screen
from openrouter_chat.session import Session
from tests.demo.conftest import KEY


class Terminal(Screen):
    """A screen that takes itself for a terminal."""

    def __init__(self) -> None:
        self.out, self.err = io.StringIO(), io.StringIO()
        super().__init__(self.out, self.err)

    @property
    def interactive(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("OPENROUTER_CONFIG", raising=False)


def made(session: Session) -> bool:
    return "client" in session.__dict__


def test_chat_with_a_key_makes_its_client_when_it_is_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with open_session(Options(model="a/b", system="Be brief."), Terminal()) as session:
        assert (session.model, session.turns) == ("a/b", ())
        assert not made(session)
        assert session.talk.system == "Be brief."
        assert made(session)
        session.talk.model = "c/d"
        assert (session.model, session.turns) == ("c/d", ())
        assert session.client is session.talk.client
        with pytest.raises(AttributeError, match="nothing_like_it"):
            _ = session.nothing_like_it  # type: ignore[attr-defined]


def test_chat_that_is_left_at_once_makes_no_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with open_session(Options(history=False), Terminal()) as session:
        assert session.record is None
    assert not made(session)


def test_chat_with_a_key_file_does_not_wait_for_its_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    folder = tmp_path / "config" / "openrouter"
    folder.mkdir(parents=True)
    (folder / "key").write_text(KEY)
    (folder / "key").chmod(0o600)
    with open_session(Options(), Terminal()) as session:
        assert not made(session)
        assert session.client.settings.sources["api_key"] == str(folder / "key")


def test_chat_offline_says_so_before_anything_is_made() -> None:
    screen = Terminal()
    with open_session(Options(offline=True), screen) as session:
        assert screen.err.getvalue().startswith("Offline: the embedded fake service answers.")
        assert not made(session)
        assert session.client.key.get().usage == 0
        assert session.offline


def test_client_that_cannot_be_made_says_so_at_the_first_use(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    monkeypatch.setenv("OPENROUTER_BASE_URL", "ftp://example.org")
    with open_session(Options(), Terminal()) as session:
        for _ in range(2):
            with pytest.raises(ConfigurationError, match="OPENROUTER_BASE_URL"):
                _ = session.talk


@pytest.mark.parametrize(
    "options", [Options(params={"seed": 1}), Options(max_cost=Decimal("0.5")), Options(web=True)]
)
def test_chat_whose_parameters_are_to_be_checked_is_made_at_once(
    options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with open_session(options, Terminal()) as session:
        assert made(session)


def test_client_is_made_once_for_all_threads() -> None:
    makings: list[Any] = []
    fake = FakeOpenRouter()
    slow = threading.Event()

    def make() -> tuple[OpenRouter, Conversation]:
        slow.wait(0.2)
        client = fake.client()
        makings.append(client)
        return client, Conversation(client, "a/b")

    with LateSession(make, "a/b", Terminal()) as session:
        threads = [threading.Thread(target=lambda: session.client) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert session.talk.client is session.client
    assert len(makings) == 1


@pytest.mark.parametrize("empty", ["", " "])
def test_variable_that_is_empty_hides_the_kept_key(
    empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "config" / "openrouter"
    folder.mkdir(parents=True)
    (folder / "key").write_text(KEY)
    (folder / "key").chmod(0o600)
    monkeypatch.setenv("OPENROUTER_API_KEY", empty)
    monkeypatch.setattr("openrouter_chat.login.log_in", lambda *_: None)
    screen = Terminal()
    with open_session(Options(), screen) as session:
        assert session.offline
        assert "There is no API key: the embedded fake service answers." in screen.err.getvalue()


def test_key_that_is_gone_when_it_is_used_does_not_lead_to_the_fake(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with open_session(Options(), Terminal()) as session:
        monkeypatch.setenv("OPENROUTER_API_KEY", "")
        with pytest.raises(ConfigurationError, match="no API key any more"):
            _ = session.talk


@pytest.mark.parametrize("key", [KEY, ""])
def test_chat_without_a_history_keeps_nothing_that_was_typed_either(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", key)
    monkeypatch.setattr("openrouter_chat.login.log_in", lambda *_: None)
    with open_session(Options(history=False), Terminal()) as session:
        assert session.record is None
        assert not session.settings.history


@pytest.mark.parametrize("params", [{}, {"seed": 1}])
def test_chat_knows_the_profile_that_was_named(params: Any) -> None:
    options = Options(offline=True, profile="work", params=params)
    with open_session(options, Terminal()) as session:
        assert session.profile == "work"


def test_limit_of_the_cost_is_the_budget_of_the_chat() -> None:
    with open_session(Options(offline=True, max_cost=Decimal("0.5")), Terminal()) as session:
        assert session.budget is not None
        assert session.budget.status().limit == Decimal("0.5")
