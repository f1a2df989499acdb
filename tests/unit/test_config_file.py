from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter.config_file import parse_config
from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError

KEY = "sk-or-v1-0123456789abcdef"


def refused(text: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        parse_config("dir/a.toml", Hidden(text))
    said = str(caught.value)
    assert said.startswith("dir/a.toml, line ")
    return said[len("dir/a.toml, line ") :]


EVERYTHING = """
api_key = "sk-or-v1-0123456789abcdef"
base_url = "https://a.example"
app_url = "https://app.example"
app_title = "App"
app_categories = ["game", "cli-agent"]
timeout = 2.5
max_connections = 10
log = "debug"
default_headers = { X-Team = "red" }

[profiles.work]
timeout = 60
app_categories = "game"

[profiles."at home"]
api_key = "other"

[chat]
anything = { goes = 1979-05-27 }
timeot = "here"
"""


def test_file_with_everything() -> None:
    file = parse_config("a.toml", Hidden(EVERYTHING))
    settings: Any = dict(file.settings)
    assert settings.pop("api_key").reveal() == KEY
    assert settings == {
        "base_url": "https://a.example",
        "app_url": "https://app.example",
        "app_title": "App",
        "app_categories": ["game", "cli-agent"],
        "timeout": 2.5,
        "max_connections": 10,
        "log": "debug",
        "default_headers": {"X-Team": "red"},
    }
    assert file.profiles["work"] == {"timeout": 60, "app_categories": "game"}
    assert list(file.profiles) == ["work", "at home"]
    assert "0123456789" not in repr(file)


@pytest.mark.parametrize("text", ["", "\n# nothing\n", "[chat]", "[profiles]", "[profiles.a]"])
def test_file_that_says_nothing(text: str) -> None:
    file = parse_config("a.toml", Hidden(text))
    assert not file.settings
    assert not any(file.profiles.values())
    assert not file.holds_key


@pytest.mark.parametrize("text", ['api_key = "a"', '[profiles.a]\n[profiles.b]\napi_key = "a"'])
def test_file_with_a_key_is_known_as_one(text: str) -> None:
    assert parse_config("a.toml", Hidden(text)).holds_key


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("timeot = 5", "1: there is no setting 'timeot'; did you mean 'timeout'?"),
        ("\n\n# timeot\ntimeout = 5\ntimeot = 5\n", "5: there is no setting 'timeot'; did you"),
        (
            "timeout = 5\r\nbaseurl = 'x'\r\n",
            "2: there is no setting 'baseurl'; did you mean 'base",
        ),
        (
            "[profiles.a]\ntimeout=1\n[profiles.b]\nprofile=1",
            "4: there is no setting 'profile'; there",
        ),
        ("timeout=1\n[profiles.timeot]\ntimeout=1\ntimeot=1", "4: there is no setting 'timeot'"),
        ("profiles.a.timeot = 1", "1: there is no setting 'timeot'"),
        ("[profiles]\na = {timeout = 1,\ttimeot = 1}", "2: there is no setting 'timeot'"),
        ('"time out" = 1', "1: there is no setting 'time out'; did you mean 'timeout'?"),
        (
            'app_title = """\ntimeot = 5\n"""\n\ntimeot = """\n\n"""',
            "5: there is no setting 'timeot'",
        ),
        ("app_categories = [\n'a',\n'b'\n]\nkey = [\n1,\n]", "5: there is no setting 'key'"),
        ("app_title = 'a\u2028b'\nkey = 1", "2: there is no setting 'key'"),
        (
            "[profile.work]\ntimeout = 5",
            "1: there is no setting 'profile'; did you mean [profiles.work]?",
        ),
        ("[profile]", "1: there is no setting 'profile'; there are"),
        ("[profiles.a.chat]\nx = 1", "1: there is no setting 'chat'"),
        ("[[timeout]]\n[[timeot]]\nx = 1", "1: timeout takes seconds above 0, not a list."),
    ],
)
def test_unknown_name_has_its_line_and_the_nearest(text: str, said: str) -> None:
    assert refused(text).startswith(said)
    assert not refused(text).endswith("?.")


def test_unknown_name_without_a_near_one_lists_all() -> None:
    assert refused("xyz = 1").endswith(
        "; there are api_key, app_categories, app_title, app_url, base_url, default_headers, log, "
        "max_connections, timeout."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("api_key = 5", "api_key takes a text, not 5."),
        ("base_url = ['x']", "base_url takes a text, not a list."),
        ("app_title = true", "app_title takes a text, not true or false."),
        ("app_categories = ['a', 1]", "app_categories takes a list of texts, not a list."),
        ("app_categories = 1", "app_categories takes a list of texts, not 1."),
        ("timeout = '5'", "timeout takes seconds above 0, not a text."),
        ("timeout = 0", "timeout takes seconds above 0, not 0."),
        ("timeout = -1.5", "timeout takes seconds above 0, not -1.5."),
        ("timeout = inf", "timeout takes seconds above 0, not inf."),
        ("timeout = nan", "timeout takes seconds above 0, not nan."),
        ("timeout = true", "timeout takes seconds above 0, not true or false."),
        ("max_connections = 1.0", "max_connections takes a whole number from 1 on, not 1.0."),
        ("max_connections = 0", "max_connections takes a whole number from 1 on, not 0."),
        ("max_connections = true", "max_connections takes a whole number from 1 on, not true"),
        ("log = 1979-05-27", "log takes a text, not a date or a time."),
        ("default_headers = 'X'", "default_headers takes a table of texts, not a text."),
        ("default_headers.X = 1", "default_headers takes a table of texts, not a table."),
        ("profiles = 'work'", "profiles takes tables such as [profiles.work]."),
        ("profiles.work = 5", "profiles.work takes a table such as [profiles.work]."),
    ],
)
def test_wrong_type_has_its_line(text: str, said: str) -> None:
    assert refused("# a comment\n" + text).startswith("2: " + said)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("timeout = 5\nlog = ", 2),
        ("timeout = 5\ntimeout = 6", 2),
        ("a\n", 1),
        ("\n[profiles", 2),
        ('\n\nlog = "a\nb"', 3),
        ("log = '''\n\n\n", 1),
        ("x = " + "[" * 100_000, 1),
    ],
)
def test_broken_toml_has_its_line(text: str, line: int) -> None:
    said = refused(text)
    assert said.startswith(f"{line}: this is n")
    assert "at line" not in said


@given(st.text(max_size=40) | st.text("ab=.[]{}\"'\n# 1,", max_size=40))
@example("profiles = [1]")
@example("[[profiles]]\n[[chat]]")
@example("=\r")
def test_any_text_is_read_or_refused_by_our_error(text: str) -> None:
    try:
        parse_config("a.toml", Hidden(text))
    except ConfigurationError as error:
        lines = text.count("\n") + 1
        number = int(error.message.split(":")[0].rpartition(" ")[2])
        assert 1 <= number <= lines
