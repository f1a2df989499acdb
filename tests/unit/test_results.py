from __future__ import annotations

from typing import Any

import pytest

from openrouter.errors import ResponseDecodeError
from openrouter.polling import pause_before_next_look
from openrouter.results import described, next_offset, rows
from openrouter_api.models import Model, ModelResponse, ModelsListResponse


def page(data: Any, **more: Any) -> Any:
    return ModelsListResponse.from_dict({"data": data, **more})


def test_rows_are_the_objects_of_the_list() -> None:
    assert [model.id for model in rows(page([{"id": "a/b"}, None, 7, []]), Model)] == ["a/b"]


@pytest.mark.parametrize("answer", [None, 7, [], page(None), page({}), page("x")])
def test_rows_of_another_shape_are_none(answer: Any) -> None:
    assert rows(answer, Model) == []


def test_described_is_the_object() -> None:
    assert described(ModelResponse.from_dict({"data": {"id": "a/b"}}), Model, "x").id == "a/b"


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": [1]}, {"data": 7}, [], None])
def test_described_another_shape_cannot_be_read(body: Any) -> None:
    with pytest.raises(ResponseDecodeError, match="describes no thing"):
        described(ModelResponse.from_dict(body), Model, "thing")


def test_next_offset_follows_the_link() -> None:
    assert next_offset(page([{}, {}], links={"next": "/models?offset=2"}), 10) == 12


@pytest.mark.parametrize(
    "answer",
    [
        None,
        page([{}]),
        page([{}], links=None),
        page([{}], links=[]),
        page([{}], links={"next": None}),
        page([{}], links={"next": ""}),
        page([{}], links={"next": 7}),
        page([], links={"next": "/models?offset=0"}),
        page({}, links={"next": "/models?offset=0"}),
    ],
)
def test_next_offset_after_the_last_page_is_none(answer: Any) -> None:
    assert next_offset(answer, 0) is None


def test_pause_doubles_up_to_four_seconds() -> None:
    pauses = [pause_before_next_look(looks, 0, 100) for looks in (1, 2, 3, 4, 5, 6, 10**6)]
    assert pauses == [0.25, 0.5, 1.0, 2.0, 4.0, 4.0, 4.0]


def test_pause_ends_with_the_waiting_time() -> None:
    assert pause_before_next_look(5, 9.0, 10) == 1.0
    assert pause_before_next_look(5, 10.0, 10) is None
    assert pause_before_next_look(1, 0.0, 0) is None
