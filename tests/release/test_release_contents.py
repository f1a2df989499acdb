"""What a wheel may hold, and which sources a build sees."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from _release import tree
from _release.contents import dead_links, wheel_problems

SOURCES = [
    "openrouter/__init__.py",
    "openrouter/py.typed",
    "openrouter/_sync/client.py",
    "generated/openrouter_api/__init__.py",
    "generated/openrouter_api/py.typed",
    "demo/openrouter_chat/__init__.py",
    "demo/openrouter_chat/py.typed",
    "tests/test_x.py",
    "README.md",
]
ABOUT = "openrouter_typed-0.1.0.dist-info"
WHEEL = [
    "openrouter/__init__.py",
    "openrouter/py.typed",
    "openrouter/_sync/client.py",
    "openrouter_api/__init__.py",
    "openrouter_api/py.typed",
    "openrouter_chat/__init__.py",
    "openrouter_chat/py.typed",
    *(f"{ABOUT}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt")),
    f"{ABOUT}/licenses/LICENSE",
]


def test_wheel_with_the_three_packages_is_right() -> None:
    assert wheel_problems(WHEEL, SOURCES) == []


@pytest.mark.parametrize(
    "name",
    ["tests/test_x.py", "openrouter/notes.txt", "openrouter/left_over.py", "setup.py", "x.data/a"],
)
def test_wheel_with_another_file_is_refused(name: str) -> None:
    assert wheel_problems([*WHEEL, name], SOURCES) == [f"{name} does not belong into the wheel"]


def test_wheel_with_a_committed_file_that_is_no_code_is_refused() -> None:
    found = wheel_problems([*WHEEL, "openrouter/a.json"], [*SOURCES, "openrouter/a.json"])
    assert found == ["openrouter/a.json does not belong into the wheel"]


def test_wheel_with_more_about_itself_is_refused() -> None:
    found = wheel_problems([*WHEEL, f"{ABOUT}/direct_url.json"], SOURCES)
    assert found == ["direct_url.json does not belong into the wheel's dist-info"]


@pytest.mark.parametrize("name", ["openrouter/_sync/client.py", "openrouter_chat/py.typed"])
def test_wheel_without_a_file_is_refused(name: str) -> None:
    names = [each for each in WHEEL if each != name]
    assert wheel_problems(names, SOURCES) == [f"{name} is missing from the wheel"]


def test_wheel_without_a_licence_is_refused() -> None:
    found = wheel_problems(WHEEL[:-1], SOURCES)
    assert found == ["licenses/LICENSE is missing from the wheel's dist-info"]


def test_package_that_lost_its_marker_is_refused() -> None:
    names = [name for name in WHEEL if name != "openrouter_api/py.typed"]
    sources = [name for name in SOURCES if name != "generated/openrouter_api/py.typed"]
    assert wheel_problems(names, sources) == ["openrouter_api/py.typed is missing from the wheel"]


def test_links_that_need_the_repository_are_dead_on_pypi() -> None:
    text = "[a](https://a.example) [b](docs/b.md) ![c](c.png) [d](#d) [e](mailto:e@a.example)"
    assert dead_links(text) == ["docs/b.md", "c.png"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name, text in {
        "CHANGELOG.md": "## [Unreleased]\n\n## [1.2.0] - 2026-03-01\n",
        "run": "#!/bin/sh\n",
        ".gitignore": "*.log\n",
        "deep/new.py": "",
        "x.log": "",
        ".venv/bin/python": "",
        "dist/old.whl": "",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / "run").chmod(0o755)
    return root


def git(root: Path, *arguments: str) -> None:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *names, *arguments], check=True, capture_output=True)


def test_sources_outside_git_are_all_but_rubbish(project: Path) -> None:
    assert tree.files(project) == [".gitignore", "CHANGELOG.md", "deep/new.py", "run", "x.log"]
    assert tree.tracked(project) is None


def test_sources_in_git_are_what_it_does_not_ignore(project: Path) -> None:
    git(project, "init", "-q")
    git(project, "add", "CHANGELOG.md", "run")
    (project / "run").unlink()
    assert tree.files(project) == [
        ".gitignore",
        ".venv/bin/python",
        "CHANGELOG.md",
        "deep/new.py",
        "dist/old.whl",
    ]
    assert tree.tracked(project) == ["CHANGELOG.md", "run"]


def test_copy_has_the_rights_of_its_umask_and_stays_executable(
    project: Path, tmp_path: Path
) -> None:
    tree.copy(project, tmp_path / "copy", 0o077)
    assert (tmp_path / "copy/run").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "copy/deep/new.py").stat().st_mode & 0o077 == 0


def test_time_of_a_build_is_that_of_the_last_commit(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(project, "init", "-q")
    assert tree.epoch(project) == 1772323200  # nothing is committed yet: the changelog's
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2026-04-05T06:07:08Z")
    git(project, "add", "CHANGELOG.md")
    git(project, "commit", "-qm", "first")
    assert tree.epoch(project) == 1775369228


def test_time_of_a_build_outside_git_is_that_of_the_last_release(project: Path) -> None:
    assert tree.epoch(project) == 1772323200  # 2026-03-01
    (project / "CHANGELOG.md").write_text("## [Unreleased]\n")
    assert tree.epoch(project) == 1577836800  # 2020-01-01
