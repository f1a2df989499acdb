"""One awkward document through the real generator."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.scripts.regenerate_documents import (
    JSON,
    const,
    document,
    obj,
    operation,
    project,
    ref,
    text,
)

pytest.importorskip("openapi_python_client")

ROOT = Path(__file__).resolve().parents[2]
NULL = {"type": "null"}
STREAM = "text/event-stream"


def awkward() -> dict[str, Any]:
    odd = obj(
        "from",
        **{
            "from": text(description='Ends with a "quote"'),
            "from_": text(),
            "to_dict": {"type": "integer"},
            "01ai": {"type": ["boolean", "null"]},
            "timestamp_granularities[]": {"type": "array", "items": text(enum=["a", "b"])},
            "$ref": text(),
            "type": const("odd"),
            "id": text(),
            "_id": text(),
        },
    )
    fine = {
        "description": "Fine.",
        "content": {
            JSON: {"schema": ref("Odd")},
            STREAM: {"schema": obj("data", data=ref("Chunk"))},
        },
    }
    paths = {
        "/things/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": operation({"anyOf": [ref("Maybe"), NULL]}, name="list", tags=["O Auth"]),
            "post": operation(
                body=ref("Foo"), name="make thing", tags=["build"], responses={200: fine}
            ),
            "delete": operation(name=None, tags=["import"]),
        },
        "/search": {
            "get": operation(
                ref("Tree"),
                name="search",
                parameters=[
                    {"name": "query", "in": "query", "schema": {"type": "array", "items": text()}},
                    {"name": "headers", "in": "header", "required": True, "schema": text()},
                ],
            )
        },
        "/speech": {
            "post": operation(
                name="speak",
                body=obj(input=text()),
                responses={"200": {"description": "x", "content": {"audio/*": {"schema": text()}}}},
            )
        },
    }
    result = document(
        paths,
        Model=obj(id=text()),
        Foo={
            "allOf": [ref("Model"), obj(kind=ref("Kind"))],
            "properties": {"params": obj(x=text())},
        },
        FooParams=obj(foo=ref("Foo"), other=ref("FooParams")),
        Kind={
            "oneOf": [ref("Odd"), ref("Chunk"), ref("Fine")],
            "discriminator": {"propertyName": "type"},
        },
        Fine=obj(type=const("fine"), more=ref("FooParams")),
        Chunk=obj(type=const("chunk"), size=text(enum=["a", None], type=["string", "null"])),
        Odd=odd,
        Maybe={"type": ["object", "null"], "properties": {"a": ref("Alias")}},
        Alias=ref("Model"),
        Tree={"anyOf": [text(), {"type": "array", "items": ref("Tree")}, obj(tree=ref("Tree"))]},
        Any=obj(x=True),
    )
    result["paths"]["/search"]["get"]["responses"]["404"] = {
        "description": "x",
        "content": {JSON: {"schema": ref("Any")}},
    }
    result["components"]["parameters"] = {
        "Id": {"name": "id", "in": "path", "required": True, "schema": text()}
    }
    return result


USE = """
import importlib, pkgutil, openrouter_api
for module in pkgutil.walk_packages(openrouter_api.__path__, "openrouter_api."):
    importlib.import_module(module.name)
from openrouter_api import models
from openrouter_api.api.build.make_thing import make_thing, make_thing_stream
from openrouter_api.api.import_.delete_things_id import delete_things_id
from openrouter_api.api.o_auth.list_ import list_
from openrouter_api.api.things.search import search
from openrouter_api.api.things.speak import speak

odd = {"from": "x", "from_": "y", "to_dict": 1, "01ai": None, "timestamp_granularities[]": ["a"],
       "$ref": "r", "type": "odd", "_id": "i", "from__": "z"}
foo = models.Foo.from_dict({"id": "1", "kind": odd, "params": {"x": "y"}})
assert type(foo.kind) is models.Odd and foo.kind.from_ == "x" and foo.kind.from__ == "y"
assert foo.kind["from"] == "x" and foo.kind["from_"] == "y" and foo.kind["from__"] == "z"
assert foo.kind.to_dict() == odd and foo.to_dict()["kind"] == odd
request = make_thing("a/b", {"id": "1"})
assert (request.method, request.path, request.body) == ("POST", "/things/a%2Fb", {"id": "1"})
assert type(request.parse(odd)) is models.Odd
stream = make_thing_stream("1", foo)
assert stream.body["stream"] is True and type(stream.parse({"type": "chunk"})) is models.Chunk
assert list_("1").parse({"a": {"id": "1"}}).a.id == "1" and list_("1").parse(None) is None
assert delete_things_id("1").method == "DELETE"
found = search(query=["a", "b"], headers="h")
assert found.query == (("query", "a"), ("query", "b")) and found.headers == {"headers": "h"}
assert found.parse(["x", {"tree": 1}])[0] == "x"
assert speak({"input": "x"}).returns_bytes
"""


def run(command: list[str], root: Path, seed: str) -> str:
    paths = [ROOT / "scripts", root / "generated"]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "PYTHONHASHSEED": seed,
    }
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_awkward_document_generates_and_works_the_same_each_time(tmp_path: Path) -> None:
    root = project(tmp_path, awkward())
    command = "import sys, pathlib; from _regenerate.cli import main; "
    command += f"sys.exit(main(sys.argv[1:], pathlib.Path({str(root)!r})))"
    assert run(["-c", command], root, "1").endswith("files changed\n")
    run(["-B", "-c", USE], root, "1")
    assert run(["-c", command, "--check"], root, "2") == ""
