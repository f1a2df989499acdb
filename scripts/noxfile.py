"""Tests of the built wheel in fresh environments: each Python, old and new dependencies, extras.

Run by scripts/nox. The tests lie in a folder without the sources, so that only the wheel can be
what they import.
"""

from __future__ import annotations

import functools
import shutil
from pathlib import Path

import nox

from _release import build, tree
from _release.contents import PACKAGES
from _release.lowest import lowest, named

ROOT = Path(__file__).resolve().parents[1]
PYTHONS = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")["project"]
EXTRAS = PROJECT["optional-dependencies"]
# What users install; the other extras are for work on the project.
FOR_USERS = ["demo", "orjson", "aiohttp", "otel"]
# Tests of the sources themselves, which the folder of the tests has not.
OF_SOURCES = [
    "tests/release/test_check_api_snapshot.py::test_snapshot_of_this_library_has_what_users_call",
    "tests/scripts/test_unasync.py::test_unasync_twins_of_this_project_are_up_to_date",
]
TOOLS = ["hypothesis", "pytest", "pytest-timeout", "trio"]

# What runs with one extra and nothing else: tests, and what these need besides the tools.
ALONE = {
    "core": (["tests/unit/_sync", "tests/unit/_async", "tests/unit/test_errors.py"], []),
    "demo": (["tests/demo"], ["pexpect", "pyte"]),
    "orjson": (["tests/unit/test_wire_orjson.py", "tests/unit/test_wire.py"], []),
    "aiohttp": (["tests/ecosystem/test_aiohttp.py"], []),
    "otel": (
        ["tests/ecosystem/test_otel_spans.py", "tests/unit/test_otel_attributes.py"],
        ["opentelemetry-instrumentation-httpx", "opentelemetry-sdk"],
    ),
}

nox.needs_version = ">=2024.4.15"
nox.options.default_venv_backend = "venv"
nox.options.envdir = str(ROOT / ".venvs" / "nox")
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["newest", "lowest", "alone"]


@functools.lru_cache(maxsize=None)
def wheel() -> Path:
    """The wheel, built once a run."""
    out = ROOT / ".venvs" / "nox-dist"
    shutil.rmtree(out, ignore_errors=True)
    if build.main(["--out", str(out)]):
        raise SystemExit("the wheel could not be built")
    return build.only(out, "*.whl")


def apart(session: nox.Session) -> Path:
    """A folder with the project's files, those of the packages left out."""
    folder = Path(session.create_tmp()) / "apart"
    shutil.rmtree(folder, ignore_errors=True)
    for path in tree.files(ROOT):
        if not path.startswith(tuple(PACKAGES.values())):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, folder / path)
    return folder


def run_tests(session: nox.Session, tests: list[str]) -> None:
    """Run the tests, or those that were named on the command line."""
    session.chdir(apart(session))
    others = [f"--deselect={name}" for name in OF_SOURCES]
    session.run("python", "-m", "pytest", "-q", *others, *(session.posargs or tests), env=clean())


def clean() -> dict[str, str | None]:
    """The environment without what leads back to the sources."""
    return {"PYTHONPATH": None, "PYTHON": None, "COVERAGE_PROCESS_START": None}


def with_extras(*extras: str) -> str:
    """The wheel as pip wants it."""
    return f"{wheel()}[{','.join(extras)}]" if extras else str(wheel())


@nox.session(python=PYTHONS)
def newest(session: nox.Session) -> None:
    """Everything, with the newest versions that pip finds."""
    session.install(with_extras(*FOR_USERS, "test"))
    run_tests(session, ["tests"])


@nox.session(python=PYTHONS[:1], name="lowest")
def lowest_versions(session: nox.Session) -> None:
    """Everything, with the oldest versions that pyproject.toml allows."""
    wanted = [*PROJECT["dependencies"], *named(EXTRAS["test"], ["trio"])]
    for extra in FOR_USERS:
        wanted += EXTRAS[extra]
    constraints = Path(session.create_tmp()) / "lowest.txt"
    constraints.write_text("\n".join(lowest(wanted, str(session.python))) + "\n", encoding="utf-8")
    session.install("-c", str(constraints), with_extras(*FOR_USERS, "test"))
    run_tests(session, ["tests"])


@nox.session(python=PYTHONS)
@nox.parametrize("extra", [nox.param(name, id=name) for name in ALONE])
def alone(session: nox.Session, extra: str) -> None:
    """One extra, or none (core), with nothing else but what runs the tests."""
    tests, more = ALONE[extra]
    session.install(with_extras(*([extra] if extra != "core" else [])))
    session.run("python", "-c", "import openrouter, openrouter_api", env=clean())
    session.install(*named(EXTRAS["test"], [*TOOLS, *more]))
    run_tests(session, tests)
