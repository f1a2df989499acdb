"""Which setting wins: argument, environment, config file, default. No I/O.

Each source is a table of what it says; the tables are laid over one another, and what is on top
counts. With a profile, its tables in all files lie over what the files say outside of profiles.
"""

from __future__ import annotations

import contextlib
from typing import Any, Callable, Iterator, Mapping, Sequence

import attrs

from openrouter.config import (
    DEFAULT_BASE_URL,
    MAX_CONNECTIONS,
    Settings,
    app_headers,
    checked_base_url,
    client_headers,
    joined,
    merged_headers,
)
from openrouter.config_file import ConfigFile, parse_config, suggestion
from openrouter.credentials import Hidden, HiddenEnvironment, key_from
from openrouter.errors import ConfigurationError
from openrouter.settings_names import SETTINGS, from_environment

ARGUMENT = "argument"
# The `code` of the error, for programs that can ask their user for a key.
NO_KEY = "missing_api_key"

_NO_KEY = (
    "No API key: set the environment variable OPENROUTER_API_KEY or pass api_key=; "
    "keys are made at https://openrouter.ai/settings/keys."
)


@attrs.frozen
class Found:
    """A value and where it was found, as it is shown to the reader."""

    value: Any = attrs.field(repr=False)
    source: str


Layer = Mapping[str, Found]


def nothing_stored() -> Found | None:
    """There is no key in any store."""
    return None


def resolve_settings(
    arguments: Mapping[str, Any],
    environ: Mapping[str, str],
    texts: Sequence[tuple[str, Hidden[str]]] = (),
    *,
    profile: str | None = None,
    insecure_hosts: Sequence[str] = (),
    config_source: str = "found",
    stored_key: Callable[[], Found | None] = nothing_stored,
) -> Settings:
    r"""The settings that count, each with its source.

    Args:
        arguments: What the caller passed, by the names in ``SETTINGS``; None counts as nothing.
            A key is ``Hidden``.
        environ: The environment.
        texts: Config files as path and text, the one that wins first.
        profile: The profile, else ``OPENROUTER_PROFILE``; an empty text for none.
        insecure_hosts: Hosts that may be talked to over plain HTTP.
        config_source: Who named the config files.
        stored_key: Looks for a key in the stores; asked when there is none anywhere else.

    Raises:
        ConfigurationError: If a setting cannot be used or there is no key; with its source.

    Example:
        >>> settings = resolve_settings(
        ...     {"timeout": 30},
        ...     {"OPENROUTER_API_KEY": "sk-or-v1-0123456789abcdef", "OPENROUTER_TIMEOUT": "60"},
        ...     [("a.toml", Hidden("timeout = 90\nmax_connections = 10"))],
        ... )
        >>> settings.timeout, settings.sources["timeout"]
        (30, 'argument')
        >>> settings.max_connections, settings.sources["max_connections"]
        (10, 'a.toml')
    """
    environ = HiddenEnvironment(environ)
    files = [parse_config(path, text) for path, text in texts]
    chosen_profile = _profile(profile, environ)
    given = _given(arguments)
    layers = [
        given,
        # What is wrong in the environment does not matter where an argument takes its place.
        _environment(environ, without=given),
        *_file_layers(files, chosen_profile),
    ]
    chosen = {name: found for layer in reversed(layers) for name, found in layer.items()}
    if "api_key" not in chosen:
        stored = stored_key()
        if stored is None:
            raise ConfigurationError(_NO_KEY, code=NO_KEY)
        chosen["api_key"] = stored
    sources = {name: found.source for name, found in chosen.items()}
    if chosen_profile is not None:
        sources["profile"] = chosen_profile.source
    if files:
        sources["config_file"] = config_source
    return _settings(
        chosen,
        insecure_hosts=insecure_hosts,
        profile=chosen_profile.value if chosen_profile is not None else None,
        config_files=tuple(file.path for file in files),
        sources=sources,
    )


def _given(arguments: Mapping[str, Any]) -> Layer:
    given = {n: Found(value, ARGUMENT) for n, value in arguments.items() if value is not None}
    url = arguments.get("base_url")
    if isinstance(url, str) and not url.strip():
        del given["base_url"]
    return given


def _environment(environ: Mapping[str, str], without: Layer) -> Layer:
    layer = {}
    for name, setting in SETTINGS.items():
        value = None if name in without else from_environment(name, environ)
        if value is not None:
            hidden = Hidden(value) if name == "api_key" else value
            layer[name] = Found(hidden, f"environment, {setting.variable}")
    return layer


def _profile(argument: str | None, environ: Mapping[str, str]) -> Found | None:
    if argument is not None:
        if not isinstance(argument, str):
            raise ConfigurationError(
                f"profile takes the name of one, not {type(argument).__name__}."
            )
        return Found(argument, ARGUMENT) if argument else None
    name = environ.get("OPENROUTER_PROFILE", "").strip()
    return Found(name, "environment, OPENROUTER_PROFILE") if name else None


def _file_layers(files: Sequence[ConfigFile], profile: Found | None) -> list[Layer]:
    """What the files say, the table that wins first.

    Raises:
        ConfigurationError: If no file has the profile.
    """
    plain = [_layer(file.settings, file.path) for file in files]
    if profile is None:
        return plain
    name = profile.value
    having = [file for file in files if name in file.profiles]
    if not having:
        known = {other for file in files for other in file.profiles}
        where = " or ".join(file.path for file in files) or "any config file, as none was found"
        raise ConfigurationError(
            f"There is no [profiles.{name}] in {where} ({profile.source}){suggestion(name, known)}."
        )
    tables = [_layer(f.profiles[name], f"{f.path}, [profiles.{name}]") for f in having]
    return [*tables, *plain]


def _layer(table: Mapping[str, Any], source: str) -> Layer:
    return {name: Found(value, source) for name, value in table.items()}


@contextlib.contextmanager
def _said_by(found: Found) -> Iterator[None]:
    """Errors say where the value is to be mended; of an argument the caller knows."""
    try:
        yield
    except ConfigurationError as error:
        if found.source == ARGUMENT:
            raise
        said = error.message
    else:
        return
    raise ConfigurationError(f"{found.source}: {said}")


def _settings(
    chosen: Layer,
    *,
    insecure_hosts: Sequence[str],
    profile: str | None,
    config_files: tuple[str, ...],
    sources: Mapping[str, str],
) -> Settings:
    default = Found(None, "default")
    url = chosen.get("base_url", Found(DEFAULT_BASE_URL, "default"))
    with _said_by(url):
        base_url = checked_base_url(url.value, insecure_hosts)
    with _said_by(chosen["api_key"]):
        key = key_from(chosen["api_key"].value)
    headers: dict[str, str] = {}
    for name in ("app_url", "app_title", "app_categories"):
        with _said_by(chosen.get(name, default)):
            headers.update(app_headers(**{name: chosen.get(name, default).value}))
    extra = chosen.get("default_headers", default)
    with _said_by(extra):
        headers = client_headers(headers, extra.value)
    categories = chosen.get("app_categories", default).value
    return Settings(
        api_key=key,
        base_url=base_url,
        headers=headers,
        timeout=chosen.get("timeout", default).value,
        max_connections=chosen.get("max_connections", Found(MAX_CONNECTIONS, "default")).value,
        app_url=chosen.get("app_url", default).value,
        app_title=chosen.get("app_title", default).value,
        app_categories=joined(categories),
        profile=profile,
        log=chosen.get("log", default).value,
        config_files=config_files,
        sources=sources,
    )


def changed_settings(
    old: Settings,
    *,
    api_key: Hidden[Any],
    timeout: Any = None,
    default_headers: Mapping[str, str] | None = None,
    **app: Any,
) -> Settings:
    """``old`` with other settings in place; what is None or empty stays as it is.

    Args:
        old: What it was.
        api_key: A key as a caller gives it, hidden.
        timeout: As in ``Settings``.
        default_headers: Header fields to add to those there are, or to put in their place.
        **app: ``app_url``, ``app_title``, ``app_categories``.

    Raises:
        ConfigurationError: If one of them cannot be used.
    """
    changes: dict[str, Any] = {name: value for name, value in app.items() if value}
    headers = merged_headers(old.headers, app_headers(**changes))
    if "app_categories" in changes:
        changes["app_categories"] = joined(changes["app_categories"])
    if api_key.reveal() is not None:
        changes["api_key"] = key_from(api_key)
    if timeout is not None:
        changes["timeout"] = timeout
    told = [*changes, *(["default_headers"] if default_headers else [])]
    return attrs.evolve(
        old,
        **changes,
        headers=merged_headers(headers, default_headers),
        sources={**old.sources, **dict.fromkeys(told, "with_options")},
    )
