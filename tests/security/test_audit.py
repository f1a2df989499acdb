"""The look for known vulnerabilities fails on findings and does not take silence for good news."""

from __future__ import annotations

import json
from typing import Any

import pytest

from _tools.audit import CANNOT_TELL, needed, pinned, verdict

CLEAN = {"name": "httpx", "version": "0.28.1", "vulns": []}
HOLE = {"name": "h11", "version": "0.1", "vulns": [{"id": "PYSEC-1", "fix_versions": ["0.16"]}]}
OPEN = {"name": "anyio", "version": "1", "vulns": [{"id": "PYSEC-2", "fix_versions": []}]}
UNKNOWN = {"name": "rich", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("status", "found", "expected"),
    [
        (0, [CLEAN], (0, "nothing is known against 1 packages")),
        (1, [CLEAN, HOLE], (1, "h11 0.1: PYSEC-1, mended in 0.16")),
        (1, [OPEN, UNKNOWN], (1, "anyio 1: PYSEC-2, mended in no version yet")),
        (0, [CLEAN, UNKNOWN], (CANNOT_TELL, "the service knows nothing of rich")),
        (2, [CLEAN], (1, "pip-audit ended with 2 and named no finding")),
    ],
)
def test_verdict(status: int, found: list[Any], expected: tuple[int, str]) -> None:
    result = verdict(status, json.dumps({"dependencies": found}), "")
    assert (result.status, "\n".join(result.lines)) == expected


@pytest.mark.parametrize(
    ("complaint", "status"),
    [
        ("requests.exceptions.ConnectionError: Max retries exceeded", CANNOT_TELL),
        ("pip_audit._service.interface.ServiceError: 503", CANNOT_TELL),
        ("No module named pip_audit", 1),
        ("", 1),
    ],
)
def test_verdict_without_an_answer(complaint: str, status: int) -> None:
    assert verdict(1, "", complaint).status == status


def test_what_the_wheel_needs_is_all_and_no_tools() -> None:
    known = {
        "openrouter-typed": [
            "httpx<1,>=0.25",
            "tomli>=1.1; python_version < '3.11'",
            'keyring>=23; extra == "demo"',
            'black==1; extra == "lint"',
        ],
        "httpx": ["httpcore==1.*", 'h2; extra == "http2"', "Py_Thing[socks]"],
        "py-thing": ['socksio; extra == "socks"'],
    }

    def applies(marker: str, extra: str) -> bool:
        return "python_version" not in marker and f'"{extra}"' in marker

    found = needed(lambda name: known.get(name, []), applies)
    assert found == ["httpcore", "httpx", "keyring", "py-thing", "socksio"]


def test_versions_are_those_that_are_installed() -> None:
    assert pinned(["a", "b"], {"a": "1.0"}.get) == "a==1.0\n"
