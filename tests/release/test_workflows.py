"""What the workflows promise, beyond what the linters see."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Iterator

import pytest
import yaml

GITHUB = Path(__file__).resolve().parents[2] / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
ACTION = re.compile(
    r"uses: (?P<name>[\w./-]+)@(?P<commit>[0-9a-f]{40}) # (?P<version>v\d+\.\d+\.\d+)"
)


def loaded(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)


def jobs(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = loaded(path)["jobs"]
    return found


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in jobs(path).values():
        yield from job["steps"]


def test_required_needs_every_other_job_and_fails_with_it() -> None:
    every = jobs(GITHUB / "workflows" / "ci.yml")
    required = every.pop("required")
    assert sorted(required["needs"]) == sorted(every)
    assert required["if"] == "always()"
    assert required["steps"][0]["run"] == "exit 1"
    for result in ("failure", "cancelled", "skipped"):
        assert f"contains(needs.*.result, '{result}')" in required["steps"][0]["if"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=[path.stem for path in WORKFLOWS])
def test_workflow_only_calls_our_scripts(path: Path) -> None:
    for step in steps(path):
        command = step.get("run", "exit 1")
        assert "${{" not in command
        assert command == "exit 1" or (GITHUB.parent / command.split()[0]).is_file()


@pytest.mark.parametrize("path", WORKFLOWS, ids=[path.stem for path in WORKFLOWS])
def test_workflow_has_limits(path: Path) -> None:
    whole = loaded(path)
    assert whole["permissions"] == {}
    assert whole["concurrency"]["group"]
    for job in whole["jobs"].values():
        assert job["timeout-minutes"] <= 30
        assert "permissions" in job
        checkouts = [step for step in job["steps"] if "checkout@" in step.get("uses", "")]
        assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_each_action_is_pinned_to_one_commit_everywhere() -> None:
    pins: dict[str, set[tuple[str, str]]] = {}
    for path in WORKFLOWS:
        text = path.read_text(encoding="utf-8")
        found = list(ACTION.finditer(text))
        assert len(found) == text.count("uses:")
        for pin in found:
            # The actions of one repository are one release.
            owner = "/".join(pin["name"].split("/")[:2])
            pins.setdefault(owner, set()).add((pin["commit"], pin["version"]))
    assert len(pins) == len({commit for pin in pins.values() for commit, _ in pin})


def test_only_publishing_may_speak_for_the_project() -> None:
    trusted = {
        (path.stem, name)
        for path in WORKFLOWS
        for name, job in jobs(path).items()
        if "id-token" in job["permissions"]
    }
    assert trusted == {("release", "publish")}
    release = jobs(GITHUB / "workflows" / "release.yml")
    assert release["publish"]["needs"] == "build"
    commands = [step.get("run", "") for step in release["build"]["steps"]]
    assert 'scripts/release-check "$GITHUB_REF_NAME"' in commands


def test_jobs_may_read_and_what_they_need_beyond() -> None:
    beyond = {
        (path.stem, name, right)
        for path in WORKFLOWS
        for name, job in jobs(path).items()
        for right, access in job["permissions"].items()
        if (right, access) != ("contents", "read")
    }
    assert beyond == {
        ("codeql", "analyze", "security-events"),
        ("release", "publish", "id-token"),
        ("spec-drift", "compare", "contents"),
        ("spec-drift", "compare", "pull-requests"),
    }


def test_matrix_has_every_python_that_the_project_names() -> None:
    project = (GITHUB.parent / "pyproject.toml").read_text(encoding="utf-8")
    named = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project)
    assert jobs(GITHUB / "workflows" / "ci.yml")["test"]["strategy"]["matrix"] == {
        "python": named,
        "system": ["ubuntu-latest", "macos-latest", "windows-latest"],
    }


def test_coverage_is_required_where_it_can_be_reached_and_nowhere_else() -> None:
    ci = jobs(GITHUB / "workflows" / "ci.yml")
    # With arguments scripts/test measures nothing.
    assert ci["test"]["steps"][-1]["run"] == "scripts/test -n auto"
    assert ci["coverage"]["runs-on"] == "ubuntu-latest"
    assert ci["coverage"]["steps"][-1]["run"] == "scripts/coverage"
    assert "scripts/coverage" in (GITHUB.parent / ".ci" / "run").read_text(encoding="utf-8")
