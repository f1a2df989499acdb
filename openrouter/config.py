"""Settings of a client, and the checks of addresses and header fields among them.

Where each setting comes from is decided in ``settings_sources``.
"""

from __future__ import annotations

import ipaddress
import re
import sys
from typing import TYPE_CHECKING, Any, Collection, Mapping, Sequence
from urllib.parse import urlsplit

import attrs

from openrouter._version import __version__
from openrouter.credentials import Hidden
from openrouter.errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Optional, Union

    import httpx

    from openrouter.credentials import Key

    Timeout = Union[float, httpx.Timeout]
    # Hidden where a traceback could show them: a credential may be among them.
    Added = Union[Mapping[str, str], Hidden[Optional[Mapping[str, str]]], None]

_PYTHON = ".".join(map(str, sys.version_info[:3]))
DEFAULT_BASE_URL = "https://openrouter.ai/api/v1"
# Seconds. Connecting is quick or broken; an answer of a thinking model may take minutes.
CONNECT_TIMEOUT = 10.0
READ_TIMEOUT = 600.0
MAX_CONNECTIONS = 1000


# What calls add to the address themselves.
_PATHS_OF_CALLS = ("/chat/completions", "/completions", "/responses", "/messages", "/embeddings")


def checked_connections(value: Any) -> int:
    """The number of connections, if it is one.

    Raises:
        ConfigurationError: If it is no number from 1 on.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"max_connections takes a number from 1 on, not {value!r}.")
    return value


def _from_one_on(settings: object, attribute: attrs.Attribute[int], value: object) -> None:
    checked_connections(value)


@attrs.frozen(kw_only=True)
class Settings:
    """What a client needs to know for every call, and where it came from.

    Attributes:
        api_key: The key that is sent as a bearer token, or the function that gives one.
        base_url: Where the API is, without a slash at the end.
        headers: Header fields of every request, the key's apart.
        timeout: Seconds for reading, or an ``httpx.Timeout``; None for the default.
        max_connections: Connections that may be open at the same time.
        app_url: Address of the app; None where it is not sent.
        app_title: Name of the app; None where it is not sent.
        app_categories: Categories of the app, separated by commas; None where they are not sent.
        profile: The profile of the config files that is in use.
        log: How much is logged, for ``configure_logging``; None for nothing.
        config_files: The config files that were read, the one that wins first.
        sources: Where the settings came from, by name; what is not in it is a default.

    Raises:
        ConfigurationError: If ``max_connections`` is no number from 1 on.
    """

    api_key: Key
    base_url: str
    # Not shown: a gateway's own credentials may be among them.
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    timeout: Timeout | None = None
    max_connections: int = attrs.field(default=MAX_CONNECTIONS, validator=_from_one_on)
    app_url: str | None = None
    app_title: str | None = None
    app_categories: str | None = None
    profile: str | None = None
    log: str | None = None
    config_files: tuple[str, ...] = ()
    sources: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    def explain(self) -> str:
        """Each setting, its value and where it came from, a line each; nothing secret.

        Of a key the end is shown, of headers their names.

        Example:
            >>> from openrouter import ApiKey
            >>> settings = Settings(
            ...     api_key=ApiKey("sk-or-v1-0123456789abcdef"),
            ...     base_url="https://openrouter.ai/api/v1",
            ...     sources={"api_key": "environment, OPENROUTER_API_KEY"},
            ... )
            >>> print(settings.explain())  # doctest: +ELLIPSIS
            api_key          sk-or-v1-...cdef                environment, OPENROUTER_API_KEY
            base_url         https://openrouter.ai/api/v1    default
            app_url          not set                         default
            ...
        """
        timeout = self.timeout
        if timeout is None:
            timeout_shown = f"{CONNECT_TIMEOUT:g} s to connect, {READ_TIMEOUT:g} s to read"
        else:
            timeout_shown = f"{timeout:g} s" if isinstance(timeout, (int, float)) else repr(timeout)
        shown = {
            "api_key": self.api_key.masked,
            "base_url": self.base_url,
            "app_url": self.app_url,
            "app_title": self.app_title,
            "app_categories": self.app_categories,
            "timeout": timeout_shown,
            "max_connections": str(self.max_connections),
            "default_headers": ", ".join(self.headers),
            "log": self.log,
            "profile": self.profile,
            "config_file": ", ".join(self.config_files),
        }
        values = {name: value or "not set" for name, value in shown.items()}
        width = max(map(len, values.values()))
        return "\n".join(
            f"{name:16} {value:{width}}  {self.sources.get(name, 'default')}"
            for name, value in values.items()
        )


def checked_base_url(url: str, insecure_hosts: Sequence[str] = ()) -> str:
    """A base URL, if it can be one, without blanks around it and without a slash at its end.

    A key sent over plain HTTP can be read on the way, so ``http:`` is accepted for this machine
    only (127.0.0.0/8, ::1, localhost) and for hosts that are named in ``insecure_hosts``.

    Raises:
        ConfigurationError: If it is not an HTTP(S) address, or one of the refused ones.

    Example:
        >>> checked_base_url("http://127.0.0.1:8000/api/v1/")
        'http://127.0.0.1:8000/api/v1'
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"base_url takes a text, not {type(url).__name__}.")
    url = url.strip()
    scheme, host = _scheme_and_host(url)
    allowed = named_hosts(insecure_hosts)
    if scheme == "http" and not _is_loopback(host) and host not in allowed:
        raise ConfigurationError(
            f"The base URL {url!r} would send the key unencrypted: use https, or name the host in "
            f"insecure_hosts=[{host!r}]."
        )
    url = url.rstrip("/")
    for path in _PATHS_OF_CALLS:
        if url.lower().endswith(path):
            raise ConfigurationError(
                f"The base URL ends with {path}, which calls add themselves: {url[: -len(path)]!r}."
            )
    return url


def _scheme_and_host(url: str) -> tuple[str, str]:
    """What ``url`` begins with, in lower case, if it can be a base URL."""
    try:
        parts = urlsplit(url)
        # Reading the port checks it: here rather than with the first request.
        scheme, host, _ = parts.scheme, parts.hostname, parts.port
    except ValueError:
        # Its own words may quote a password.
        raise ConfigurationError(
            f"The base URL {_shown(url)!r} has a wrong host or a wrong port."
        ) from None
    if scheme not in ("http", "https") or not host:
        raise ConfigurationError(
            f"The base URL {_shown(url)!r} is no web address; it looks like {DEFAULT_BASE_URL}."
        )
    # Looked for as characters: a bare "?" at the end is no query, but it would become one.
    if "?" in url or "#" in url or "@" in parts.netloc:
        raise ConfigurationError(
            "The base URL has a query, a fragment or a user name; it takes none of them and looks "
            f"like {DEFAULT_BASE_URL}."
        )
    if not url.isprintable() or " " in url or "\\" in url:
        raise ConfigurationError(
            f"The base URL {url!r} holds blanks, backslashes or control characters."
        )
    return scheme, host


def _shown(url: str) -> str:
    """``url`` for a message, without what may be a user name and a password."""
    return "..." + url.rpartition("@")[2] if "@" in url else url


def named_hosts(hosts: Sequence[str]) -> list[str]:
    """Names of hosts as addresses have them; one text is one host.

    Raises:
        ConfigurationError: If they are no texts.
    """
    names = [hosts] if isinstance(hosts, str) else hosts
    if not isinstance(names, Collection) or not all(isinstance(name, str) for name in names):
        raise ConfigurationError(
            f"insecure_hosts takes names of hosts such as ['box.local'], not {hosts!r}."
        )
    return [name.lower() for name in names]


def stays_near(url: str) -> bool:
    """Whether a base URL leads to OpenRouter over https, or to this machine.

    Raises:
        ConfigurationError: If it cannot be a base URL.

    Example:
        >>> stays_near("https://eu.openrouter.ai/api/v1"), stays_near("https://example.org")
        (True, False)
    """
    scheme, host = _scheme_and_host(url.strip())
    ours = host == "openrouter.ai" or host.endswith(".openrouter.ai")
    return _is_loopback(host) or (ours and scheme == "https")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# Half of a surrogate pair is no character, so it has no UTF-8.
_NOT_IN_HEADER = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


def checked_header(name: str, value: str) -> str:
    """The value of a header field, if it can be one, without blanks around it.

    It travels as UTF-8.

    Raises:
        ConfigurationError: If the name is none, or the value no text or one with line breaks.
    """
    problem = _problem_with(name, value)
    if problem is not None:
        del name, value
        raise ConfigurationError(problem)
    return value.strip(" ")


def _problem_with(name: object, value: object) -> str | None:
    """Why these are no header field, without showing the value; None if they are one."""
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        return f"{name!r} is no name of a header field."
    if not isinstance(value, str):
        return f"The header {name} takes a text, not {type(value).__name__}."
    if _NOT_IN_HEADER.search(value):
        return f"The header {name} holds a line break, a control character or half a character."
    return None


def merged_headers(fields: Mapping[str, str], added: Added) -> dict[str, str]:
    """``fields`` with those of ``added`` put in, checked; upper and lower case are the same name.

    Raises:
        ConfigurationError: If one of ``added`` cannot be a header field.

    Example:
        >>> merged_headers({"User-Agent": "a", "Accept": "*/*"}, {"user-agent": "b"})
        {'Accept': '*/*', 'user-agent': 'b'}
    """
    given: Any = added.reveal() if isinstance(added, Hidden) else added
    problem = None if given is None else _problem_in(given)
    if problem is not None:
        # A traceback with local variables would show what is in them.
        del fields, added, given
        raise ConfigurationError(problem)
    result = dict(fields)
    for name, value in (given or {}).items():
        for same in [known for known in result if known.lower() == name.lower()]:
            del result[same]
        result[name] = value.strip(" ")
    return result


def _problem_in(fields: object) -> str | None:
    """Why these are no header fields; None if they are."""
    if not isinstance(fields, Mapping):
        return f'Headers are a dict such as {{"X-Name": "value"}}, not {type(fields).__name__}.'
    problems = (_problem_with(name, value) for name, value in fields.items())
    return next((problem for problem in problems if problem is not None), None)


def app_headers(
    app_url: str | None = None,
    app_title: str | None = None,
    app_categories: Sequence[str] | None = None,
) -> dict[str, str]:
    """The header fields by which OpenRouter knows an app, for its rankings.

    Raises:
        ConfigurationError: If one of them cannot be the value of a header field.

    Example:
        >>> app_headers("https://example.org", None, ["cli-agent", "game"])
        {'HTTP-Referer': 'https://example.org', 'X-OpenRouter-Categories': 'cli-agent,game'}
    """
    fields = {
        "HTTP-Referer": app_url,
        "X-Title": app_title,
        "X-OpenRouter-Title": app_title,
        "X-OpenRouter-Categories": joined(app_categories),
    }
    return {name: checked_header(name, value) for name, value in fields.items() if value}


def joined(categories: Sequence[str] | None) -> str | None:
    """Categories as one text.

    Raises:
        ConfigurationError: If they are no texts.
    """
    if categories is None or isinstance(categories, str):
        return categories
    try:
        return ",".join(categories)
    except TypeError as error:
        raise ConfigurationError(
            "app_categories takes a list of texts such as ['cli-agent']."
        ) from error


def client_headers(app: Mapping[str, str], extra: Added) -> dict[str, str]:
    """The header fields of every request of a client; those of ``extra`` win.

    Raises:
        ConfigurationError: If one of ``extra`` cannot be a header field.
    """
    agent = f"openrouter-typed/{__version__} Python/{_PYTHON}"
    return merged_headers({"User-Agent": agent, "Accept": "application/json", **app}, extra)
