"""What differs between two snapshots, and what of it breaks the code of users."""

from __future__ import annotations

import ast
from typing import Iterator, NamedTuple, Sequence

BREAKING = "BREAKING"
TYPES = "types"
FINE = "fine"


class Change(NamedTuple):
    """One difference: how bad it is (`BREAKING`, `TYPES` or `FINE`), and what it is."""

    weight: str
    text: str


def changes(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """All differences, what breaks code first; `TYPES` are those that only type checkers notice."""
    before, after = _by_name(old), _by_name(new)
    found = []
    for name in sorted({*before, *after}):
        gone = [text for text in before.get(name, ()) if text not in after.get(name, ())]
        come = [text for text in after.get(name, ()) if text not in before.get(name, ())]
        if name not in after:
            found.append(Change(BREAKING, f"removed  {name}"))
        elif name not in before:
            found.append(Change(FINE, f"added    {name}"))
        elif gone or come:
            weight, why = _judged(gone, come)
            shown = f"changed  {name}: {why}\n    - {'; '.join(gone)}\n    + {'; '.join(come)}"
            found.append(Change(weight, shown))
    return sorted(found, key=lambda change: [BREAKING, TYPES, FINE].index(change.weight))


def _by_name(lines: Sequence[str]) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for line in lines:
        name, _, text = line.partition(": ")
        names.setdefault(name, []).append(text)
    return names


def _judged(gone: Sequence[str], come: Sequence[str]) -> tuple[str, str]:
    if len(gone) != len(come):
        # Overloads exist for type checkers only; another kind of thing has one line each.
        return TYPES, "overloads"
    judged = [_change_of(old, new) for old, new in zip(gone, come)]
    return min(judged, key=lambda one: [BREAKING, TYPES, FINE].index(one[0]))


def _change_of(old: str, new: str) -> tuple[str, str]:
    kinds = [_kind(old), _kind(new)]
    if kinds[0] != kinds[1]:
        return BREAKING, f"{kinds[0]} became {kinds[1]}"
    if kinds[0] == "class":
        lost = [base for base in _bases(old) if base not in _bases(new)]
        return (BREAKING, f"no longer a {lost[0]}") if lost else (FINE, "another base")
    if kinds[0] == "fields":
        missing = sorted({*_fields(old)} - {*_fields(new)})
        return (BREAKING, f"no {missing[0]}") if missing else (FINE, "more fields")
    if not kinds[0].endswith("def"):
        return TYPES, "another type"
    problems = list(broken_calls(_arguments(old), _arguments(new)))
    return (BREAKING, problems[0]) if problems else (TYPES, "another signature")


def _kind(text: str) -> str:
    if text.startswith("fields "):
        return "fields"
    return text.partition(" (")[0].partition(" ->")[0].partition(":")[0]


def _fields(text: str) -> list[str]:
    return text.partition(" ")[2].split(", ")


def _bases(text: str) -> list[str]:
    call = ast.parse(f"f{text[6:]}", mode="eval").body
    assert isinstance(call, ast.Call)
    return [ast.unparse(base) for base in call.args]


def _arguments(text: str) -> ast.arguments:
    statement = ast.parse(f"def f{text[text.index('('):]}: ...").body[0]
    assert isinstance(statement, ast.FunctionDef)
    return statement.args


class Parameter(NamedTuple):
    """How an argument may be given."""

    place: int | None
    keyword: bool
    optional: bool


def _parameters(spec: ast.arguments) -> dict[str, Parameter]:
    found = {}
    plain = [*spec.posonlyargs, *spec.args]
    needed = len(plain) - len(spec.defaults)
    for place, each in enumerate(plain):
        found[each.arg] = Parameter(place, each in spec.args, place >= needed)
    for each, default in zip(spec.kwonlyargs, spec.kw_defaults):
        found[each.arg] = Parameter(None, True, default is not None)
    return found


def broken_calls(old: ast.arguments, new: ast.arguments) -> Iterator[str]:
    """Why calls that fitted ``old`` may not fit ``new``."""
    before, after = _parameters(old), _parameters(new)
    for name, was in before.items():
        now = after.get(name)
        if now is None:
            if not (new.kwarg and was.place is None):
                yield f"{name} was removed"
            continue
        if was.place is not None and now.place != was.place:
            yield f"{name} has another place" if now.place is not None else f"{name} needs its name"
        if was.keyword and not now.keyword:
            yield f"{name} cannot be given by name"
        if was.optional and not now.optional:
            yield f"{name} has no default"
    for name, now in after.items():
        if name not in before and not now.optional:
            yield f"{name} is required"
    if old.vararg and not new.vararg:
        yield f"*{old.vararg.arg} was removed"
    if old.kwarg and not new.kwarg:
        yield f"**{old.kwarg.arg} was removed"


def report(found: Sequence[Change]) -> str:
    """The changes, one a line, and how many of each kind."""
    counts = {weight: sum(one.weight == weight for one in found) for weight in (BREAKING, TYPES)}
    lines = [f"{change.weight:<9}{change.text}" for change in found]
    lines.append(
        f"{len(found)} changes, {counts[BREAKING]} of them break code, "
        f"{counts[TYPES]} only what type checkers say"
    )
    return "\n".join(lines)
