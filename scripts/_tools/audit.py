"""Ask whether what the wheel brings along has known vulnerabilities, by pip-audit.

Only what users get is asked about: the run-time dependencies and those of the extra `demo`, with
all that they need in turn, in the versions that are installed here; not the tools of a developer.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any, Callable, Iterable, NamedTuple, Sequence

PROJECT, EXTRAS = "openrouter-typed", ("demo",)
# What sysexits.h calls a failure that may pass.
CANNOT_TELL = 75
_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9._-]+)\s*(?:\[([^\]]*)\])?")
_OFFLINE = re.compile(
    r"ConnectionError|ConnectTimeout|ReadTimeout|ServiceError|Max retries|unreachable|\b50[234]\b"
)

Requires = Callable[[str], Sequence[str]]
Applies = Callable[[str, str], bool]


class Verdict(NamedTuple):
    """An exit status, and what to print."""

    status: int
    lines: list[str]


def needed(requires: Requires, applies: Applies) -> list[str]:
    """The names of all distributions that the wheel brings along.

    Args:
        requires: From a name to the requirements of that distribution.
        applies: Whether a marker holds here, with an extra.
    """
    found: dict[str, set[str]] = {}
    waiting = [(PROJECT, extra) for extra in ("", *EXTRAS)]
    while waiting:
        name, extra = waiting.pop()
        if extra in found.setdefault(name, set()):
            continue
        found[name].add(extra)
        for requirement in requires(name):
            text, _, marker = requirement.partition(";")
            if marker and not applies(marker, extra):
                continue
            match = _REQUIREMENT.match(text)
            if match:
                extras = [each.strip() for each in (match.group(2) or "").split(",")]
                waiting += [(match.group(1).lower().replace("_", "-"), each) for each in extras]
                waiting.append((match.group(1).lower().replace("_", "-"), ""))
    return sorted(set(found) - {PROJECT})


def verdict(status: int, said: str, complaint: str) -> Verdict:
    """What an answer of pip-audit comes to.

    Args:
        status: Its exit status.
        said: What it printed: JSON.
        complaint: What it said on the side.

    Returns:
        0 where all were looked at and nothing is known, 1 for findings and where it broke, and
        ``CANNOT_TELL`` where the service could not be asked: nothing found is no good news then.
    """
    try:
        answer: Any = json.loads(said)
    except ValueError:
        last = (complaint.strip().splitlines() or ["no output"])[-1]
        if _OFFLINE.search(complaint):
            return Verdict(CANNOT_TELL, ["the vulnerability service cannot be reached"])
        return Verdict(1, [f"pip-audit ended with {status}: {last}"])
    found = answer["dependencies"]
    lines = [
        f"{each['name']} {each['version']}: {one['id']}, mended in "
        + (", ".join(one["fix_versions"]) or "no version yet")
        for each in found
        for one in each.get("vulns", ())
    ]
    if lines:
        return Verdict(1, lines)
    skipped = [each["name"] for each in found if "skip_reason" in each]
    if skipped:
        return Verdict(CANNOT_TELL, [f"the service knows nothing of {', '.join(sorted(skipped))}"])
    if status:
        return Verdict(1, [f"pip-audit ended with {status} and named no finding"])
    return Verdict(0, [f"nothing is known against {len(found)} packages"])


def pinned(names: Iterable[str], version: Callable[[str], str | None]) -> str:
    """A requirements file with the versions that are installed; what is not here is left out."""
    pairs = ((name, version(name)) for name in names)
    return "".join(f"{name}=={found}\n" for name, found in pairs if found is not None)


def _requires(name: str) -> Sequence[str]:
    try:
        return metadata.requires(name) or ()
    except metadata.PackageNotFoundError:
        return ()


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _applies(marker: str, extra: str) -> bool:
    from packaging.markers import Marker

    return Marker(marker).evaluate({"extra": extra})


def main() -> int:
    """Ask, and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "requirements.txt")
        file.write_text(pinned(needed(_requires, _applies), _version), encoding="utf-8")
        command = [sys.executable, "-m", "pip_audit", "--requirement", str(file), "--no-deps"]
        options = ["--disable-pip", "--format", "json", "--progress-spinner", "off"]
        ended = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    result = verdict(ended.returncode, ended.stdout, ended.stderr)
    print("\n".join(result.lines))
    return result.status


if __name__ == "__main__":
    sys.exit(main())
