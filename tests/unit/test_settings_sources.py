from __future__ import annotations

import itertools
from typing import Any, Mapping

import pytest

from openrouter.config import DEFAULT_BASE_URL, MAX_CONNECTIONS
from openrouter.credentials import ApiKey, Hidden
from openrouter.errors import ConfigurationError
from openrouter.settings_sources import Found, changed_settings, resolve_settings

KEY = "sk-or-v1-0123456789abcdef"
OTHER = "sk-or-v1-fedcba9876543210"
ENVIRON = {"OPENROUTER_API_KEY": KEY}

# name -> what an argument, the environment and a file say, and the variable.
SAID: dict[str, tuple[Any, str, str, Any, str]] = {
    "base_url": ("https://a.example", "https://e.example", '"https://f.example"', None, "BASE_URL"),
    "app_url": ("https://a.example", "https://e.example", '"https://f.example"', None, "APP_URL"),
    "app_title": ("A", "E", '"F"', None, "APP_TITLE"),
    "app_categories": (["a"], "e, g", '["f"]', ("a", "e,g", "f"), "APP_CATEGORIES"),
    "timeout": (1.5, "2.5", "3.5", (1.5, 2.5, 3.5), "TIMEOUT"),
    "max_connections": (1, "2", "3", (1, 2, 3), "MAX_CONNECTIONS"),
    "log": ("debug", "info", '"error"', None, "LOG"),
}
DEFAULTS = {"base_url": DEFAULT_BASE_URL, "max_connections": MAX_CONNECTIONS}


def resolve(
    arguments: Mapping[str, Any] | None = None,
    environ: Mapping[str, str] | None = None,
    *texts: str,
    **options: Any,
) -> Any:
    files = [(f"{letter}.toml", Hidden(text)) for letter, text in zip("abc", texts)]
    return resolve_settings(arguments or {}, {**ENVIRON, **(environ or {})}, files, **options)


def refused(*given: Any, **options: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        resolve(*given, **options)
    return str(caught.value)


@pytest.mark.parametrize("name", SAID)
@pytest.mark.parametrize("given", list(itertools.product((True, False), repeat=3)))
def test_precedence_of_each_setting(name: str, given: tuple[bool, bool, bool]) -> None:
    argument, variable, written, read, suffix = SAID[name]
    settings = resolve(
        {name: argument} if given[0] else {},
        {f"OPENROUTER_{suffix}": variable} if given[1] else {},
        f"{name} = {written}" if given[2] else "",
    )
    values = [*(read or (argument, variable, written.strip('"'))), DEFAULTS.get(name)]
    sources = ["argument", f"environment, OPENROUTER_{suffix}", "a.toml", None]
    first = [*given, True].index(True)
    assert getattr(settings, name) == values[first]
    assert settings.sources.get(name) == sources[first]


def test_precedence_of_keys() -> None:
    text = f'api_key = "{OTHER}"'
    files = [("a.toml", Hidden(text))]

    def stored() -> Found:
        return Found(Hidden("stored"), "keyring")

    def asked() -> Found:
        raise AssertionError("the store is asked although there is a key")

    given = resolve_settings({"api_key": Hidden("mine")}, ENVIRON, files, stored_key=asked)
    assert (given.api_key, given.sources["api_key"]) == (ApiKey("mine"), "argument")
    environ = resolve_settings({}, ENVIRON, files, stored_key=asked)
    assert environ.api_key == ApiKey(KEY)
    assert environ.sources["api_key"] == "environment, OPENROUTER_API_KEY"
    file = resolve_settings({}, {}, files, stored_key=asked)
    assert (file.api_key, file.sources["api_key"]) == (ApiKey(OTHER), "a.toml")
    last = resolve_settings({}, {}, [], stored_key=stored)
    assert (last.api_key, last.sources["api_key"]) == (ApiKey("stored"), "keyring")


def test_key_missing() -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve_settings({}, {})
    assert str(caught.value) == (
        "No API key: set the environment variable OPENROUTER_API_KEY or pass api_key=; "
        "keys are made at https://openrouter.ai/settings/keys."
    )


def test_key_with_blanks_around_it_in_the_environment() -> None:
    assert resolve(None, {"OPENROUTER_API_KEY": f" {KEY}\n"}).api_key == ApiKey(KEY)


@pytest.mark.parametrize("empty", ["", "  "])
def test_key_that_is_given_but_empty_is_no_missing_one(empty: str) -> None:
    said = refused({"api_key": Hidden(empty)})
    assert said == "The API key is empty: set OPENROUTER_API_KEY or pass api_key=."
    said = refused({}, {"OPENROUTER_API_KEY": empty}, f'api_key = "{KEY}"')
    assert said.startswith("environment, OPENROUTER_API_KEY: The API key is empty")


@pytest.mark.parametrize("empty", ["", " \n"])
def test_base_url_empty_counts_as_none(empty: str) -> None:
    assert resolve({"base_url": empty}).base_url == DEFAULT_BASE_URL
    assert resolve({}, {"OPENROUTER_BASE_URL": empty}).base_url == DEFAULT_BASE_URL
    environ = {"OPENROUTER_BASE_URL": "https://e.example/\n"}
    assert resolve({"base_url": empty}, environ).base_url == "https://e.example"


def test_base_url_that_is_no_text() -> None:
    assert refused({"base_url": 5}) == "base_url takes a text, not int."


def test_base_url_without_encryption_for_a_named_host() -> None:
    text = 'base_url = "http://gateway.example"'
    said = refused({}, {}, text)
    assert said.startswith("a.toml, line 1: The base URL 'http://gateway.example' would send")
    settings = resolve({}, {}, text, insecure_hosts=["gateway.example"])
    assert settings.base_url == "http://gateway.example"


def test_wrong_environment_does_not_matter_where_an_argument_wins() -> None:
    environ = {"OPENROUTER_BASE_URL": "rubbish", "OPENROUTER_TIMEOUT": "rubbish"}
    settings = resolve({"base_url": "https://a.example", "timeout": 5}, environ)
    assert (settings.base_url, settings.timeout) == ("https://a.example", 5)


@pytest.mark.parametrize(
    ("variable", "text", "takes"),
    [
        ("TIMEOUT", "soon", "seconds above 0"),
        ("TIMEOUT", "0", "seconds above 0"),
        ("TIMEOUT", "-1", "seconds above 0"),
        ("TIMEOUT", "nan", "seconds above 0"),
        ("TIMEOUT", "inf", "seconds above 0"),
        ("MAX_CONNECTIONS", "0", "a whole number from 1 on"),
        ("MAX_CONNECTIONS", "2.5", "a whole number from 1 on"),
    ],
)
def test_environment_that_cannot_be_read(variable: str, text: str, takes: str) -> None:
    name = f"OPENROUTER_{variable}"
    assert refused({}, {name: text}) == f"{name} takes {takes}, not {text!r}."


def test_environment_of_blanks_is_no_environment() -> None:
    environ = {f"OPENROUTER_{said[4]}": " " for said in SAID.values()}
    assert resolve({}, environ).sources == {"api_key": "environment, OPENROUTER_API_KEY"}


def test_headers_come_from_all_sources() -> None:
    settings = resolve(
        {"app_title": "A"},
        {"OPENROUTER_APP_URL": "https://e.example"},
        'app_categories = "game"\n[default_headers]\nX-Team = "red"',
    )
    assert settings.headers["X-Title"] == settings.headers["X-OpenRouter-Title"] == "A"
    assert settings.headers["HTTP-Referer"] == "https://e.example"
    assert settings.headers["X-OpenRouter-Categories"] == "game"
    assert settings.headers["X-Team"] == "red"
    assert settings.headers["User-Agent"].startswith("openrouter-typed/")


def test_argument_of_an_empty_text_takes_a_setting_away() -> None:
    environ = {"OPENROUTER_APP_TITLE": "E"}
    assert "X-Title" in resolve({}, environ).headers
    assert "X-Title" not in resolve({"app_title": ""}, environ).headers


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('app_title = "a\\nb"', "a.toml, line 1: The header X-Title holds a line break"),
        ('[default_headers]\n"a b" = "c"', "a.toml, line 1: 'a b' is no name of a header field"),
        ('\nbase_url = ""', "a.toml, line 2: The base URL '' is no web address"),
        ('[profiles.p]\nbase_url = "x"', "a.toml, [profiles.p], line 2: The base URL 'x' is no"),
        ('\n\nlog = "loud"', "a.toml, line 3: log takes a level"),
    ],
)
def test_error_says_which_file_is_to_be_mended(text: str, said: str) -> None:
    assert refused({}, {}, text, profile="p" if "profiles" in text else None).startswith(said)


def test_error_of_an_argument_names_no_file() -> None:
    said = refused({"app_title": "a\nb"}, {}, 'app_title = "F"')
    assert said.startswith("The header X-Title holds a line break")


PROJECT = "timeout = 1\nmax_connections = 1\n[profiles.p]\ntimeout = 2"
USER = 'timeout = 3\nlog = "info"\n[profiles.p]\napp_title = "P"\ntimeout = 4\n[profiles.q]'


def test_files_lie_over_one_another() -> None:
    settings = resolve({}, {}, PROJECT, USER)
    assert (settings.timeout, settings.max_connections, settings.log) == (1, 1, "info")
    assert settings.app_title is None
    assert settings.config_files == ("a.toml", "b.toml")
    assert settings.sources["log"] == "b.toml"
    assert settings.sources["config_file"] == "found"


@pytest.mark.parametrize(
    ("argument", "environ", "source"),
    [
        ("p", {}, "argument"),
        ("p", {"OPENROUTER_PROFILE": "q"}, "argument"),
        (None, {"OPENROUTER_PROFILE": " p\n"}, "environment, OPENROUTER_PROFILE"),
    ],
)
def test_profile_lies_over_all_files(argument: Any, environ: Any, source: str) -> None:
    settings = resolve({}, environ, PROJECT, USER, profile=argument)
    assert (settings.profile, settings.sources["profile"]) == ("p", source)
    assert (settings.timeout, settings.max_connections, settings.log) == (2, 1, "info")
    assert settings.app_title == "P"
    assert settings.sources["timeout"] == "a.toml, [profiles.p]"
    assert settings.sources["app_title"] == "b.toml, [profiles.p]"


def test_profile_lies_under_argument_and_environment() -> None:
    assert resolve({"timeout": 9}, {}, PROJECT, profile="p").timeout == 9
    assert resolve({}, {"OPENROUTER_TIMEOUT": "8"}, PROJECT, profile="p").timeout == 8


@pytest.mark.parametrize("argument", ["", None])
def test_profile_of_an_empty_name_is_none(argument: str | None) -> None:
    environ = {"OPENROUTER_PROFILE": "" if argument is None else "nowhere"}
    settings = resolve({}, environ, PROJECT, profile=argument)
    assert (settings.profile, settings.timeout) == (None, 1)
    assert "profile" not in settings.sources


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ((), "in any config file, as none was found (argument)."),
        (("",), "in a.toml (argument)."),
        ((PROJECT, USER), "in a.toml or b.toml (argument); there are p, q."),
        (("[profiles.worm]", ""), "in a.toml or b.toml (argument); did you mean 'worm'?"),
    ],
)
def test_profile_that_is_nowhere(texts: tuple[str, ...], said: str) -> None:
    message = refused({}, {}, *texts, profile="work")
    assert message.rstrip(".") == f"There is no [profiles.work] {said}".rstrip(".")


def test_profile_that_is_no_name() -> None:
    assert refused(profile=["p"]) == "profile takes the name of one, not list."


def test_changed_settings_keep_the_rest_and_say_so() -> None:
    old = resolve({"app_title": "A", "default_headers": {"X-Team": "red"}}, {}, PROJECT)
    new = changed_settings(
        old,
        api_key=Hidden(OTHER),
        timeout=7,
        default_headers={"x-team": "blue"},
        app_title="B",
        app_url="",
        app_categories=["a", "b"],
    )
    assert (new.api_key, new.timeout, new.app_title) == (ApiKey(OTHER), 7, "B")
    assert (new.max_connections, new.base_url) == (1, old.base_url)
    assert (new.app_categories, new.app_url) == ("a,b", None)
    assert (new.headers["X-Title"], new.headers["x-team"]) == ("B", "blue")
    changed = {"api_key", "timeout", "app_title", "app_categories", "default_headers"}
    assert {n for n, source in new.sources.items() if source == "with_options"} == changed
    assert new.sources["max_connections"] == "a.toml"
    assert (old.timeout, old.sources["timeout"], old.headers["X-Team"]) == (1, "a.toml", "red")


def test_changed_settings_of_nothing_are_the_same() -> None:
    old = resolve({"app_title": "A"}, {}, PROJECT)
    assert changed_settings(old, api_key=Hidden(None), app_title=None) == old
