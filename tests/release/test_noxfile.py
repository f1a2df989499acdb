"""What scripts/nox installs and runs. nox itself is a stand-in, and so is the builder."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Callable, Sequence

import pytest

from _release import build

TOML = importlib.import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
NOXFILE = Path(__file__).parents[2] / "scripts" / "noxfile.py"
# Two tests look at the sources, which a wheel has not.
PYTEST = (
    *("python", "-m", "pytest", "-q"),
    "--deselect=tests/release/test_check_api_snapshot.py"
    "::test_snapshot_of_this_library_has_what_users_call",
    "--deselect=tests/scripts/test_unasync.py::test_unasync_twins_of_this_project_are_up_to_date",
)
WHEEL = "openrouter_typed-0.1.0-py3-none-any.whl"


def stand_in() -> ModuleType:
    """nox, as far as a file for it needs it before anything runs."""

    def session(**options: Any) -> Callable[[Any], Any]:
        return lambda function: function

    nox: Any = ModuleType("nox")
    nox.options = SimpleNamespace()
    nox.project = SimpleNamespace(load_toml=lambda path: TOML.loads(path.read_text("utf-8")))
    nox.session = session
    nox.parametrize = lambda name, values: lambda function: function
    nox.param = lambda value, id: value
    made: ModuleType = nox
    return made


class Session:
    """Remembers what is installed and run, and where."""

    def __init__(self, folder: Path, python: str = "3.8", posargs: Sequence[str] = ()) -> None:
        self.folder = folder
        self.python = python
        self.posargs = list(posargs)
        self.installed: list[tuple[str, ...]] = []
        self.ran: list[tuple[str, ...]] = []
        self.where = Path()

    def create_tmp(self) -> str:
        return str(self.folder)

    def install(self, *arguments: str) -> None:
        self.installed.append(arguments)

    def chdir(self, folder: Path) -> None:
        self.where = folder

    def run(self, *command: str, env: dict[str, str | None]) -> None:
        # The sources must not be found.
        assert env["PYTHONPATH"] is None
        self.ran.append(command)


@pytest.fixture
def noxfile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The file, for a small project; its builder writes an empty wheel."""
    root = tmp_path / "project"
    for name in ("openrouter/a.py", "generated/openrouter_api/b.py", "demo/openrouter_chat/c.py"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text("")
    for name in ("tests/test_a.py", "pyproject.toml"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text("")

    def make(arguments: Sequence[str]) -> int:
        out = Path(arguments[1])
        assert not out.exists()
        out.mkdir(parents=True)
        (out / WHEEL).write_text("")
        return 0

    monkeypatch.setattr(build, "main", make)
    monkeypatch.setitem(sys.modules, "nox", stand_in())
    monkeypatch.delitem(sys.modules, "noxfile", raising=False)
    module: Any = importlib.import_module("noxfile")
    # It must not stay there, with a stand-in inside.
    del sys.modules["noxfile"]
    module.ROOT = root
    return module


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "tmp")


def wheel(project: Any, extras: str = "") -> str:
    return f"{project.ROOT / '.venvs/nox-dist' / WHEEL}{extras}"


def test_wheel_is_built_once_in_a_run(noxfile: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(noxfile.wheel()) == wheel(noxfile)
    monkeypatch.setattr(build, "main", lambda arguments: 1)
    assert str(noxfile.wheel()) == wheel(noxfile)


def test_wheel_of_an_earlier_run_is_not_taken(noxfile: Any) -> None:
    old = noxfile.ROOT / ".venvs/nox-dist/openrouter_typed-0.0.9-py3-none-any.whl"
    old.parent.mkdir(parents=True)
    old.write_text("")
    assert str(noxfile.wheel()) == wheel(noxfile)


def test_wheel_that_cannot_be_built_ends_the_run(
    noxfile: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "main", lambda arguments: 1)
    with pytest.raises(SystemExit, match="could not be built"):
        noxfile.wheel()


def test_tests_run_where_the_packages_are_not(noxfile: Any, session: Session) -> None:
    left = session.folder / "apart" / "openrouter" / "left.py"
    left.parent.mkdir(parents=True)
    left.write_text("")
    noxfile.newest(session)
    assert session.where == session.folder / "apart"
    held = [path for path in session.where.rglob("*") if path.is_file()]
    names = sorted(path.relative_to(session.where).as_posix() for path in held)
    assert names == ["pyproject.toml", "tests/test_a.py"]


def test_newest_has_all_that_users_install(noxfile: Any, session: Session) -> None:
    noxfile.newest(session)
    assert session.installed == [(wheel(noxfile, "[demo,orjson,aiohttp,otel,test]"),)]
    assert session.ran == [(*PYTEST, "tests")]


def test_tests_can_be_named(noxfile: Any, tmp_path: Path) -> None:
    session = Session(tmp_path / "tmp", posargs=["tests/unit", "-x"])
    noxfile.newest(session)
    assert session.ran == [(*PYTEST, "tests/unit", "-x")]


def test_lowest_has_the_oldest_versions_of_what_users_install(
    noxfile: Any, session: Session
) -> None:
    session.folder.mkdir()
    noxfile.PROJECT = {"dependencies": ["httpx>=0.25,<1", "tomli>=1.1; python_version < '3.11'"]}
    noxfile.FOR_USERS = ["orjson", "aiohttp"]
    noxfile.EXTRAS = {
        "orjson": ["orjson>=3.9"],
        "aiohttp": ["httpx-aiohttp>=0.1.8; python_version >= '3.9'"],
        "test": ["pytest>=8.3", "trio>=0.24"],
    }
    noxfile.lowest_versions(session)
    ((option, constraints, what),) = session.installed
    assert (option, what) == ("-c", wheel(noxfile, "[orjson,aiohttp,test]"))
    # The tests' own tools are as new as they can be, but for trio, which users bring.
    lines = Path(constraints).read_text(encoding="utf-8").splitlines()
    assert lines == ["httpx==0.25", "orjson==3.9", "tomli==1.1", "trio==0.24"]
    assert session.ran == [(*PYTEST, "tests")]


@pytest.mark.parametrize(
    ("extra", "asked", "tests", "also"),
    [
        ("core", "", "tests/unit/_sync", []),
        ("demo", "[demo]", "tests/demo", []),
        ("orjson", "[orjson]", "tests/unit/test_wire_orjson.py", []),
        ("otel", "[otel]", "tests/ecosystem/test_otel_spans.py", ["opentelemetry-sdk"]),
    ],
)
def test_extra_is_tried_with_nothing_but_the_tools(
    noxfile: Any, session: Session, extra: str, asked: str, tests: str, also: list[str]
) -> None:
    noxfile.alone(session, extra)
    first, tools = session.installed
    assert first == (wheel(noxfile, asked),)
    names = [tool.partition(">")[0] for tool in tools]
    assert {"hypothesis", "pytest", "pytest-timeout", "trio", *also} <= {*names}
    assert "respx" not in names
    imported, tested = session.ran
    # Before the tools are there, which bring packages of their own.
    assert imported == ("python", "-c", "import openrouter, openrouter_api")
    assert tested[: len(PYTEST) + 1] == (*PYTEST, tests)


def test_each_test_that_is_named_exists(noxfile: Any) -> None:
    root = NOXFILE.parents[1]
    for tests, _ in noxfile.ALONE.values():
        assert [path for path in tests if not (root / path).exists()] == []
    assert {*noxfile.ALONE} == {"core", *noxfile.FOR_USERS}
