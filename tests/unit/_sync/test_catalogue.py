# Made from tests/unit/_async/test_catalogue.py by scripts/unasync, do not edit.
# Change the source, then run scripts/unasync;
# scripts/unasync --check fails while the two differ.
from __future__ import annotations

import json
import logging
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from openrouter import OpenRouter
from openrouter._sync.catalogue import CatalogueStore
from openrouter.errors import ConfigurationError, RateLimitError, ResponseDecodeError
from openrouter.moment import Moment
from openrouter.testing import FakeModel, FakeOpenRouter, faults

EPOCH = 1_772_020_800.0


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> Moment:
        return Moment(steady=50.0 + self.passed, epoch=EPOCH + self.passed)


def timed(fake: FakeOpenRouter, clock: Time, **options: Any) -> OpenRouter:
    client = fake.client(retry=None, **options)
    client._shared["catalogue"] = CatalogueStore(clock)
    return client


def fail_models(fake: FakeOpenRouter, times: int | None = None) -> None:
    fake.fail(faults.rate_limited(), times=times, when=lambda r: r.path.endswith("/models"))


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_catalogue_has_all_models_whatever_they_give() -> None:
    fake = FakeOpenRouter()
    catalogue = timed(fake, Time()).models.catalogue()
    assert len(catalogue) == 9
    assert "openai/text-embedding-3-small" in catalogue
    assert (catalogue.fetched_at, catalogue.stale) == (EPOCH, False)
    assert fake.requests[0].query == {"output_modalities": "all"}


def test_catalogue_is_fetched_once_an_hour() -> None:
    fake, clock = FakeOpenRouter(), Time()
    client = timed(fake, clock)
    first = client.models.catalogue()
    clock.passed = 3599
    assert client.models.catalogue() is first
    assert len(fake.requests) == 1
    clock.passed = 3600
    assert (client.models.catalogue()).fetched_at == EPOCH + 3600
    assert len(fake.requests) == 2


def test_catalogue_age_is_settable_and_holds_for_the_client() -> None:
    fake, clock = FakeOpenRouter(), Time()
    client = timed(fake, clock)
    client.models.catalogue(max_age=60)
    clock.passed = 59
    client.models.catalogue()
    assert len(fake.requests) == 1
    clock.passed = 60
    client.models.catalogue()
    assert len(fake.requests) == 2
    wrong: Any = "1h"
    with pytest.raises(ConfigurationError, match="max_age takes seconds"):
        client.models.catalogue(max_age=wrong)


def test_catalogue_belongs_to_the_client_and_its_copies() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    catalogue = client.models.catalogue()
    assert client.with_options(timeout=5).models.catalogue() is catalogue
    assert fake.client().models.catalogue() is not catalogue
    assert len(fake.requests) == 2


def test_catalogue_is_fetched_anew_on_request() -> None:
    fake = FakeOpenRouter()
    client = fake.client()
    first = client.models.catalogue()
    second = client.models.catalogue(refresh=True)
    assert second is not first
    assert client.models.catalogue() is second
    assert len(fake.requests) == 2


def test_catalogue_serves_stale_data_while_fetching_fails(
    caplog: pytest.LogCaptureFixture,
) -> None:
    fake, clock = FakeOpenRouter(), Time()
    client = timed(fake, clock)
    client.models.catalogue()
    clock.passed = 4000
    fail_models(fake)
    with caplog.at_level(logging.WARNING, logger="openrouter.catalogue"):
        stale = client.models.catalogue()
        assert client.models.catalogue() is stale
    assert (stale.stale, stale.fetched_at, len(stale)) == (True, EPOCH, 9)
    (record,) = [one for one in caplog.records if one.name == "openrouter.catalogue"]
    assert record.levelname == "WARNING"
    assert record.getMessage().startswith("catalogue.stale age=4000 error=RateLimitError ")
    assert "Rate limit reached" in record.getMessage()
    assert len(fake.requests) == 2


def test_catalogue_is_tried_again_after_a_pause() -> None:
    fake, clock = FakeOpenRouter(), Time()
    client = timed(fake, clock)
    client.models.catalogue()
    clock.passed = 4000
    fail_models(fake, times=2)
    for passed, stale, requests in ((4000, True, 2), (4029, True, 2), (4030, True, 3)):
        clock.passed = passed
        assert (client.models.catalogue()).stale is stale
        assert len(fake.requests) == requests
    clock.passed = 4060
    fresh = client.models.catalogue()
    assert (fresh.stale, fresh.fetched_at) == (False, EPOCH + 4060)


def test_catalogue_without_any_data_fails_and_is_tried_again_at_once() -> None:
    fake = FakeOpenRouter()
    client = fake.client(retry=None)
    fail_models(fake, times=1)
    with pytest.raises(RateLimitError):
        client.models.catalogue()
    assert len(client.models.catalogue()) == 9


@pytest.mark.parametrize("body", [{}, {"data": []}, {"data": [1]}, [], 7])
def test_catalogue_of_another_shape_is_a_failure(body: Any) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=json.dumps(body).encode())

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    client = OpenRouter("sk-or-v1-x", http_client=http_client)
    with pytest.raises(ResponseDecodeError, match="lists no models"):
        client.models.catalogue()


def test_catalogue_refresh_does_not_wait_long_where_there_are_data() -> None:
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={"data": [{"id": "a/b"}]})

    transport = httpx.MockTransport(answer)
    client = OpenRouter("sk-or-v1-x", http_client=httpx.Client(transport=transport))
    client.models.catalogue()
    client.models.catalogue(refresh=True)
    client.with_options(timeout=77).models.catalogue(refresh=True)
    assert seen == [600, 30, 77]


def test_catalogue_on_disk_serves_another_client(tmp_path: Path) -> None:
    fake, clock = FakeOpenRouter(), Time()
    folder = tmp_path / "new" / "folder"
    first = timed(fake, clock).models.catalogue(cache_dir=folder)
    clock.passed = 3599
    second = timed(fake, clock).models.catalogue(cache_dir=str(folder))
    assert len(fake.requests) == 1
    assert [model.to_dict() for model in second] == [model.to_dict() for model in first]
    assert (second.fetched_at, second.stale) == (EPOCH, False)
    assert [path.suffix for path in files(folder)] == [".json"]


def test_catalogue_on_disk_ages_like_that_in_memory(tmp_path: Path) -> None:
    fake, clock = FakeOpenRouter(), Time()
    timed(fake, clock).models.catalogue(cache_dir=tmp_path)
    clock.passed = 3000
    client = timed(fake, clock)
    client.models.catalogue(cache_dir=tmp_path)
    assert len(fake.requests) == 1
    clock.passed = 3600
    assert (client.models.catalogue()).fetched_at == EPOCH + 3600
    assert len(fake.requests) == 2


def test_catalogue_that_another_process_renewed_is_taken_from_disk(tmp_path: Path) -> None:
    fake, clock = FakeOpenRouter(), Time()
    client = timed(fake, clock)
    client.models.catalogue(cache_dir=tmp_path)
    clock.passed = 3700
    timed(fake, clock).models.catalogue(cache_dir=tmp_path)
    assert len(fake.requests) == 2
    assert (client.models.catalogue()).fetched_at == EPOCH + 3700
    assert len(fake.requests) == 2


def test_catalogue_on_disk_that_is_old_serves_where_fetching_fails(tmp_path: Path) -> None:
    fake, clock = FakeOpenRouter(), Time()
    timed(fake, clock).models.catalogue(cache_dir=tmp_path)
    fail_models(fake)
    clock.passed = 10**6
    old = timed(fake, clock).models.catalogue(cache_dir=tmp_path)
    assert (old.stale, old.fetched_at, len(old)) == (True, EPOCH, 9)


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff\xfe", b"[]", b'{"models": []}', b"[" * 100_000]
)
def test_catalogue_on_disk_damaged_is_fetched_anew(tmp_path: Path, damage: bytes) -> None:
    fake = FakeOpenRouter()
    fake.client().models.catalogue(cache_dir=tmp_path)
    (path,) = files(tmp_path)
    path.write_bytes(damage)
    assert len(fake.client().models.catalogue(cache_dir=tmp_path)) == 9
    assert len(fake.requests) == 2
    fake.client().models.catalogue(cache_dir=tmp_path)
    assert len(fake.requests) == 2


def test_catalogue_on_disk_belongs_to_one_address(tmp_path: Path) -> None:
    fake = FakeOpenRouter()
    other = FakeOpenRouter(models=[FakeModel("acme/tiny", "Tiny", ("Acme",))])
    fake.client().models.catalogue(cache_dir=tmp_path)
    client = other.client(base_url="https://eu.openrouter.ai/api/v1")
    assert (client.models.catalogue(cache_dir=tmp_path)).ids == ["acme/tiny"]
    assert len(files(tmp_path)) == 2


def test_catalogue_that_cannot_be_stored_serves_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"in the way")
    client = FakeOpenRouter().client()
    with caplog.at_level(logging.WARNING, logger="openrouter.catalogue"):
        assert len(client.models.catalogue(cache_dir=file / "folder")) == 9
    (record,) = [one for one in caplog.records if one.name == "openrouter.catalogue"]
    assert record.getMessage().startswith("catalogue.not_stored folder=")


@pytest.mark.parametrize("folder", [7, b"x", ["a"]])
def test_catalogue_folder_that_is_none_is_refused(folder: Any) -> None:
    with pytest.raises(ConfigurationError, match="cache_dir takes a folder"):
        FakeOpenRouter().client().models.catalogue(cache_dir=folder)


def test_catalogue_time_is_that_of_the_machine() -> None:
    before = time.time()
    catalogue = FakeOpenRouter().client().models.catalogue()
    assert before <= catalogue.fetched_at <= time.time()
