# SPDX-License-Identifier: MIT
"""A program's window as a screen reader sees it. Make a Desktop first: the library finds its bus in the environment."""

import collections
import warnings

import gi

from desktop import NotSeen, wait_for

with warnings.catch_warnings():
    warnings.simplefilter("ignore", ImportWarning)  # of the library's own way to import
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

# By mistake: it is the one that replaced the deprecated one.
warnings.filterwarnings("ignore", "Atspi.Action.get_action_name is deprecated")

Role = Atspi.Role
FIELD = (Role.TEXT, Role.PASSWORD_TEXT)
DIALOG = (Role.DIALOG, Role.ALERT, Role.FILE_CHOOSER)
MENU_ENTRY = (Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM)
State = Atspi.StateType
NAMED = (Role.ALERT, Role.CHECK_BOX, Role.CHECK_MENU_ITEM, Role.COMBO_BOX, Role.DIALOG, Role.HEADING, Role.LINK, Role.LIST,
         Role.MENU, Role.MENU_ITEM, Role.PAGE_TAB, Role.PASSWORD_TEXT, Role.PUSH_BUTTON, Role.RADIO_BUTTON,
         Role.RADIO_MENU_ITEM, Role.SPIN_BUTTON, Role.TABLE, Role.TEXT, Role.TOGGLE_BUTTON, Role.TREE, Role.TREE_TABLE)


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

    def take_keyboard(self, desktop, width=1180, height=760):
        """Gives the program's window this size and the keyboard, and waits until it knows. With a window manager nobody
        would have to: not when the program starts, and not when a dialog goes."""
        def taken():
            desktop.place_window(self._pid, width, height)
            return self._first(lambda element: element.get_role() == Role.FRAME and self._has_keyboard(element))
        self.wait_for("the keyboard to reach the window", taken)

    def choose_first(self, desktop, count, table):
        """Chooses the first rows by keys."""
        desktop.key("Home", *["shift+Down"] * (count - 1))
        self.wait_for(f"{count} chosen rows", lambda: self.find(Role.TABLE, table).get_n_selected_rows() == count)

    def open_preferences(self, desktop, page):
        """Pages count from 0."""
        desktop.key("ctrl+comma")
        self.find_dialog("Preferences")
        for _ in range(page):
            desktop.key("Down")

    def prefer(self, desktop, page, name, number):
        """Sets a number in the Preferences."""
        self.open_preferences(desktop, page)
        self.find(Role.SPIN_BUTTON, name).set_current_value(number)
        desktop.key("Return")
        self.find_gone(DIALOG, "Preferences")
        self.take_keyboard(desktop)

    @staticmethod
    def _has_keyboard(window):
        return window.get_state_set().contains(State.ACTIVE)

    def wait_for(self, what, probe):
        """As the function, and says which windows there are where it was in vain."""
        try:
            return wait_for(what, probe)
        except NotSeen as vain:
            there = [f"{element.get_role_name()} {element.get_name()!r}{' *' if self._has_keyboard(element) else ''}"
                     for element in self.showing() if element.get_role() in (Role.FRAME, Role.POPUP_MENU, *DIALOG)]
            raise NotSeen(f"{vain}; there is (*: has the keyboard): {', '.join(there) or 'no window'}") from None

    def showing(self):
        """Every element that shows and is not a cell, from the windows down."""
        waiting = [self.root]
        while waiting:
            element = waiting.pop(0)
            try:
                if not element.get_state_set().contains(State.SHOWING):
                    continue
                yield element
                if element.get_role() not in (Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST):
                    children = (element.get_child_at_index(i) for i in range(element.get_child_count()))
                    waiting += [child for child in children if child is not None]
            except GLib.Error:
                pass  # it went away while it was looked at

    def seen(self, role, name):
        """The first element that shows with this role (or one of these) and this name, or None."""
        roles = role if isinstance(role, tuple) else (role,)
        return self._first(lambda element: element.get_role() in roles and element.get_name() == name)

    def _first(self, fits):
        for element in self.showing():
            try:
                if fits(element):
                    return element
            except GLib.Error:
                continue
        return None

    def find(self, role, name):
        """As seen(), but waits until it is there."""
        return self.wait_for(f"{name!r} to show", lambda: self.seen(role, name))

    def find_text(self, words):
        """Waits for a label that holds these words."""
        return self.wait_for(f"the words {words!r}", lambda: self._first(
            lambda element: element.get_role() == Role.LABEL and words in (element.get_name() or "")))

    def dialog(self, beginning):
        """The one whose title begins so, or None."""
        return self._first(
            lambda element: element.get_role() in DIALOG and (element.get_name() or "").startswith(beginning))

    def find_dialog(self, beginning):
        """As dialog(), but waits until it is there."""
        return self.wait_for(f"the dialog {beginning!r}", lambda: self.dialog(beginning))

    def menus(self):
        """Those that are open."""
        return [element for element in self.showing() if element.get_role() == Role.POPUP_MENU]

    def find_gone(self, role, name):
        self.wait_for(f"{name!r} to go", lambda: self.seen(role, name) is None)

    def faults(self):
        """What whoever cannot see the window stumbles over: nameless() and shared_keys()."""
        return self.nameless() + self.shared_keys()

    def nameless(self):
        """What shows, can be used or is looked for by its name, and has none: role and place, a line each."""
        found = []
        for element in self.showing():
            try:
                if element.get_role() in NAMED and not (element.get_name() or "").strip():
                    found.append(f"{element.get_role_name()} in {self._place(element)}")
            except GLib.Error:
                continue
        return found

    def shared_keys(self):
        """Alt and a letter that stand for more than one thing: in one window, or in one menu."""
        places = collections.defaultdict(set)
        for element in self.showing():
            try:
                parent = element.get_parent()
                in_menu = element.get_role() in MENU_ENTRY and parent.get_role() == Role.POPUP_MENU
                place = self._place(element) + " (menu)" if in_menu else self._window(element)
                for index in range(element.get_n_actions()):
                    for key in (element.get_key_binding(index) or "").split(";"):
                        if key.startswith("Alt+"):
                            places[place, key.lower()].add(element.get_name())
            except GLib.Error:
                continue
        return [f"{key} in {place}: {sorted(names)}" for (place, key), names in places.items() if len(names) > 1]

    @staticmethod
    def _window(element):
        while (parent := element.get_parent()) is not None and parent.get_role() != Role.APPLICATION:
            element = parent
        return element.get_name() or ""

    @staticmethod
    def _place(element):
        names = []
        parent = element.get_parent()
        while parent is not None and parent.get_role() != Role.APPLICATION:
            if parent.get_name():
                names.append(parent.get_name())
            parent = parent.get_parent()
        return ", in ".join(names) or "nothing that has a name"


class Ears:
    """What a screen reader would say of changes, from now on: the new name of whatever was given one."""

    def __init__(self, pid):
        self._pid = pid
        self._heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:property-change:accessible-name")

    def _hear(self, event):
        try:
            if event.source.get_process_id() == self._pid:
                self._heard.append(event.source.get_name() or "")
        except GLib.Error:
            pass  # it went away before it was looked at

    def wait_for_words(self, words):
        def said():
            context = GLib.MainContext.default()
            while context.pending():
                context.iteration(False)
            return any(words in name for name in self._heard)
        wait_for(f"to hear {words!r}", said)


def press(element):
    """Does what a screen reader does for "press this"."""
    for index in range(element.get_n_actions()):
        if element.get_action_name(index) == "Press" and element.do_action(index):
            return
    raise NotSeen(f"{element.get_name()!r} cannot be pressed")


def centre(element):
    """Where it is on the screen."""
    box = element.get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def row_names(table):
    """What the first column of a table says, from the top."""
    return [table.get_accessible_at(row, 0).get_name() for row in range(table.get_n_rows())]


def row_of(table, name):
    """The cell in the first column whose row is called this, or None. A row's first cell tells all of it: name first."""
    for row in range(table.get_n_rows()):
        cell = table.get_accessible_at(row, 0)
        if cell is not None and (cell.get_name() or "").startswith(name + ","):
            return cell
    return None
