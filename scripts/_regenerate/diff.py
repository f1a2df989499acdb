"""Tell what users of the generated package would notice between two documents."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, NamedTuple

from .annotations import alternatives, join, split_list

Plan = Dict[str, Any]


class Change(NamedTuple):
    """One difference, in words, and whether code that worked could stop working."""

    text: str
    breaking: bool


def differences(old: Plan, new: Plan) -> list[Change]:
    """What changes from the package planned as ``old`` to ``new`` (see ``plan.package_plan``)."""
    return [*_operations(old, new), *_models(old, new), *_unions(old, new)]


def _operations(old: Plan, new: Plan) -> Iterator[Change]:
    before = {(plan["method"], plan["path"]): plan for plan in old["operations"].values()}
    after = {(plan["method"], plan["path"]): plan for plan in new["operations"].values()}
    for key, plan in before.items():
        what = "operation " + " ".join(key)
        if key not in after:
            yield Change(f"{what} removed", True)
        else:
            yield from _operation(what, plan, after[key])
    for key in after:
        if key not in before:
            yield Change(f"operation {' '.join(key)} added", False)


def _operation(what: str, old: Plan, new: Plan) -> Iterator[Change]:
    places = [f"{plan['tag']}.{plan['name']}" for plan in (old, new)]
    if places[0] != places[1]:
        yield Change(f"{what} is called {places[1]}, no longer {places[0]}", True)
    before = {part["wire"]: part for part in old["parameters"]}
    after = {part["wire"]: part for part in new["parameters"]}
    for wire, part in before.items():
        if wire not in after:
            yield Change(f"{what}: parameter {wire} removed", True)
            continue
        now = after[wire]
        if now["in"] != part["in"] or now["name"] != part["name"]:
            yield Change(f"{what}: parameter {wire} passed in another way", True)
        if now["required"] and not part["required"]:
            yield Change(f"{what}: parameter {wire} is required now", True)
            continue
        hint = part["hint"]
        if part["required"] and not now["required"]:
            yield Change(f"{what}: parameter {wire} can be left out now", False)
            hint = join([hint, "None"])
        yield from _type(f"{what}: parameter {wire}", hint, now["hint"], sent=True)
    for wire, part in after.items():
        if wire not in before:
            yield Change(f"{what}: parameter {wire} added", part["required"])
    yield from _body(what, old, new)
    yield from _type(f"{what}: the answer", old["returns"], new["returns"], sent=False)
    if old["event"] and not new["event"]:
        yield Change(f"{what} streams no longer", True)
    elif new["event"] and not old["event"]:
        yield Change(f"{what} can stream", False)
    else:
        yield from _type(f"{what}: the event", old["event"], new["event"], sent=False)


def _body(what: str, old: Plan, new: Plan) -> Iterator[Change]:
    if old["body"] and not new["body"]:
        yield Change(f"{what} takes no body any more", True)
    elif new["body"] and not old["body"]:
        yield Change(f"{what} takes a body", new["body_required"])
    else:
        if new["body_required"] and not old["body_required"]:
            yield Change(f"{what}: the body is required now", True)
        if old["body_type"] != new["body_type"]:
            yield Change(f"{what}: the body is {new['body_type'] or 'JSON'} now", True)
        yield from _type(f"{what}: the body", old["body"], new["body"], sent=True)


def _models(old: Plan, new: Plan) -> Iterator[Change]:
    for name, model in old["models"].items():
        if name not in new["models"]:
            yield Change(f"model {name} removed", True)
        else:
            yield from _model(name, model, new["models"][name])
    for name in new["models"]:
        if name not in old["models"]:
            yield Change(f"model {name} added", False)


def _model(name: str, old: Plan, new: Plan) -> Iterator[Change]:
    if old["sent"] and not new["sent"]:
        yield Change(f"model {name} is not sent any more, {old['twin']} is gone", True)
    before = {field["wire"]: field for field in old["fields"]}
    after = {field["wire"]: field for field in new["fields"]}
    for wire, field in before.items():
        if wire not in after:
            yield Change(f"field {name}.{wire} removed", True)
            continue
        what = f"field {name}.{wire}"
        yield from _field(what, field, after[wire], old)
    for wire, field in after.items():
        if wire not in before:
            yield Change(f"field {name}.{wire} added", new["sent"] and _required(field))


def _field(what: str, old: Plan, new: Plan, model: Plan) -> Iterator[Change]:
    if model["sent"] and _required(new) and not _required(old):
        yield Change(f"{what} is required now", True)
        return
    read = list(_type(what, old["hint"], new["hint"], sent=False))
    given = list(_type(what, _given(old), _given(new), sent=True)) if model["sent"] else []
    if model["sent"] and not model["returned"]:
        # Nobody receives one: wider is welcome, and so is what may be left out now.
        read = [Change(change.text, False) for change in read]
    shown = read or given
    yield from (Change(c.text, any(x.breaking for x in [*read, *given])) for c in shown)


def _required(field: Plan) -> bool:
    return bool(field["params"].startswith("Required["))


def _given(field: Plan) -> str:
    hint: str = field["params"]
    return hint[len("Required[") : -1] if _required(field) else hint


def _unions(old: Plan, new: Plan) -> Iterator[Change]:
    after = {union["name"]: union for union in new["unions"]}
    for union in old["unions"]:
        name = union["name"]
        if name not in after:
            yield Change(f"union {name} removed", True)
        else:
            ways = {True} if union["sent"] else _directions(old, name)
            pair = (union["hint"], after[name]["hint"])
            found = [change for way in ways for change in _type(f"union {name}", *pair, sent=way)]
            yield from (Change(c.text, any(x.breaking for x in found)) for c in found[:1])


def _directions(plan: Plan, name: str) -> set[bool]:
    """Whether a named union or enumeration is sent (True), returned (False), or both."""
    sent, returned = [], []
    for model in plan["models"].values():
        sent += [field["params"] for field in model["fields"] if model["sent"]]
        returned += [field["hint"] for field in model["fields"] if model["returned"]]
    for operation in plan["operations"].values():
        sent += [operation["body"], *(part["hint"] for part in operation["parameters"])]
        returned += [operation["returns"], operation["event"]]
    for union in plan["unions"]:
        (sent if union["sent"] else returned).append(union["hint"])
    word = re.compile(rf"\b{name}\b")
    ways = {way for way, hints in ((True, sent), (False, returned)) if any(map(word.search, hints))}
    # A union of models that is only sent is mentioned by the name of its twin.
    return ways or {True}


def _type(what: str, old: str, new: str, *, sent: bool) -> Iterator[Change]:
    """A changed annotation: what is sent may get wider, what is read may get narrower."""
    if old != new:
        wider, narrower = (old, new) if sent else (new, old)
        lost = _pieces(wider) - _pieces(narrower)
        if sent and _values(new):  # the API takes fewer values, whatever the annotation allows
            lost |= _values(old) - _values(new)
        breaking = bool(lost) and "Any" not in _pieces(narrower)
        yield Change(f"{what} is {new}, was {old}", breaking)


def _pieces(hint: str) -> set[str]:
    """The alternatives of an annotation, without values that a type beside them covers."""
    found = set(alternatives(hint))
    for piece in [piece for piece in found if piece.startswith("Literal[")]:
        found.remove(piece)
        values = split_list(piece[len("Literal[") : -1])
        known = {"str": '"', "int": "-0123456789"}
        covered = [start for kind, start in known.items() if kind in found]
        found.update(v for v in values if not any(v[0] in start for start in covered))
    return found


def _values(hint: str) -> set[str]:
    """The values that an annotation lists."""
    literals = [piece for piece in alternatives(hint) if piece.startswith("Literal[")]
    return {v for piece in literals for v in split_list(piece[len("Literal[") : -1])}
