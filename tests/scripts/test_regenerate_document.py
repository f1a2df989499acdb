"""Reading and checking the OpenAPI document, and its overrides."""

from __future__ import annotations

import http.server
import threading
from pathlib import Path
from typing import Any

import pytest

from _regenerate.document import (
    apply_overrides,
    load_overrides,
    parse,
    read_source,
    validate,
)
from _regenerate.errors import RegenerateError
from tests.scripts.regenerate_documents import document, obj, operation, text

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def test_parse_reads_yaml_as_json_would_be() -> None:
    data = HEAD + (
        "paths:\n  /a:\n    get:\n      responses:\n        200: {description: off}\n"
        "      x-values: [yes, on, true, 2024-01-01]\n"
    )
    found = parse(data.encode(), "x.yaml")["paths"]["/a"]["get"]
    assert found["responses"] == {"200": {"description": "off"}}
    assert found["x-values"] == ["yes", "on", True, "2024-01-01"]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"a: [", "x.yaml is neither YAML nor JSON: "),
        (b"\xff\xfe\x00", "x.yaml is neither YAML nor JSON: "),
        (b"[" * 5000, "x.yaml is neither YAML nor JSON: "),
        (b"- 1", "x.yaml is not an OpenAPI 3 document: it has to begin with 'openapi: 3.x.y'"),
        (b"swagger: '2.0'", "x.yaml is not an OpenAPI 3 document"),
        (b"openapi: 3.1.0", "x.yaml describes no operations: 'paths' is empty or missing"),
        (b"openapi: 3.1.0\npaths: [1]", "x.yaml describes no operations"),
    ],
)
def test_parse_of_something_else_says_what_is_wrong(data: bytes, problem: str) -> None:
    with pytest.raises(RegenerateError) as caught:
        parse(data, "x.yaml")
    assert str(caught.value).startswith(problem)
    assert "\n" not in str(caught.value)


def test_read_source_reads_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"abc")
    assert read_source(str(tmp_path / "a.yaml")) == b"abc"


def test_read_source_without_the_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(RegenerateError, match=r"gone\.yaml cannot be read: No such file"):
        read_source(str(tmp_path / "gone.yaml"))


class _Server(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = self.path == "/a.json"
        self.send_response(200 if found else 404)
        self.end_headers()
        self.wfile.write(b"{}" if found else b"")

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def test_read_source_fetches_an_address() -> None:
    with http.server.HTTPServer(("127.0.0.1", 0), _Server) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            address = f"http://127.0.0.1:{server.server_port}"
            assert read_source(f"{address}/a.json") == b"{}"
            with pytest.raises(RegenerateError, match="/gone cannot be fetched: HTTP Error 404"):
                read_source(f"{address}/gone")
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/a", "http://[/a", "http://a b/"])
def test_read_source_from_nowhere_says_so(address: str) -> None:
    with pytest.raises(RegenerateError, match="cannot be fetched"):
        read_source(address)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_validate_accepts_both_versions(version: str) -> None:
    validate({**document(Foo=obj(a=text())), "openapi": version}, "x.yaml")


def test_validate_names_the_place() -> None:
    broken = document({"/a": {"post": operation(requestBody=5)}})
    with pytest.raises(RegenerateError) as caught:
        validate(broken, "x.yaml")
    assert str(caught.value).startswith("x.yaml is not valid OpenAPI, at paths//a")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_validate_refuses_references_to_other_documents() -> None:
    broken = document(Foo={"$ref": "other.yaml#/Foo"})
    with pytest.raises(RegenerateError, match=r"another document \(other.yaml#/Foo\): bundle"):
        validate(broken, "x.yaml")


def test_validate_finds_references_that_lead_nowhere() -> None:
    broken = document({"/a": {"post": operation({"$ref": "#/components/schemas/Gone"})}})
    with pytest.raises(RegenerateError, match=r"x\.yaml is not valid OpenAPI"):
        validate(broken, "x.yaml")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("a: 1", "has to be a list"),
        ("- {pointer: /a, value: 1}", "a value and a reason"),
        ("- {pointer: a, value: 1, reason: x}", "begins with '/'"),
        ("- 5", "which is not so here: 5"),
        ("a: [", "cannot be read"),
    ],
)
def test_overrides_that_are_none_say_so(tmp_path: Path, content: str, problem: str) -> None:
    path = tmp_path / "overrides.yaml"
    path.write_text(content)
    with pytest.raises(RegenerateError, match=problem):
        load_overrides(path)


def test_overrides_of_an_empty_file_are_none(tmp_path: Path) -> None:
    path = tmp_path / "overrides.yaml"
    path.write_text("# nothing yet\n")
    assert load_overrides(path) == []


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("/a~1b/c~0d", {"a/b": {"c~d": 9}, "list": [1, 2]}),
        ("/list/1", {"a/b": {"c~d": 1}, "list": [1, 9]}),
        ("/new", {"a/b": {"c~d": 1}, "list": [1, 2], "new": 9}),
    ],
)
def test_overrides_replace_or_add(pointer: str, expected: Any) -> None:
    given = {"a/b": {"c~d": 1}, "list": [1, 2]}
    entry = {"pointer": pointer, "value": 9, "reason": "x"}
    assert apply_overrides(given, [entry]) == (expected, [])
    assert given == {"a/b": {"c~d": 1}, "list": [1, 2]}


@pytest.mark.parametrize("pointer", ["/gone/x", "/list/5", "/list/x", "/list/0/x", "/text/x"])
def test_overrides_that_lead_nowhere_are_stale(pointer: str) -> None:
    given = {"list": [1], "text": "abc"}
    result, stale = apply_overrides(given, [{"pointer": pointer, "value": 9, "reason": "x"}])
    assert result == given
    assert stale[0].startswith(f"the override {pointer} is stale (the document has no ")


def test_overrides_that_change_nothing_are_stale() -> None:
    _, stale = apply_overrides({"a": 9}, [{"pointer": "/a", "value": 9, "reason": "x"}])
    assert "the document says so already" in stale[0]
