"""Read the OpenAPI document, apply the overrides, keep the record of what is pinned."""

from __future__ import annotations

import copy
import datetime
import hashlib
import json
import urllib.request
from importlib.metadata import version
from pathlib import Path
from typing import Any, Dict, List

import yaml

from .build import RegenerateError
from .schemas import Document

ROOT = Path(__file__).resolve().parent.parent.parent
SPEC = ROOT / "spec"
DOCUMENT = SPEC / "openapi.yaml"
OVERRIDES = SPEC / "overrides.yaml"
PIN = SPEC / "pin.json"
TARGET = ROOT / "generated" / "openrouter_api"


def read_source(source: str) -> bytes:
    """The bytes of a file or of an ``http(s)`` address."""
    if source.startswith(("http://", "https://")):
        try:
            with urllib.request.urlopen(source, timeout=60) as answer:
                data: bytes = answer.read()
                return data
        except OSError as error:
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
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        document = yaml.load(data, Loader=loader)  # noqa: S506  # a safe loader either way
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        first = str(error).splitlines()[0]
        raise RegenerateError(f"{source} is neither YAML nor JSON: {first}") from error
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
        raise RegenerateError(
            f"{source} is not an OpenAPI 3 document: it has to begin with 'openapi: 3.x.y'"
        )
    if not document.get("paths"):
        raise RegenerateError(f"{source} describes no operations: 'paths' is empty or missing")
    return document


def load_overrides(path: Path = OVERRIDES) -> List[Dict[str, Any]]:
    """The corrections, each with ``pointer``, ``value`` and ``reason``."""
    found: List[Dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    for entry in found:
        if set(entry) != {"pointer", "value", "reason"}:
            raise RegenerateError(f"{path.name}: an override has pointer, value, reason: {entry}")
    return found


def apply_overrides(document: Document, overrides: List[Dict[str, Any]]) -> Document:
    """``document`` with every override applied.

    Raises:
        RegenerateError: If a pointer leads nowhere, so that stale corrections are noticed.
    """
    result = copy.deepcopy(document)
    for entry in overrides:
        steps = [_unescape(step) for step in entry["pointer"].split("/")[1:]]
        place: Any = result
        for step in steps[:-1]:
            key = int(step) if isinstance(place, list) else step
            try:
                place = place[key]
            except (KeyError, IndexError, TypeError) as error:
                raise RegenerateError(
                    f"override {entry['pointer']} leads nowhere in this document (no {step!r}): "
                    "mend or remove it in spec/overrides.yaml"
                ) from error
        last = int(steps[-1]) if isinstance(place, list) else steps[-1]
        place[last] = entry["value"]
    return result


def _unescape(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")


def pin_record(data: bytes, source: str, today: datetime.date) -> str:
    """The text of ``pin.json`` for a document."""
    record = {
        "source": source,
        "date": today.isoformat(),
        "sha256": hashlib.sha256(data).hexdigest(),
        "generator": f"openapi-python-client {version('openapi-python-client')}",
    }
    return json.dumps(record, indent=2) + "\n"


def check_pin(data: bytes) -> None:
    """Raise unless the document is the one that ``pin.json`` names."""
    record = json.loads(PIN.read_text(encoding="utf-8"))
    wanted = f"openapi-python-client {version('openapi-python-client')}"
    if record["sha256"] != hashlib.sha256(data).hexdigest():
        raise RegenerateError(
            "spec/openapi.yaml is not the document that spec/pin.json names; run scripts/regenerate"
        )
    if record["generator"] != wanted:
        raise RegenerateError(f"pinned to {record['generator']}, but {wanted} is installed")
