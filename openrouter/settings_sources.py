"""Which setting wins: argument, environment, config file, default. No I/O.

Each source is a table of what it says; the tables are laid over one another, and what is on top
counts. With a profile, its tables in all files lie over what the files say outside of profiles.
"""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, Sequence

import attrs

from openrouter.config import (
    DEFAULT_BASE_URL,
    MAX_CONNECTIONS,
    Settings,
    app_headers,
    checked_base_url,
    checked_connections,
    client_headers,
    joined,
    merged_headers,
    named_hosts,
    stays_near,
)
from openrouter.config_file import ConfigFile, parse_config, suggestion
from openrouter.credentials import Hidden, HiddenEnvironment, key_from
from openrouter.errors import ConfigurationError
from openrouter.settings_names import SETTINGS, from_environment

if TYPE_CHECKING:
    from openrouter.config import Added

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
    # The path of the file that says it, and where; that is asked only when something is wrong.
    file: str | None = None
    line: Callable[[], int] | None = attrs.field(default=None, repr=False, eq=False)


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
    strangers: Sequence[str] = (),
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
        strangers: Paths of config files that nobody named and that may be somebody else's; they
            cannot send a key anywhere but to OpenRouter and to this machine.
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
    for name in ("base_url", "default_headers"):
        if name in chosen and chosen[name].file in strangers:
            with _said_by(chosen[name]):
                _refuse_to_lead_away(name, chosen[name], chosen["api_key"])
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
    plain = [_layer(file, file.settings) for file in files]
    if profile is None:
        return plain
    name = profile.value
    having = [file for file in files if name in file.profiles]
    if not having:
        known = {other for file in files for other in file.profiles}
        where = " or ".join(file.path for file in files) or "any config file, as none was found"
        raise ConfigurationError(
            f"There is no [profiles.{name}] in {where} ({profile.source}){suggestion(name, known)}"
        )
    return [*(_layer(file, file.profiles[name], name) for file in having), *plain]


def _layer(file: ConfigFile, table: Mapping[str, Any], profile: str | None = None) -> Layer:
    source = file.path if profile is None else f"{file.path}, [profiles.{profile}]"
    place = () if profile is None else ("profiles", profile)
    return {
        name: Found(value, source, file.path, partial(file.line, *place, name))
        for name, value in table.items()
    }


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
    line = "" if found.line is None else f", line {found.line()}"
    raise ConfigurationError(f"{found.source}{line}: {said}")


def _refuse_to_lead_away(name: str, found: Found, key: Found) -> None:
    """Refuse what a file of the working folder says about where a key goes that is not in it.

    Such a file is read because of where a program was started; the folder may be a download.

    Raises:
        ConfigurationError: For a base URL elsewhere, and for headers that take the key's place.
    """
    if name == "base_url":
        if key.file == found.file or stays_near(found.value):
            return
        does, instead = "would send your key to another server", "base_url= or OPENROUTER_BASE_URL"
    else:
        if not {"authorization", "host"} & {field.lower() for field in found.value}:
            return
        does, instead = "would replace your key or the host", "default_headers="
    raise ConfigurationError(
        f"{name} of a file in the working folder {does}. If the file is yours, name it by "
        f"config_file= or OPENROUTER_CONFIG, or pass {instead}; else start in another folder."
    )


def _settings(
    chosen: Layer,
    *,
    insecure_hosts: Sequence[str],
    profile: str | None,
    config_files: tuple[str, ...],
    sources: Mapping[str, str],
) -> Settings:
    named_hosts(insecure_hosts)
    default = Found(None, "default")
    url = chosen.get("base_url", Found(DEFAULT_BASE_URL, "default"))
    with _said_by(url):
        base_url = checked_base_url(url.value, insecure_hosts)
    with _said_by(chosen["api_key"]):
        key = key_from(chosen["api_key"].value)
    app: dict[str, str] = {}
    for name in ("app_url", "app_title", "app_categories"):
        with _said_by(chosen.get(name, default)):
            app.update(app_headers(**{name: chosen.get(name, default).value}))
    connections = chosen.get("max_connections", Found(MAX_CONNECTIONS, "default"))
    with _said_by(connections):
        checked_connections(connections.value)
    log = chosen.get("log", default)
    if log.value is not None:
        from openrouter._log_format import read_choice

        with _said_by(log):
            read_choice(log.value)
    extra = chosen.get("default_headers", default)
    with _said_by(extra):
        headers = Hidden(client_headers(app, extra.value))
    categories = chosen.get("app_categories", default).value
    return Settings(
        api_key=key,
        base_url=base_url,
        headers=headers.reveal(),
        timeout=chosen.get("timeout", default).value,
        max_connections=connections.value,
        app_url=chosen.get("app_url", default).value,
        app_title=chosen.get("app_title", default).value,
        app_categories=joined(categories),
        profile=profile,
        log=log.value,
        config_files=config_files,
        sources=sources,
    )


def changed_settings(
    old: Settings,
    *,
    api_key: Hidden[Any],
    timeout: Any = None,
    default_headers: Added = None,
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
    plain = Hidden(merged_headers(old.headers, app_headers(**changes)))
    headers = Hidden(merged_headers(plain.reveal(), default_headers))
    if "app_categories" in changes:
        changes["app_categories"] = joined(changes["app_categories"])
    if api_key.reveal() is not None:
        changes["api_key"] = key_from(api_key)
    if timeout is not None:
        changes["timeout"] = timeout
    told = [*changes, *(["default_headers"] if headers.reveal() != plain.reveal() else [])]
    return attrs.evolve(
        old,
        **changes,
        headers=headers.reveal(),
        sources={**old.sources, **dict.fromkeys(told, "with_options")},
    )
