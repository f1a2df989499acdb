"""One suite in three modes; CONTRIBUTING.md says how to run them.

A test that takes `service` exists twice: replayed from a cassette, which is what runs by default,
and live, which runs with ``-m live``. With ``--record-mode=rewrite`` the cassettes are made anew.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Iterator

import httpx
import pytest

from tests.integration import service as services
from tests.integration.cassette_file import FAKE, CassetteFile
from tests.integration.scrubbing import scrub_request, scrub_response
from tests.integration.spending import own_share

if TYPE_CHECKING:
    from tests.integration.service import Account, Models, Service

_RECORDED_WITH = pytest.StashKey[str]()
# A model may think for a while, and a place among the requests to free ones takes up to a minute.
_LIVE_TIMEOUT = 300


def _records(config: pytest.Config) -> bool:
    return config.getoption("--record-mode") not in (None, "none")


def _runs_on_trio(item: pytest.Item) -> bool:
    call = getattr(item, "callspec", None)
    return call is not None and call.params.get("anyio_backend") == "trio"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What was recorded on asyncio is not recorded again on trio."""
    if not _records(config):
        return
    again = [item for item in items if item.get_closest_marker("vcr") and _runs_on_trio(item)]
    config.hook.pytest_deselected(items=again)
    items[:] = [item for item in items if item not in again]


def pytest_recording_configure(config: pytest.Config, vcr: Any) -> None:
    """Have cassettes written with a word about who answered."""
    vcr.register_serializer("yaml", CassetteFile(config.stash.get(_RECORDED_WITH, FAKE)))


@pytest.fixture(
    scope="session",
    params=[
        pytest.param("cassette", marks=[pytest.mark.vcr, pytest.mark.block_network]),
        pytest.param("live", marks=[pytest.mark.live, pytest.mark.timeout(_LIVE_TIMEOUT)]),
    ],
)
def mode(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def account(mode: str, pytestconfig: pytest.Config) -> Account | None:
    """The account that is charged; None where nobody is."""
    if mode == "cassette" and not _records(pytestconfig):
        return None
    key = os.environ.get("OPENROUTER_API_KEY")
    if key:
        limit: Any = pytestconfig.getoption("--live-budget")
        return services.Account.open(key, own_share(limit))
    if mode == "live":
        pytest.skip(services.NO_KEY)
    return None


@pytest.fixture(scope="session")
def models_of_the_fake() -> Models:
    # Found before a cassette is put in, into which it does not belong.
    return services.models_of_the_fake()


@pytest.fixture
def fault(request: pytest.FixtureRequest) -> Any:
    """What the fake is told to do wrong: a fault, and how often."""
    mark = request.node.get_closest_marker("scripted")
    return None if mark is None else (mark.args[0], mark.kwargs.get("times", 1))


@pytest.fixture(scope="module")
def vcr_cassette_dir(pytestconfig: pytest.Config) -> str:
    return str(pytestconfig.getoption("--cassettes"))


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    """One cassette for asyncio and trio: both send the same."""
    return str(request.node.originalname)


@pytest.fixture
def _within_the_cap(account: Account | None, fault: Any) -> None:
    refusal = None if account is None or fault is not None else account.refusal()
    if refusal is not None:
        # Not skipped: a run that did not test everything must not look well.
        pytest.fail(refusal, pytrace=False)


@pytest.fixture
def vcr_config(
    pytestconfig: pytest.Config, account: Account | None, fault: Any, _within_the_cap: None
) -> dict[str, Any]:
    asked = (
        FAKE if account is None or fault else str(httpx.URL(account.base_url).copy_with(path="/"))
    )
    pytestconfig.stash[_RECORDED_WITH] = asked.rstrip("/")
    return {
        # Not by the host: whoever answered, the same is replayed.
        "match_on": ["method", "path", "query", "headers", "body"],
        "before_record_request": scrub_request,
        "before_record_response": scrub_response,
        "decode_compressed_response": True,
    }


@pytest.fixture
def service(
    mode: str,
    account: Account | None,
    _within_the_cap: None,
    models_of_the_fake: Models,
    fault: Any,
    vcr: Any,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Service]:
    """Who answers this test."""
    for name in list(os.environ):
        if name.startswith("OPENROUTER_"):
            monkeypatch.delenv(name)
    if mode == "live" and fault is not None:
        pytest.skip(services.NOT_ON_DEMAND)
    if mode == "cassette" and not _records(pytestconfig):
        yield services.replaying(vcr)
        return
    with ExitStack() as stack:
        if account is None or fault is not None:
            server = stack.enter_context(services.recording_fake(fault).serve())
            yield services.recording(server.base_url, vcr, models_of_the_fake)
        else:
            yield services.paying(account, vcr, monkeypatch)
