"""The command, and the tests of the last release."""

from __future__ import annotations

import subprocess
import textwrap
from pathlib import Path

import pytest

from _check_api import old_tests
from _check_api.cli import main

DOOR = '__all__ = ["answer"]\ndef answer(question: str) -> str:\n    return question.upper()\n'


def git(root: Path, *arguments: str) -> None:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *names, *arguments], check=True, capture_output=True)


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(textwrap.dedent(text))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    write(root, {"openrouter/__init__.py": DOOR, "generated/openrouter_api/__init__.py": ""})
    return root


@pytest.fixture
def released(project: Path) -> Path:
    """The project with a release v0.1.0 that has tests and a snapshot."""
    write(
        project,
        {
            "pyproject.toml": "[tool.pytest.ini_options]\npythonpath = ['.']\n",
            "spec/openapi.yaml": "",
            "tests/unit/helper.py": "from openrouter import answer\n",
            "tests/unit/test_public.py": """
                from tests.unit.helper import answer
                def test_answer_is_loud():
                    assert answer("a") == "A"
            """,
            "tests/unit/test_private.py": "from openrouter import _inner\n",
        },
    )
    kept = project / "scripts/_check_api/api.txt"
    kept.parent.mkdir(parents=True)
    main(["--write"], project, kept)
    git(project, "init", "-q")
    git(project, "add", ".")
    git(project, "commit", "-qm", "first")
    git(project, "tag", "v0.1.0")
    return project


def test_command_accepts_and_then_agrees(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "api.txt"
    assert main(["--write"], project, kept) == 0
    assert kept.read_bytes() == b"openrouter.answer: def (question: str) -> str\n"
    assert capsys.readouterr().out == "wrote api.txt: 1 lines\n"
    assert main([], project, kept) == 0
    assert capsys.readouterr().out == ""


def test_command_fails_on_a_name_that_is_gone(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "api.txt"
    main(["--write"], project, kept)
    write(project, {"openrouter/__init__.py": DOOR.replace("answer", "reply")})
    capsys.readouterr()
    assert main([], project, kept) == 1
    printed = capsys.readouterr().out
    assert "BREAKING removed  openrouter.answer\n" in printed
    assert "fine     added    openrouter.reply\n" in printed
    assert "scripts/check-api --write" in printed


def test_command_without_a_snapshot_says_how_to_make_one(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], project, tmp_path / "api.txt") == 2
    assert "run scripts/check-api --write" in capsys.readouterr().err


def test_command_on_a_python_without_unparse_says_so(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.version_info", (3, 8, 18))
    assert main([], project) == 2
    assert "Python 3.9" in capsys.readouterr().err


@pytest.mark.parametrize("way", ["--since-release", "--old-tests"])
def test_command_before_the_first_release_has_nothing_to_compare(
    project: Path, way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    git(project, "init", "-q")
    assert main([way], project) == 0
    assert capsys.readouterr().out == "there is no release yet: no tag v*\n"


def test_since_release_compares_with_the_tag(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--since-release"], released) == 0
    write(released, {"openrouter/__init__.py": DOOR.replace("question: str", "a: str, b: str")})
    assert main(["--since-release"], released) == 1
    assert "Compared with v0.1.0." in capsys.readouterr().out


def test_old_tests_pass_on_code_that_keeps_its_promise(
    released: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    # What the test and its helper are today must not matter.
    write(released, {"tests/unit/test_public.py": "1/0\n", "tests/unit/helper.py": "1/0\n"})
    assert main(["--old-tests"], released) == 0
    printed = capfd.readouterr().out
    assert "1 test modules of v0.1.0" in printed
    assert "1 passed" in printed


def test_old_tests_fail_on_code_that_broke_its_promise(
    released: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(released, {"openrouter/__init__.py": DOOR.replace("upper", "lower")})
    assert main(["--old-tests"], released) == 1
    assert "1 failed" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("source", "public"),
    [
        ("import openrouter\nimport json\nimport __future__", True),
        ("from openrouter.testing import FakeOpenRouter", True),
        ("from openrouter import __version__", True),
        ("from openrouter_api.models import ChatRequest", True),
        ("import json", False),
        ("import openrouter._wire", False),
        ("from openrouter import _wire", False),
        ("from openrouter import answer\nfrom _tools import unasync", False),
        ("from openrouter import answer\nfrom tests.unit import helper", False),
        ("from openrouter import answer\nfrom tests.unit.helper import x", False),
    ],
)
def test_public_test_imports_nothing_private(tmp_path: Path, source: str, public: bool) -> None:
    helper = "from tests.unit import test_x\nimport openrouter._inner\n"
    write(tmp_path, {"tests/unit/test_x.py": source, "tests/unit/helper.py": helper})
    found = old_tests.public_tests(tmp_path)
    assert found == ([tmp_path / "tests/unit/test_x.py"] if public else [])
