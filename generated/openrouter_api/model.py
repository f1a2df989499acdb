"""The base class of all models: tolerant reading, exact writing, nothing built per call.

A model keeps exactly the keys that it was read from or given: they live in the instance's
``__dict__``, so reading is one ``dict.copy`` and the conversion of the few fields that hold other
models. A field that is absent reads as ``None`` and is not written back; a key that the description
does not know stays readable as ``model["key"]`` and is written back.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from .reading import Converter, converter, dump, dump_inner

if TYPE_CHECKING:
    from typing_extensions import Self

M = TypeVar("M", bound="Model")

# The default of every field that may be left out. It never stays in an instance.
ABSENT: Any = type("Absent", (), {"__repr__": lambda self: "ABSENT"})()

# Where an instance keeps what cannot be an attribute: keys named like a method, and a whole
# answer that is no object. No attribute access reaches a name that starts with a blank.
_HIDDEN = " hidden"
_WHOLE = " whole"
# What copy and pickle look for in an instance; a JSON key of that name must not be found there.
_HOOKS = ("__copy__", "__deepcopy__", "__getnewargs__", "__getnewargs_ex__", "__setstate__")


class _Plan:
    """What reading and writing one class needs, worked out when it is first used."""

    __slots__ = ("converters", "keys", "names", "reserved", "wire", "wire_names")

    def __init__(self, cls: type[Model]) -> None:
        self.wire = wire = cls._wire
        self.names: frozenset[str] = frozenset(a.name for a in getattr(cls, "__attrs_attrs__", ()))
        self.wire_names = {name: key for key, name in wire.items()}
        self.keys = frozenset(self.wire_names.get(name, name) for name in self.names)
        self.converters: list[tuple[str, Converter]] = [
            (wire.get(key, key), converter(how)) for key, how in cls._readings.items()
        ]
        methods = {n for n in dir(cls) if not hasattr(getattr(cls, n, None), "__set__")}
        self.reserved: frozenset[str] = frozenset(
            {*methods, *_HOOKS, *wire, *wire.values(), _HIDDEN, _WHOLE}
            - (self.names - set(wire.values()))
        )


def _set_aside(values: dict[str, Any], plan: _Plan) -> None:
    """Move keys that cannot be attributes: renamed fields to their name, the rest aside."""
    hidden: dict[str, Any] = {}
    renamed: dict[str, Any] = {}
    for key in plan.reserved.intersection(values):
        name = plan.wire.get(key)
        (hidden if name is None else renamed)[name or key] = values.pop(key)
    values.update(renamed)
    if hidden:
        values[_HIDDEN] = hidden


class Model:
    """An object of the API.

    Example:
        >>> from openrouter_api.models import ChatUserMessage
        >>> message = ChatUserMessage.from_dict({"role": "user", "content": "Hi", "new": 1})
        >>> message.content, message.name, message["new"]
        ('Hi', None, 1)
        >>> message.to_dict()
        {'role': 'user', 'content': 'Hi', 'new': 1}
    """

    _wire: ClassVar[dict[str, str]] = {}
    _readings: ClassVar[dict[str, Any]] = {}
    _constants: ClassVar[dict[str, Any]] = {}
    _plan: ClassVar[_Plan | None] = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._plan = None

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        # attrs gives each class a __replace__ that turns absent fields into nulls; ours does not.
        if "__replace__" in cls.__dict__:
            del cls.__replace__

    def __attrs_post_init__(self) -> None:
        values = self.__dict__
        for name in [name for name, value in values.items() if value is ABSENT]:
            del values[name]

    @classmethod
    def _planned(cls) -> _Plan:
        plan = cls._plan = _Plan(cls)
        return plan

    @classmethod
    def _known_keys(cls) -> frozenset[str]:
        return (cls._plan or cls._planned()).keys

    @classmethod
    def from_dict(cls: type[M], data: Any) -> M:
        """The model for decoded JSON. Never raises: what does not fit stays as it came.

        Args:
            data: A dict as ``json.loads`` gives it. It is not changed.

        Returns:
            The model; ``to_dict`` gives ``data`` back.
        """
        plan = cls._plan or cls._planned()
        self = cls.__new__(cls)
        if type(data) is not dict:
            self.__dict__[_WHOLE] = data
            return self
        # A copy in place of the instance's own dict takes half the time of filling that one.
        self.__dict__ = values = data.copy()
        if not plan.reserved.isdisjoint(values):
            _set_aside(values, plan)
        for name, convert in plan.converters:
            if name in values:
                value = values[name]
                if value is not None:
                    values[name] = convert(value)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, with all its keys, known or not; nested models too."""
        try:
            return self._dump(dump_inner)
        except RecursionError:
            return self._dump(dump)

    def _dump(self, inner: Converter = dump_inner) -> dict[str, Any]:
        values = self.__dict__
        if _WHOLE in values:
            whole: Any = inner(values[_WHOLE])
            return whole  # type: ignore[no-any-return]  # what from_dict was given, whatever it was
        wire_names = (self._plan or self._planned()).wire_names
        result = {wire_names.get(name, name): inner(value) for name, value in values.items()}
        if _HIDDEN in result:
            result.update(result.pop(_HIDDEN))
        return result

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The keys that the description does not know, with their values."""
        known = (self._plan or self._planned()).names
        values = {k: v for k, v in self.__dict__.items() if k not in known and k != _WHOLE}
        values.update(values.pop(_HIDDEN, {}))
        return values

    def __getitem__(self, key: str) -> Any:
        """The value of the JSON key ``key``, converted where it is a field."""
        values, name = self._place(key)
        return values[name]

    def __contains__(self, key: object) -> bool:
        """Whether the JSON key is there at all; null counts as there."""
        values, name = self._place(key)
        return name in values

    def _place(self, key: Any) -> tuple[dict[str, Any], Any]:
        """Where the JSON key is kept if it is there: a dict, and the name in it."""
        values = self.__dict__
        renamed = self._wire.get(key)
        if renamed is not None:
            return values, renamed
        plan = self._plan or self._planned()
        return (values.get(_HIDDEN, {}) if key in plan.reserved else values), key

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Called only when the instance has no such key: a field then reads as None.
            cls = type(self)
            if name in (cls._plan or cls._planned()).names:
                return None
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # models can be changed, so they have no hash

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={value!r}" for name, value in self.__dict__.items() if name[:1] != " "
        )
        return f"{type(self).__name__}({shown})"

    def replace(self, **changes: Any) -> Self:
        """A copy with other values for some fields; absent fields stay absent.

        Args:
            **changes: New values by attribute name; ABSENT takes a field away.

        Raises:
            TypeError: If the model has no such field.
        """
        plan = self._plan or self._planned()
        for name in changes:
            if name not in plan.names:
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
        result = type(self).__new__(type(self))
        result.__dict__.update(self.__dict__)
        result.__dict__.update(changes)
        result.__attrs_post_init__()
        return result

    def __replace__(self, **changes: Any) -> Self:
        return self.replace(**changes)
