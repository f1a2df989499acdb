from __future__ import annotations

import traceback
from typing import Any

import httpx
import pytest

from openrouter.config import Settings
from openrouter.credentials import ApiKey, Hidden
from openrouter.errors import ConfigurationError
from openrouter.settings_sources import resolve_settings

KEY = "sk-or-v1-0123456789abcdef"
SECRET = KEY[9:-4]


def test_explain_shows_each_value_and_its_source() -> None:
    settings = resolve_settings(
        {"timeout": 2.5, "default_headers": {"X-Gateway": "hush"}},
        {"OPENROUTER_API_KEY": KEY, "OPENROUTER_APP_TITLE": "Mine"},
        [("a.toml", Hidden('log = "info"\n[profiles.eu]\nbase_url = "https://eu.example/v1"'))],
        profile="eu",
        config_source="argument",
    )
    rows = [line.split("  ") for line in settings.explain().splitlines()]
    found = {cells[0].strip(): [c.strip() for c in cells[1:] if c.strip()] for cells in rows}
    names = "User-Agent, Accept, X-Title, X-OpenRouter-Title, X-Gateway"
    assert found == {
        "api_key": ["sk-or-v1-...cdef", "environment, OPENROUTER_API_KEY"],
        "base_url": ["https://eu.example/v1", "a.toml, [profiles.eu]"],
        "app_url": ["not set", "default"],
        "app_title": ["Mine", "environment, OPENROUTER_APP_TITLE"],
        "app_categories": ["not set", "default"],
        "timeout": ["2.5 s", "argument"],
        "max_connections": ["1000", "default"],
        "default_headers": [names, "argument"],
        "log": ["info", "a.toml"],
        "profile": ["eu", "argument"],
        "config_file": ["a.toml", "argument"],
    }
    assert SECRET not in settings.explain() + repr(settings)
    assert "hush" not in settings.explain() + repr(settings)


@pytest.mark.parametrize(
    ("timeout", "shown"),
    [
        (None, "10 s to connect, 600 s to read"),
        (30, "30 s"),
        (httpx.Timeout(5), "Timeout(timeout=5)"),
    ],
)
def test_explain_timeout(timeout: Any, shown: str) -> None:
    settings = Settings(api_key=ApiKey(KEY), base_url="https://a.example", timeout=timeout)
    assert f"timeout          {shown}" in settings.explain()


def test_explain_key_of_a_function() -> None:
    settings = resolve_settings({"api_key": Hidden(lambda: KEY)}, {})
    assert "api_key          (given by a function)" in settings.explain()


WRONG: list[Any] = [
    ({"api_key": Hidden(f"'{KEY}'")}, {}, ""),
    ({"api_key": Hidden(KEY), "base_url": "rubbish"}, {}, ""),
    ({"api_key": Hidden(KEY), "default_headers": {"a b": "c"}}, {}, ""),
    ({}, {"OPENROUTER_API_KEY": f"{KEY} {KEY}"}, ""),
    ({}, {"OPENROUTER_API_KEY": KEY, "OPENROUTER_BASE_URL": "rubbish"}, ""),
    ({}, {"OPENROUTER_API_KEY": KEY, "OPENROUTER_TIMEOUT": "rubbish"}, ""),
    ({}, {}, f"api_key = \"'{KEY}'\""),
    ({}, {}, f'api_key = "{KEY}"\nbase_url = "rubbish"'),
    ({}, {}, f'api_key = "{KEY}"\ntimeot = 5'),
    ({}, {}, f'apikey = "{KEY}"'),
    ({}, {}, f'api_key = ["{KEY}"]'),
    ({}, {}, f'api_key = "{KEY}"\n= 5'),
    ({}, {}, f'api_key = "{KEY}'),
    ({}, {}, f'[profiles]\napi_key = "{KEY}"'),
    ({}, {}, f'[profiles.q]\napi_key = "{KEY}"'),
]


@pytest.mark.parametrize(("arguments", "environ", "text"), WRONG)
def test_key_is_in_no_message_and_no_local_variable_of_our_frames(
    arguments: Any, environ: Any, text: str
) -> None:
    profile = "p" if "profiles.q" in text else None
    with pytest.raises(ConfigurationError) as caught:
        resolve_settings(
            arguments, environ, [("a.toml", Hidden(text))] if text else [], profile=profile
        )
    seen: Any = caught.value
    while seen is not None:
        shown = traceback.TracebackException.from_exception(seen, capture_locals=True)
        ours = [frame for frame in shown.stack if "/openrouter/" in frame.filename]
        assert ours, seen
        assert SECRET not in str([frame.locals for frame in ours])
        assert SECRET not in str(seen)
        seen = seen.__cause__ or seen.__context__
