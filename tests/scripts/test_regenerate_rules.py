"""The rules that make different wordings alike."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from _regenerate.errors import RegenerateError
from _regenerate.normalise import (
    flatten_unions,
    free_form_objects,
    inline_values,
    mark_directions,
    non_null_components,
    normalise,
    used_components,
)
from _regenerate.wording import (
    constants,
    keep_what_is_used,
    name_components,
    open_type_lists,
    plain_unions,
)
from tests.scripts.regenerate_documents import const, document, obj, operation, ref, text

NULL = {"type": "null"}


def field(rule: Any, schema: Any, **others: Any) -> Any:
    """What a rule makes of ``schema`` as a field of a component."""
    given = document(Holder=obj(x=schema), **others)
    before = copy.deepcopy(given)
    result = rule(given)
    assert given == before
    return result["components"]["schemas"]["Holder"]["properties"]["x"]


@pytest.mark.parametrize(
    ("schema", "kept"),
    [
        (text(pattern="a", minLength=1, example="a", default="b", title="T"), text()),
        (text(description="D", format="date-time"), text(description="D")),
        (text(format="binary"), text(format="binary")),
        (text(contentMediaType="audio/mpeg"), text(format="binary")),
        ({"properties": {"a": {}}}, obj(a={})),
        ({"items": text()}, {"type": "array", "items": text()}),
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
        ({"type": "array", "items": True}, {"type": "array"}),
        (
            {"type": "array", "prefixItems": [text(), {"type": "integer"}]},
            {"type": "array", "items": {"anyOf": [text(), {"type": "integer"}]}},
        ),
        ({**ref("Holder"), "description": "D"}, {**ref("Holder"), "description": "D"}),
        (
            {**ref("Holder"), "description": "D", "required": ["x"]},
            {"allOf": [ref("Holder"), {"required": ["x"]}], "description": "D"},
        ),
        (True, {}),
    ],
)
def test_keep_what_is_used_leaves_one_form(schema: Any, kept: Any) -> None:
    assert field(keep_what_is_used, schema) == kept


@pytest.mark.parametrize(
    ("schema", "opened"),
    [
        (text(), text()),
        ({"type": ["string", "null"]}, {"anyOf": [text(), NULL]}),
        (text(nullable=True, description="D"), {"anyOf": [text(), NULL], "description": "D"}),
        (
            {"type": ["string", "integer", "null"]},
            {"anyOf": [text(), {"type": "integer"}, NULL]},
        ),
        (text(enum=["a", "b", None]), {"anyOf": [text(enum=["a", "b"]), NULL]}),
        ({"type": "null"}, NULL),
        ({**ref("Holder"), "nullable": True}, {"anyOf": [ref("Holder"), NULL]}),
    ],
)
def test_open_type_lists_makes_null_an_alternative(schema: Any, opened: Any) -> None:
    assert field(open_type_lists, schema) == opened


@pytest.mark.parametrize(
    ("schema", "result"),
    [
        (text(enum=["a"]), const("a")),
        (text(enum=["a", "b"]), text(enum=["a", "b"])),
        (text(enum=[]), text()),
        ({"const": None}, NULL),
        (const("a"), const("a")),
    ],
)
def test_constants_are_enumerations_of_one_value(schema: Any, result: Any) -> None:
    assert field(constants, schema) == result


@pytest.mark.parametrize(
    ("schema", "result"),
    [
        ({"oneOf": [NULL, text()]}, {"anyOf": [text(), NULL]}),
        ({"anyOf": [text(), text()]}, text()),
        ({"anyOf": [text(), {"description": "nothing"}]}, {"anyOf": [text(), NULL]}),
        ({"anyOf": [const("a"), text(enum=["b", "a"])]}, text(enum=["a", "b"])),
        ({"anyOf": [const("a"), const("b"), NULL]}, {"anyOf": [text(enum=["a", "b"]), NULL]}),
        (
            {"anyOf": [const("a"), {"type": "integer", "enum": [1, 2]}]},
            {"anyOf": [const("a"), {"type": "integer", "enum": [1, 2]}]},
        ),
        (
            {"anyOf": [const("a"), {"type": "integer", "const": 1}]},
            {"anyOf": [const("a"), {"type": "integer", "const": 1}]},
        ),
        (
            {"anyOf": [const("a"), {"type": "array", "const": [1]}]},
            {"anyOf": [const("a"), {"type": "array", "const": [1]}]},
        ),
    ],
)
def test_plain_unions_are_flat_with_null_last(schema: Any, result: Any) -> None:
    assert field(plain_unions, schema) == result


def test_name_components_makes_class_names_and_follows_references() -> None:
    tagged = {
        "anyOf": [ref("Legacy_Video"), ref("legacy-video")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"a": "#/components/schemas/Legacy_Video", "b": "legacy-video"},
        },
    }
    given = document(
        **{"Legacy_Video": obj(), "legacy-video": obj(), "01ai": obj(), "Model": obj()},
        Any=obj(tagged=tagged),
    )
    result = name_components(given)["components"]["schemas"]
    assert list(result) == ["LegacyVideo", "LegacyVideo2", "N01ai", "Model", "AnyModel"]
    found = result["AnyModel"]["properties"]["tagged"]
    assert found["anyOf"] == [ref("LegacyVideo"), ref("LegacyVideo2")]
    assert found["discriminator"]["mapping"] == {
        "a": "#/components/schemas/LegacyVideo",
        "b": "#/components/schemas/LegacyVideo2",
    }


def test_name_components_with_a_loose_reference_says_which() -> None:
    with pytest.raises(RegenerateError, match="schemas/Gone leads nowhere"):
        name_components(document(Holder=obj(x=ref("Gone"))))


@pytest.mark.parametrize(
    "component",
    [{"anyOf": [obj(a=text()), NULL]}, {"type": ["object", "null"], "properties": {"a": text()}}],
)
def test_non_null_components_move_null_to_where_they_are_used(component: Any) -> None:
    given = open_type_lists(document(Holder=obj(x=ref("Thing")), Thing=component))
    result = non_null_components(given)["components"]["schemas"]
    assert result["Thing"] == obj(a=text())
    assert result["Holder"]["properties"]["x"] == {"anyOf": [ref("Thing"), NULL]}


@pytest.mark.parametrize(
    ("schema", "result"),
    [
        ({"type": "object"}, {"type": "object", "additionalProperties": {}}),
        (
            {"type": "object", "additionalProperties": text(), "description": "D"},
            {"type": "object", "additionalProperties": text(), "description": "D"},
        ),
        (obj(a=text()), obj(a=text())),
    ],
)
def test_free_form_objects_are_maps(schema: Any, result: Any) -> None:
    assert field(free_form_objects, schema) == result


def test_inline_values_moves_what_is_no_object_and_keeps_the_name() -> None:
    size = text(enum=["big", "small"], description="How big.")
    assert field(inline_values, ref("Size"), Size=size) == {
        "type": "string",
        "enum": ["big", "small"],
        "x-name": "Size",
    }
    assert field(inline_values, ref("Alias"), Alias=ref("Holder")) == ref("Holder")
    assert (
        field(
            inline_values, ref("Sizes"), Size=size, Sizes={"type": "array", "items": ref("Size")}
        )["items"]["x-name"]
        == "Size"
    )


def test_inline_values_cuts_what_contains_itself() -> None:
    tree = {"anyOf": [text(), {"type": "array", "items": ref("Tree")}]}
    result = field(inline_values, ref("Tree"), Tree=tree)
    assert result["anyOf"][1] == {"type": "array", "items": {}}


def test_inline_values_leaves_a_field_called_ref_alone() -> None:
    assert field(inline_values, obj(**{"$ref": ref("Size")}), Size=text()) == obj(
        **{"$ref": text()}
    )


def test_flatten_unions_joins_nested_ones() -> None:
    nested = {"anyOf": [text(), {"type": "integer"}, NULL], "x-name": "Value"}
    result = field(flatten_unions, {"anyOf": [nested, NULL]})
    assert result == {"anyOf": [text(), {"type": "integer"}, NULL], "x-name": "Value"}
    assert "x-name" not in field(flatten_unions, {"anyOf": [nested, {"type": "boolean"}]})


def test_mark_directions_follows_references_from_every_place() -> None:
    paths = {
        "/a": {
            "get": operation(
                ref("Answer"),
                ref("Body"),
                parameters=[{"name": "q", "in": "query", "schema": ref("Filter")}],
            )
        }
    }
    given = document(
        paths,
        Answer=obj(part=ref("Part")),
        Body=obj(part=ref("Part")),
        Filter=obj(x=text()),
        Part=obj(again=ref("Part")),
        Unused=obj(x=text()),
    )
    result = used_components(mark_directions(given))["components"]["schemas"]
    marks = {
        name: [key for key in ("x-sent", "x-returned") if key in schema]
        for name, schema in result.items()
    }
    assert marks == {
        "Answer": ["x-returned"],
        "Body": ["x-sent"],
        "Filter": ["x-sent"],
        "Part": ["x-sent", "x-returned"],
    }


def test_normalise_leaves_its_argument_alone_and_has_nothing_left_to_do() -> None:
    given = document(
        Foo=obj("x", x={"type": ["string", "null"]}, list={"items": obj(y=text())}),
        Bar={"allOf": [ref("Foo"), obj(z=text())]},
    )
    before = copy.deepcopy(given)
    once = normalise(given)
    assert given == before
    assert normalise(once) == once
