"""A key goes to OpenRouter, to this machine, or where the user said; never in plain text."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from openrouter import OpenRouter
from openrouter.config import checked_base_url
from openrouter.errors import ConfigurationError

KEY = "sk-or-v1-0123456789abcdef"


@pytest.mark.parametrize(
    "host",
    [
        "localhost.evil.com",
        "127.0.0.1.evil.com",
        "evil.com",
        "0x7f.1",
        "127.1",
        "2130706433",
        "0.0.0.0",
        "[::ffff:8.8.8.8]",
        "[::]",
        "localhost.",
        "127.0.0.1.",
        "localhost%2eevil.com",
        "localhost%00.evil.com",
        "localhost;evil.com",
        "\uff11\uff12\uff17.0.0.1",
        "127.\u0660.0.1",
        "\u24dbocalhost",
        "127.0.0.1@evil.com",
        "evil.com@127.0.0.1",
        "localhost\\@evil.com",
        "localhost\u200b",
        "local\thost",
    ],
)
def test_plain_http_is_for_this_machine_only(host: str) -> None:
    with pytest.raises(ConfigurationError):
        checked_base_url(f"http://{host}/api/v1")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]"])
def test_host_that_was_checked_is_the_one_that_httpx_connects_to(host: str) -> None:
    url = checked_base_url(f"http://{host}:8000/api/v1")
    assert httpx.URL(url).host == host.strip("[]").lower()


@pytest.mark.parametrize(
    "path", ["/chat/completions", "/chat/completions/", "/responses", "/messages", "/EMBEDDINGS"]
)
def test_address_of_a_call_is_no_base_url(path: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_base_url("https://a.b/v1" + path)
    assert caught.value.message.endswith(", which calls add themselves: 'https://a.b/v1'.")


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working folder, with a key in the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    return tmp_path / "openrouter.toml"


@pytest.mark.parametrize(
    "text",
    [
        'base_url = "https://evil.example/api/v1"',
        'base_url = "https://openrouter.ai.evil.example/v1"',
        'base_url = "https://evilopenrouter.ai/v1"',
    ],
)
def test_file_of_the_working_folder_cannot_send_the_key_elsewhere(here: Path, text: str) -> None:
    here.write_text(f"timeout = 5\n{text}")
    with pytest.raises(ConfigurationError) as caught:
        OpenRouter()
    assert caught.value.message == (
        "openrouter.toml, line 2: base_url of a file in the working folder would send your key to "
        "another server. If the file is yours, name it by config_file= or OPENROUTER_CONFIG, or "
        "pass base_url= or OPENROUTER_BASE_URL; else start in another folder."
    )
    with pytest.raises(ConfigurationError):
        OpenRouter(KEY)


@pytest.mark.parametrize("name", ["Authorization", "AUTHORIZATION", "Host"])
def test_file_of_the_working_folder_cannot_replace_the_key(here: Path, name: str) -> None:
    here.write_text(f'default_headers = {{ {name} = "s3cret" }}')
    with pytest.raises(ConfigurationError, match="would replace your key or the host") as caught:
        OpenRouter()
    assert "s3cret" not in str(caught.value)


def test_profile_in_the_working_folder_cannot_send_the_key_elsewhere(here: Path) -> None:
    here.write_text('[profiles.a]\nbase_url = "https://evil.example"')
    assert OpenRouter().settings.base_url == "https://openrouter.ai/api/v1"
    with pytest.raises(ConfigurationError, match="to another server"):
        OpenRouter(profile="a")


@pytest.mark.parametrize(
    "url", ["https://eu.openrouter.ai/api/v1", "https://openrouter.ai/v2", "http://127.0.0.1:80"]
)
def test_file_of_the_working_folder_may_name_openrouter_and_this_machine(
    here: Path, url: str
) -> None:
    here.write_text(f'base_url = "{url}"\ndefault_headers = {{ X-Team = "red" }}')
    assert OpenRouter().settings.base_url == url


def test_file_of_the_working_folder_with_its_own_key_may_name_any_server(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.write_text(f'base_url = "https://gateway.example"\napi_key = "{KEY}"')
    here.chmod(0o600)
    with pytest.raises(ConfigurationError):
        OpenRouter()
    monkeypatch.delenv("OPENROUTER_API_KEY")
    assert OpenRouter().settings.base_url == "https://gateway.example"


def test_file_that_is_named_may_name_any_server(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.write_text('base_url = "https://gateway.example"')
    assert OpenRouter(config_file=here).settings.base_url == "https://gateway.example"
    monkeypatch.setenv("OPENROUTER_CONFIG", "openrouter.toml")
    assert OpenRouter().settings.base_url == "https://gateway.example"


def test_address_of_the_caller_wins_over_the_file(here: Path) -> None:
    here.write_text('base_url = "https://evil.example"')
    assert OpenRouter(base_url="https://a.example").settings.base_url == "https://a.example"
