"""How JSON values become models, compiled once a field from the readings the generator wrote."""

from __future__ import annotations

import importlib
from typing import Any, Callable

Converter = Callable[[Any], Any]

_PLAIN = frozenset((str, int, float, bool, type(None)))


def model_class(name: str) -> Any:
    """The model class called ``name``, loaded when first asked for."""
    return getattr(importlib.import_module(__name__.rpartition(".")[0] + ".models"), name)


def converter(how: tuple[Any, ...]) -> Converter:
    """The function for one reading. It gives anything unexpected back as it came.

    Args:
        how: ``("m", class)`` a model, ``("l", reading)`` a list, ``("d", reading)`` a map,
            ``("t", field, {value: reading})`` a union told apart by a field, ``("u", classes)`` one
            told apart by its keys, ``("o", reading, reading)`` an object or a list.
    """
    kind = how[0]
    if kind == "m":
        return _model(how[1])
    if kind == "l":
        return _list(converter(how[1]))
    if kind == "d":
        return _map(converter(how[1]))
    if kind == "t":
        return _tagged(how[1], how[2])
    if kind == "u":
        return _overlap(how[1])
    return _object_or_list(converter(how[1]), converter(how[2]))


def _model(name: str) -> Converter:
    load: Converter | None = None

    def convert(value: Any) -> Any:
        nonlocal load
        if type(value) is not dict:
            return value
        if load is None:
            found: Converter = model_class(name).from_dict
            load = found
        try:
            return load(value)
        except RecursionError:
            return value

    return convert


def _list(inner: Converter) -> Converter:
    return lambda value: [inner(item) for item in value] if type(value) is list else value


def _map(inner: Converter) -> Converter:
    def convert(value: Any) -> Any:
        return {k: inner(v) for k, v in value.items()} if type(value) is dict else value

    return convert


def _tagged(field: str, readings: dict[str, tuple[Any, ...]]) -> Converter:
    table = {value: converter(how) for value, how in readings.items()}
    absent, other = table.pop("", None), table.pop("*", None)

    def convert(value: Any) -> Any:
        if type(value) is not dict:
            return value
        tag = value.get(field)
        found = table.get(tag) if type(tag) is str else None
        if found is None:
            found = other if field in value else absent or other
        return value if found is None else found(value)

    return convert


def _overlap(names: tuple[str, ...]) -> Converter:
    loaded: list[Any] = []

    def convert(value: Any) -> Any:
        nonlocal loaded
        if type(value) is not dict:
            return value
        if not loaded:
            # Whole or not at all: another thread must not choose among the first few.
            loaded = [model_class(name) for name in names]
        best, most = None, 0
        for cls in loaded:
            if all(value.get(key, text) == text for key, text in cls._constants.items()):
                score = len(cls._known_keys() & value.keys())
                if score > most:
                    best, most = cls, score
        return value if best is None else best.from_dict(value)

    return convert


def _object_or_list(for_object: Converter, for_list: Converter) -> Converter:
    return lambda value: for_list(value) if type(value) is list else for_object(value)


def dump(value: Any) -> Any:
    """``value`` as JSON: models become dicts, wherever they stand; all else stays.

    What is nested deeper than Python can follow comes back as it is.
    """
    # Caught once: caught at every level, a structure that holds itself twice would take for ever.
    try:
        return dump_inner(value)
    except RecursionError:
        return value


def dump_inner(value: Any) -> Any:
    """As :func:`dump`, but raises RecursionError for what is nested too deep."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {key: dump_inner(item) for key, item in value.items()}
    if kind is list or kind is tuple:
        return [dump_inner(item) for item in value]
    to_json = getattr(kind, "_dump", None) or getattr(kind, "to_dict", None)
    return value if to_json is None else to_json(value)
