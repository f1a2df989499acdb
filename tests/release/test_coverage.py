"""scripts/coverage, with stand-ins for the Pythons and for scripts/test."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")

# Makes an environment whose python says what it was asked, measures, and passes or fails.
OLD = """#!/bin/sh
mkdir -p "$3/bin"
cat >"$3/bin/python" <<'EOF'
#!/bin/sh
[ "$2" = pytest ] || exit 0
echo "old tests"
{does}
EOF
chmod +x "$3/bin/python"
"""


def program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def run(root: Path, *versions: str, old: str = "exit 0", new: int = 0) -> tuple[int, list[str]]:
    """The status and the lines of a run where there are these Pythons."""
    (root / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "coverage", root / "scripts")
    listed = "".join(f"echo {version} {root}/old\n" for version in versions)
    program(root / "scripts" / "_tools" / "pythons", f"#!/bin/sh\n{listed}")
    program(root / "scripts" / "test", f'#!/bin/sh\necho "with <$COVERAGE_ALSO>"\nexit {new}\n')
    program(root / "old", OLD.format(does=old))
    (root / ".venvs").mkdir()
    (root / ".venvs" / "oldest.coverage").write_text("of an earlier run", encoding="utf-8")
    command = ["bash", str(root / "scripts" / "coverage")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    return done.returncode, done.stdout.splitlines()


def test_coverage_counts_what_the_oldest_python_measured(tmp_path: Path) -> None:
    done = run(tmp_path, "3.13", "3.10", "3.8", old='echo >"$COVERAGE_FILE"')
    assert done == (0, ["old tests", "with <.venvs/oldest.coverage>"])
    made = sorted(path.name for path in (tmp_path / ".venvs").iterdir())
    assert made == ["3.8", "oldest.coverage"]


def test_coverage_needs_one_python_only(tmp_path: Path) -> None:
    assert run(tmp_path, "3.13") == (0, ["with <>"])


def test_coverage_fails_with_the_tests_of_the_oldest_python(tmp_path: Path) -> None:
    status, lines = run(tmp_path, "3.13", "3.8", old='echo >"$COVERAGE_FILE"; exit 1')
    assert status == 1
    assert lines == [
        "old tests",
        "FAILED: the tests on Python 3.8",
        "with <.venvs/oldest.coverage>",
    ]


def test_coverage_of_an_earlier_run_does_not_count(tmp_path: Path) -> None:
    status, lines = run(tmp_path, "3.13", "3.8", old="exit 1")
    assert (status, lines[-1]) == (1, "with <>")


def test_coverage_has_the_status_of_the_newest_tests(tmp_path: Path) -> None:
    assert run(tmp_path, "3.13", "3.8", new=3)[0] == 3
