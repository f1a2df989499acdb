from __future__ import annotations

import json
import math
import pickle
from typing import Any

import pytest

from openrouter.catalogue import (
    RETRY_PAUSE,
    Catalogue,
    Shelf,
    catalogue_from,
    checked_max_age,
    fetched,
    merged,
    model_parts,
    needs_fetching,
    refused,
    stored_json,
    unknown_model,
)
from openrouter.errors import ConfigurationError, ModelUnavailableError, NotFoundError
from openrouter.moment import Moment
from openrouter_api.models import Model

NOW = Moment(steady=100.0, epoch=5000.0)
URL = "https://openrouter.ai/api/v1"


def models(*ids: Any) -> list[Model]:
    return [Model.from_dict({"id": one, "canonical_slug": f"{one}-2026"}) for one in ids]


def later(seconds: float) -> Moment:
    return Moment(NOW.steady + seconds, NOW.epoch + seconds)


def stored(fetched_at: float) -> Catalogue:
    return Catalogue(tuple(models("disk/model")), fetched_at)


def test_catalogue_is_a_collection_of_models() -> None:
    catalogue = Catalogue(tuple(models("a/b", None, "c/d")), 12.5)
    assert catalogue.ids == ["a/b", "c/d"]
    assert len(catalogue) == len(list(catalogue)) == 3
    assert "a/b" in catalogue
    assert "a/x" not in catalogue
    assert catalogue.get("c/d").id == "c/d"
    assert repr(catalogue) == "<Catalogue of 3 models, fetched_at=12.5, stale=False>"
    assert pickle.loads(pickle.dumps(catalogue)).ids == catalogue.ids


def test_catalogue_knows_the_permanent_id_that_answers_name() -> None:
    variant, model, odd = (
        Model.from_dict({"id": id, "canonical_slug": slug})
        for id, slug in (("a/b:free", "a/b-2026"), ("a/b", "a/b-2026"), ("c/d", None))
    )
    catalogue = Catalogue((variant, model, odd), 0)
    assert catalogue.get("a/b-2026").id == "a/b"
    assert "a/b-2026" in catalogue


def test_catalogue_misspelt_id_says_what_was_meant() -> None:
    catalogue = Catalogue(tuple(models("openai/gpt-4o", "openai/gpt-4o-mini")), 0)
    with pytest.raises(ModelUnavailableError) as caught:
        catalogue.get("openai/gpt4o-mini")
    assert caught.value.model == "openai/gpt4o-mini"
    assert caught.value.suggestion == "openai/gpt-4o-mini, openai/gpt-4o"
    assert "did you mean openai/gpt-4o-mini, openai/gpt-4o?" in str(caught.value)
    wrong: Any = None
    with pytest.raises(ConfigurationError, match="named by its id"):
        catalogue.get(wrong)


def test_catalogue_filters_by_name() -> None:
    catalogue = Catalogue(tuple(models("a/b", "c/d")), 0)
    assert [model.id for model in catalogue.filter(author="c")] == ["c/d"]


def test_fetching_is_needed_first_and_when_the_data_are_old() -> None:
    shelf = fetched(models("a/b"), NOW)
    assert needs_fetching(Shelf(), NOW, 3600)
    assert not needs_fetching(shelf, NOW, 3600)
    assert not needs_fetching(shelf, later(3599), 3600)
    assert needs_fetching(shelf, later(3600), 3600)
    assert needs_fetching(shelf, NOW, 0)
    assert shelf.catalogue is not None
    assert (shelf.catalogue.fetched_at, shelf.catalogue.stale) == (5000.0, False)


def test_fetching_age_goes_by_the_clock_that_never_jumps() -> None:
    shelf = fetched(models("a/b"), NOW)
    assert not needs_fetching(shelf, Moment(NOW.steady + 10, NOW.epoch + 10**6), 3600)
    assert needs_fetching(shelf, Moment(NOW.steady + 3600, NOW.epoch - 10**6), 3600)


def test_fetching_that_failed_leaves_stale_data_and_is_tried_again_after_a_pause() -> None:
    shelf = refused(fetched(models("a/b"), NOW), later(4000))
    assert shelf.catalogue is not None
    assert (shelf.catalogue.stale, shelf.catalogue.ids) == (True, ["a/b"])
    assert not needs_fetching(shelf, later(4000 + RETRY_PAUSE - 1), 3600)
    assert needs_fetching(shelf, later(4000 + RETRY_PAUSE), 3600)
    # Also where somebody wanted newer data than were due.
    early = refused(fetched(models("a/b"), NOW), later(1))
    assert needs_fetching(early, later(1 + RETRY_PAUSE), 3600)


def test_fetching_that_failed_without_data_is_tried_again_at_once() -> None:
    shelf = refused(Shelf(), NOW)
    assert shelf.catalogue is None
    assert needs_fetching(shelf, NOW, 3600)


def test_merged_takes_what_is_newer() -> None:
    shelf = fetched(models("a/b"), NOW)
    assert merged(shelf, None, NOW) is shelf
    assert merged(shelf, stored(NOW.epoch), NOW) is shelf
    newer = merged(refused(shelf, later(50)), stored(NOW.epoch + 60), later(70))
    assert newer.catalogue is not None
    assert newer.catalogue.ids == ["disk/model"]
    assert not needs_fetching(newer, later(70 + 3589), 3600)
    assert needs_fetching(newer, later(70 + 3590), 3600)


def test_merged_old_file_is_kept_but_not_fresh() -> None:
    shelf = merged(Shelf(), stored(NOW.epoch - 4000), NOW)
    assert shelf.catalogue is not None
    assert needs_fetching(shelf, NOW, 3600)
    assert not needs_fetching(shelf, NOW, math.inf)


def test_merged_file_of_the_future_is_never_fresh() -> None:
    shelf = merged(Shelf(), stored(NOW.epoch + 1), NOW)
    assert shelf.catalogue is not None
    assert needs_fetching(shelf, NOW, 10**9)
    assert needs_fetching(shelf, NOW, math.inf)


def test_stored_catalogue_reads_back_as_it_was() -> None:
    rows = [{"id": "a/b", "brand_new": {"x": None}}, {"id": "c/d", "pricing": {"prompt": "0"}}]
    catalogue = Catalogue(tuple(map(Model.from_dict, rows)), 12.5, stale=True)
    data = json.loads(json.dumps(stored_json(catalogue, URL)))
    back = catalogue_from(data, URL)
    assert back is not None
    assert [model.to_dict() for model in back] == rows
    assert (back.fetched_at, back.stale) == (12.5, False)
    assert catalogue_from(data, "https://eu.openrouter.ai/api/v1") is None


WRONG_TIMES: list[Any] = [None, "1", True, -1, math.nan, math.inf, []]
WRONG_ROWS: list[Any] = [None, {}, [], [{}, None], "x"]
GOOD: dict[str, Any] = {"base_url": URL, "fetched_at": 1, "models": [{"id": "a/b"}]}


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        7,
        {},
        *({**GOOD, "fetched_at": time} for time in WRONG_TIMES),
        *({**GOOD, "models": rows} for rows in WRONG_ROWS),
    ],
)
def test_stored_catalogue_that_is_damaged_counts_as_none(data: Any) -> None:
    assert catalogue_from(GOOD, URL) is not None
    assert catalogue_from(data, URL) is None


def test_stored_time_may_be_any_number() -> None:
    shelf = merged(Shelf(), catalogue_from({**GOOD, "fetched_at": 1e300}, URL), NOW)
    assert needs_fetching(shelf, NOW, math.inf)


@pytest.mark.parametrize(
    ("id", "parts"),
    [
        ("openai/gpt-4o", ("openai", "gpt-4o")),
        ("a/b:free", ("a", "b:free")),
        ("a/b/c", ("a", "b/c")),
        *((wrong, None) for wrong in ("gpt-4o", "", "/", "a/", "/b", "../b", "a/..", "./b", "a/.")),
    ],
)
def test_model_parts(id: str, parts: Any) -> None:
    assert model_parts(id) == parts


@pytest.mark.parametrize("id", [None, 7, b"a/b", ["a/b"]])
def test_model_parts_of_no_text_are_refused(id: Any) -> None:
    with pytest.raises(ConfigurationError, match="named by its id"):
        model_parts(id)


def test_unknown_model_keeps_what_the_api_said() -> None:
    said = NotFoundError("No such model.", status_code=404, request_id="r-1", body={"error": {}})
    error = unknown_model("a/c", ["a/b", "a/c"], said)
    assert isinstance(error, ModelUnavailableError)
    kept = {name: getattr(error, name) for name in ("message", "status_code", "request_id", "body")}
    assert kept == {name: getattr(said, name) for name in kept}
    # The id itself is no advice.
    assert (error.model, error.suggestion) == ("a/c", "a/b")


def test_unknown_model_that_looks_like_no_id() -> None:
    assert "author/name" in str(unknown_model("gpt-4o", []))
    assert "no such model" in str(unknown_model("a/b", []))
    assert unknown_model("a/b", []).suggestion is None


@pytest.mark.parametrize("age", [-1, None, "3600", True, math.nan])
def test_max_age_that_is_none_is_refused(age: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_age takes seconds from 0"):
        checked_max_age(age)


def test_max_age_may_be_nothing_or_for_ever() -> None:
    assert [checked_max_age(age) for age in (0, 60, math.inf)] == [0.0, 60.0, math.inf]
