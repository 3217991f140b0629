# SPDX-License-Identifier: MIT
"""The clipboard as another X11 client finds it."""

import ctypes
import os
import time

_SELECTION_NOTIFY = 31
_PATIENCE = 20  # seconds for the owner to answer
_LONGEST = 1 << 16  # of a property, in units of four bytes


class _SelectionEvent(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("requestor", ctypes.c_ulong), ("selection", ctypes.c_ulong),
                ("target", ctypes.c_ulong), ("property", ctypes.c_ulong), ("time", ctypes.c_ulong)]


class _Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("selection", _SelectionEvent), ("pad", ctypes.c_long * 24)]


def _library():
    library = ctypes.CDLL("libX11.so.6")
    window, atom = ctypes.c_ulong, ctypes.c_ulong
    declared = {
        "XOpenDisplay": (ctypes.c_void_p, [ctypes.c_char_p]),
        "XCloseDisplay": (ctypes.c_int, [ctypes.c_void_p]),
        "XDefaultRootWindow": (window, [ctypes.c_void_p]),
        "XCreateSimpleWindow": (window, [ctypes.c_void_p, window] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 3
                                + [ctypes.c_ulong] * 2),
        "XInternAtom": (atom, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]),
        "XGetAtomName": (ctypes.c_void_p, [ctypes.c_void_p, atom]),
        "XGetSelectionOwner": (window, [ctypes.c_void_p, atom]),
        "XConvertSelection": (ctypes.c_int, [ctypes.c_void_p, atom, atom, atom, window, ctypes.c_ulong]),
        "XCheckTypedWindowEvent": (ctypes.c_int, [ctypes.c_void_p, window, ctypes.c_int, ctypes.POINTER(_Event)]),
        "XGetWindowProperty": (ctypes.c_int, [ctypes.c_void_p, window, atom, ctypes.c_long, ctypes.c_long, ctypes.c_int,
                                              atom, ctypes.POINTER(atom), ctypes.POINTER(ctypes.c_int),
                                              ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(ctypes.c_ulong),
                                              ctypes.POINTER(ctypes.c_void_p)]),
        "XFree": (ctypes.c_int, [ctypes.c_void_p]),
    }
    for name, (result, arguments) in declared.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Clipboard:
    """with Clipboard() as clipboard: ... A client of its own on the display of the environment."""

    def __enter__(self):
        self._x = _library()
        self._display = self._x.XOpenDisplay(os.environ["DISPLAY"].encode())
        assert self._display, "no X server"
        root = self._x.XDefaultRootWindow(self._display)
        self._window = self._x.XCreateSimpleWindow(self._display, root, 0, 0, 1, 1, 0, 0, 0)
        return self

    def __exit__(self, *_):
        self._x.XCloseDisplay(self._display)

    def _atom(self, name):
        return self._x.XInternAtom(self._display, name.encode(), 0)

    def _name(self, atom):
        text = self._x.XGetAtomName(self._display, atom)
        name = ctypes.string_at(text).decode()
        self._x.XFree(text)
        return name

    def _convert(self, target):
        """What the owner gives for a target: (format, bytes), or None where it refuses or nobody owns the clipboard."""
        selection, answer = self._atom("CLIPBOARD"), self._atom("GRANTRY_TEST")
        if not self._x.XGetSelectionOwner(self._display, selection):
            return None
        self._x.XConvertSelection(self._display, selection, self._atom(target), answer, self._window, 0)
        event = _Event()
        end = time.monotonic() + _PATIENCE
        while not self._x.XCheckTypedWindowEvent(self._display, self._window, _SELECTION_NOTIFY, ctypes.byref(event)):
            assert time.monotonic() < end, "the owner of the clipboard does not answer"
            time.sleep(0.02)
        return self._read(answer) if event.selection.property else None

    def _read(self, answer):
        kind, size = ctypes.c_ulong(), ctypes.c_int()
        count, left, data = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p()
        self._x.XGetWindowProperty(self._display, self._window, answer, 0, _LONGEST, 1, 0, ctypes.byref(kind),
                                   ctypes.byref(size), ctypes.byref(count), ctypes.byref(left), ctypes.byref(data))
        if not data:
            return None
        # Xlib hands out 32 bit items as longs.
        width = ctypes.sizeof(ctypes.c_long) if size.value == 32 else size.value // 8
        value = ctypes.string_at(data, count.value * width)
        self._x.XFree(data)
        return size.value, value

    def targets(self):
        """The names of the forms in which its content can be had; none where it is empty."""
        answer = self._convert("TARGETS")
        if not answer:
            return []
        value = answer[1]
        atoms = (ctypes.c_ulong * (len(value) // ctypes.sizeof(ctypes.c_ulong))).from_buffer_copy(value)
        return [self._name(atom) for atom in atoms]

    def text(self, target="UTF8_STRING"):
        answer = self._convert(target)
        return answer[1].decode() if answer else ""
