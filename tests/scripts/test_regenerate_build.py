"""What the generator is given, and what becomes of what it wrote. It is a stand-in itself."""

from __future__ import annotations

import json
import os
import runpy
import sys
from pathlib import Path
from typing import Any

import pytest

from _regenerate import build
from _regenerate.errors import RegenerateError
from _regenerate.normalise import normalise
from _regenerate.reduce import numbers, reduced
from _regenerate.schemas import Document
from tests.scripts.regenerate_documents import JSON, const, document, obj, operation, ref, text

NULL = {"type": "null"}
BYTES = {"type": "string", "format": "binary"}


def given() -> Document:
    paths = {
        "/things": {"post": operation(ref("Thing"), ref("Thing"), name="makeThing")},
        "/parts": {"get": operation(ref("Part"), name="parts", tags=["Spare parts"])},
    }
    return normalise(
        document(paths, Thing=obj("from", **{"from": ref("Part")}), Part=obj(a=text()))
    )


class Generator:
    """Writes what openapi-python-client would: modules by the numbers of what they are about."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.facts: dict[str, Any] = {}
        self.document: dict[str, Any] = {}

    def __call__(self, command: list[str], environment: dict[str, str]) -> None:
        self.commands.append(command)
        if command[2] != "openapi_python_client":
            return
        # Else a warning is broken in the middle of a name.
        assert int(environment["COLUMNS"]) >= 200
        named = dict(zip(command, command[1:]))
        templates = Path(named["--custom-template-path"])
        for line in (templates / "facts.jinja").read_text(encoding="utf-8").splitlines():
            name, value = line[len("{% set ") : -len(" %}")].split(" = ", 1)
            self.facts[name] = json.loads(value)
        assert (templates / "model.py.jinja").exists()
        config = json.loads(Path(named["--config"]).read_text(encoding="utf-8"))
        assert config == {"package_name_override": "openrouter_api", "post_hooks": []}
        self.document = json.loads(Path(named["--path"]).read_text(encoding="utf-8"))
        self.write(Path(named["--output-path"]))

    def write(self, target: Path) -> None:
        operations = [
            operation["operationId"]
            for methods in self.document["paths"].values()
            for operation in methods.values()
        ]
        models = [name.lower() for name in self.document["components"]["schemas"]]
        for folder, names in (
            (target, ["client", "errors", "types"]),
            (target / "models", models),
            (target / "api" / "default", operations),
        ):
            folder.mkdir(parents=True)
            for name in ["__init__", *names]:
                (folder / f"{name}.py").write_text(f"{folder.name} {name}")


@pytest.fixture
def generator(monkeypatch: pytest.MonkeyPatch) -> Generator:
    made = Generator()
    monkeypatch.setattr(build, "_run", made)
    return made


def test_package_has_the_names_of_the_document(generator: Generator, tmp_path: Path) -> None:
    target = tmp_path / "openrouter_api"
    build.build(given(), target)
    runtime = [path.name for path in (build.HERE / "runtime").glob("*.py")]
    names = sorted(path.relative_to(target).as_posix() for path in target.rglob("*.*"))
    assert names == sorted(
        [
            *runtime,
            *["__init__.py", "types.py", "py.typed"],
            *["models/__init__.py", "models/thing.py", "models/part.py"],
            *["api/things/__init__.py", "api/things/make_thing.py"],
            *["api/spare_parts/__init__.py", "api/spare_parts/parts.py"],
        ]
    )
    assert (target / "models/thing.py").read_text() == "models m2"
    assert (target / "api/spare_parts/parts.py").read_text() == "default op2"
    assert (target / "api/things/__init__.py").read_text() == "default __init__"
    assert (target / "model.py").read_bytes() == (build.HERE / "runtime/model.py").read_bytes()
    # Nothing else is left.
    assert [path.name for path in tmp_path.iterdir()] == ["openrouter_api"]


def test_generator_gets_numbers_and_templates_the_facts(
    generator: Generator, tmp_path: Path
) -> None:
    build.build(given(), tmp_path / "openrouter_api")
    generate, check, write = generator.commands
    assert generate[:4] == [sys.executable, "-m", "openapi_python_client", "generate"]
    assert "--fail-on-warning" in generate
    assert [*generator.facts["models"]] == ["M1", "M2"]
    assert generator.facts["operations"]["op1"]["name"] == "make_thing"
    assert generator.document["components"]["schemas"]["M2"] == {
        "type": "object",
        "properties": {"p1": ref("M1")},
        "required": ["p1"],
    }
    assert (check[2:4], write[2:4]) == (["ruff", "check"], ["ruff", "format"])
    assert "--fix" in check
    # The project's own settings, which leave generated code out, must not count.
    assert "--isolated" in check
    assert "--isolated" in write


def test_generator_that_complains_is_an_error() -> None:
    command = [sys.executable, "-c", "import sys; print('so\\n  it is'); sys.exit('bad')"]
    with pytest.raises(RegenerateError, match=r"failed: so it is bad$"):
        build._run(command, dict(os.environ))


def test_generator_that_is_content_is_none() -> None:
    build._run([sys.executable, "-c", "print('warned of nothing')"], dict(os.environ))


def shown(schema: Any) -> Any:
    """What the generator gets for a field, with the number of Part put back into its name."""
    content = normalise(document(Holder=obj(x=schema), Part=obj(a=text())))
    known = numbers(content)
    holder = reduced(content, known)["components"]["schemas"][known.models["Holder"]]
    found = json.dumps(holder["properties"]["p1"])
    return json.loads(found.replace(f'/{known.models["Part"]}"', '/Part"'))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (text(enum=["a", "b"]), {"type": "string"}),
        ({"type": "integer"}, {"type": "integer"}),
        (NULL, NULL),
        ({}, {}),
        ({"type": "object"}, {}),
        (const("a"), {"type": "string", "const": "a"}),
        ({"const": 1.5}, {}),
        (text(format="binary"), BYTES),
        (ref("Part"), ref("Part")),
        ({"type": "array", "items": ref("Part")}, {"type": "array", "items": ref("Part")}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"anyOf": [ref("Part"), NULL]}, {"anyOf": [ref("Part"), NULL]}),
        ({"oneOf": [text(enum=["a", "b"]), text()]}, {"type": "string"}),
    ],
)
def test_field_is_reduced_to_what_the_generator_can_express(schema: Any, expected: Any) -> None:
    assert shown(schema) == expected


def test_operation_is_reduced_to_json_and_bytes() -> None:
    audio = {"200": {"description": "x", "content": {"audio/*": {"schema": text()}}}}
    paths = {
        "/speech": {"post": operation(name="speak", body=ref("Part"), responses=audio)},
        "/things": {"delete": operation(name="forget")},
    }
    content = normalise(document(paths, Part=obj(a=text())))
    found = reduced(content, numbers(content))["paths"]
    speak, forget = found["/speech"]["post"], found["/things"]["delete"]
    assert speak["requestBody"] == {"required": True, "content": {JSON: {"schema": ref("M1")}}}
    assert speak["responses"]["200"]["content"] == {"application/octet-stream": {"schema": BYTES}}
    assert forget["operationId"] == "op2"
    assert "requestBody" not in forget
    assert forget["responses"] == {"200": {"description": ""}}


@pytest.mark.parametrize(
    ("package", "said"),
    [
        ("_bench", "scripts/bench"),
        ("_regenerate", "scripts/regenerate"),
        ("_soak", "scripts/soak"),
        ("_check_api", "scripts/check-api"),
        ("_release agreement", "scripts/release-check"),
        ("_release build", "scripts/build"),
    ],
)
def test_package_runs_as_a_program(
    package: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    name, *command = package.split()
    monkeypatch.setattr(sys, "argv", [name, *command, "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module(name, run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: {said}")
