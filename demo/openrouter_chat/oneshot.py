"""One question, one answer: what runs where a question is given or piped in."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any, Iterator

from openrouter import Conversation, OpenRouterError
from openrouter_chat import exits
from openrouter_chat.advice import advice
from openrouter_chat.arguments import PROGRAM, whole_question
from openrouter_chat.asking import ask
from openrouter_chat.attaching import attachment, file_text, response_format
from openrouter_chat.backend import connect_offline, connect_online, offline_notice
from openrouter_chat.continuing import go_on
from openrouter_chat.exits import UsageError
from openrouter_chat.json_output import error_json, json_text, outcome_json, parsed, printable
from openrouter_chat.opening import open_record
from openrouter_chat.parameters import (
    call_options,
    check_names,
    request_params,
    shows_reasoning,
)
from openrouter_chat.screen import Screen, read_piped
from openrouter_chat.session import Session
from openrouter_chat.telling import tell

if TYPE_CHECKING:
    from openrouter_chat.arguments import Options
    from openrouter_chat.asking import Outcome
    from openrouter_chat.chat_settings import ChatSettings


def answer_once(options: Options, screen: Screen, settings: ChatSettings) -> int:
    """Answer the question of the command line.

    Args:
        options: The command line.
        screen: Where the answer goes.
        settings: What holds where the command line says nothing.

    Returns:
        The exit status.

    Raises:
        UsageError: If the command line asks for what cannot be done.
        StoreError: If the chat to go on with cannot be read.
        OpenRouterError: If the key or another setting cannot be used.
    """
    question = _question(options, screen)
    params = request_params(options, settings)
    if options.schema is not None:
        params["response_format"] = response_format(options.schema)
    parts = [attachment(source) for source in options.attach]
    try:
        with _session(options, screen, settings, params) as session:
            session.attachments.extend(parts)
            return _answer(session, options, question, params)
    except OpenRouterError as error:
        if options.json:
            screen.answer(json_text(error_json(error)) + "\n")
        raise


def _answer(session: Session, options: Options, question: str, params: dict[str, Any]) -> int:
    if options.dry_run:
        from openrouter_chat.dry_run import rehearse

        return rehearse(session, options, question, params)
    if options.others:
        from openrouter_chat.side_by_side import compare

        return compare(session, options, question, params)
    if options.json or options.schema is not None:
        return _as_data(session, options, question, params)
    outcome = ask(session, question, **params)
    _tell(session, outcome)
    return status(outcome)


def status(outcome: Outcome) -> int:
    """The exit status for what came of a question."""
    if outcome.interrupted:
        return exits.INTERRUPTED
    return exits.OK if outcome.error is None else exits.status_of(outcome.error)


def _as_data(session: Session, options: Options, question: str, params: dict[str, Any]) -> int:
    """Ask, and print nothing but JSON."""
    screen = session.screen
    session.screen = _Silent(screen)
    outcome = ask(session, question, **params)
    session.screen = screen
    code = status(outcome)
    wrong = no_json(outcome.text) if options.schema is not None and code == exits.OK else None
    if options.json:
        screen.answer(json_text(outcome_json(outcome)) + "\n")
    elif code == exits.OK and wrong is None:
        screen.answer(printable(outcome.text.strip()) + "\n")
    elif outcome.text:
        screen.remark(outcome.text.rstrip())
    _tell(session, outcome)
    if wrong is not None:
        screen.remark(wrong)
        return exits.OTHER
    return code


def no_json(text: str) -> str | None:
    """What to say of an answer that should be JSON and is not; None if it is.

    Example:
        >>> no_json('{"city": "Oslo"}') is None
        True
    """
    try:
        parsed(text)
    except ValueError as error:
        return f"The answer is no JSON ({error}); not every model follows a schema."
    return None


class _Silent(Screen):
    """The same streams, on which no answer is shown."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen._out, screen._err)

    @contextlib.contextmanager
    def answer_view(self, session: Session) -> Iterator[_Nowhere]:
        """Where an answer goes that is printed later."""
        yield _Nowhere()


class _Nowhere:
    def add(self, text: str, reasoning: str) -> None:
        """Show nothing."""


def _question(options: Options, screen: Screen) -> str:
    """The question, as typed, in files, and piped in."""
    files = [file_text(path) for path in options.files]
    piped = ""
    if sys.stdin is None or not sys.stdin.isatty():
        try:
            piped = read_piped(sys.stdin, lambda: screen.remark("Reading standard input ..."))
        except UnicodeDecodeError:
            raise UsageError("what is piped in is no text in UTF-8.") from None
    question = whole_question(options.question, piped, files)
    if question is None:
        raise UsageError(f'no question; try {PROGRAM} "Say hello", or --help.')
    return question


def _session(
    options: Options, screen: Screen, settings: ChatSettings, params: dict[str, Any]
) -> Session:
    """What answers one question: with the retries of the library, and kept like a chat."""
    calls = {} if options.dry_run else call_options(options, settings)
    client = None if options.offline else connect_online(options.profile, **calls)
    offline = client is None
    if client is None:
        client = connect_offline(lively=screen.lively and not options.json, **calls)
    # Each of several models gets a place of its own, and a dry run none.
    kept = options.history and settings.history and not (options.dry_run or options.others)
    record = None
    try:
        model = options.model or settings.model
        check_names(client, model, params)
        if options.go_on:
            talk, record = go_on(client, kept, model=options.model, system=options.system)
        else:
            talk = Conversation(client, model, system=options.system or settings.system)
        if offline:
            screen.remark(*offline_notice(options))
        if kept and record is None:
            record = open_record(screen)
    except BaseException:
        client.close()
        raise
    return Session(
        client,
        talk,
        screen,
        record,
        offline=offline,
        stream=options.stream and settings.stream and not options.json,
        show_reasoning=shows_reasoning(options, settings),
        settings=settings,
    )


def _tell(session: Session, outcome: Outcome) -> None:
    """Say what an answer cost and where it comes from, or what went wrong and what to do."""
    tell(session, outcome)
    hint = advice(session.client, outcome.error)
    if hint is not None:
        session.screen.remark(hint)
    message = None if outcome.completion is None else outcome.completion.message
    noted = None if message is None else message.to_dict().get("annotations")
    for number, url in enumerate(sources(noted), 1):
        session.screen.remark(f"[{number}] {url}")


def sources(annotations: Any) -> list[str]:
    """The addresses that an answer cites, each once.

    Example:
        >>> sources([{"type": "url_citation", "url_citation": {"url": "https://example.com"}}])
        ['https://example.com']
    """
    found: dict[str, None] = {}
    for note in annotations if isinstance(annotations, list) else []:
        cited = note.get("url_citation") if isinstance(note, dict) else None
        url = cited.get("url") if isinstance(cited, dict) else None
        if isinstance(url, str):
            found[url] = None
    return list(found)
