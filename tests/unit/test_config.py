from __future__ import annotations

import traceback
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter import ApiKey, ConfigurationError, __version__, config
from openrouter.config import (
    DEFAULT_BASE_URL,
    Settings,
    app_headers,
    checked_base_url,
    checked_header,
    client_headers,
    merged_headers,
)

KEY = "sk-or-v1-0123456789abcdef"


def refused(url: Any, **options: Any) -> str:
    """The message with which a base URL is refused."""
    with pytest.raises(ConfigurationError) as caught:
        checked_base_url(url, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://eu.openrouter.ai/api/v1", "https://eu.openrouter.ai/api/v1"),
        ("https://eu.openrouter.ai/api/v1/", "https://eu.openrouter.ai/api/v1"),
        ("https://eu.openrouter.ai/api/v1//", "https://eu.openrouter.ai/api/v1"),
        ("  https://a.example/v1 \r\n", "https://a.example/v1"),
        ("HTTPS://A.example/V1", "HTTPS://A.example/V1"),
        ("https://a.example:8443/v1", "https://a.example:8443/v1"),
        ("https://10.0.0.1", "https://10.0.0.1"),
        ("https://[2001:db8::1]:8443/v1", "https://[2001:db8::1]:8443/v1"),
        ("https://bücher.example/v1", "https://bücher.example/v1"),
        ("https://a.example/~me/v1%20b", "https://a.example/~me/v1%20b"),
        ("https://a.example/@team/v1", "https://a.example/@team/v1"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.0.0.1:8000/api/v1", "http://127.0.0.1:8000/api/v1"),
        ("http://127.1.2.3", "http://127.1.2.3"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("http://localhost:1234", "http://localhost:1234"),
        ("HTTP://LOCALHOST", "HTTP://LOCALHOST"),
    ],
)
def test_base_url_accepted(url: str, expected: str) -> None:
    assert checked_base_url(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "http://openrouter.ai/api/v1",
        "http://10.0.0.1",
        "http://0.0.0.0:8000",
        "http://128.0.0.1",
        "http://[2001:db8::1]",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://127.0.0.1%2eexample",
    ],
)
def test_base_url_without_encryption_is_refused(url: str) -> None:
    said = refused(url)
    assert "would send the key unencrypted: use https" in said
    assert repr(url) in said


@pytest.mark.parametrize(
    ("url", "hosts"),
    [
        ("http://proxy.internal:8080/v1", ["proxy.internal"]),
        ("http://Proxy.Internal/v1", ["other", "PROXY.internal"]),
        ("http://proxy.internal/v1", "proxy.internal"),
        ("http://10.0.0.1", ("10.0.0.1",)),
        ("http://[2001:db8::1]", ["2001:db8::1"]),
    ],
)
def test_base_url_without_encryption_for_a_named_host(url: str, hosts: Any) -> None:
    assert checked_base_url(url, hosts) == url


@pytest.mark.parametrize("hosts", ["proxy.internal", ["proxy.internal"], ["http://proxy"], []])
@pytest.mark.parametrize("host", ["proxy", "internal", "p", "a.proxy.internal"])
def test_base_url_named_host_is_the_whole_host(host: str, hosts: Any) -> None:
    assert f"insecure_hosts=[{host!r}]" in refused(f"http://{host}/v1", insecure_hosts=hosts)


@pytest.mark.parametrize(
    "url",
    [
        "openrouter.ai/api/v1",
        "//openrouter.ai/api/v1",
        "localhost:8000",
        "ftp://openrouter.ai",
        "https://",
        "https:///api/v1",
        "https:openrouter.ai",
        "https://:8000/v1",
        "sk-or-v1-0123456789abcdef",
        "/api/v1",
        "?",
    ],
)
def test_base_url_that_is_no_web_address(url: str) -> None:
    said = refused(url)
    assert f"is no web address; it looks like {DEFAULT_BASE_URL}." in said
    assert KEY not in said


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example:port/v1",
        "https://a.example:99999/v1",
        "https://a.example:-1",
        "https://[::1/v1",
        "https://::1]/v1",
        "https://a.\u2100.example",
    ],
)
def test_base_url_with_a_wrong_host_or_port(url: str) -> None:
    assert refused(url) == f"The base URL {url!r} has a wrong host or a wrong port."


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/v1?key=1",
        "https://a.example/v1?",
        "https://a.example/v1#part",
        "https://a.example/v1#",
        "https://user:secret@a.example/v1",
        "https://user@a.example/v1",
        "https://@a.example/v1",
        "http://localhost:80@a.example",
    ],
)
def test_base_url_with_query_fragment_or_user(url: str) -> None:
    said = refused(url)
    assert "has a query, a fragment or a user name" in said
    assert "secret" not in said


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/my path",
        "https://a.exa\nmple/v1",
        "https://a.example/v1\t/x",
        "https://a.example/\x00",
        "https://a.example/\u00a0v1",
        "https://a.example/\ud800",
        "https://a.example\\v1",
        "http://localhost\\@a.example",
        "http://local\thost",
    ],
)
def test_base_url_with_blanks_or_control_characters(url: str) -> None:
    said = refused(url)
    assert "blanks, backslashes or control characters" in said or "a user name" in said


@pytest.mark.parametrize(
    "url",
    [
        "https://me:secret@a.example:port",
        "https://me:secret@[::1",
        "https://me:secret@a.\u2100.example",
        "ftp://me:secret@a.example",
        "me:secret@a.example",
    ],
)
def test_base_url_password_is_in_no_message_nor_traceback(url: str) -> None:
    assert "secret" not in refused(url)
    with pytest.raises(ConfigurationError) as caught:
        checked_base_url(url)
    shown = "".join(
        traceback.format_exception(type(caught.value), caught.value, caught.value.__traceback__)
    )
    assert "secret" not in shown


@pytest.mark.parametrize("wrong", [5, b"https://a.example", ["https://a.example"]])
def test_base_url_that_is_no_text(wrong: Any) -> None:
    assert refused(wrong) == f"base_url takes a text, not {type(wrong).__name__}."


@given(st.text(max_size=30).map("https://".__add__) | st.text(max_size=30))
@example("https://[v1.a]")
@example("http://[")
def test_base_url_any_text_is_taken_or_refused_by_our_error(url: str) -> None:
    try:
        taken = checked_base_url(url)
    except ConfigurationError:
        return
    assert taken == url.strip().rstrip("/")


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a", "a"), ("", ""), (" a b ", "a b"), ("Bücher ✓ 😀", "Bücher ✓ 😀"), ("\x80", "\x80")],
)
def test_header_value_accepted(value: str, expected: str) -> None:
    assert checked_header("X-Title", value) == expected


@pytest.mark.parametrize("value", ["a\nb", "a\r\nX: b", "\x00", "a\tb", "\x7f", "a\n", "\ud800"])
def test_header_value_with_control_characters_is_refused(value: str) -> None:
    with pytest.raises(ConfigurationError, match="The header X-Title holds a line break"):
        checked_header("X-Title", value)


@pytest.mark.parametrize("value", [None, 5, b"a", ["a"], True])
def test_header_value_that_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=rf"not {type(value).__name__}\.$"):
        checked_header("X-Title", value)


@pytest.mark.parametrize("name", ["", "a b", "a:", "a\n", "é", "(a)", b"a", None, 5])
def test_header_name_that_is_none_is_refused(name: Any) -> None:
    with pytest.raises(ConfigurationError, match="is no name of a header field"):
        checked_header(name, "a")


@given(st.text(max_size=20))
def test_header_value_any_text_travels_or_is_refused_by_our_error(value: str) -> None:
    try:
        taken = checked_header("X-Title", value)
    except ConfigurationError:
        return
    assert taken == value.strip(" ")
    assert not {0, 10, 13} & set(taken.encode("utf-8"))


def test_merged_headers_replaces_whatever_the_case() -> None:
    old = {"User-Agent": "a", "Accept": "b", "X-Title": "c"}
    assert merged_headers(old, {"user-agent": "d", "X-TITLE": "e", "x-new": "f"}) == {
        "Accept": "b",
        "user-agent": "d",
        "X-TITLE": "e",
        "x-new": "f",
    }
    assert old == {"User-Agent": "a", "Accept": "b", "X-Title": "c"}


def test_merged_headers_checks_what_is_added() -> None:
    with pytest.raises(ConfigurationError, match="X-A"):
        merged_headers({}, {"X-A": "a\nb"})


def test_merged_headers_nothing_added_is_a_copy() -> None:
    old = {"Accept": "a"}
    assert merged_headers(old, None) == old
    assert merged_headers(old, None) is not old


def test_app_headers_all() -> None:
    assert app_headers("https://app.example", "My app", ["cli-agent", "game"]) == {
        "HTTP-Referer": "https://app.example",
        "X-Title": "My app",
        "X-OpenRouter-Title": "My app",
        "X-OpenRouter-Categories": "cli-agent,game",
    }


@pytest.mark.parametrize("nothing", [None, ""])
def test_app_headers_of_nothing(nothing: str | None) -> None:
    assert app_headers(nothing, nothing, nothing) == {}
    assert app_headers(None, None, []) == {}


def test_app_headers_one_category_as_text() -> None:
    assert app_headers(None, None, "game") == {"X-OpenRouter-Categories": "game"}


@pytest.mark.parametrize("wrong", [5, [1, 2], ["game", None]])
def test_app_headers_categories_that_are_no_texts(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="app_categories takes a list of texts"):
        app_headers(None, None, wrong)


def test_app_headers_are_checked() -> None:
    with pytest.raises(ConfigurationError, match="HTTP-Referer"):
        app_headers("https://app.example\r\nX: y", None, None)


def test_client_headers() -> None:
    headers = client_headers({"X-Title": "a"}, {"x-title": "b", "X-Mine": "c"})
    assert headers.pop("User-Agent").startswith(f"openrouter-typed/{__version__} Python/3.")
    assert headers == {"Accept": "application/json", "x-title": "b", "X-Mine": "c"}


def test_client_headers_user_agent_of_the_caller_replaces_ours() -> None:
    assert client_headers({}, {"user-agent": "mine"}) == {
        "Accept": "application/json",
        "user-agent": "mine",
    }


def test_settings_defaults() -> None:
    settings = Settings(api_key=ApiKey(KEY), base_url=DEFAULT_BASE_URL)
    assert (settings.headers, settings.timeout) == ({}, None)
    assert settings.max_connections == config.MAX_CONNECTIONS == 1000
    assert (config.CONNECT_TIMEOUT, config.READ_TIMEOUT) == (10.0, 600.0)


def test_settings_do_not_show_secrets() -> None:
    headers = {"X-Gateway-Key": "hush"}
    settings = Settings(api_key=ApiKey(KEY), base_url=DEFAULT_BASE_URL, headers=headers)
    for shown in (
        repr(settings),
        str(settings),
        f"{settings}",
        f"{attrs.asdict(settings)['api_key']}",
    ):
        assert KEY not in shown
        assert "hush" not in shown


def test_settings_one_connection_is_enough() -> None:
    assert Settings(api_key=ApiKey(KEY), base_url="", max_connections=1).max_connections == 1


@pytest.mark.parametrize("wrong", [0, -1, True, 1.5, "10", None])
def test_settings_max_connections_wrong(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"max_connections takes .*not {wrong!r}"):
        Settings(api_key=ApiKey(KEY), base_url=DEFAULT_BASE_URL, max_connections=wrong)
