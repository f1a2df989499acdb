from __future__ import annotations

from pathlib import Path

import pytest

from _tools import unasync

RULES = ((r"\basync (?=def)\b", ""), (r"\bawait ", ""), (r"\b_async\b", "_sync"))
SOURCE = "from .._async import pause\n\n\nasync def nap() -> None:\n    await pause(1)\n"
TWIN = (
    "# Made from openrouter/_async/naps/nap.py by scripts/unasync, do not edit.\n"
    "# Change the source, then run scripts/unasync;\n"
    "# scripts/unasync --check fails while the two differ.\n"
    "from .._sync import pause\n\n\ndef nap() -> None:\n    pause(1)\n"
)


def run(root: Path, *arguments: str) -> int:
    return unasync.main(arguments, root=root, rules=RULES)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "openrouter/_async/naps/nap.py"
    path.parent.mkdir(parents=True)
    path.write_bytes(SOURCE.encode())
    return path


@pytest.fixture
def twin(tmp_path: Path, source: Path) -> Path:
    assert run(tmp_path) == 0
    return tmp_path / "openrouter/_sync/naps/nap.py"


def test_unasync_writes_the_twin_with_its_header(
    tmp_path: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path) == 0
    assert capsys.readouterr().out == "wrote openrouter/_sync/naps/nap.py\n"
    assert (tmp_path / "openrouter/_sync/naps/nap.py").read_bytes() == TWIN.encode()


@pytest.mark.parametrize("arguments", [[], ["--check"]])
def test_unasync_after_a_run_has_nothing_to_do(
    tmp_path: Path, twin: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, *arguments) == 0
    assert capsys.readouterr().out == ""
    assert twin.read_bytes() == TWIN.encode()


def test_unasync_twins_the_tests_as_well(tmp_path: Path, source: Path) -> None:
    test = tmp_path / "tests/unit/_async/test_nap.py"
    test.parent.mkdir(parents=True)
    test.write_text("async def test_nap() -> None:\n    await nap()\n")
    assert run(tmp_path) == 0
    twin = (tmp_path / "tests/unit/_sync/test_nap.py").read_text()
    assert twin.endswith("def test_nap() -> None:\n    nap()\n")
    assert twin.startswith("# Made from tests/unit/_async/test_nap.py by scripts/unasync")


@pytest.mark.parametrize(
    ("damaged", "line"),
    [
        pytest.param(TWIN + "rubbish", 9, id="trailing rubbish"),
        pytest.param(TWIN + "\n", 9, id="trailing blank line"),
        pytest.param(TWIN[: TWIN.index("    pause")], 8, id="cut short"),
        pytest.param(TWIN.replace("pause(1)", "pause(2)"), 8, id="changed line"),
        pytest.param(TWIN.replace("\n", "\r\n"), 1, id="other line ends"),
        pytest.param(TWIN.split("\n", 1)[1], 1, id="header cut"),
        pytest.param("", 1, id="empty"),
    ],
)
def test_unasync_check_finds_a_twin_that_differs(
    tmp_path: Path, twin: Path, damaged: str, line: int, capsys: pytest.CaptureFixture[str]
) -> None:
    twin.write_bytes(damaged.encode())
    assert run(tmp_path, "--check") == 1
    assert capsys.readouterr().out == (
        f"openrouter/_sync/naps/nap.py:{line} differs from its source: run scripts/unasync\n"
    )
    assert twin.read_bytes() == damaged.encode()


def test_unasync_check_finds_a_missing_twin(
    tmp_path: Path, twin: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    twin.unlink()
    assert run(tmp_path, "--check") == 1
    assert "openrouter/_sync/naps/nap.py is missing" in capsys.readouterr().out
    assert not twin.exists()


def test_unasync_orphan_fails_the_check_and_is_removed_by_a_run(
    tmp_path: Path, source: Path, twin: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.rename(source.with_name("siesta.py"))
    orphan = "openrouter/_sync/naps/nap.py"
    assert run(tmp_path, "--check") == 1
    assert f"{orphan} has lost its source" in capsys.readouterr().out
    assert twin.exists()

    assert run(tmp_path) == 0
    assert f"removed {orphan}" in capsys.readouterr().out
    assert [path.name for path in twin.parent.iterdir()] == ["siesta.py"]


def test_unasync_last_source_gone_leaves_orphans_not_unused_rules(
    tmp_path: Path, source: Path, twin: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.unlink()
    assert run(tmp_path, "--check") == 1
    assert capsys.readouterr().out.splitlines() == [
        "openrouter/_sync/naps/nap.py has lost its source: run scripts/unasync"
    ]


@pytest.mark.parametrize("arguments", [[], ["--check"]])
@pytest.mark.parametrize("name", ["by_hand.py", "data.json"])
def test_unasync_file_written_by_hand_is_an_error_and_is_kept(
    tmp_path: Path,
    twin: Path,
    name: str,
    arguments: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    by_hand = twin.with_name(name)
    by_hand.write_text("1\n")
    assert run(tmp_path, *arguments) == 1
    assert f"openrouter/_sync/naps/{name} is nobody's twin" in capsys.readouterr().out
    assert by_hand.exists()


def test_unasync_compiled_files_are_nobodys_business(tmp_path: Path, twin: Path) -> None:
    compiled = twin.parent / "__pycache__/nap.cpython-38.pyc"
    compiled.parent.mkdir()
    compiled.write_bytes(b"\0")
    assert run(tmp_path, "--check") == 0


@pytest.mark.parametrize("arguments", [[], ["--check"]])
def test_unasync_rule_that_matches_nothing_is_an_error(
    tmp_path: Path, twin: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    rules = (*RULES, (r"\baclose\b", "close"))
    assert unasync.main(arguments, root=tmp_path, rules=rules) == 1
    assert capsys.readouterr().out.endswith(
        r"the rule '\\baclose\\b' matches nothing: remove it" + "\n"
    )


def test_unasync_without_any_source_has_nothing_to_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--check") == 0
    assert capsys.readouterr().out == ""


def test_unasync_rules_are_applied_in_their_order() -> None:
    rules = (("one", "two"), ("two", "three"), ("one", "never"))
    assert unasync.convert("one two", rules) == ("three three", {"one", "two"})


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("async with AsyncOpenRouter() as client:", "with OpenRouter() as client:"),
        ("[x async for x in items]", "[x for x in items]"),
        ("return await self._client.aclose()", "return self._client.close()"),
        ("await async_abandon(self._pieces)", "abandon(self._pieces)"),
        ("async def __aexit__(self) -> None:", "def __exit__(self) -> None:"),
        ("def stream(self) -> AsyncIterator[bytes]:", "def stream(self) -> Iterator[bytes]:"),
        ("raise StopAsyncIteration", "raise StopIteration"),
        ("from openrouter._async.client import x", "from openrouter._sync.client import x"),
        ("pytestmark = pytest.mark.anyio\n\nMODEL = 1", "MODEL = 1"),
        ("x = AsyncThing and Asynchronous", "x = Thing and Asynchronous"),
        ("asyncio, awaited, fast_async, areader", "asyncio, awaited, fast_async, areader"),
    ],
)
def test_unasync_rules_of_this_project_convert(source: str, twin: str) -> None:
    assert unasync.convert(source)[0] == twin


def test_unasync_twins_of_this_project_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    status = unasync.main(["--check"])
    assert (status, capsys.readouterr().out) == (0, "")
