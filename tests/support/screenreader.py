# SPDX-License-Identifier: MIT
"""A program's window as a screen reader sees it. Make a Desktop first: the library finds its bus in the environment."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import NotSeen, wait_for  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType


class Reader:
    """The accessible tree of one process."""

    def __init__(self, pid):
        self._pid = pid
        self._root = None

    def _application(self):
        desktop = Atspi.get_desktop(0)
        # What is on the screen now is wanted, not what was there when somebody asked before.
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self._pid:
                return child
        return None

    @property
    def root(self):
        if self._root is None:
            self._root = wait_for("the program to appear to screen readers", self._application)
            self._root.set_cache_mask(Atspi.Cache.NONE)
        return self._root

    def everything(self):
        """Every element that is not a cell, from the windows down."""
        waiting = [self.root]
        while waiting:
            element = waiting.pop(0)
            yield element
            try:
                if element.get_role() not in (Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST):
                    waiting += [element.get_child_at_index(i) for i in range(element.get_child_count())]
            except GLib.Error:
                pass  # it went away while it was looked at
            waiting = [element for element in waiting if element is not None]

    def seen(self, role=None, name=None, showing=True):
        """The first element of this role and name (a text, or a test of one), or None."""
        matches = name if callable(name) else (lambda text: name is None or text == name)
        for element in self.everything():
            try:
                if (role is None or element.get_role() == role) and matches(element.get_name() or "") and (
                        not showing or element.get_state_set().contains(State.SHOWING)):
                    return element
            except GLib.Error:
                continue
        return None

    def find(self, role, name):
        """As seen(), but waits until it is there."""
        return wait_for(f"{role.value_nick} {name!r}", lambda: self.seen(role, name))

    def find_gone(self, role, name):
        wait_for(f"{role.value_nick} {name!r} to go", lambda: self.seen(role, name) is None)

    def names(self):
        """All names of elements that show, for messages."""
        return [name for element in self.everything() if (name := element.get_name())]


def press(element):
    """Does what a screen reader does for "press this"."""
    actions = element.get_action_iface()
    for index in range(actions.get_n_actions() if actions else 0):
        if actions.get_action_name(index) == "Press":
            if actions.do_action(index):
                return
    raise NotSeen(f"{element.get_name()!r} cannot be pressed")


def centre(element):
    """Where it is on the screen."""
    box = element.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def row_names(table):
    """What the first column of a table says, from the top."""
    iface = table.get_table_iface()
    return [iface.get_accessible_at(row, 0).get_name() for row in range(iface.get_n_rows())]


def row_of(table, name):
    """The cell in the first column that says this, or None."""
    iface = table.get_table_iface()
    for row in range(iface.get_n_rows()):
        cell = iface.get_accessible_at(row, 0)
        if cell is not None and name in (cell.get_name() or ""):
            return cell
    return None


def is_enabled(element):
    return element.get_state_set().contains(State.ENABLED)
