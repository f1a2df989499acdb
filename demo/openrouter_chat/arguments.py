"""The command line: what was asked for, or a sentence on what is wrong with it."""

from __future__ import annotations

import argparse
import difflib
import math
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from openrouter import __version__
from openrouter_chat.chat_settings import EFFORTS, ChatSettings
from openrouter_chat.exits import UsageError
from openrouter_chat.parameters import assigned

if TYPE_CHECKING:
    from typing import NoReturn

PROGRAM = "openrouter-chat"
DEFAULT_MODEL = ChatSettings.model
_COLUMNS = 79
_REASONING = ("show", "hide", *EFFORTS)

_DESCRIPTION = """\
Ask a language model on OpenRouter. With a question it answers once: the answer
goes to standard output, everything else to standard error. Without one it opens
a chat, in which /help lists the commands.
"""
_EPILOG = f"""\
examples:
  {PROGRAM} "Say hello"
  {PROGRAM} -m openai/gpt-5-mini -s "Answer in French." "What is a fjord?"
  cat report.txt | {PROGRAM} "Summarise this"
  {PROGRAM} -f old.py -f new.py "What has changed?"
  {PROGRAM} --attach photo.jpg "What is this?"
  {PROGRAM} -m openai/gpt-5-mini -m deepseek/deepseek-r1 "9.9 or 9.11?"
  {PROGRAM} -o temperature=0 -o provider.sort=price "Name a river"
  {PROGRAM} -c "And in Italy?"   goes on with the last chat
  {PROGRAM}                      a chat; Ctrl-D leaves

subcommands, each with --help:
  keys, usage, limits, models, model, generation, chats, config, login,
  completion

environment:
  OPENROUTER_API_KEY    the key; without one a fake service inside this program
                        answers. Keys: https://openrouter.ai/settings/keys
  OPENROUTER_BASE_URL   where the API is, if not at https://openrouter.ai/api/v1
  NO_COLOR              if it is set, nothing is dim or coloured

exit status:
  0 answered            4 out of credits, or above --max-cost
  2 wrong usage         5 rate limit          7 network, anything else
  3 key or settings     6 no such model       130 interrupted
"""


@dataclass(frozen=True)
class Options:
    """What the command line asks for.

    Attributes:
        question: The question; None when none was given.
        model: The model to ask; None for that of the settings.
        system: Instructions that precede the conversation.
        stream: Whether the answer is shown while it arrives.
        offline: Whether the fake service is to answer even though there is a key.
        profile: The profile of the config files; None for that of the environment.
        others: Further models that are asked the same.
        files: Paths of text files that are put after the question.
        attach: Paths and addresses of what goes along.
        json: Whether to print the whole completion as JSON.
        schema: Path of a JSON Schema that the answer has to follow.
        web: Whether the model may search the web.
        params: Parameters of the request, by ``-o``.
        max_cost: USD that this run may spend.
        reasoning: ``"show"``, ``"hide"`` or an effort; None for that of the settings.
        go_on: Whether to go on with the last chat.
        dry_run: Whether to show the request in place of sending it.
        history: Whether the chat is kept.
        timeout: Seconds that the service may keep silent; None for that of the settings.
        menu: Whether a chat begins with the menu.
    """

    question: str | None = None
    model: str | None = None
    system: str | None = None
    stream: bool = True
    offline: bool = False
    profile: str | None = None
    others: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    attach: tuple[str, ...] = ()
    json: bool = False
    schema: str | None = None
    web: bool = False
    params: Mapping[str, Any] = field(default_factory=dict)
    max_cost: Decimal | None = None
    reasoning: str | None = None
    go_on: bool = False
    dry_run: bool = False
    history: bool = True
    timeout: float | None = None
    menu: bool = True


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        end = "" if message.endswith("?") else ";"
        self.exit(2, f"{PROGRAM}: {message}{end} --help lists the options.\n")


def make_parser() -> argparse.ArgumentParser:
    """The parser of the command line; its help fits into 80 columns."""
    parser = _Parser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [options] [QUESTION]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=_formatter,
        allow_abbrev=False,
        add_help=False,
    )
    _add_question(parser)
    _add_model(parser)
    _add_answer(parser)
    _add_program(parser)
    return parser


def _add_question(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("question")
    add = group.add_argument
    about = "the question, in quotes; text that is piped in is put after it"
    add("question", nargs="*", metavar="QUESTION", help=about)
    about = "a text file to put after the question; may be repeated"
    add("-f", "--file", dest="files", action="append", default=[], metavar="FILE", help=about)
    about = "an image, sound, video, PDF or other document that goes along; may be repeated"
    add("--attach", action="append", default=[], metavar="PATH|URL", help=about)
    about = "go on with the last chat, with this question or, without one, in the terminal"
    add("-c", "--continue", dest="go_on", action="store_true", help=about)


def _add_model(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("model").add_argument
    about = f"the model to ask (default: {DEFAULT_MODEL}); several answer side by side"
    add("-m", "--model", dest="models", action="append", default=[], metavar="MODEL", help=about)
    add("-s", "--system", metavar="TEXT", help="instructions for the model")
    about = "a parameter of the request, as JSON or text, such as temperature=0; dots lead inside"
    add("-o", dest="params", action="append", default=[], metavar="KEY=VALUE", help=about)
    about = "show or hide the reasoning, or how much of it: " + ", ".join(EFFORTS)
    add("--reasoning", metavar="show|hide|EFFORT", help=about)
    add("--web", action="store_true", help="let the model search the web, which costs extra")
    about = (
        "refuse what may cost more; unless -o max_tokens=N limits the answer, the longest counts"
    )
    add("--max-cost", metavar="USD", help=about)


def _add_answer(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("answer").add_argument
    about = "show the answer when it is whole"
    add("--no-stream", dest="stream", action="store_false", help=about)
    add("--json", action="store_true", help="print all that the API answered, as JSON")
    about = "a file with the JSON Schema that the answer follows; prints the JSON"
    add("--schema", metavar="FILE", help=about)
    about = "print the request and what it may cost; only the price list is asked for"
    add("--dry-run", action="store_true", help=about)


def _add_program(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument_group("program").add_argument
    about = "do not keep the chat in the history"
    add("--no-history", dest="history", action="store_false", help=about)
    about = "begin a chat without the menu"
    add("--no-menu", dest="menu", action="store_false", help=about)
    add("--timeout", metavar="SECONDS", help="how long the service may keep silent")
    about = "let the fake service answer, even if there is a key"
    add("--offline", action="store_true", help=about)
    add("--profile", metavar="NAME", help="settings of the config files to use")
    add("--version", action="version", version=f"{PROGRAM} {__version__}", help="show the version")
    add("-h", "--help", action="help", help="show this text")


def _formatter(prog: str) -> argparse.HelpFormatter:
    return argparse.RawDescriptionHelpFormatter(prog, width=_COLUMNS, max_help_position=22)


def parse(argv: Sequence[str] | None) -> Options:
    """The options in ``argv``, or in the program's own arguments.

    Raises:
        SystemExit: With 2 for a command line that makes no sense, with 0 after help or version.
    """
    parser = make_parser()
    found, unknown = parser.parse_known_args(argv)
    try:
        _refuse_unknown(parser, unknown)
        return _options(found)
    except UsageError as error:
        parser.error(str(error))


def _options(found: argparse.Namespace) -> Options:
    question = _question(found.question)
    models = tuple(_filled("-m/--model", name, "the name of a model") for name in found.models)
    options = Options(
        question=question,
        model=models[0] if models else None,
        system=well_formed(found.system) if found.system else None,
        stream=found.stream,
        offline=found.offline,
        profile=found.profile,
        others=models[1:],
        files=tuple(_filled("-f/--file", name, "a path") for name in found.files),
        attach=tuple(_filled("--attach", name, "a path or a URL") for name in found.attach),
        json=found.json,
        schema=found.schema,
        web=found.web,
        params=assigned([well_formed(text) for text in found.params]),
        max_cost=_amount(found.max_cost),
        reasoning=_reasoning(found.reasoning),
        go_on=found.go_on,
        dry_run=found.dry_run,
        history=found.history,
        timeout=_seconds(found.timeout),
        menu=found.menu,
    )
    _check_together(options)
    return options


def _check_together(options: Options) -> None:
    if options.go_on and options.others:
        raise UsageError("-c goes on with one model: leave out all -m but one")
    if options.schema is not None and "response_format" in options.params:
        raise UsageError("--schema and -o response_format say the same: leave one out")


def only_once(options: Options) -> str | None:
    """The option that makes sense with a question only; None where there is none."""
    wanted = {
        "--json": options.json,
        "--schema": options.schema is not None,
        "--dry-run": options.dry_run,
        "more than one -m": bool(options.others),
    }
    return next((name for name, given in wanted.items() if given), None)


def _refuse_unknown(parser: argparse.ArgumentParser, unknown: Sequence[str]) -> None:
    if not unknown:
        return
    name = unknown[0].partition("=")[0]
    known = [option for action in parser._actions for option in action.option_strings]
    near = difflib.get_close_matches(name, known, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise UsageError(f"there is no option {name}{hint}")


def _question(words: Sequence[str]) -> str | None:
    if len(words) > 1:
        quoted = f'{PROGRAM} "{words[0]} {words[1]} ..."'
        raise UsageError(f"the question goes in quotes: {quoted}")
    if words and not words[0].strip():
        raise UsageError("the question is empty")
    return well_formed(words[0]) if words else None


def _filled(option: str, value: str, what: str) -> str:
    if not value.strip():
        example = f", such as {DEFAULT_MODEL}" if "model" in option else ""
        raise UsageError(f"{option} needs {what}{example}")
    return well_formed(value.strip()) if "model" in option else value


def _amount(text: str | None) -> Decimal | None:
    if text is None:
        return None
    try:
        amount = Decimal(text.strip().lstrip("$"))
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or amount < 0:
        raise UsageError(f"--max-cost takes an amount of USD such as 0.05, not {text!r}")
    return amount


def _seconds(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise UsageError(f"--timeout takes a number of seconds above 0, not {text!r}")
    return seconds


def _reasoning(text: str | None) -> str | None:
    if text is None or text in _REASONING:
        return text
    raise UsageError(f"--reasoning takes {', '.join(_REASONING)}, not {text!r}")


def well_formed(text: str) -> str:
    """``text`` without the marks that Python puts in place of bytes that are no UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def whole_question(asked: str | None, piped: str, files: Sequence[str] = ()) -> str | None:
    """The question of the command line, files and the text piped in; None when all are missing.

    Example:
        >>> whole_question("Summarise this", "It was a dark and stormy night.\\n")
        'Summarise this\\n\\nIt was a dark and stormy night.'
    """
    parts = [part for part in (asked, *files, piped.strip("\r\n")) if part and part.strip()]
    return "\n\n".join(parts) or None
