"""Names of Python for names of the document."""

from __future__ import annotations

import builtins
import json
import keyword
import re
from typing import Any, Container, Iterable

# Words with a capital inside, which snake case would tear apart.
WORDS = ("OpenRouter", "OpenAI", "OAuth")
# What a field must not be called: the methods of the base class, and what annotations are made of.
TAKEN_FIELDS = frozenset(
    (
        *("from_dict", "to_dict", "replace", "additional_properties", "mro"),
        *("ABSENT", "Any", "ClassVar", "Dict", "List", "Literal", "Mapping", "Optional"),
        *("Sequence", "Union", "bool", "float", "int", "str"),
    )
)
# What a class must not be called, because the modules of models and operations import it.
TAKEN_CLASSES = frozenset(
    (
        *("ABSENT", "Any", "ClassVar", "Dict", "List", "Literal", "Mapping", "Optional"),
        *("Sequence", "Union", "TypedDict", "Required", "Request", "StreamRequest"),
        *(name for name in dir(builtins) if name[:1].isupper()),
    )
)


def pascal(text: str) -> str:
    """``text`` as a class name: ``list_keys`` -> ``ListKeys``, ``STTRequest`` stays."""
    words = re.split(r"[^0-9A-Za-z]+", text)
    name = "".join(word[:1].upper() + word[1:] for word in words if word)
    return name if name and not name[0].isdigit() else "N" + name


def snake(text: str) -> str:
    """``text`` as a module or function name: ``getAPIKey`` -> ``get_api_key``."""
    for word in WORDS:
        text = text.replace(word, word.capitalize())
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    name = re.sub(r"[^0-9A-Za-z]+", "_", text).strip("_").lower()
    return name if name and not name[0].isdigit() else "n" + name


def module_name(text: str) -> str:
    """``text`` as the name of a module that an import statement can hold."""
    name = snake(text)
    return name + "_" if keyword.iskeyword(name) else name


def function_name(text: str) -> str:
    """``text`` as the name of a function that hides no builtin where it is imported."""
    name = module_name(text)
    return name + "_" if hasattr(builtins, name) else name


def field_name(wire: str) -> str:
    """The attribute for the JSON key ``wire``: the key itself wherever Python allows it."""
    name = re.sub(r"[^0-9A-Za-z_]+", "_", wire).strip("_") or "field"
    if name[0].isdigit():
        name = "field_" + name
    return name + "_" if keyword.iskeyword(name) or name in TAKEN_FIELDS else name


def unique(name: str, taken: Container[str]) -> str:
    """``name``, or the first of ``name2``, ``name3`` ... that is free."""
    count, found = 2, name
    while found in taken:
        found, count = f"{name}{count}", count + 1
    return found


def field_names(wires: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """JSON key -> attribute, each once: a later one that would repeat a name gets an underscore."""
    names: dict[str, str] = {}
    used = set(taken)
    for wire in wires:
        name = field_name(wire)
        while name in used:
            name += "_"
        used.add(name)
        names[wire] = name
    return names


def quoted(text: str) -> str:
    """``text`` as a literal of Python."""
    # Python would read the escapes that JSON has for a character beyond U+FFFF as two of them.
    # Half of such a pair, which is no character, can only be written as an escape.
    return json.dumps(text, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()


def literal(value: Any) -> str:
    """A constant as a literal of Python."""
    return quoted(value) if isinstance(value, str) else repr(value)
