"""The sources as a build should see them: a copy with nothing that happens to lie around."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from datetime import datetime, timezone
from pathlib import Path

# Outside git: what a working copy holds besides the sources.
RUBBISH = {".git", ".venv", ".venvs", "__pycache__", "build", "dist"}


def _git(root: Path, *arguments: str) -> str | None:
    """What git says of the project at ``root``; None where that is no repository of its own."""
    if not (root / ".git").exists():
        return None
    command = ["git", "-C", str(root), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    return done.stdout if done.returncode == 0 else None


def tracked(root: Path) -> list[str] | None:
    """The paths that are committed or staged; None outside git."""
    listed = _git(root, "ls-files", "-z")
    return None if listed is None else [path for path in listed.split("\0") if path]


def files(root: Path) -> list[str]:
    """The paths that a build may see, those that git ignores left out."""
    listed = _git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listed is not None:
        return sorted(path for path in set(listed.split("\0")) if (root / path).is_file())
    found = []
    for folder, inner, names in os.walk(root):
        inner[:] = [name for name in inner if name not in RUBBISH]
        found += [(Path(folder) / name).relative_to(root).as_posix() for name in names]
    return sorted(found)


def epoch(root: Path) -> int:
    """The time that all files get, in seconds: the last commit's, else the last release's."""
    committed = _git(root, "log", "-1", "--format=%ct")
    if committed and committed.strip():
        return int(committed)
    return changelog_epoch((root / "CHANGELOG.md").read_text(encoding="utf-8"))


def changelog_epoch(changelog: str) -> int:
    """Midnight of the newest release in the changelog; of the first of 2020 without one."""
    found = re.search(r"^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})$", changelog, re.MULTILINE)
    day = datetime.strptime(found[1] if found else "2020-01-01", "%Y-%m-%d")
    return int(day.replace(tzinfo=timezone.utc).timestamp())


def copy(root: Path, target: Path, umask: int) -> None:
    """Copy the sources as somebody with that umask would have them."""
    for path in files(root):
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / path, place)
        place.chmod((root / path).stat().st_mode & ~umask)
