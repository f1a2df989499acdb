"""What keeps a tag from being released."""

from __future__ import annotations

from pathlib import Path

import pytest

from _release.agreement import disagreements, main, version_in

GOOD = """\
# Changelog

## [Unreleased]

## [1.2.0] - 2026-03-01

### Added

- A thing.

## [1.1.0] - 2026-01-01

- The first.

[1.2.0]: https://example.com/1.2.0
"""


def test_parts_that_agree_are_released() -> None:
    assert disagreements("v1.2.0", "1.2.0", GOOD) == []


def test_candidate_is_a_version() -> None:
    assert disagreements("v1.2.0rc1", "1.2.0rc1", GOOD.replace("1.2.0", "1.2.0rc1")) == []


@pytest.mark.parametrize("tag", ["1.2.0", "v1.2", "v1.2.1", "v1.1.0", ""])
def test_tag_for_another_version_is_refused(tag: str) -> None:
    assert disagreements(tag, "1.2.0", GOOD) == [
        f"the tag is {tag!r}, the version asks for 'v1.2.0'"
    ]


@pytest.mark.parametrize("version", ["1.2", "1.2.0.dev1", "v1.2.0", ""])
def test_version_of_another_form_is_refused(version: str) -> None:
    text = GOOD.replace("1.2.0", version)
    assert any("is no version" in said for said in disagreements(f"v{version}", version, text))


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("[Unreleased]\n", "[Unreleased]\n\n- Another.\n", "still entries under Unreleased"),
        ("## [1.2.0] - 2026-03-01", "## [1.3.0] - 2026-03-01", "the newest release is 1.3.0"),
        (" - 2026-03-01", "", "the heading of 1.2.0 ends in no date"),
        (" - 2026-03-01", " - soon", "the heading of 1.2.0 ends in no date"),
        ("- A thing.\n", "", "nothing is said of 1.2.0"),
        ("[1.2.0]: https://example.com/1.2.0", "", "the link [1.2.0]: is missing"),
    ],
)
def test_changelog_that_says_otherwise_is_refused(was: str, becomes: str, said: str) -> None:
    assert was in GOOD
    found = disagreements("v1.2.0", "1.2.0", GOOD.replace(was, becomes))
    assert [sentence for sentence in found if said in sentence]


def test_changelog_without_a_release_is_refused() -> None:
    assert disagreements("v1.2.0", "1.2.0", "# Changelog\n") == [
        "CHANGELOG.md: the newest release is None, not 1.2.0",
        "CHANGELOG.md: the link [1.2.0]: is missing at its end",
    ]


@pytest.mark.parametrize(
    ("source", "version"),
    [('"""x"""\n__version__ = "1.2.0"\n', "1.2.0"), ("version = 1", "")],
)
def test_version_is_read_from_the_source(source: str, version: str) -> None:
    assert version_in(source) == version


@pytest.mark.parametrize(("tag", "status"), [("v1.2.0", 0), ("v1.2.1", 1)])
def test_command_fails_where_the_parts_disagree(
    tmp_path: Path, tag: str, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "openrouter").mkdir()
    (tmp_path / "openrouter/_version.py").write_text('__version__ = "1.2.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(GOOD)
    assert main([tag], tmp_path) == status
    assert bool(capsys.readouterr().out) == bool(status)
