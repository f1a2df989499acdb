"""The rules that merge ``allOf``, name inline objects and find what tells alternatives apart."""

from __future__ import annotations

from typing import Any

import pytest

from _regenerate.allof import merge_all_of
from _regenerate.hoist import hoist_inline_objects
from _regenerate.schemas import components
from _regenerate.tags import mark_tags
from tests.scripts.regenerate_documents import const, document, obj, operation, ref, text

NULL = {"type": "null"}
BASE = obj("id", id=text())


def merged(schema: Any, **others: Any) -> Any:
    result = merge_all_of(document(Holder=obj(x=schema), Base=BASE, **others))
    return components(result)["Holder"]["properties"]["x"]


def test_all_of_one_reference_with_a_note_is_that_reference() -> None:
    assert merged({"allOf": [ref("Base")], "description": "D"}) == {
        **ref("Base"),
        "description": "D",
    }


def test_all_of_several_parts_is_one_object() -> None:
    parts = [ref("Base"), obj("name", name=text()), {"description": "D"}]
    assert merged({"allOf": parts}) == {
        **obj("id", "name", id=text(), name=text()),
        "description": "D",
    }


def test_all_of_with_siblings_takes_them_in() -> None:
    assert merged({"allOf": [ref("Base")], **obj("name", name=text())}) == obj(
        "id", "name", id=text(), name=text()
    )


def test_all_of_a_later_part_wins() -> None:
    assert merged({"allOf": [ref("Base"), obj(id=const("a"))]}) == obj("id", id=const("a"))


def test_all_of_values_keeps_what_each_part_says() -> None:
    kinds = text(enum=["a", "b"])
    assert merged({"allOf": [ref("Kinds"), text()]}, Kinds=kinds) == kinds


def test_all_of_values_keeps_the_one_that_is_left() -> None:
    kinds = text(enum=["a", "b"])
    assert merged({"allOf": [ref("Kinds"), const("a")]}, Kinds=kinds) == const("a")
    assert merged({"allOf": [const("a"), kinds]}) == const("a")


def test_all_of_with_an_object_that_adds_nothing_stays_a_reference() -> None:
    assert merged({"allOf": [ref("Base"), {"type": "object", "properties": {}}]}) == ref("Base")


def test_all_of_nothing_is_a_free_object() -> None:
    assert merged({"allOf": [{"type": "object"}]})["additionalProperties"] == {}


def test_all_of_with_a_union_distributes() -> None:
    union = {"anyOf": [obj(a=text()), obj(b=text())]}
    assert merged({"allOf": [ref("Base"), union]}) == {
        "anyOf": [obj("id", id=text(), a=text()), obj("id", id=text(), b=text())]
    }


def test_all_of_nullable_parts_is_null_only_where_every_part_is() -> None:
    first, second = ({"anyOf": [obj(**{name: text()}), NULL]} for name in "ab")
    assert merged({"allOf": [first, second]}) == {"anyOf": [obj(a=text(), b=text()), NULL]}
    assert merged({"allOf": [ref("Base"), second]}) == obj("id", id=text(), b=text())


def test_all_of_that_holds_itself_ends() -> None:
    node = {"allOf": [ref("Base"), obj(next=ref("Node"))]}
    assert merged(ref("Node"), Node=node) == ref("Node")
    result = components(merge_all_of(document(Base=BASE, Node=node)))["Node"]
    assert result == obj("id", id=text(), next=ref("Node"))
    endless = {"allOf": [ref("Endless"), obj(a=text())]}
    assert components(merge_all_of(document(Endless=endless)))["Endless"] == obj(a=text())


def test_hoist_names_objects_after_where_they_stand() -> None:
    given = document(
        {"/a": {"get": operation(obj(data=obj(x=text())), name="get-thing")}},
        Foo=obj(
            bar=obj(deep=obj(x={"type": "integer"})),
            rows={"type": "array", "items": obj(y=text())},
            more={"type": "object", "additionalProperties": obj(z=text())},
            maybe={"anyOf": [obj(w=text()), NULL]},
            kinds={"anyOf": [obj(type=const("a")), obj(u=text())]},
        ),
    )
    assert sorted(components(hoist_inline_objects(given))) == [
        "Foo",
        "FooBar",
        "FooBarDeep",
        "FooKindsA",
        "FooKindsOption2",
        "FooMaybe",
        "FooMoreValue",
        "FooRowsItem",
        "GetThingResponse",
        "GetThingResponseData",
    ]


def test_hoist_shares_equal_objects_of_one_role_and_keeps_their_notes() -> None:
    given = document(
        A=obj(cost={**obj(x=text(description="One.")), "description": "First."}),
        B=obj(cost={**obj(x=text(description="Two.")), "description": "Second."}),
        C=obj(other=obj(x=text())),
    )
    result = components(hoist_inline_objects(given))
    assert result["A"]["properties"]["cost"] == {**ref("ACost"), "description": "First."}
    assert result["B"]["properties"]["cost"] == {**ref("ACost"), "description": "Second."}
    assert result["C"]["properties"]["other"] == ref("COther")


def test_hoist_does_not_take_a_name_that_is_there() -> None:
    given = document(Foo=obj(bar=obj(x=text())), FooBar=obj(y=text()))
    result = components(hoist_inline_objects(given))
    assert result["Foo"]["properties"]["bar"] == ref("FooBarObject")


def tag(union: Any, **schemas: Any) -> Any:
    result = mark_tags(document(Holder=obj(x=union), **schemas))
    found = components(result)["Holder"]["properties"]["x"]
    assert "discriminator" not in found
    return found.get("x-tag")


CAT, DOG = obj(kind=const("cat"), x=text()), obj(kind=text(enum=["dog", "wolf"]))


def test_tags_take_the_declared_discriminator() -> None:
    declared = {"propertyName": "kind", "mapping": {"puss": "#/components/schemas/Cat"}}
    union = {"anyOf": [ref("Cat"), ref("Dog")], "discriminator": declared}
    assert tag(union, Cat=CAT, Dog=DOG) == {
        "field": "kind",
        "mapping": {"puss": ["Cat"], "dog": ["Dog"], "wolf": ["Dog"]},
    }


def test_tags_are_found_where_none_is_declared() -> None:
    union = {"anyOf": [ref("Cat"), ref("Dog"), text()]}
    assert tag(union, Cat=CAT, Dog=DOG)["mapping"] == {
        "cat": ["Cat"],
        "dog": ["Dog"],
        "wolf": ["Dog"],
    }


def test_tags_know_the_alternative_that_lacks_the_field_or_takes_any() -> None:
    union = {"anyOf": [ref("Cat"), ref("Dog"), ref("Bare")]}
    assert tag(union, Cat=CAT, Dog=DOG, Bare=obj(y=text()))["mapping"][""] == ["Bare"]
    assert tag(union, Cat=CAT, Dog=DOG, Bare=obj(kind=text()))["mapping"]["*"] == ["Bare"]


@pytest.mark.parametrize(
    "union",
    [
        {"anyOf": [ref("Cat"), text()]},
        {"anyOf": [ref("Plain"), ref("Simple")]},
        {"anyOf": [ref("Plain"), ref("Simple")], "discriminator": {"propertyName": "none"}},
    ],
)
def test_tags_stay_away_where_nothing_tells_apart(union: Any) -> None:
    assert tag(union, Cat=CAT, Plain=obj(a=text()), Simple=obj(b=text())) is None


@pytest.mark.parametrize("declared", [False, True])
def test_tags_that_are_no_strings_are_left_to_the_constants(declared: bool) -> None:
    yes, no = ({"type": "boolean", "const": value} for value in (True, False))
    union: dict[str, Any] = {"anyOf": [ref("Fine"), ref("Failed")]}
    if declared:
        mapping = {"true": ref("Fine")["$ref"], "false": ref("Failed")["$ref"]}
        union["discriminator"] = {"propertyName": "ok", "mapping": mapping}
    assert tag(union, Fine=obj(ok=yes, a=text()), Failed=obj(ok=no, a=text())) is None
