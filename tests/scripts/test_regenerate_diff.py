"""What another document would change for users."""

from __future__ import annotations

from typing import Any

import pytest

from _regenerate.diff import Change, differences
from _regenerate.normalise import normalise
from _regenerate.plan import package_plan
from tests.scripts.regenerate_documents import document, obj, operation, ref, text

JSON = "application/json"
NUMBER = {"type": "integer"}
NULL = {"type": "null"}


def diff(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    return differences(package_plan(normalise(old)), package_plan(normalise(new)))


def changes(old: Any, new: Any, **schemas: Any) -> list[Change]:
    """What changes when an operation becomes another."""
    return diff(
        document({"/a": {"post": old}}, **schemas), document({"/a": {"post": new}}, **schemas)
    )


def fields(old: Any, new: Any, *, sent: bool) -> list[Change]:
    """What changes when a component that is only sent, or only returned, becomes another."""
    item = operation(body=ref("Foo")) if sent else operation(ref("Foo"))
    paths = {"/a": {"post": item}}
    return diff(document(paths, Foo=old), document(paths, Foo=new))


def query(schema: Any, **more: Any) -> dict[str, Any]:
    return operation(parameters=[{"name": "q", "in": "query", "schema": schema, **more}])


def test_diff_of_equal_documents_is_empty() -> None:
    given = document(Foo=obj(a=text()))
    assert diff(given, given) == []


def test_diff_sees_operations_come_and_go() -> None:
    old = document({"/a": {"get": operation(name="a")}, "/b": {"get": operation(name="b")}})
    new = document({"/b": {"get": operation(name="b")}, "/c": {"get": operation(name="c")}})
    assert diff(old, new) == [
        Change("operation GET /a removed", True),
        Change("operation GET /c added", False),
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            operation(name="a"),
            operation(name="b"),
            Change("operation POST /a is called things.b, no longer things.a", True),
        ),
        (operation(), query(text()), Change("operation POST /a: parameter q added", False)),
        (
            operation(),
            query(text(), required=True),
            Change("operation POST /a: parameter q added", True),
        ),
        (query(text()), operation(), Change("operation POST /a: parameter q removed", True)),
        (
            query(text()),
            query(text(), required=True),
            Change("operation POST /a: parameter q is required now", True),
        ),
        (
            query(text(), required=True),
            query(text()),
            Change("operation POST /a: parameter q can be left out now", False),
        ),
        (
            query(text()),
            query(NUMBER),
            Change("operation POST /a: parameter q is Optional[int], was Optional[str]", True),
        ),
        (
            query(text(enum=["a", "b", "c"])),
            query(text(enum=["a", "b"])),
            Change(
                'operation POST /a: parameter q is Optional[Union[Literal["a", "b"], str]], '
                'was Optional[Union[Literal["a", "b", "c"], str]]',
                True,
            ),
        ),
        (
            query(text()),
            operation(parameters=[{"name": "q", "in": "header", "schema": text()}]),
            Change("operation POST /a: parameter q passed in another way", True),
        ),
        (
            operation(),
            operation(text()),
            Change("operation POST /a: the answer is str, was None", True),
        ),
        (operation(), operation(body=text()), Change("operation POST /a takes a body", True)),
        (
            operation(),
            operation(requestBody={"content": {JSON: {"schema": text()}}}),
            Change("operation POST /a takes a body", False),
        ),
        (
            operation(body=text()),
            operation(),
            Change("operation POST /a takes no body any more", True),
        ),
        (
            operation(requestBody={"content": {JSON: {"schema": text()}}}),
            operation(body=text()),
            Change("operation POST /a: the body is required now", True),
        ),
    ],
)
def test_diff_of_an_operation(old: Any, new: Any, expected: Change) -> None:
    assert changes(old, new) == [expected]


def test_diff_sees_streams_come_and_go() -> None:
    content = {"text/event-stream": {"schema": ref("Chunk")}}
    stream = operation(responses={"200": {"description": "Fine.", "content": content}})
    chunk = obj(a=text())
    assert Change("operation POST /a can stream", False) in changes(
        operation(), stream, Chunk=chunk
    )
    gone = changes(stream, operation(), Chunk=chunk)
    assert Change("operation POST /a streams no longer", True) in gone


def test_diff_sees_another_content_type() -> None:
    form = operation(requestBody={"required": True, "content": {"text/plain": {"schema": text()}}})
    (kind,) = changes(operation(body=text()), form)
    assert kind == Change("operation POST /a: the body is text/plain now", True)


@pytest.mark.parametrize("sent", [False, True])
def test_diff_of_fields_that_come_and_go(sent: bool) -> None:
    old, new = obj(a=text(), b=text()), obj(b=text(), c=text())
    assert fields(old, new, sent=sent) == [
        Change("field Foo.a removed", True),
        Change("field Foo.c added", False),
    ]


def test_diff_of_required_fields_breaks_only_what_is_sent() -> None:
    old, new = obj(a=text()), obj("a", "b", a=text(), b=text())
    assert fields(old, new, sent=True) == [
        Change("field Foo.a is required now", True),
        Change("field Foo.b added", True),
    ]
    assert [change.breaking for change in fields(old, new, sent=False)] == [False, False]


@pytest.mark.parametrize(
    ("old", "new", "returned_breaks"),
    [
        (text(), NUMBER, True),
        (text(), {"anyOf": [text(), NUMBER]}, True),
        ({"anyOf": [text(), NUMBER]}, text(), False),
        (text(enum=["a", "b"]), text(enum=["a", "b", "c"]), False),
        (text(enum=["a", "b"]), text(), False),
        (text(const="a"), text(const="b"), True),
        (text(), {"anyOf": [text(), NULL]}, True),
        ({}, text(), False),
    ],
)
def test_diff_of_what_is_read_allows_it_to_get_narrower(
    old: Any, new: Any, returned_breaks: bool
) -> None:
    (change,) = fields(obj("a", a=old), obj("a", a=new), sent=False)
    assert change.breaking is returned_breaks


def test_diff_of_models_and_unions_that_come_and_go() -> None:
    kinds = {"anyOf": [ref("Bar"), ref("Baz"), text()]}
    parts = {"Bar": obj(a=text()), "Baz": obj(b=text())}
    paths = {"/a": {"post": operation(ref("Foo"))}}
    old = document(paths, Foo=obj(x=ref("Kinds")), Kinds=kinds, **parts)
    new = document(paths, Foo=obj(x=ref("Bar")), **parts)
    found = diff(old, new)
    assert Change("model Baz removed", True) in found
    assert Change("union Kinds removed", True) in found
    assert Change("model Baz added", False) in diff(new, old)


def test_diff_of_a_union_tells_its_new_alternatives() -> None:
    paths = {"/a": {"post": operation(obj(x=ref("Kinds")))}}
    parts = {"Bar": obj(a=text()), "Baz": obj(b=text())}
    kinds = [ref("Bar"), ref("Baz"), text()]
    old = document(paths, Kinds={"anyOf": kinds}, **parts)
    new = document(paths, Kinds={"anyOf": [*kinds, NUMBER]}, **parts)
    (change,) = diff(old, new)
    assert change.text.startswith("union Kinds is Union[Bar, Baz, str, int, Dict[str, Any]], was")
    assert change.breaking


def test_diff_of_a_model_that_is_not_sent_any_more() -> None:
    both, returned = operation(ref("Foo"), ref("Foo")), operation(ref("Foo"), text())
    assert Change("model Foo is not sent any more, FooParams is gone", True) in changes(
        both, returned, Foo=obj(a=text())
    )


def test_diff_of_a_parameter_that_may_be_left_out_still_sees_another_type() -> None:
    loosened, changed = changes(query(text(), required=True), query(NUMBER))
    assert not loosened.breaking
    assert changed.breaking


@pytest.mark.parametrize(
    ("old", "new", "breaks"),
    [
        (text(enum=["a", "b", "c"]), text(enum=["a", "b"]), True),
        (text(enum=["a", "b"]), text(enum=["a", "b", "c"]), False),
        (text(enum=["a", "b"]), text(), False),
        (text(), {"anyOf": [text(), NUMBER]}, False),
        ({"anyOf": [text(), NUMBER]}, text(), True),
    ],
)
def test_diff_of_what_is_sent_allows_it_to_get_wider(old: Any, new: Any, breaks: bool) -> None:
    (change,) = fields(obj("a", a=old), obj("a", a=new), sent=True)
    assert change.breaking is breaks


def test_diff_of_a_sent_field_that_may_be_left_out_breaks_nothing() -> None:
    (change,) = fields(obj("a", a=text()), obj(a=text()), sent=True)
    assert not change.breaking


@pytest.mark.parametrize("sent", [False, True])
def test_diff_of_a_named_enumeration_breaks_where_it_is_sent(sent: bool) -> None:
    item = operation(body=obj(x=ref("Kind"))) if sent else operation(obj(x=ref("Kind")))
    old, new = (
        document({"/a": {"post": item}}, Kind=text(enum=list(values)))
        for values in ("abcdefg", "abcdef")
    )
    (change,) = diff(old, new)
    assert change.text.startswith("union Kind is")
    assert change.breaking is sent
