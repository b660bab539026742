"""A short way to write a plan down."""

from __future__ import annotations

from collections.abc import Callable

from national import fourth_hand_shells as shells
from national.fourth_hand_model import Entry, Node, Rows
from national.fourth_hand_site import Draft, Machine, Plan, Skin


def skin(
    home: Callable[[Draft], str], menu: Callable[[Draft], str], rows: Rows, blocks: Rows | None = None, *,
    shell: Callable[[Draft, str, Node | None, str], str] = shells.modern, article: Callable[[Draft, Node, Entry], str] = shells.info,
) -> Skin:  # fmt: skip
    """Return a skin: home, menu and rows, shell and article of today where nothing else is told."""
    return Skin(shell, home, menu, rows, article, blocks)


def plan(
    where: str, family: str, machine: Machine, look: Skin, tree: str, *, agency: str = "卫生健康委员会", **more: object
) -> Plan:
    """Return the plan of a site; ``where`` are province, city and host."""
    province, city, host = where.split()
    name = f"{host.split('.')[-3]}_{family}".replace("-", "_")
    return Plan(name, family, f"{city}{agency}", city, province, host, machine, look, tree, **more)  # type: ignore[arg-type]
