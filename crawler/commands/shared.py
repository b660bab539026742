"""Shared by the commands: plain error messages, arguments that choose articles, files that a user names.

Scrapy imports every module of this package before it runs one command. So what a command works with is imported in its
functions: no command waits for what another needs.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar, cast, get_args

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from crawler.commands.output import hold_standard_files, output_ended, speak_utf8
from crawler.commands.signals import EXIT_STOPPED, SIGNALS_OF_PROCESS, Stopped
from crawler.errors import UserError
from crawler.vocabulary import Kind

if TYPE_CHECKING:
    from crawler.walk.site import SiteSpider

KINDS = get_args(Kind)

STOPPED = "Stopped before the end: what was stored before is kept, nothing is half-written; run it again."

GARBAGE = (50_000, 20, 50)
"""Thresholds of the garbage collector: by default it looks through everything again and again while modules load."""

C = TypeVar("C", bound=ScrapyCommand)


class Verb:
    """Mixed into our commands: a mistake or a signal ends them with one sentence and a status of the contract.

    No command itself: Scrapy would list it.
    """

    requires_project = True
    requires_crawler_process = False
    takes_names: ClassVar[bool] = True
    """Whether anything may follow the options."""

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take Scrapy's own options, and hear signals from here on."""
        gc.set_threshold(*GARBAGE)
        hold_standard_files()
        SIGNALS_OF_PROCESS.listen()
        parser.error = _refuse  # type: ignore[method-assign]
        super().add_options(parser)  # type: ignore[misc]

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Refuse what is no option; Scrapy would take it for a name, or for nothing."""
        unknown = [arg for arg in args if arg.startswith("-") and arg[1:2] not in ("", '"')]
        if unknown or (args and not self.takes_names):
            raise UsageError(f"{(unknown or args)[0]} is not understood here: see scrapy <command> -h.")
        super().process_options(args, opts)  # type: ignore[misc]


def _refuse(message: str) -> NoReturn:
    """End as after any other mistake; argparse would print its usage and exit with 2."""
    print(message, file=sys.stderr)
    sys.exit(1)


def plainly(run: Callable[[C, list[str], Any], None]) -> Callable[[C, list[str], Any], None]:
    """Let a command's ``run`` end with one sentence and a status whatever stops it: a mistake, a signal, its output."""

    @wraps(run)
    def told(command: C, args: list[str], opts: Any) -> None:
        try:
            SIGNALS_OF_PROCESS.begin()
            speak_utf8()
            run(command, args, opts)
            if sys.stdout is not None:
                sys.stdout.flush()
        except UserError as error:
            complain(command, error)
        except Stopped:
            complain(command, STOPPED)
            command.exitcode = EXIT_STOPPED
        except OSError as error:  # of the output: rooms tell those of files and networks as sentences
            output_ended()
            complain(command, f"The output could not be written to its end ({error.strerror or error}).")
        SIGNALS_OF_PROCESS.ignore()
        gc.freeze()  # the interpreter would look at every object once more before it ends

    return told


def complain(command: ScrapyCommand, error: object) -> None:
    """Print a sentence on stderr and make the exit status 1."""
    with suppress(OSError):
        print(error, file=sys.stderr)
    command.exitcode = 1


def site_called(name: str, settings: BaseSettings) -> type[SiteSpider]:
    """Return a site by its name.

    :raises UserError: if there is none
    """
    from difflib import get_close_matches

    from crawler.walk.loader import loader_of

    loader = loader_of(settings)
    names = loader.list()
    if name not in names:
        near = get_close_matches(name, names, n=1)
        hint = f"did you mean {near[0]}?" if near else "`scrapy sites` lists them."
        raise UserError(f"There is no site called {name}: {hint}")
    return cast("type[SiteSpider]", loader.load(name))


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Let a command take what articles are meant."""
    parser.add_argument("--site", help="only articles of this site")
    parser.add_argument("--kind", help=f"only this kind: {', '.join(KINDS)}")
    parser.add_argument("--since", metavar="YYYY-MM-DD", help="only articles published on this day or later")
    parser.add_argument("--until", metavar="YYYY-MM-DD", help="only articles published on this day or earlier")


def check_choice(opts: argparse.Namespace, settings: BaseSettings) -> None:
    """Check what articles are meant.

    :raises UserError: if there is no such site or kind, a day is none, or the span of days is empty
    """
    from crawler.walk.arguments import Arguments

    if opts.kind and opts.kind not in KINDS:
        raise UserError(f"There is no kind {opts.kind}: give one of {', '.join(KINDS)}.")
    if opts.site:
        site_called(opts.site, settings)
    Arguments.parse(since=opts.since, until=opts.until)


def count_of(value: str, name: str, most: int) -> int:
    """Return a number that was given as an option.

    :raises UserError: if it is none, or not from 1 to ``most``
    """
    if not (value.isascii() and value.isdecimal() and 0 < int(value[: len(str(most)) + 1]) <= most):
        raise UserError(f"{name} {value} is not a number of articles: give a whole number from 1 to {most}.")
    return int(value)


def input_files(args: list[str]) -> list[Path]:
    """Return the paths given, at least one."""
    if not args:
        raise UserError("No file was given: name one or more saved pages.")
    return [Path(arg) for arg in args]
