"""Several models that answer the same question at the same time.

Each is asked in a thread of its own. The threads are daemons, so that Ctrl-C does not wait for
answers that are still to come. All that is shown and kept is done by the main thread.
"""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter import Conversation, OpenRouterError
from openrouter.content import user
from openrouter_chat import exits, store
from openrouter_chat.advice import advice
from openrouter_chat.asking import Outcome
from openrouter_chat.columns import Column, in_columns
from openrouter_chat.json_output import json_text, outcome_json
from openrouter_chat.oneshot import no_json, status
from openrouter_chat.opening import open_record
from openrouter_chat.store import StoreError
from openrouter_chat.views import summary

if TYPE_CHECKING:
    from openrouter_chat.arguments import Options
    from openrouter_chat.record import Part, Record
    from openrouter_chat.session import Session


@dataclass
class Run:
    """One model's answer, as it comes.

    Attributes:
        talk: The model, and what it is asked.
        record: The place in the history.
        part: What is written of the answer.
        pieces: What has come of it.
        outcome: What came of it in the end; None until then.
        seconds: How long it took.
    """

    talk: Conversation
    record: Record | None = None
    part: Part | None = None
    pieces: list[str] = field(default_factory=list)
    outcome: Outcome | None = None
    seconds: float = 0.0

    @property
    def text(self) -> str:
        """What has come of the answer."""
        return "".join(self.pieces)

    @property
    def result(self) -> Outcome:
        """What came of it; one that is not over was stopped."""
        return self.outcome or Outcome(interrupted=True)

    @property
    def note(self) -> str:
        """One line on the answer: its time and cost, or what went wrong."""
        result = self.result
        if result.error is not None:
            return str(result.error)
        if result.completion is None:
            return f"{self.talk.model}: stopped."
        return f"{summary(result.completion, self.talk.model)} | {self.seconds:.1f} s"


def compare(session: Session, options: Options, question: str, params: Mapping[str, Any]) -> int:
    """Ask all models, and show their answers side by side.

    Returns:
        The exit status: the highest of theirs.
    """
    messages = [user(question, *session.attachments)]
    talk = session.talk
    runs = [
        Run(Conversation(session.client, model, system=talk.system))
        for model in (talk.model, *options.others)
    ]
    kept = options.history and session.settings.history
    with contextlib.ExitStack() as stack:
        if kept:
            _begin(stack, session, runs, messages)
        interrupted = _ask_all(session, options, runs, messages, params)
        _keep(session, runs)
    if options.json:
        text = json_text([outcome_json(run.result) for run in runs])
        session.screen.answer(text + "\n")
        _note_failures(session, runs)
    elif session.screen.lively:
        _show_columns(session, runs)
    for hint in dict.fromkeys(advice(session.client, run.result.error) for run in runs):
        session.screen.remark(*([hint] if hint else []))
    worst = max(_status(session, options, run) for run in runs)
    return exits.INTERRUPTED if interrupted else worst


def _ask_all(
    session: Session,
    options: Options,
    runs: Sequence[Run],
    messages: Sequence[Mapping[str, Any]],
    params: Mapping[str, Any],
) -> bool:
    """Ask all, and show what can be shown already; True if Ctrl-C ended it."""
    done: queue.Queue[BaseException | None] = queue.Queue()
    plain = not (options.json or session.screen.lively)
    shown = 0
    try:
        for run in runs:
            threading.Thread(
                target=_ask, args=(run, messages, params, session.stream, done), daemon=True
            ).start()
        with session.screen.progress() as show:
            for number in range(1, len(runs) + 1):
                error = done.get()
                if error is not None:
                    raise error
                while plain and shown < len(runs) and runs[shown].outcome is not None:
                    _show_section(session, runs[shown])
                    shown += 1
                if session.screen.lively and number < len(runs):
                    show(f"{number} of {len(runs)} have answered ...")
    except KeyboardInterrupt:
        for run in runs[shown:] if plain else ():
            _show_section(session, run)
        return True
    return False


def _ask(
    run: Run,
    messages: Sequence[Mapping[str, Any]],
    params: Mapping[str, Any],
    stream: bool,
    done: queue.Queue[BaseException | None],
) -> None:
    """Ask one model; for a thread."""
    began = time.monotonic()
    trouble: BaseException | None = None
    try:
        run.outcome = _outcome(run, messages, params, stream)
    except BaseException as error:
        trouble = error
    finally:
        run.seconds = time.monotonic() - began
        done.put(trouble)


def _outcome(
    run: Run, messages: Sequence[Mapping[str, Any]], params: Mapping[str, Any], stream: bool
) -> Outcome:
    try:
        if not stream:
            answer = run.talk.send(messages, **params)
            run.pieces.append(answer.text)
            return Outcome(answer)
        with run.talk.stream(messages, **params) as coming:
            for chunk in coming:
                run.pieces.append(chunk.text)
                if run.part is not None:
                    run.part.add(chunk.text, chunk.reasoning)
        return Outcome(coming.completion())
    except OpenRouterError as error:
        return Outcome(error.partial, error)


def _begin(
    stack: contextlib.ExitStack,
    session: Session,
    runs: Sequence[Run],
    messages: Sequence[Mapping[str, Any]],
) -> None:
    """Write the question down for each model: each has a chat of its own."""
    for run in runs:
        record = open_record(session.screen)
        if record is None:
            return
        stack.callback(record.close)
        try:
            run.part = stack.enter_context(record.answering(run.talk, 0, messages))
        except StoreError as error:
            session.screen.remark(f"Not kept in the history: {error}")
            return
        run.record = record


def _keep(session: Session, runs: Sequence[Run]) -> None:
    """Write down what came; the first model last, so that -c goes on with it."""
    for run in reversed(runs):
        if run.record is None or run.part is None:
            continue
        turn = run.talk.failed or (run.talk.turns[-1] if run.talk.turns else None)
        try:
            if run.outcome is None or turn is None:
                run.part.stop()
                # A question to which nothing came is one that failed.
                if run.text:
                    store.save_part(run.record.db, run.part.turn, run.text)
            else:
                run.record.finish(run.part, run.talk, turn)
        except StoreError as error:
            session.screen.remark(f"Not kept in the history: {error}")


def _show_section(session: Session, run: Run) -> None:
    screen = session.screen
    if run.text:
        screen.answer(f"## {run.talk.model}\n\n{run.text.strip()}\n\n")
    screen.remark(run.note)


def _note_failures(session: Session, runs: Sequence[Run]) -> None:
    session.screen.remark(*(run.note for run in runs if not run.result.whole))


def _show_columns(session: Session, runs: Sequence[Run]) -> None:
    columns = [Column(run.talk.model, run.text, run.note) for run in runs]
    table = in_columns(columns)
    if table is None:
        for run in runs:
            _show_section(session, run)
    else:
        session.screen.answer(table)


def _status(session: Session, options: Options, run: Run) -> int:
    """The exit status of one answer."""
    code = status(run.result)
    wrong = no_json(run.text) if options.schema is not None and code == exits.OK else None
    if wrong is None:
        return code
    session.screen.remark(f"{run.talk.model}: {wrong}")
    return exits.OTHER
