"""The command: arguments, messages, exit statuses, what it writes. The generator is a stand-in."""

from __future__ import annotations

import datetime
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from _regenerate import cli
from _regenerate.errors import RegenerateError
from _regenerate.schemas import components
from tests.scripts.regenerate_documents import document, obj, operation, project, ref, text

SMALL = document(Foo=obj(a=text()))


class _Date(datetime.date):
    now = (2026, 3, 1)

    @classmethod
    def today(cls) -> _Date:
        return cls(*cls.now)


def fake_build(content: dict[str, Any], target: Path) -> None:
    """Write a module for each component."""
    (target / "models").mkdir(parents=True)
    for name, schema in components(content).items():
        if name == "Broken":
            raise RegenerateError("the generator failed: Broken")
        (target / "models" / f"{name}.py").write_text(json.dumps(schema))


@pytest.fixture(autouse=True)
def _no_generator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "build", fake_build)
    monkeypatch.setattr(cli, "version", lambda _: "1.0")
    monkeypatch.setattr("datetime.date", _Date)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return project(tmp_path / "project", SMALL)


@pytest.fixture
def done(root: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A project in which everything is generated."""
    assert cli.main([], root) == 0
    capsys.readouterr()
    return root


def model(root: Path, name: str) -> Path:
    return root / "generated/openrouter_api/models" / f"{name}.py"


def pin(root: Path) -> Any:
    return json.loads((root / "spec/pin.json").read_text())


def write(path: Path, content: Any) -> str:
    path.write_text(json.dumps(content))
    return str(path)


@pytest.mark.parametrize(
    "arguments", [["--nonsense"], ["--check", "--diff", "x"], ["--from"], ["x"], ["--fro", "x"]]
)
def test_cli_with_wrong_arguments_shows_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage: scripts/regenerate" in capsys.readouterr().err


def test_cli_writes_the_package_and_the_pin(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([], root) == 0
    assert capsys.readouterr().out == "3 files changed\n"
    assert model(root, "Foo").exists()
    assert pin(root) == {
        "source": "written by this project",
        "date": "2026-03-01",
        "sha256": hashlib.sha256((root / "spec/openapi.yaml").read_bytes()).hexdigest(),
        "generator": "openapi-python-client 1.0",
    }
    assert sorted(path.name for path in (root / "generated").iterdir()) == ["openrouter_api"]


def test_cli_without_changes_keeps_the_date(
    done: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(_Date, "now", (2027, 1, 1))
    assert cli.main([], done) == 0
    assert capsys.readouterr().out == "nothing has changed\n"
    assert pin(done)["date"] == "2026-03-01"


def test_cli_with_changes_replaces_the_whole_package(done: Path) -> None:
    write(done / "spec/openapi.yaml", document(Bar=obj(a=text())))
    assert cli.main([], done) == 0
    assert model(done, "Bar").exists()
    assert not model(done, "Foo").exists()
    assert pin(done)["source"] == "written by this project"


def test_cli_with_a_lost_pin_writes_it_again(
    done: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (done / "spec/pin.json").write_text("[")
    assert cli.main([], done) == 0
    assert capsys.readouterr().out == "only the pin has changed\n"
    assert pin(done)["date"] == "2026-03-01"


def test_cli_check_passes_when_nothing_differs(
    done: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = model(done, "Foo").parent / "__pycache__"
    cache.mkdir()
    (cache / "Foo.pyc").write_text("x")
    assert cli.main(["--check"], done) == 0
    assert capsys.readouterr().out == ""


def test_cli_check_lists_every_difference(done: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model(done, "Foo").write_text("edited")
    model(done, "Extra").write_text("x")
    next(path for path in model(done, "x").parent.iterdir() if path.stem == "OpBody").unlink()
    assert cli.main(["--check"], done) == 1
    folder = "generated/openrouter_api/models"
    assert capsys.readouterr().out.splitlines() == [
        f"{folder}/Extra.py is not generated from spec/: run scripts/regenerate",
        f"{folder}/Foo.py differs: run scripts/regenerate",
        f"{folder}/OpBody.py is missing: run scripts/regenerate",
    ]
    assert model(done, "Foo").read_text() == "edited"


def test_cli_check_compares_the_pin(done: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = {**pin(done), "sha256": "0", "generator": "another"}
    write(done / "spec/pin.json", record)
    assert cli.main(["--check"], done) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" is ")[0] for line in lines] == [
        "spec/pin.json: sha256",
        "spec/pin.json: generator",
    ]


def test_cli_from_pins_another_document(done: Path, tmp_path: Path) -> None:
    source = write(tmp_path / "new.json", document(Bar=obj(a=text())))
    assert cli.main(["--from", source], done) == 0
    assert (done / "spec/openapi.yaml").read_bytes() == Path(source).read_bytes()
    assert pin(done)["source"] == "new.json"
    assert model(done, "Bar").exists()
    assert cli.main(["--check"], done) == 0


def test_cli_from_a_document_that_fails_changes_nothing(
    done: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write(tmp_path / "new.json", document(Broken=obj(a=text())))
    assert cli.main(["--from", source], done) == 2
    assert capsys.readouterr().err == "scripts/regenerate: the generator failed: Broken\n"
    assert cli.main(["--check"], done) == 0


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("hello", "is not an OpenAPI 3 document"),
        ("a: [", "is neither YAML nor JSON"),
        ("openapi: 3.1.0\npaths: {/a: {get: 5}}", "is not valid OpenAPI"),
    ],
)
@pytest.mark.parametrize("option", ["--from", "--diff"])
def test_cli_with_something_else_says_so_in_one_line(
    done: Path,
    tmp_path: Path,
    content: str,
    problem: str,
    option: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(content)
    assert cli.main([option, str(path)], done) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"scripts/regenerate: {path} ")
    assert problem in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("option", ["--from", "--diff"])
def test_cli_without_a_file_says_so(
    done: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for path, problem in (("", "needs a file or an address"), ("gone.json", "cannot be read")):
        assert cli.main([option, path], done) == 2
        assert problem in capsys.readouterr().err


def test_cli_diff_tells_changes_and_whether_they_break(
    done: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = write(tmp_path / "more.json", document(Foo=obj(a=text(), b=text())))
    assert cli.main(["--diff", more], done) == 0
    assert capsys.readouterr().out == (
        "          field Foo.b added\n1 changes, 0 of them breaking\n"
    )
    less = write(tmp_path / "less.json", document(Foo=obj(b=text())))
    assert cli.main(["--diff", less], done) == 1
    assert capsys.readouterr().out.splitlines() == [
        "BREAKING  field Foo.a removed",
        "          field Foo.b added",
        "2 changes, 1 of them breaking",
    ]


def test_cli_with_a_stale_override_stops_for_the_pinned_document_only(
    done: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = {"pointer": "/components/schemas/Gone/type", "value": "object", "reason": "x"}
    write(done / "spec/overrides.yaml", [entry])
    stale = "the override /components/schemas/Gone/type is stale"
    for arguments in ([], ["--check"]):
        assert cli.main(arguments, done) == 2
        assert capsys.readouterr().err.startswith(f"scripts/regenerate: {stale}")
    assert cli.main(["--from", write(tmp_path / "a.json", SMALL)], done) == 0
    assert capsys.readouterr().out.startswith(f"note: {stale}")


def test_cli_applies_overrides_before_it_checks(done: Path) -> None:
    broken = document({"/a": {"post": operation(ref("Gone"))}})
    write(done / "spec/openapi.yaml", broken)
    entry = {"pointer": "/components/schemas/Gone", "value": obj(a=text()), "reason": "x"}
    write(done / "spec/overrides.yaml", [entry])
    assert cli.main([], done) == 0
    assert model(done, "Gone").exists()
