"""Who is asked: one model, others that take its place, and what there is to choose from."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from openrouter_chat.commands.command import Command, Misuse
from openrouter_chat.commands.output import columns

if TYPE_CHECKING:
    from typing import Sequence

    from openrouter_chat.model_table import Row
    from openrouter_chat.session import Session


def _model(session: Session, argument: str) -> None:
    if len(argument.split()) == 1 and ("/" in argument or argument.startswith("@")):
        _switch(session, argument)
        return
    # Late: what draws lists takes a moment to load.
    from openrouter_chat import pickers
    from openrouter_chat.model_table import ranked, rows_of

    rows = rows_of(session.client.models.catalogue())
    found = ranked(rows, argument, fuzzy=False) or ranked(rows, argument)
    if argument and len(found) == 1:
        _switch(session, found[0].id)
    elif pickers.available(session.screen):
        picked = pickers.pick_model(rows, argument)
        _switch(session, session.talk.model if picked is None else picked)
    else:
        if not found:
            raise Misuse(f"No model is like {argument!r}.")
        _show(session, found)
        session.screen.remark(f"Asking {session.talk.model}.")


def _switch(session: Session, model: str) -> None:
    session.talk.model = model
    session.screen.remark(f"Asking {model}.")
    known = session.models.names
    # What stands behind a colon is a way to ask, not a model; presets are nobody's.
    if (
        known
        and not model.startswith("@")
        and model.split(":")[0] not in {name.split(":")[0] for name in known}
    ):
        near = difflib.get_close_matches(model, known, n=1)
        hint = f"; did you mean {near[0]}?" if near else "."
        session.screen.remark(f"The list has no such model{hint}")


def _show(session: Session, rows: Sequence[Row]) -> None:
    from openrouter_chat.model_table import layout

    head, lines = layout(rows, columns())
    session.screen.remark(head.rstrip(), *(line.rstrip() for line in lines))


def _models(session: Session, argument: str) -> None:
    from openrouter_chat.model_table import rows_of, wanted

    try:
        query = wanted(argument)
    except ValueError as error:
        raise Misuse(str(error)) from None
    catalogue = session.client.models.catalogue()
    rows = query.of(rows_of(catalogue))
    if rows:
        _show(session, rows)
    session.screen.remark(f"{len(rows)} models." if len(rows) != 1 else "1 model.")
    if catalogue.stale:
        session.screen.remark("The list is old: fetching it anew failed.")


def _fallback(session: Session, argument: str) -> None:
    params = session.talk.params
    models = argument.replace(",", " ").split()
    if models == ["off"]:
        params.pop("models", None)
    elif models:
        wrong = [model for model in models if "/" not in model]
        if wrong:
            raise Misuse(f"{wrong[0]!r} is no id of a model, such as openai/gpt-4o-mini.")
        params["models"] = models
    others = params.get("models")
    if others:
        session.screen.remark(f"When {session.talk.model} fails: {', '.join(map(str, others))}.")
    else:
        session.screen.remark(f"When {session.talk.model} fails, no other model is asked.")


COMMANDS = {
    "model": Command(
        "/model [NAME]",
        "asks NAME from now on; alone, offers a list",
        _model,
        "model",
        "A part of a name does: where several models have it, the list shows them. In the list,\n"
        "Tab or Ctrl-S changes the order, Ctrl-F shows free models only, Ctrl-T those with tools.",
    ),
    "models": Command(
        "/models [QUERY]",
        "lists models with their prices and abilities",
        _models,
        ("free", "paid", "tools", "reasoning", "image", "file", "audio", "video", "sort:price"),
        "QUERY is any of: words, free, paid, tools, reasoning, image, file, audio, video,\n"
        "<$1 (less per million tokens, in and out), >100k (context), sort:price, sort:name,\n"
        "sort:context, sort:newest.",
    ),
    "fallback": Command(
        "/fallback [MODEL ... | off]",
        "who is asked when the model fails, in order",
        _fallback,
        "model",
        "OpenRouter asks them itself, one after the other.",
    ),
}
