# SPDX-License-Identifier: MIT
"""A desktop's session manager (XSMP, by libSM), for one program: it asks it to save itself and tells how it answered."""

import ctypes
import queue
import select
import threading

ice, sm = ctypes.CDLL("libICE.so.6"), ctypes.CDLL("libSM.so.6")
POINTER, INT, TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
ALL_CALLBACKS = (1 << 10) - 1
SAVE_LOCAL, SAVE_BOTH = 1, 2
NO_QUESTIONS, ANY_QUESTION = 0, 2
CONNECT_ACCEPTED = 1

Trust = ctypes.CFUNCTYPE(INT, TEXT)
Signatures = {
    "register_client": ctypes.CFUNCTYPE(INT, POINTER, POINTER, POINTER),
    "interact_request": ctypes.CFUNCTYPE(None, POINTER, POINTER, INT),
    "interact_done": ctypes.CFUNCTYPE(None, POINTER, POINTER, INT),
    "save_yourself_request": ctypes.CFUNCTYPE(None, POINTER, POINTER, INT, INT, INT, INT, INT),
    "save_yourself_phase2_request": ctypes.CFUNCTYPE(None, POINTER, POINTER),
    "save_yourself_done": ctypes.CFUNCTYPE(None, POINTER, POINTER, INT),
    "close_connection": ctypes.CFUNCTYPE(None, POINTER, POINTER, INT, POINTER),
    "set_properties": ctypes.CFUNCTYPE(None, POINTER, POINTER, INT, POINTER),
    "delete_properties": ctypes.CFUNCTYPE(None, POINTER, POINTER, INT, POINTER),
    "get_properties": ctypes.CFUNCTYPE(None, POINTER, POINTER),
}
Callbacks = POINTER * (2 * len(Signatures))  # each with a pointer of its own, which nobody needs here
NewClient = ctypes.CFUNCTYPE(INT, POINTER, POINTER, ctypes.POINTER(ctypes.c_ulong), ctypes.POINTER(Callbacks), POINTER)

for function in (ice.IceAcceptConnection, ice.IceComposeNetworkIdList, sm.SmsGenerateClientID):
    function.restype = POINTER


Lost = ctypes.CFUNCTYPE(None, POINTER)
stay = Lost(lambda connection: None)  # libICE would end this process
ice.IceSetIOErrorHandler(stay)


class SessionManager:
    """A context. Programs find it by `env`. What they answer stands in `told`, in words."""

    def __init__(self):
        self.told = queue.Queue()
        self._wishes = queue.Queue()
        self._client = None
        self._connections = []
        self._ends = False
        error = ctypes.create_string_buffer(256)
        self._trust = Trust(lambda host: 1)  # whoever can read this folder of sockets is the same person
        self._kept = {name: signature(getattr(self, f"_{name}", lambda *_: None)) for name, signature in Signatures.items()}
        self._new_client = NewClient(self._welcome)
        if not sm.SmsInitialize(b"tests", b"1", self._new_client, None, self._trust, len(error), error):
            raise RuntimeError(error.value.decode())
        ice._IceTransNoListen(b"tcp")  # not for other machines
        count, self._doors = INT(), ctypes.POINTER(POINTER)()
        if not ice.IceListenForConnections(ctypes.byref(count), ctypes.byref(self._doors), len(error), error):
            raise RuntimeError(error.value.decode())
        self._doors_count = count.value
        for number in range(count.value):
            ice.IceSetHostBasedAuthProc(POINTER(self._doors[number]), self._trust)
        names = ctypes.cast(ice.IceComposeNetworkIdList(count, self._doors), TEXT).value.decode()
        self.env = {"SESSION_MANAGER": names}

    def __enter__(self):
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ends = True
        self._thread.join()
        ice.IceFreeListenObjs(INT(self._doors_count), self._doors)

    def forget(self):
        """What was told so far."""
        while not self.told.empty():
            self.told.get()

    def end_session(self, questions=ANY_QUESTION):
        """Asks the program to get ready for the end."""
        self._wishes.put(lambda: sm.SmsSaveYourself(self._client, SAVE_BOTH, 1, questions, 0))

    def cancel(self):
        """Tells it that the session goes on after all."""
        self._wishes.put(lambda: sm.SmsShutdownCancelled(self._client))

    def die(self):
        """Tells it to end."""
        self._wishes.put(lambda: sm.SmsDie(self._client))

    def _run(self):
        doors = {ice.IceGetListenConnectionNumber(POINTER(self._doors[i])): POINTER(self._doors[i])
                 for i in range(self._doors_count)}
        while not self._ends:
            connections = {ice.IceConnectionNumber(each): each for each in self._connections}
            ready = select.select([*doors, *connections], [], [], 0.05)[0]
            for number in ready:
                if number in doors:
                    status = INT()
                    if connection := ice.IceAcceptConnection(doors[number], ctypes.byref(status)):
                        self._connections.append(POINTER(connection))
                else:
                    self._hear(connections[number])
            while self._client and not self._wishes.empty():
                self._wishes.get()()

    def _hear(self, connection):
        if ice.IceProcessMessages(connection, None, None) != 0:  # it is gone
            self._connections.remove(connection)

    def _welcome(self, client, _, mask, callbacks, __):
        mask[0] = ALL_CALLBACKS
        for place, callback in enumerate(self._kept.values()):
            callbacks[0][2 * place] = ctypes.cast(callback, POINTER).value
        return 1

    def _register_client(self, client, _, previous):
        if previous:
            return 0  # an id of an earlier session: it is to ask for a new one
        self._client = POINTER(client)
        sm.SmsRegisterClientReply(self._client, POINTER(sm.SmsGenerateClientID(self._client)))
        sm.SmsSaveYourself(self._client, SAVE_LOCAL, 0, NO_QUESTIONS, 0)
        return 1

    def _interact_request(self, client, _, kind):
        self.told.put("wants to ask")
        sm.SmsInteract(POINTER(client))

    def _interact_done(self, client, _, cancels):
        self.told.put("cancels" if cancels else "has asked")

    def _save_yourself_done(self, client, _, success):
        self.told.put("saved" if success else "not saved")
        sm.SmsSaveComplete(POINTER(client))
