"""What counts as public, and how it reads."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Callable

import pytest

from _check_api.cli import ROOT, present
from _check_api.snapshot import generated, public_modules, snapshot
from _check_api.sources import Sources

Shown = Callable[..., "list[str]"]


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    """The snapshot of a package ``shop`` with the modules that are given."""

    def lines(door: str, **modules: str) -> list[str]:
        folder = tmp_path / "shop"
        folder.mkdir()
        files: dict[str, str] = {"__init__": door, **modules}
        for name, text in files.items():
            (folder / f"{name}.py").write_text(textwrap.dedent(text))
        sources = Sources([folder])
        return snapshot(sources, public_modules(sources))

    return lines


def test_function_is_shown_with_its_signature(shown: Shown) -> None:
    assert (
        shown("""
        __all__ = ["buy", "sell"]
        def buy(name: str, /, count: int = 1, *, fast: bool = False) -> float: ...
        async def sell(name): ...
        def steal(): ...
        """)
        == [
            "shop.buy: def (name: str, /, count: int=1, *, fast: bool=False) -> float",
            "shop.sell: async def (name)",
        ]
    )


def test_class_is_shown_with_what_users_touch(shown: Shown) -> None:
    assert (
        shown("""
        __all__ = ["Basket"]
        class Basket(dict):
            limit = 3
            owner: str
            _hidden: int
            def __init__(self, owner: str) -> None:
                self.owner, self.count = owner, 0
                self.total: float = 0.0
                self.paid = False
                self._secret = 1
            @property
            def weight(self) -> float: ...
            @classmethod
            def empty(cls) -> Basket: ...
            def __len__(self) -> int: ...
            def __repr__(self) -> str: ...
            def _weigh(self) -> None: ...
            class Label:
                text: str
        """)
        == [
            "shop.Basket.Label.text: attribute: str",
            "shop.Basket.Label: class ()",
            "shop.Basket.__init__: def (self, owner: str) -> None",
            "shop.Basket.__len__: def (self) -> int",
            "shop.Basket.empty: classmethod def (cls) -> Basket",
            "shop.Basket.limit: attribute:",
            "shop.Basket.owner: attribute: str",
            "shop.Basket.paid: attribute:",
            "shop.Basket.total: attribute: float",
            "shop.Basket.weight: property -> float",
            "shop.Basket: class (dict)",
        ]
    )


def test_overloads_are_all_shown(shown: Shown) -> None:
    lines = shown("""
        __all__ = ["get"]
        @overload
        def get(key: int) -> int: ...
        @overload
        def get(key: str) -> str: ...
        def get(key): ...
        """)
    assert lines == [
        "shop.get: def (key)",
        "shop.get: overload def (key: int) -> int",
        "shop.get: overload def (key: str) -> str",
    ]


def test_class_that_a_signature_names_is_public_by_its_plain_name(shown: Shown) -> None:
    lines = shown(
        """
        from typing import TYPE_CHECKING
        __all__ = ["Client"]
        if TYPE_CHECKING:
            from ._inner import Till
        class Client:
            @property
            def till(self) -> "Till | None": ...
            def _other(self) -> Never: ...
        """,
        _inner="""
        from ._deeper import Base
        class Till(Base):
            def __init__(self, wires: Wires) -> None:
                self.open = True
            def ring(self) -> None: ...
        class Wires: ...
        class Never: ...
        """,
        _deeper="""
        try:
            import fast
        except ImportError:
            pass
        class Base:
            def shut(self) -> None: ...
        """,
    )
    assert lines == [
        "Base.shut: def (self) -> None",
        "Base: class ()",
        "Till.open: attribute:",
        "Till.ring: def (self) -> None",
        "Till: class (Base)",
        "shop.Client.till: property -> 'Till | None'",
        "shop.Client: class ()",
    ]


def test_constructor_of_a_record_is_what_attrs_makes_of_its_fields(shown: Shown) -> None:
    lines = shown("""
        __all__ = ["Price", "Point", "Plain"]
        @attrs.frozen
        class Price:
            unit: str
            amount: float = attrs.field(converter=float)
            note: str = attrs.field(default="", kw_only=True)
            _seal: str = "x"
            cache: int = attrs.field(init=False)
            kinds: ClassVar[int] = 1
        class Point(NamedTuple):
            x: int
            y: int = 0
        @dataclass(frozen=True, kw_only=True)
        class Plain:
            a: int = field(default_factory=int)
        """)
    assert [line for line in lines if ".__init__:" in line] == [
        "shop.Plain.__init__: def (self, *, a: int = ...)",
        "shop.Point.__init__: def (self, x: int, y: int = 0)",
        "shop.Price.__init__: def (self, unit: str, amount: float, seal: str = 'x', *, "
        "note: str = ...)",
    ]


def test_values_and_types_of_a_module(shown: Shown) -> None:
    lines = shown(
        """
        __all__ = ["LIMIT", "Kind", "rate", "Money"]
        LIMIT = 3
        Kind = Literal["a", "b"]
        rate: float = 1.5
        from .money import Money
        """,
        money='Money = Union[int, "Coin"]\nclass Coin: ...\n__all__ = ["Money"]\n',
    )
    assert lines == [
        "Coin: class ()",
        "shop.Kind: type: Literal['a', 'b']",
        "shop.LIMIT: value",
        "shop.Money: type: Union[int, 'Coin']",
        "shop.money.Money: is shop.Money",
        "shop.rate: value: float",
    ]


def test_name_that_is_made_elsewhere_or_nowhere_is_left_out(shown: Shown) -> None:
    door = """
    __all__ = ["json", "missing", "loop"]
    from json import loads as json
    from ._a import loop
    """
    assert shown(door, _a="from ._b import loop", _b="from ._a import loop") == []


def test_annotation_that_is_no_python_is_no_type(shown: Shown) -> None:
    door = '__all__ = ["f"]\ndef f(a: "not a type") -> Literal["a b"]: ...\n'
    assert shown(door) == ["shop.f: def (a: 'not a type') -> Literal['a b']"]


def test_generated_package_is_shown_in_short(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    for name, text in {
        "api/list_things.py": "X = 1\ndef list_things(limit: int) -> Request: ...\n",
        "models/thing.py": "class Thing:\n    b: int\n    a: str\n    def to(self): ...\n",
        "types.py": "class Unset: ...\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    assert generated(Sources([folder]), "made") == [
        "made.api.list_things: def (limit: int) -> Request",
        "made.models.Thing: fields a, b",
    ]


def test_snapshot_of_this_library_has_what_users_call() -> None:
    lines = present(ROOT)
    assert lines == present(ROOT)
    names = {line.partition(": ")[0] for line in lines}
    assert {
        "openrouter.OpenRouter",
        "openrouter.OpenRouter.with_options",
        "Completions.create",
        "AsyncCompletions.stream",
        "openrouter.RateLimitError",
        "openrouter.testing.FakeOpenRouter.reply",
        "openrouter.otel.instrument",
        "openrouter_api.models.ChatRequest",
    } <= names
    assert not [name for name in names if name.startswith(("openrouter._sync", "Flow", "Effect"))]
    assert "openrouter.RateLimitError: class (APIStatusError)" in lines
