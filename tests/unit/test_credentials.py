from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from typing import Any, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter import ApiKey, ConfigurationError, OpenRouter
from openrouter.credentials import Hidden, HiddenEnvironment, KeyFunction, key_from

SECRET = "sk-or-v1-0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (SECRET, "sk-or-v1-...cdef"),
        ("0123456789abcdef0123456789abcdef", "...cdef"),
        ("sk-or-v1-0123456789", "sk-or-v1-..."),
        ("sk-or-v1-0123456789a", "sk-or-v1-...789a"),
        ("tiny", "..."),
    ],
)
def test_key_masked(value: str, shown: str) -> None:
    key = ApiKey(value)
    assert key.masked == str(key) == shown
    assert repr(key) == f"ApiKey({shown!r})"
    assert key.reveal() == value


SHOWN: list[tuple[str, Callable[[ApiKey], str]]] = [
    ("repr", repr),
    ("str", str),
    ("ascii", ascii),
    ("format", format),
    ("f-string", lambda key: f"{key} {key!s} {key!r} {key!a} {key:>80}"),
    ("percent", lambda key: "%s %r" % (key, key)),  # noqa: UP031  # one of the ways
    ("str.format", lambda key: "{} {0.masked}".replace("{}", "{0}").format(key)),
    ("in containers", lambda key: repr([key, {"key": key}, (key,), {key}])),
    ("json default", lambda key: json.dumps(key, default=str)),
    ("bound method", lambda key: repr(key.reveal)),
]


@pytest.mark.parametrize(("way", "show"), SHOWN, ids=[way for way, _ in SHOWN])
def test_key_does_not_show(way: str, show: Callable[[ApiKey], str]) -> None:
    assert SECRET[9:-4] not in show(ApiKey(SECRET))


def test_key_format_pads_what_is_shown() -> None:
    assert f"{ApiKey('tiny'):>5}" == "  ..."


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_key_does_not_pickle(protocol: int) -> None:
    with pytest.raises(TypeError, match="does not pickle"):
        pickle.dumps(ApiKey(SECRET), protocol)


def test_key_has_no_vars() -> None:
    with pytest.raises(TypeError):
        vars(ApiKey(SECRET))


def test_key_is_no_json() -> None:
    with pytest.raises(TypeError) as caught:
        json.dumps({"key": ApiKey(SECRET)})
    assert SECRET not in str(caught.value)


def test_key_copies_are_the_key() -> None:
    key = ApiKey(SECRET)
    assert copy.copy(key) is key
    assert copy.deepcopy({"key": key})["key"] is key


def test_key_is_not_in_the_text_of_a_traceback_with_locals() -> None:
    def call(key: ApiKey) -> None:
        raise ValueError(f"no user for {key}")

    with pytest.raises(ValueError, match="no user") as caught:
        call(ApiKey(SECRET))
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    last = list(shown.format())[-3:]
    assert "ApiKey" in "".join(last)
    assert SECRET not in "".join(last)


def test_key_equality_and_hash() -> None:
    assert ApiKey(SECRET) == ApiKey(f" {SECRET}\n")
    assert hash(ApiKey(SECRET)) == hash(ApiKey(SECRET))
    assert ApiKey(SECRET) != ApiKey("another")
    assert ApiKey(SECRET) != SECRET
    assert hash(ApiKey(SECRET)) != hash(SECRET)


@pytest.mark.parametrize("value", ["", " ", "\n\t", "\u00a0"])
def test_key_empty(value: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ApiKey(value)
    assert str(caught.value) == "The API key is empty: set OPENROUTER_API_KEY or pass api_key=."


REFUSED = [
    f"'{SECRET}'",
    f'"{SECRET}"',
    f"Bearer {SECRET}",
    f"{SECRET}\nOPENROUTER_BASE_URL=x",
    f"{SECRET[:20]}\r{SECRET[20:]}",
    f"{SECRET}\u2026",
    f"\ufeff{SECRET}",
    f"{SECRET}\x00",
    f"{SECRET}\x7f",
    f"{SECRET}\ud800",
    "sk-or-v1-\u2022\u2022\u2022\u2022",
]


@pytest.mark.parametrize("value", REFUSED)
def test_key_refused_without_showing_it(value: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ApiKey(value)
    assert str(caught.value) == (
        "The API key holds blanks, quotes, line breaks or characters outside ASCII: "
        "copy it again from https://openrouter.ai/settings/keys, without quotes around it."
    )
    error = caught.value
    shown = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    assert SECRET[9:30] not in shown + repr(error) + repr(vars(error))
    assert SECRET[9:30] not in our_locals(error)


def our_locals(error: BaseException) -> str:
    """The local variables of the library's frames in a traceback, as they are shown."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    ours = [frame.locals for frame in frames if "/openrouter/" in frame.filename]
    assert ours
    return str(ours)


@pytest.mark.parametrize(
    ("key", "options"),
    [(f"'{SECRET}'", {}), (SECRET, {"base_url": "rubbish"}), (SECRET, {"timeout": "soon"})],
)
def test_key_is_not_in_the_local_variables_of_a_client_that_cannot_be_made(
    key: str, options: Any
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        OpenRouter(key, **options)
    assert SECRET[9:30] not in our_locals(caught.value)
    assert "'OpenRouter()'" in our_locals(caught.value)
    with OpenRouter("other") as client, pytest.raises(ConfigurationError) as caught:
        client.with_options(api_key=f"'{key}'")
    assert SECRET[9:30] not in our_locals(caught.value)


def test_key_is_not_in_logs(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("mine").warning("%s %r", ApiKey(SECRET), [ApiKey(SECRET)])
    logging.getLogger("mine").warning("%s", ApiKey(SECRET), extra={"key": ApiKey(SECRET)})
    assert SECRET[9:-4] not in caplog.text + str([vars(record) for record in caplog.records])


def test_key_has_no_state_to_give_away() -> None:
    with pytest.raises(TypeError, match="does not pickle"):
        ApiKey(SECRET).__getstate__()


def test_hidden_values_do_not_show() -> None:
    environ = HiddenEnvironment({"A": SECRET, "B": "b"})
    assert (repr(environ), repr(Hidden(SECRET))) == ("(environment of 2 variables)", "(hidden)")
    assert (dict(environ), environ.get("C")) == ({"A": SECRET, "B": "b"}, None)


def test_function_gives_another_key_each_time() -> None:
    keys = iter(["first", ApiKey("second")])
    key = key_from(Hidden(lambda: next(keys)))
    assert isinstance(key, KeyFunction)
    assert key_from(Hidden(ApiKey("mine"))).current() == ApiKey("mine")
    assert key_from(Hidden(key)) is key
    assert repr(key) == "KeyFunction('(given by a function)')"
    assert [key.current(), key.current()] == [ApiKey("first"), ApiKey("second")]


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (None, "gave no key: api_key takes a text, not NoneType."),
        ("", "gave no key: The API key is empty"),
        (f"{SECRET}\n{SECRET}", "gave no key: The API key holds blanks, quotes, line breaks"),
    ],
)
def test_function_that_gives_no_key(result: Any, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        KeyFunction(lambda: result).current()
    assert str(caught.value).startswith("The function given as api_key " + said)
    assert SECRET[9:30] not in our_locals(caught.value)


@pytest.mark.parametrize("error", [OSError(SECRET), KeyError("a"), RuntimeError()])
def test_function_that_fails(error: Exception) -> None:
    def fetch() -> str:
        raise error

    with pytest.raises(ConfigurationError) as caught:
        KeyFunction(fetch).current()
    name = type(error).__name__
    assert str(caught.value) == f"The function given as api_key failed with {name}."
    assert caught.value.__cause__ is error


def test_function_that_fails_with_an_error_of_ours() -> None:
    error = ConfigurationError("The vault is closed.")

    def fetch() -> str:
        raise error

    with pytest.raises(ConfigurationError) as caught:
        KeyFunction(fetch).current()
    assert caught.value is error


def test_function_that_is_asynchronous_is_refused() -> None:
    async def fetch() -> str:
        raise AssertionError("nobody awaits this")

    wrong: Any = fetch
    with pytest.raises(ConfigurationError, match="is asynchronous: it has to return the key at"):
        KeyFunction(wrong).current()


@pytest.mark.parametrize("wrong", [None, 5, b"sk-or-v1-0123", ["sk"], object()])
def test_key_that_is_no_text(wrong: Any) -> None:
    with pytest.raises(
        ConfigurationError, match=f"api_key takes a text, not {type(wrong).__name__}"
    ):
        ApiKey(wrong)


@pytest.mark.parametrize("value", ["a", "a,b", "a=b==", "~!#$%&()*+-./:;<=>?@[\\]^_`{|}"])
def test_key_of_visible_ascii_is_taken(value: str) -> None:
    assert ApiKey(value).reveal() == value


@given(st.text(max_size=30))
def test_key_any_text_is_refused_by_our_error_or_fits_a_header(value: str) -> None:
    try:
        key = ApiKey(value)
    except ConfigurationError:
        return
    text = key.reveal()
    assert text == value.strip()
    assert all(32 < ord(char) < 127 and char not in "\"'" for char in text)
