"""The command: regenerate, check, pin another document, compare with another document."""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import shutil
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple, Sequence

from .build import PACKAGE, build
from .diff import differences
from .document import (
    apply_overrides,
    is_address,
    load_overrides,
    parse,
    read_source,
    validate,
)
from .errors import RegenerateError
from .normalise import normalise
from .plan import package_plan
from .schemas import Document

ROOT = Path(__file__).resolve().parents[2]
OURS = "written by this project"


class Places(NamedTuple):
    """Where everything is."""

    document: Path
    overrides: Path
    pin: Path
    target: Path


def places(root: Path) -> Places:
    """The places in the project at ``root``."""
    spec = root / "spec"
    return Places(
        document=spec / "openapi.yaml",
        overrides=spec / "overrides.yaml",
        pin=spec / "pin.json",
        target=root / "generated" / PACKAGE,
    )


def load(data: bytes, source: str, overrides: Path, *, pinned: bool) -> Document:
    """The normalised document in ``data``; a stale override is fatal for the pinned one only."""
    document, stale = apply_overrides(parse(data, source), load_overrides(overrides))
    if stale and pinned:
        raise RegenerateError(stale[0])
    for problem in stale:
        print(f"note: {problem}")
    validate(document, source)
    return normalise(document)


def pin_record(data: bytes, source: str, date: str) -> dict[str, str]:
    """What ``pin.json`` says of a document."""
    return {
        "source": source,
        "date": date,
        "sha256": hashlib.sha256(data).hexdigest(),
        "generator": f"openapi-python-client {version('openapi-python-client')}",
    }


def read_pin(path: Path) -> dict[str, Any]:
    """The record in ``pin.json``; an empty one where there is none that can be read."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}


def compare(fresh: Path, present: Path) -> list[str]:
    """How two folders differ, byte for byte, one line a file; what Python caches does not count."""
    ours, theirs = _files(fresh), _files(present)
    lines = []
    for name in sorted({*ours, *theirs}):
        shown = f"{present.parent.name}/{present.name}/{name}"
        if name not in theirs:
            lines.append(f"{shown} is missing")
        elif name not in ours:
            lines.append(f"{shown} is not generated from spec/")
        elif ours[name].read_bytes() != theirs[name].read_bytes():
            lines.append(f"{shown} differs")
    return lines


def _files(folder: Path) -> dict[str, Path]:
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def check(where: Places) -> int:
    """Build aside and compare. Returns 1 when anything differs."""
    data = read_source(str(where.document))
    pin = read_pin(where.pin)
    wanted = pin_record(data, "", "")
    problems = [
        f"spec/pin.json: {key} is {pin.get(key)!r}, not {wanted[key]!r}"
        for key in ("sha256", "generator")
        if pin.get(key) != wanted[key]
    ]
    document = load(data, "spec/openapi.yaml", where.overrides, pinned=True)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, PACKAGE)
        build(document, fresh)
        problems += compare(fresh, where.target)
    for problem in problems:
        print(f"{problem}: run scripts/regenerate")
    return 1 if problems else 0


def regenerate(where: Places, source: str, today: datetime.date) -> int:
    """Build aside, then put in place the package, the document (if another) and its record."""
    data = read_source(source or str(where.document))
    label = source or "spec/openapi.yaml"
    document = load(data, label, where.overrides, pinned=not source)
    pin = read_pin(where.pin)
    origin = source if is_address(source) else Path(source).name
    record = pin_record(data, origin if source else pin.get("source", OURS), today.isoformat())
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, PACKAGE)
        build(document, fresh)
        changes = compare(fresh, where.target)
        if changes:
            _replace(where.target, fresh)
    if source:
        where.document.write_bytes(data)
    if not changes and pin == {**record, "date": pin.get("date")}:
        print("nothing has changed")
        return 0
    where.pin.write_bytes((json.dumps(record, indent=2) + "\n").encode())
    print(f"{len(changes)} files changed" if changes else "only the pin has changed")
    return 0


def _replace(target: Path, fresh: Path) -> None:
    """Put ``fresh`` in the place of ``target``, which is never there by half."""
    beside, before = target.with_name(f".{PACKAGE}.new"), target.with_name(f".{PACKAGE}.old")
    for leftover in (beside, before):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(fresh, beside)
    if target.exists():
        target.rename(before)
    beside.rename(target)
    shutil.rmtree(before, ignore_errors=True)


def show_differences(where: Places, source: str) -> int:
    """Print what another document would change for users. Returns 1 when something breaks."""
    pinned, overrides = where.document, where.overrides
    ours = load(read_source(str(pinned)), "spec/openapi.yaml", overrides, pinned=True)
    theirs = load(read_source(source), source, overrides, pinned=False)
    found = differences(package_plan(ours), package_plan(theirs))
    for change in found:
        print(("BREAKING  " if change.breaking else "          ") + change.text)
    breaking = sum(change.breaking for change in found)
    print(f"{len(found)} changes, {breaking} of them breaking")
    return 1 if breaking else 0


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Run the command. Returns its exit status: 2 when the input is at fault."""
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate",
        description="Make generated/openrouter_api from spec/openapi.yaml.",
        allow_abbrev=False,
    )
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--check", action="store_true", help="write nothing, fail on differences")
    ways.add_argument("--from", dest="source", metavar="FILE_OR_URL", help="pin another document")
    ways.add_argument("--diff", metavar="FILE_OR_URL", help="what it would change for users")
    options = parser.parse_args(arguments)
    where = places(root)
    try:
        if "" in (options.source, options.diff):
            raise RegenerateError("--from or --diff needs a file or an address")
        if options.check:
            return check(where)
        if options.diff is not None:
            return show_differences(where, options.diff)
        return regenerate(where, options.source or "", datetime.date.today())
    except RegenerateError as error:
        print(f"scripts/regenerate: {error}", file=sys.stderr)
        return 2
