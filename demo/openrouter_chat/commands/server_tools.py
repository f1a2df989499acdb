"""What OpenRouter itself does for an answer: server tools and plugins, switched on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openrouter_chat.commands.command import Command, Misuse, Unable, on_or_off
from openrouter_chat.commands.output import show_table

if TYPE_CHECKING:
    from openrouter_chat.session import Session

_SEARCH = "web-search"


class Tool(NamedTuple):
    """Something that can be switched on: the list in the request, its entry there, what it does."""

    where: str
    key: str
    value: str
    help: str

    @property
    def entry(self) -> dict[str, Any]:
        """What stands in the request."""
        return {self.key: self.value}


def _tool(kind: str, help: str) -> Tool:
    return Tool("tools", "type", f"openrouter:{kind}", help)


# Those that work in chats without a program of the caller's, see
# https://openrouter.ai/docs/features/plugins and .../server-tools.
TOOLS = {
    _SEARCH: _tool("web_search", "searches the web"),
    "web-fetch": _tool("web_fetch", "reads pages of the web"),
    "datetime": _tool("datetime", "knows the time"),
    "image-generation": _tool("image_generation", "draws pictures"),
    "fusion": _tool("fusion", "asks a panel of models"),
    "advisor": _tool("advisor", "asks a stronger model"),
    "subagent": _tool("subagent", "hands tasks to another model"),
    "search-models": _tool("experimental__search_models", "looks models up"),
    "files": _tool("files", "reads and writes files of the workspace"),
    "context-compression": Tool(
        "plugins", "id", "context-compression", "cuts the middle of what is too long"
    ),
    "response-healing": Tool(
        "plugins", "id", "response-healing", "repairs JSON, without streaming"
    ),
    "moderation": Tool("plugins", "id", "moderation", "has what is said checked"),
}


def is_on(params: dict[str, Any], tool: Tool) -> bool:
    """Whether a tool is switched on in these parameters."""
    return any(_is(entry, tool) for entry in _entries(params, tool))


def switch(params: dict[str, Any], tool: Tool, on: bool) -> None:
    """Switch a tool on or off in these parameters; the others stay."""
    others = [entry for entry in _entries(params, tool) if not _is(entry, tool)]
    if on and is_on(params, tool):
        return
    entries = [*others, tool.entry] if on else others
    if entries:
        params[tool.where] = entries
    else:
        params.pop(tool.where, None)


def _entries(params: dict[str, Any], tool: Tool) -> list[Any]:
    found = params.get(tool.where)
    return found if isinstance(found, list) else []


def _is(entry: Any, tool: Tool) -> bool:
    return isinstance(entry, dict) and entry.get(tool.key) == tool.value


def web(session: Session, argument: str) -> None:
    """Let the model search the web, or not."""
    params, tool = session.talk.params, TOOLS[_SEARCH]
    if argument:
        switch(params, tool, on_or_off(argument))
    on = is_on(params, tool)
    session.screen.remark(
        "The model may search the web; each search costs extra."
        if on
        else "The model does not search the web."
    )


def _tools(session: Session, argument: str) -> None:
    params = session.talk.params
    words = argument.split()
    if words:
        if len(words) != 2:
            raise Misuse("Say on or off, and one name.")
        on = on_or_off(words[0])
        tool = TOOLS.get(words[1])
        if tool is None:
            raise Unable(f"There is no tool {words[1]!r}; /tools lists them.")
        switch(params, tool, on)
    rows = [[name, "on" if is_on(params, tool) else "-", tool.help] for name, tool in TOOLS.items()]
    show_table(session, rows, ("tool", "", "what the model does with it"))


COMMANDS = {
    "web": Command(
        "/web [on|off]",
        "lets the model search the web, or not",
        web,
        ("on", "off"),
    ),
    "tools": Command(
        "/tools [on|off NAME]",
        "lists OpenRouter's own tools; switches one",
        _tools,
        tuple(f"{state} {name}" for state in ("on", "off") for name in TOOLS),
        "They run at OpenRouter, and may cost extra. Nothing runs on this machine.",
    ),
}
