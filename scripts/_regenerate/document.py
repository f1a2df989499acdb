"""Read the OpenAPI document, check it, apply the overrides."""

from __future__ import annotations

import copy
import http.client
import re
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from .errors import RegenerateError
from .schemas import Document

if TYPE_CHECKING:
    from yaml import SafeLoader
else:
    # The same in C, twenty times as fast, where PyYAML was built with it.
    SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(SafeLoader):
    """Reads YAML as JSON would be: no dates, and of all words only true and false are booleans."""


_BOOL = "tag:yaml.org,2002:bool"
_Loader.yaml_implicit_resolvers = {
    first: [rule for rule in rules if rule[0] not in (_BOOL, "tag:yaml.org,2002:timestamp")]
    for first, rules in SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    _BOOL, re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


def is_address(source: str) -> bool:
    """Whether ``source`` is to be fetched, and no file."""
    return source.startswith(("http://", "https://"))


def read_source(source: str) -> bytes:
    """The bytes of a file or of an ``http(s)`` address."""
    if is_address(source):
        try:
            with urllib.request.urlopen(source, timeout=60) as answer:
                data: bytes = answer.read()
                return data
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise RegenerateError(f"{source} cannot be fetched: {error}") from error
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise RegenerateError(f"{source} cannot be read: {error.strerror}") from error


def parse(data: bytes, source: str) -> Document:
    """The OpenAPI document in ``data``, JSON or YAML.

    Raises:
        RegenerateError: If it is neither, or not an OpenAPI 3 document with paths.
    """
    try:
        document = _plain(yaml.load(data, Loader=_Loader))
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        first = (str(error).splitlines() or ["nested too deep"])[0]
        raise RegenerateError(f"{source} is neither YAML nor JSON: {first}") from error
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise RegenerateError(
            f"{source} is not an OpenAPI 3 document: it has to begin with 'openapi: 3.x.y'"
        )
    if not document.get("paths") or not isinstance(document["paths"], dict):
        raise RegenerateError(f"{source} describes no operations: 'paths' is empty or missing")
    return document


def _plain(value: Any) -> Any:
    """``value`` with keys that are text: YAML reads a status without quotes as a number."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def validate(document: Document, source: str) -> None:
    """Check ``document`` against the specification of OpenAPI.

    Raises:
        RegenerateError: If it breaks a rule; the message names the place.
    """
    for target in _references(document):
        if not target.startswith("#/"):
            raise RegenerateError(
                f"{source} refers to another document ({target}): bundle them into one"
            )
    old = str(document["openapi"]).startswith("3.0")
    validator = OpenAPIV30SpecValidator if old else OpenAPIV31SpecValidator
    try:
        error: Any = next(iter(validator(document).iter_errors()), None)
    # The validator trips over some documents instead of saying what is wrong with them.
    except Exception as failure:
        raise RegenerateError(f"{source} is not valid OpenAPI: {_short(failure)}") from failure
    while error is not None and error.context:  # what is wrong with the alternative meant
        error = max(error.context, key=lambda inner: len(inner.absolute_path))
    if error is not None:
        place = "/".join(map(str, error.absolute_path)) or "the document"
        raise RegenerateError(
            f"{source} is not valid OpenAPI, at {place}: {_short(error.message)}; mend the "
            "document, or put an override into spec/overrides.yaml"
        )


def _short(text: object) -> str:
    line = " ".join(str(text).split())
    return line if len(line) < 200 else line[:200] + " ..."


def _references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [target for item in value.values() for target in _references(item)]
    if isinstance(value, list):
        return [target for item in value for target in _references(item)]
    return []


def load_overrides(path: Path) -> list[dict[str, Any]]:
    """The corrections, each with ``pointer``, ``value`` and ``reason``.

    Raises:
        RegenerateError: If the file is no list of these.
    """
    try:
        found = yaml.load(path.read_bytes(), Loader=_Loader) or []
    except (OSError, yaml.YAMLError) as error:
        raise RegenerateError(f"{path.name} cannot be read: {_short(error)}") from error
    if not isinstance(found, list):
        raise RegenerateError(f"{path.name} has to be a list of pointer, value and reason")
    for entry in found:
        complete = isinstance(entry, dict) and set(entry) == {"pointer", "value", "reason"}
        if not complete or not str(entry["pointer"]).startswith("/"):
            raise RegenerateError(
                f"{path.name}: an override has a pointer that begins with '/', a value and a "
                f"reason, which is not so here: {_short(entry)}"
            )
    return found


def apply_overrides(
    document: Document, overrides: list[dict[str, Any]]
) -> tuple[Document, list[str]]:
    """``document`` with every override applied, and what is wrong with those that are stale.

    An override is stale when its pointer leads nowhere or the value is there already.
    """
    result = copy.deepcopy(document)
    stale: list[str] = []
    for entry in overrides:
        problem = _apply(result, entry["pointer"], entry["value"])
        if problem:
            stale.append(
                f"the override {entry['pointer']} is stale ({problem}): mend or remove it in "
                "spec/overrides.yaml"
            )
    return result, stale


def _apply(place: Any, pointer: str, value: Any) -> str:
    """Put ``value`` there; returns what is wrong, or nothing."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    step: Any = steps[-1]
    try:
        for step in steps[:-1]:
            place = place[int(step) if isinstance(place, list) else step]
        step = int(steps[-1]) if isinstance(place, list) else steps[-1]
        known = place[step] if isinstance(place, list) or step in place else None
        if known == value and value is not None:
            return "the document says so already"
        place[step] = copy.deepcopy(value)
    except (KeyError, IndexError, TypeError, ValueError):
        return f"the document has no {step!r} there"
    return ""
