"""What the plan says: names, annotations, conversions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from _regenerate.annotations import alternatives, join, split_list
from _regenerate.build import _rename
from _regenerate.names import literal
from _regenerate.normalise import normalise
from _regenerate.plan import docstring, package_plan
from _regenerate.readings import reading
from _regenerate.reduce import numbers, reduced
from tests.scripts.regenerate_documents import const, document, obj, operation, ref, text

NULL = {"type": "null"}
ITEMS = {"type": "array", "items": ref("Part")}


def plan(given: dict[str, Any]) -> dict[str, Any]:
    return package_plan(normalise(given))


def field(schema: Any, *required: str, **others: Any) -> Any:
    """The plan of one field of a component that is sent and returned."""
    parts = {"Part": obj(a=text()), **others}
    found = plan(document(Holder=obj(*required, x=schema), **parts))["models"]["Holder"]
    return found["fields"][0]


@pytest.mark.parametrize(
    ("schema", "read", "sent"),
    [
        (text(), "str", "str"),
        ({"type": "number"}, "float", "float"),
        ({}, "Any", "Any"),
        (text(format="binary"), "bytes", "bytes"),
        (text(enum=["a", "b"]), 'Union[Literal["a", "b"], str]', 'Union[Literal["a", "b"], str]'),
        (const('"'), 'Literal["\\""]', 'Literal["\\""]'),
        ({"const": 1.5}, "float", "float"),
        ({"const": [1]}, "Any", "Any"),
        (
            {"enum": ["a", 1]},
            'Union[Literal["a", 1], int, str]',
            'Union[Literal["a", 1], int, str]',
        ),
        ({"anyOf": [text(), NULL]}, "Optional[str]", "Optional[str]"),
        ({"type": "object"}, "Dict[str, Any]", "Mapping[str, Any]"),
        (ref("Part"), "Part", "Union[PartParams, Part]"),
        (ITEMS, "List[Part]", "Sequence[Union[PartParams, Part, Mapping[str, Any]]]"),
    ],
)
def test_plan_annotates_what_is_read_and_what_is_sent(schema: Any, read: str, sent: str) -> None:
    found = field(schema, "x")
    assert (found["hint"], found["params"]) == (read, f"Required[{sent}]")


def test_plan_of_an_optional_field_has_absent_for_a_default() -> None:
    found = field(text())
    assert (found["hint"], found["params"], found["default"]) == ("Optional[str]", "str", "ABSENT")


def test_plan_of_a_required_constant_fills_it_in() -> None:
    assert field(const("a"), "x")["default"] == '"a"'
    assert field(text(), "x")["default"] == ""


@pytest.mark.parametrize(
    ("schema", "how"),
    [
        (text(), None),
        (ref("A"), ("m", "A")),
        ({"type": "array", "items": ref("A")}, ("l", ("m", "A"))),
        ({"type": "array", "items": text()}, None),
        ({"type": "object", "additionalProperties": ref("A")}, ("d", ("m", "A"))),
        ({"anyOf": [ref("A"), NULL]}, ("m", "A")),
        ({"anyOf": [ref("A"), ref("B"), text()]}, ("u", ("A", "B"))),
        (
            {
                "anyOf": [ref("A"), ref("B"), {"type": "array", "items": ref("A")}],
                "x-tag": {"field": "t", "mapping": {"a": ["A"], "b": ["A", "B"]}},
            },
            ("o", ("t", "t", {"a": ("m", "A"), "b": ("u", ("A", "B"))}), ("l", ("m", "A"))),
        ),
    ],
)
def test_reading_tells_how_json_becomes_models(schema: Any, how: Any) -> None:
    assert reading(schema) == how


def test_plan_names_a_twin_that_no_class_has() -> None:
    models = plan(document(Foo=obj(a=text()), FooParams=obj(b=text())))["models"]
    assert models["Foo"]["twin"] == "FooParams2"
    assert models["FooParams"]["twin"] == "FooParamsParams"


def test_plan_gives_each_class_a_module_of_its_own() -> None:
    modules = plan(document(GetAPI=obj(a=text()), GetApi=obj(b=text()), Import=obj(c=text())))[
        "modules"
    ]
    assert modules["GetAPI"] == "get_api"
    assert modules["GetApi"] == "get_api2"
    assert modules["Import"] == "import_"


def test_plan_names_unions_and_long_enumerations_once() -> None:
    kinds = {"anyOf": [ref("Bar"), ref("Part"), text()]}
    sizes = text(enum=list("abcdef"))
    given = document(
        Foo=obj(x=ref("Kinds"), y=ref("Sizes")),
        Kinds=kinds,
        Sizes=sizes,
        Bar=obj(b=text()),
        Part=obj(a=text()),
    )
    found = plan(given)
    assert [union["name"] for union in found["unions"]] == ["Kinds", "KindsParams", "Sizes"]
    assert [f["hint"] for f in found["models"]["Foo"]["fields"]] == [
        "Optional[Kinds]",
        "Optional[Sizes]",
    ]
    assert found["models"]["Foo"]["unions"] == ["Kinds", "KindsParams", "Sizes"]


def test_plan_of_an_operation() -> None:
    parameters = [
        {"name": "body", "in": "query", "schema": text(), "description": "B."},
        {"name": "X-Odd Name", "in": "header", "required": True, "schema": text()},
        {"name": "from", "in": "path", "required": True, "schema": text()},
        {"name": "from", "in": "query", "schema": {"type": "array", "items": text()}},
    ]
    item = operation(ref("Part"), ref("Part"), name="list", parameters=parameters, tags=["OAuth"])
    found = plan(document({"/a/{from}": {"post": item}}, Part=obj(a=text())))["operations"]["list_"]
    assert found["tag"] == "oauth"
    assert found["url"] == 'f"/a/{_segment(from_)}"'
    assert [part["name"] for part in found["parameters"]] == [
        "from_",
        "body_",
        "x_odd_name",
        "from__",
    ]
    assert found["body"] == "Union[PartParams, Part, Mapping[str, Any]]"
    assert (found["returns"], found["reading"]) == ("Part", "('m', 'Part')")
    assert found["imports"] == [("part", "Part, PartParams")]


def test_plan_of_an_operation_without_anything() -> None:
    found = plan(document({"/a": {"delete": operation()}}))["operations"]["op"]
    assert (found["returns"], found["body"], found["url"]) == ("None", "", '"/a"')


def test_plan_of_bytes_and_other_bodies() -> None:
    item = operation(
        requestBody={
            "content": {"multipart/form-data": {"schema": obj(file=text(format="binary"))}}
        },
        responses={"200": {"description": "Fine.", "content": {"audio/*": {}}}},
    )
    given = normalise(document({"/a": {"post": item}}))
    found = package_plan(given)["operations"]["op"]
    assert (found["returns"], found["returns_bytes"]) == ("bytes", True)
    assert (found["body_type"], found["body_required"]) == ("multipart/form-data", False)
    (small,) = reduced(given, numbers(given))["paths"].values()
    assert list(small["post"]["requestBody"]["content"]) == ["application/octet-stream"]


def test_reduced_document_knows_only_numbers() -> None:
    given = normalise(document(Foo=obj("from", **{"from": text(), "from_": ref("Foo")})))
    known = numbers(given)
    schema = reduced(given, known)["components"]["schemas"][known.models["Foo"]]
    assert schema == {
        "type": "object",
        "properties": {"p1": text(), "p2": ref(known.models["Foo"])},
        "required": ["p1"],
    }


@pytest.mark.parametrize(
    ("text", "extra", "expected"),
    [
        ("Two\n lines", {}, "Two lines"),
        ('Ends with "', {}, 'Ends with \\"'),
        ('Has """ and \\', {}, "Has ''' and \\\\"),
        ("Said.", {"x-source": "guide"}, "Said. (Source: guide.)"),
        ("", {"x-source": "guide"}, "(Source: guide.)"),
        ("A\x00 bell\x07", {}, "A bell"),
    ],
)
def test_docstring_can_stand_between_quotes(text: str, extra: Any, expected: str) -> None:
    assert docstring(text, extra) == expected


def test_join_is_flat_without_repeats() -> None:
    assert join(["Union[A, B]", "Optional[A]"]) == "Optional[Union[A, B]]"
    assert join(["A", "Any"]) == "Any"
    assert join(["None"]) == "None"
    assert alternatives("Optional[Union[A, Dict[str, B]]]") == ["A", "Dict[str, B]", "None"]
    assert split_list('"a,\\",[", B') == ['"a,\\",["', "B"]


def test_plan_of_constants_writes_them_as_python_does() -> None:
    yes, one = {"type": "boolean", "const": True}, {"type": "integer", "const": 1}
    fields = obj(a=yes, b=one, c=const('x"y'))
    found = plan(document(Foo=fields, Bar=obj(c=const("x"))))["models"]
    assert found["Foo"]["constants"] == {'"a"': "True", '"b"': "1", '"c"': '"x\\"y"'}
    assert found["Foo"]["constants_type"] == "Any"
    assert found["Bar"]["constants_type"] == "str"


@pytest.mark.parametrize(
    "value", ["\U0001f600", "half of it: \ud83d", 'a"b\\', "\x00\x7f", 1, True]
)
def test_literal_is_what_python_reads_as_the_same(value: Any) -> None:
    written = literal(value)
    assert eval(written.encode().decode()) == value  # as it stands in a file
    assert eval(written) == value


def test_rename_of_names_that_look_like_numbers_loses_nothing(tmp_path: Path) -> None:
    # The first schema, numbered M1, is called M2, which is the number of the second one.
    methods = {
        "get": operation(ref("M2"), name="op2", tags=["default"]),
        "post": operation(ref("M3"), name="op1", tags=["default"]),
    }
    given = normalise(document({"/a": methods}, M2=obj(b=text()), M3=obj(a=text())))
    known = numbers(given)
    for folder, files in (("models", known.models), ("api/default", known.operations)):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "__init__.py").write_text("")
        for name, number in files.items():
            (tmp_path / folder / f"{number.lower()}.py").write_text(name)
    _rename(tmp_path, package_plan(given), known)
    found = {path.stem: path.read_text().lower() for path in tmp_path.rglob("*.py")}
    assert found == {"__init__": "", "m2": "m2", "m3": "m3", "op1": "op1", "op2": "op2"}
